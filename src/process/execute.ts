import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { asError } from '../shared/errors.js'
import type { Progress, ProgressListener } from '../shared/progress.js'
import type { Environment } from './environment.js'
import { inheritMarks } from './inherited-mark.js'
import { LogFile } from './log-file.js'
import { closeHeldPipes, relayOutput, type TakeOutput } from './output.js'
import { limitProcess, signalGroup } from './processes.js'

/** A process that is decided on, and not yet started. */
export interface Command {
  program: string
  args: string[]
  cwd: string
  env: Environment
}

interface RunCommandOptions {
  signal: AbortSignal
  timeoutMs?: number
  /** Time between asking a group to end and ending it. */
  graceMs?: number
  /** The output is kept in this file, instead of what is in it. */
  log?: string
  onOutput?: TakeOutput
  /** Is told of the command just before it starts: for commands of the gate's own. */
  listener?: ProgressListener
  /** Handed to the process through a pipe on descriptor 3, so that it is in no file, argument or environment. */
  secret?: string
}

/** How a process ended. Exactly one of `exitCode`, `endedBy` and `startError` is there. */
export interface CommandEnd {
  exitCode?: number
  endedBy?: NodeJS.Signals
  /** Why it could not be started: `ENOENT` for a program that does not exist. */
  startError?: NodeJS.ErrnoException
  timedOut: boolean
  cancelled: boolean
  durationMs: number
  /** When the process itself had ended, in milliseconds since the epoch. Files that are newer are not its own. */
  endedAt: number
  /** The log could not be written, because the disk is full for instance. */
  logError?: NodeJS.ErrnoException
}

const NOT_INTERRUPTED = { timedOut: false, cancelled: false }

/**
 * Runs a process as the leader of a group of its own and waits until the whole group is dead: when
 * the leader ends, whatever it left running in the group is killed, and a time-out or a cancelled
 * signal ends all of it, first by SIGTERM, then by SIGKILL.
 */
export async function runCommand(command: Command, options: RunCommandOptions): Promise<CommandEnd> {
  const started = performance.now()
  if (options.signal.aborted)
    return { ...NOT_INTERRUPTED, cancelled: true, durationMs: 0, endedAt: endTime(), endedBy: 'SIGTERM' }
  options.listener?.(announcement(command, options.secret))
  const log = options.log === undefined ? undefined : new LogFile(options.log)
  const child = await startProcess(command, options.secret !== undefined)
  const end =
    child instanceof Error
      ? { ...NOT_INTERRUPTED, startError: child, endedAt: endTime() }
      : await followProcess(child, options, log)
  const durationMs = performance.now() - started
  // The last bytes are written now, and may be the ones that the disk has no room for.
  const logError = await log?.close()
  return { ...end, durationMs, ...(logError && { logError }) }
}

// The gate puts no secret into an argument, but a URL of the configuration may hold one.
function announcement({ program, args }: Command, secret = ''): Progress {
  const hidden = secret.trim()
  const shown = args.map(arg => {
    const text = arg.replace(/(?<=https?:\/\/)[^/@\s]+(?=@)/gi, '***')
    return hidden === '' ? text : text.replaceAll(hidden, '***')
  })
  return { kind: 'command', program, args: shown }
}

// Depending on the cause, Node throws, or hands out a child without a process that emits an error.
async function startProcess(
  { program, args, cwd, env }: Command,
  withSecret: boolean,
): Promise<ChildProcess | NodeJS.ErrnoException> {
  try {
    let child: ChildProcess
    {
      using _ = inheritMarks(env)
      const third = withSecret ? 'pipe' : 'ignore'
      child = spawn(program, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe', third] })
    }
    if (child.pid !== undefined) return child
    const [error] = await once(child, 'error')
    throw error
  } catch (thrown) {
    return startError(thrown, cwd)
  }
}

async function followProcess(child: ChildProcess, options: RunCommandOptions, log: LogFile | undefined) {
  handOverSecret(child, options.secret)
  const limits = limitProcess(child, options)
  relayOutput(child, log, options.onOutput, limits.hold)
  // A time-out or a cancellation after the leader's end is not the reason of its end.
  child.once('exit', limits.lift)
  return { ...(await waitForEnd(child)), ...limits.state }
}

// The system reports a missing folder exactly as it reports a missing program.
function startError(thrown: unknown, cwd: string): NodeJS.ErrnoException {
  const error: NodeJS.ErrnoException = asError(thrown)
  if (error.code !== 'ENOENT' || existsSync(cwd)) return error
  const missing = new Error(`the working folder ${cwd} does not exist`, { cause: error })
  return Object.assign(missing, { code: 'ENOTDIR' })
}

function handOverSecret(child: ChildProcess, secret: string | undefined): void {
  const pipe = child.stdio[3]
  if (secret === undefined || !pipe || !('end' in pipe)) return
  // A process that never reads it is not our error.
  pipe.on('error', () => undefined)
  pipe.end(secret)
}

type End = { endedAt: number } & ({ exitCode: number } | { endedBy: NodeJS.Signals })

// File systems keep fractions of a millisecond, and this clock none: rounded up, nothing seems later than it is.
function endTime(): number {
  return Date.now() + 1
}

/** Waits for the end of a started process, kills what it left in its group, and reads its output to the end. */
function waitForEnd(child: ChildProcess): Promise<End> {
  return new Promise(resolve => {
    // An error of a signal, for instance. The process still ends, and `exit` says so.
    child.on('error', () => undefined)
    let endedAt = 0
    child.once('exit', () => {
      endedAt = endTime()
      // Processes that the leader left behind hold the pipes open, and `close` would never come.
      signalGroup(child, 'SIGKILL')
      closeHeldPipes(child)
    })
    child.once('close', (code, signal) => {
      resolve({ endedAt, ...(code === null ? { endedBy: signal ?? 'SIGKILL' } : { exitCode: code }) })
    })
  })
}

/** How a process ended, as the end of a sentence that begins with its name. */
export function howEnded({ startError, endedBy, exitCode }: CommandEnd): string {
  if (startError) return `cannot start: ${startError.message}`
  return `ended with ${endedBy ?? `exit code ${exitCode}`}`
}

export interface CapturedOutput extends CommandEnd {
  stdout: string
  stderr: string
}

/** Runs a process and keeps its output, at most `limit` bytes of each stream. */
export async function captureOutput(
  command: Command,
  options: RunCommandOptions,
  limit = 16 << 20,
): Promise<CapturedOutput> {
  const kept: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] }
  const bytes = { stdout: 0, stderr: 0 }
  const ended = await runCommand(command, {
    ...options,
    onOutput: (chunk, stream) => {
      options.onOutput?.(chunk, stream)
      const room = limit - bytes[stream]
      bytes[stream] += chunk.length
      if (room > 0) kept[stream].push(chunk.subarray(0, room))
    },
  })
  const text = (stream: 'stdout' | 'stderr') => Buffer.concat(kept[stream]).toString('utf8')
  return { ...ended, stdout: text('stdout'), stderr: text('stderr') }
}
