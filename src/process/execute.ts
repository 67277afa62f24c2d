import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { asError } from '../errors.js'
import { ending } from './ending.js'
import type { Environment } from './environment.js'
import { withInheritedMarks } from './inherited-mark.js'
import { limit } from './limits.js'
import { LogFile } from './log-file.js'

/** A process that is decided on, and not yet started. */
export interface Command {
  program: string
  args: string[]
  cwd: string
  env: Environment
}

export interface ExecuteOptions {
  signal: AbortSignal
  timeoutMs?: number
  /** Time between asking a group to end and ending it. */
  graceMs?: number
  /** The output is kept in this file, instead of what is in it. */
  log?: string
  /** Standard output and error, as they come. */
  onOutput?: (chunk: Buffer, stream: 'stdout' | 'stderr') => void
  /** Handed to the process through a pipe on descriptor 3, so that it is in no file, argument or environment. */
  secret?: string
}

/** How a process ended. Exactly one of `exitCode`, `endedBy` and `startError` is there. */
export interface Ended {
  exitCode?: number
  endedBy?: NodeJS.Signals
  /** Why it could not be started: `ENOENT` for a program that does not exist. */
  startError?: NodeJS.ErrnoException
  timedOut: boolean
  cancelled: boolean
  durationMs: number
  /** The log could not be written, because the disk is full for instance. */
  logError?: NodeJS.ErrnoException
}

const UNTOUCHED = { timedOut: false, cancelled: false }

/**
 * Runs a process as the leader of a group of its own and waits until the whole group is dead: when
 * the leader ends, whatever it left running in the group is killed, and a time-out or a cancelled
 * signal ends all of it, first by SIGTERM, then by SIGKILL.
 */
export async function execute(command: Command, options: ExecuteOptions): Promise<Ended> {
  const started = performance.now()
  if (options.signal.aborted) return { ...UNTOUCHED, cancelled: true, durationMs: 0, endedBy: 'SIGTERM' }
  const log = options.log === undefined ? undefined : new LogFile(options.log)
  const end = await run(command, options, log)
  const durationMs = performance.now() - started
  // The last bytes are written now, and may be the ones that the disk has no room for.
  const logError = await log?.close()
  return { ...end, durationMs, ...(logError && { logError }) }
}

async function run(command: Command, options: ExecuteOptions, log: LogFile | undefined) {
  const child = await start(command, options.secret !== undefined)
  if (child instanceof Error) return { ...UNTOUCHED, startError: child }
  hand(child, options.secret)
  relay(child, 'stdout', log, options.onOutput)
  relay(child, 'stderr', log, options.onOutput)
  const limits = limit(child, options)
  // What happens after the leader's end did not end it.
  child.once('exit', limits.lift)
  return { ...(await ending(child)), ...limits.state }
}

// Depending on the cause, Node throws, or hands out a child without a process that emits an error.
async function start(command: Command, withSecret: boolean): Promise<ChildProcess | NodeJS.ErrnoException> {
  try {
    const child = withInheritedMarks(command.env, () =>
      spawn(command.program, command.args, {
        cwd: command.cwd,
        env: command.env,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', withSecret ? 'pipe' : 'ignore'],
      }),
    )
    if (child.pid !== undefined) return child
    const [error] = await once(child, 'error')
    throw error
  } catch (thrown) {
    return startError(thrown, command.cwd)
  }
}

// The system reports a missing folder exactly as it reports a missing program.
function startError(thrown: unknown, cwd: string): NodeJS.ErrnoException {
  const error: NodeJS.ErrnoException = asError(thrown)
  if (error.code !== 'ENOENT' || existsSync(cwd)) return error
  const missing = new Error(`the working folder ${cwd} does not exist`, { cause: error })
  return Object.assign(missing, { code: 'ENOTDIR' })
}

function hand(child: ChildProcess, secret: string | undefined): void {
  const pipe = child.stdio[3]
  if (secret === undefined || !pipe || !('end' in pipe)) return
  // A process that never reads it is not our error.
  pipe.on('error', () => undefined)
  pipe.end(secret)
}

function relay(
  child: ChildProcess,
  name: 'stdout' | 'stderr',
  log: LogFile | undefined,
  onOutput: ExecuteOptions['onOutput'],
): void {
  const stream = child[name]
  stream?.on('error', () => undefined)
  stream?.on('data', (chunk: Buffer) => {
    onOutput?.(chunk, name)
    if (log === undefined || log.write(chunk)) return
    stream.pause()
    log.onceDrained(() => stream.resume())
  })
}
