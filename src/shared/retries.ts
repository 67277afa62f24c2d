import { once } from 'node:events'
import pRetry from 'p-retry'
import { IncidentError } from './errors.js'
import { TRANSIENT_CAUSES } from './failure-causes.js'

/** How often something is asked again, and how long after; `minTimeout` in milliseconds. */
export interface RetryOptions {
  retries: number
  minTimeout: number
  factor: number
  randomize: boolean
}

/** For the network. Tests are never run again. */
export const NETWORK_RETRIES: RetryOptions = { retries: 2, minTimeout: 1_000, factor: 2, randomize: true }

/** Runs `ask` again when it was refused by something that may pass: a rate limit, a resolver, a network. */
export async function withRetries<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  options = NETWORK_RETRIES,
): Promise<T> {
  try {
    return await pRetry(ask, {
      ...options,
      signal,
      shouldRetry: ({ error }) => error instanceof IncidentError && TRANSIENT_CAUSES.has(error.kind),
    })
  } catch (cause) {
    if (!signal.aborted || cause instanceof IncidentError) throw cause
    throw new IncidentError('cancelled', 'cancelled while the network was asked', { cause })
  }
}

/**
 * The answer, unless the run is cancelled first. For questions that cannot be taken back once they are asked: the
 * answer is then waited for by nobody.
 *
 * @param doing completes "cancelled while …"
 */
export async function cancellable<T>(answer: Promise<T>, doing: string, signal: AbortSignal): Promise<T> {
  const answered = new AbortController()
  const cancelled = async () => {
    if (!signal.aborted) await once(signal, 'abort', { signal: answered.signal })
    throw new IncidentError('cancelled', `cancelled while ${doing}`)
  }
  try {
    return await Promise.race([answer, cancelled()])
  } finally {
    answered.abort()
  }
}

/**
 * The answer, unless it takes longer than `ms`: then rejects with `late()`. dockerode's promises never settle when a
 * connection breaks in the middle of an answer, so no question may go without a limit.
 */
export async function withTimeout<T>(ms: number, answer: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms)
  })
  try {
    return await Promise.race([answer, limit])
  } finally {
    clearTimeout(timer)
  }
}
