import type { ChildProcess } from 'node:child_process'
import { type Command, type Ended, type ExecuteOptions, execute } from './execute.js'
import { signalGroup } from './processes.js'

export interface Captured extends Ended {
  stdout: string
  stderr: string
}

/** Runs a process and keeps its output, at most `limit` bytes of each stream. */
export async function capture(
  command: Command,
  options: ExecuteOptions,
  limit = 16 << 20,
): Promise<Captured> {
  const kept: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] }
  const bytes = { stdout: 0, stderr: 0 }
  const ended = await execute(command, {
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

const GRACE_MS = 2_000

interface Limits {
  /** Filled in while the process runs. */
  state: { timedOut: boolean; cancelled: boolean }
  lift: () => void
}

/** Ends the process's group when its time is over or the signal is aborted: SIGTERM, and after a grace SIGKILL. */
export function limit(
  child: ChildProcess,
  { signal, timeoutMs, graceMs = GRACE_MS }: { signal: AbortSignal; timeoutMs?: number; graceMs?: number },
): Limits {
  const state = { timedOut: false, cancelled: false }
  let hard: NodeJS.Timeout | undefined
  const end = (why: keyof typeof state) => {
    state[why] = true
    signalGroup(child, 'SIGTERM')
    hard ??= setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs)
  }
  const cancel = () => end('cancelled')
  const timer = timeoutMs === undefined ? undefined : setTimeout(() => end('timedOut'), timeoutMs)
  signal.addEventListener('abort', cancel, { once: true })
  const lift = () => {
    clearTimeout(timer)
    clearTimeout(hard)
    signal.removeEventListener('abort', cancel)
  }
  return { state, lift }
}
