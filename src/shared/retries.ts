import pRetry from 'p-retry'
import { IncidentError } from './errors.js'
import { PASSING } from './failure-causes.js'

/** How often something is asked again, and how long after; `minTimeout` in milliseconds. */
export interface Patience {
  retries: number
  minTimeout: number
  factor: number
  randomize: boolean
}

/** For the network. Tests are never run again. */
export const PATIENCE: Patience = { retries: 2, minTimeout: 1_000, factor: 2, randomize: true }

/** Runs `ask` again when it was refused by something that may pass: a rate limit, a resolver, a network. */
export async function withRetries<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<T> {
  try {
    return await pRetry(ask, {
      ...patience,
      signal,
      shouldRetry: ({ error }) => error instanceof IncidentError && PASSING.has(error.kind),
    })
  } catch (cause) {
    if (!signal.aborted || cause instanceof IncidentError) throw cause
    throw new IncidentError('cancelled', 'cancelled while the network was asked', { cause })
  }
}
