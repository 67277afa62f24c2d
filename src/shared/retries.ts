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
