import { runCommandLine } from '../../src/cli/cli.js'
import { sourceProgram } from './bundled-source.js'
import { type ProgramEnd, terminalEnv } from './program.js'
import type { SmallConsumer } from './small-consumer.js'

/** What this program takes from its process, and has it back as it was when it is disposed of. */
type Borrowed = Disposable

let underWay = false

/**
 * `compat-gate <args>` in this process, where what it reaches is counted, to its end. It finds the folder, the environment
 * and the path of its own that a process would give it, so a test that signals it, or reads it slowly, needs a `Program`.
 */
export async function programHere(
  args: string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<ProgramEnd> {
  if (underWay) throw new Error('expected one program at a time in this process, got a second one')
  underWay = true
  const started = performance.now()
  const said = { stdout: '', stderr: '' }
  try {
    // Asked for first: it is found by a variable of the environment.
    const program = sourceProgram()
    using _program = borrowProgram(program)
    using _folder = borrowFolder(cwd)
    using _environment = borrowEnvironment(env)
    using _stdout = borrowStream('stdout', text => (said.stdout += text))
    using _stderr = borrowStream('stderr', text => (said.stderr += text))
    const code = await runCommandLine(args, new AbortController().signal)
    return { code, signal: null, ...said, ms: performance.now() - started }
  } finally {
    underWay = false
  }
}

/** The same in the repository that builds the image, as `inTerminal`. */
export function inTerminalHere(
  args: string[],
  small: SmallConsumer,
  more: NodeJS.ProcessEnv = {},
): Promise<ProgramEnd> {
  return programHere(args, { cwd: small.provider.path, env: { ...terminalEnv(small), ...more } })
}

function borrowProgram(path: string): Borrowed {
  const before = process.argv
  process.argv = [process.execPath, path]
  return {
    [Symbol.dispose]: () => {
      process.argv = before
    },
  }
}

function borrowFolder(path: string): Borrowed {
  const before = process.cwd()
  process.chdir(path)
  return { [Symbol.dispose]: () => process.chdir(before) }
}

// Variable by variable: os.tmpdir() reads the environment of the process itself, and no object in its place.
function borrowEnvironment(env: NodeJS.ProcessEnv): Borrowed {
  const before = { ...process.env }
  const set = (wanted: NodeJS.ProcessEnv) => {
    for (const name of Object.keys(process.env)) if (wanted[name] === undefined) delete process.env[name]
    for (const [name, value] of Object.entries(wanted)) if (value !== undefined) process.env[name] = value
  }
  set(env)
  return { [Symbol.dispose]: () => set(before) }
}

/** A pipe as a program finds it, whose reader keeps up. */
function borrowStream(name: 'stdout' | 'stderr', read: (text: string) => void): Borrowed {
  const stream = process[name]
  const borrowed = {
    write: (chunk: string | Uint8Array) => {
      read(String(chunk))
      return true
    },
    isTTY: false,
    columns: undefined,
  }
  const before = Object.keys(borrowed).map(
    key => [key, Object.getOwnPropertyDescriptor(stream, key)] as const,
  )
  for (const [key, value] of Object.entries(borrowed))
    Object.defineProperty(stream, key, { value, configurable: true, writable: true })
  return {
    [Symbol.dispose]: () => {
      for (const [key, descriptor] of before)
        if (descriptor === undefined) Reflect.deleteProperty(stream, key)
        else Object.defineProperty(stream, key, descriptor)
    },
  }
}
