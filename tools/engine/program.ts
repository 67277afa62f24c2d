import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { allowedEnvironment, type Environment } from '../../src/process/environment.js'
import { runCommand } from '../../src/process/execute.js'
import { LastLines } from '../../src/process/lines.js'

const SYSTEM_FOLDERS = '/usr/local/sbin:/usr/sbin:/sbin'

/** PATH with the folders that hold a system's own programs, which a plain user's PATH leaves out. */
export function systemPath(env: NodeJS.ProcessEnv = process.env): string {
  return env['PATH'] ? `${env['PATH']}:${SYSTEM_FOLDERS}` : `/usr/local/bin:/usr/bin:/bin:${SYSTEM_FOLDERS}`
}

/** Where a program lies; undefined when it is not installed. */
export function findProgram(name: string, path = systemPath()): string | undefined {
  return path
    .split(':')
    .map(folder => join(folder, name))
    .find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

export interface RunOptions {
  cwd?: string
  env?: Environment
  signal?: AbortSignal
}

/** Runs a program to its end and returns its standard output. A failure is an error with its last lines. */
export async function runProgram(program: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { cwd = '/', env = {}, signal = new AbortController().signal } = options
  const tail = new LastLines()
  const output: Buffer[] = []
  const whole = allowedEnvironment(process.env, ['HOME'], { PATH: systemPath(), LC_ALL: 'C', ...env })
  const ended = await runCommand(
    { program, args, cwd, env: whole },
    {
      signal,
      onOutput: (chunk, stream) => {
        tail.add(chunk)
        if (stream === 'stdout') output.push(chunk)
      },
    },
  )
  signal.throwIfAborted()
  if (ended.startError) throw new Error(`${program} cannot be started: ${ended.startError.message}`)
  if (ended.exitCode !== 0) {
    throw new Error(
      `\`${[program, ...args].join(' ')}\` ended with ${ended.endedBy ?? ended.exitCode}:\n${tail.text()}`,
    )
  }
  return Buffer.concat(output).toString('utf8')
}
