import type { ChildProcess } from 'node:child_process'
import { signalGroup } from './processes.js'

const GRACE_MS = 2_000

export interface Limits {
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
