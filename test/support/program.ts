import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ROOT } from '../../tools/repository.js'
import { sourceProgram } from './bundled-source.js'
import type { SmallConsumer } from './small-consumer.js'

export interface ProgramEnd {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
  /** From its start to its end. */
  ms: number
}

/** A program under way. */
export interface Running extends AsyncDisposable {
  readonly ended: Promise<ProgramEnd>
}

/** The program as a process of its own. Killed when it is disposed of and still runs. */
export class Program implements Running {
  readonly ended: Promise<ProgramEnd>
  readonly #child: ChildProcess
  readonly #text = { stdout: '', stderr: '' }

  constructor(args: string[], options: { cwd: string; env: NodeJS.ProcessEnv; program?: string[] }) {
    const { cwd, env, program = [process.execPath, sourceProgram()] } = options
    const [command = '', ...rest] = [...program, ...args]
    this.#child = spawn(command, rest, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.ended = this.#end(performance.now())
    this.#child.stdout?.setEncoding('utf8').on('data', text => this.#read('stdout', text))
    this.#child.stderr?.setEncoding('utf8').on('data', text => this.#read('stderr', text))
  }

  get pid(): number {
    if (this.#child.pid === undefined)
      throw new Error('expected a process, got none: it could not be started')
    return this.#child.pid
  }

  /** Resolves with all that was printed when the text has appeared; rejects when the program ends without it. */
  async says(text: string | RegExp, stream: 'stdout' | 'stderr' = 'stderr'): Promise<string> {
    const isThere = () => {
      const printed = this.#text[stream]
      return typeof text === 'string' ? printed.includes(text) : text.test(printed)
    }
    while (!isThere()) {
      const more = once(this.#child, `${stream} more`).then(() => undefined)
      const end = await Promise.race([more, this.ended])
      if (end !== undefined && !isThere())
        throw new Error(
          `expected '${text}' on ${stream}, got the end of the program:\n${end.stdout}${end.stderr}`,
        )
    }
    return this.#text[stream]
  }

  signal(name: NodeJS.Signals): void {
    this.#child.kill(name)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    this.#child.kill('SIGKILL')
    await this.ended
  }

  #read(stream: 'stdout' | 'stderr', text: string): void {
    this.#text[stream] += text
    this.#child.emit(`${stream} more`)
  }

  async #end(started: number): Promise<ProgramEnd> {
    const [code, signal] = await once(this.#child, 'close')
    return { code, signal, ...this.#text, ms: performance.now() - started }
  }
}

/** What makes a program's timers of so many milliseconds wait for SIGUSR2; each is told of by `TIMER_IS_SET`. */
export function timerBySignal(ms: number): NodeJS.ProcessEnv {
  const script = join(ROOT, 'test/support/timer-by-signal.cjs')
  return { NODE_OPTIONS: `--require ${script}`, TIMER_BY_SIGNAL: String(ms) }
}

export const TIMER_IS_SET = '(the timer is set)'

/** What the program is given by a terminal: nothing of the person's or the runner's who runs the tests. */
export function terminalEnv({ engine, tmp, home }: SmallConsumer): NodeJS.ProcessEnv {
  const { PATH } = process.env
  return { PATH, HOME: home, TMPDIR: tmp, DOCKER_HOST: engine.endpoint }
}

/** `compat-gate <args>` in the repository that builds the image. */
export function inTerminal(args: string[], small: SmallConsumer, more: NodeJS.ProcessEnv = {}): Program {
  return new Program(args, { cwd: small.provider.path, env: { ...terminalEnv(small), ...more } })
}
