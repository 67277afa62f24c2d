import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  BrokenCircuitError,
  bulkhead,
  CircuitState,
  ConsecutiveBreaker,
  ConstantBackoff,
  circuitBreaker,
  handleType,
  type IBackoff,
  type IBackoffFactory,
  retry,
  TimeoutStrategy,
  timeout,
} from 'cockatiel'
import type { HostCalls, IncidentKind } from '../evidence.js'
import { IncidentError } from './errors.js'
import { TRANSIENT_CAUSES } from './failure-causes.js'
import type { ProgressListener } from './progress.js'
import { cutText, formatSeconds } from './text.js'

/** How a host is asked. Times in milliseconds. */
export const HOST_LIMITS = {
  /** Beyond the first attempt of a call. */
  retries: 2,
  /** Before the second attempt; before the third it is twice as long. Each is up to doubled at random. */
  firstWaitMs: 1_000,
  /** A host that wants to be left alone for longer is not waited for. */
  longestWaitMs: 60_000,
  /** So many failed attempts in a row, of whatever calls, and the host is not asked any more. */
  failuresToOpen: 5,
  /** For so long, or for as long as the host says. Then one call tries. */
  openMs: 30_000,
  callsAtOnce: 10,
}

/** Time and chance. `pause` rejects when it is cancelled. */
export interface HostClock {
  /** Milliseconds, never going back. */
  now(): number
  pause(ms: number, signal: AbortSignal): Promise<void>
  /** From 0 to 1. */
  random(): number
}

const REAL_CLOCK: HostClock = {
  now: () => performance.now(),
  pause: async (ms, signal) => {
    await sleep(ms, undefined, { signal })
  },
  random: Math.random,
}

/** What one call wants. */
export interface HostCall {
  /** Completes "could not …". */
  doing: string
  signal: AbortSignal
  /** For one attempt, whose signal aborts then. Without it a call may last, and does not count as one at once. */
  timeoutMs?: number | undefined
  /** What an attempt that took too long rejects with. */
  late?: () => IncidentError
  /** True where to ask twice is not the same as to ask once. */
  once?: boolean
  /** The failures that may pass, beyond the usual ones. */
  alsoPassing?: IncidentKind
}

type Attempt<T> = (signal: AbortSignal) => Promise<T>

/**
 * One policy for each host that is asked over a network: a time limit, a few retries for what may pass, a circuit
 * breaker and a limit on calls at once.
 */
export class HostPolicies {
  readonly #hosts = new Map<string, HostPolicy>()
  readonly #listener: ProgressListener
  readonly #clock: HostClock

  constructor(listener: ProgressListener = () => undefined, clock = REAL_CLOCK) {
    this.#listener = listener
    this.#clock = clock
  }

  /**
   * Asks `host`, again where it failed for a reason that may pass. Rejects with the last attempt's own error, or with
   * the incident `cancelled`.
   *
   * @param host undefined for what is on this machine: then there is nothing but the time limit
   */
  async ask<T>(host: string | undefined, call: HostCall, attempt: Attempt<T>): Promise<T> {
    return cancellably(call, async () =>
      host === undefined ? limited(call, attempt) : this.#policyOf(host).ask(call, attempt),
    )
  }

  /** Does work again that consists of several calls of one host, each of which was asked for by itself. */
  async repeat<T>(host: string, call: HostCall, work: () => Promise<T>): Promise<T> {
    return cancellably(call, () => this.#policyOf(host).repeat(call, work))
  }

  get calls(): HostCalls[] {
    return [...this.#hosts.values()].map(({ calls }) => ({ ...calls }))
  }

  #policyOf(host: string): HostPolicy {
    const known = this.#hosts.get(host)
    if (known !== undefined) return known
    const made = new HostPolicy(host, this.#listener, this.#clock)
    this.#hosts.set(host, made)
    return made
  }
}

/** A failed attempt that says nothing about the next one. */
class PassingFault extends Error {
  override readonly cause: IncidentError

  constructor(cause: IncidentError) {
    super(cause.message, { cause })
    this.cause = cause
  }

  get waitMs(): number {
    return this.cause.retryAfterMs ?? 0
  }
}

/** The host was not asked, because it had failed too often. */
class HostClosedError extends IncidentError {}

const FAULT = handleType(PassingFault)
const WORTH_WAITING = handleType(PassingFault, ({ waitMs }) => waitMs <= HOST_LIMITS.longestWaitMs)

/** What an attempt came to. An answer that will not change, a 404 for one, shows a host that works. */
type AttemptEnd<T> = { value: T } | { error: unknown }

class HostPolicy {
  readonly calls: HostCalls
  readonly #listener: ProgressListener
  readonly #clock: HostClock
  readonly #places = bulkhead(HOST_LIMITS.callsAtOnce, Number.POSITIVE_INFINITY)
  readonly #breaker
  #last: IncidentError | undefined

  constructor(host: string, listener: ProgressListener, clock: HostClock) {
    this.calls = { host, calls: 0, retries: 0, failures: 0, refused: 0, waitedMs: 0 }
    this.#listener = listener
    this.#clock = clock
    const breaker = new ConsecutiveBreaker(HOST_LIMITS.failuresToOpen)
    this.#breaker = circuitBreaker(FAULT, { halfOpenAfter: this.#opening(), breaker })
    this.#breaker.onStateChange(state => {
      if (state === CircuitState.HalfOpen) this.#say('is asked once, to see whether it answers again')
      if (state === CircuitState.Closed) this.#say('answers again')
    })
  }

  async ask<T>(call: HostCall, attempt: Attempt<T>): Promise<T> {
    this.calls.calls++
    const work = async (own: HostCall) => {
      // All others would wait for a first call that may last for ever.
      const open = this.#breaker.state !== CircuitState.Closed
      if (open && call.timeoutMs === undefined) throw new BrokenCircuitError()
      return this.#breaker.execute(() => this.#attempt(own, attempt))
    }
    // Where it may be asked but once, its time may also be over while it waits for others.
    if (call.once)
      return limited(call, signal => this.#again(call, () => work({ ...call, signal, timeoutMs: undefined })))
    return this.#again(call, () => this.#inPlace(call, () => work(call)))
  }

  async repeat<T>(call: HostCall, work: () => Promise<T>): Promise<T> {
    return this.#again(call, () => outcomeOf(call, work))
  }

  /** The library decides whether; how long, and by which clock, is ours. */
  async #again<T>(call: HostCall, work: () => Promise<AttemptEnd<T>>): Promise<T> {
    const maxAttempts = call.once ? 0 : HOST_LIMITS.retries
    const again = retry(WORTH_WAITING, { maxAttempts, backoff: new ConstantBackoff(0) })
    let fault: PassingFault | undefined
    again.onRetry(reason => {
      fault = faultIn(reason)
    })
    try {
      const outcome = await again.execute(async ({ attempt }) => {
        if (fault !== undefined) await this.#pause(attempt, fault, call)
        return work()
      }, call.signal)
      if ('error' in outcome) throw outcome.error
      return outcome.value
    } catch (thrown) {
      if (thrown instanceof BrokenCircuitError) throw this.#refusal(call)
      throw thrown instanceof PassingFault ? thrown.cause : thrown
    }
  }

  async #pause(retry: number, fault: PassingFault, call: HostCall): Promise<void> {
    if (this.#breaker.state === CircuitState.Open) throw new BrokenCircuitError()
    const ms = Math.round(this.#waitBefore(retry, fault))
    this.#sayAgain(call, retry, ms, fault)
    this.calls.retries++
    this.calls.waitedMs += ms
    await this.#clock.pause(ms, call.signal)
  }

  #inPlace<T>(call: HostCall, work: () => Promise<T>): Promise<T> {
    return call.timeoutMs === undefined ? work() : this.#places.execute(work, call.signal)
  }

  async #attempt<T>(call: HostCall, attempt: Attempt<T>): Promise<AttemptEnd<T>> {
    try {
      return await outcomeOf(call, () => limited(call, attempt))
    } catch (fault) {
      if (!(fault instanceof PassingFault)) throw fault
      this.calls.failures++
      this.#last = fault.cause
      if (fault.waitMs > HOST_LIMITS.longestWaitMs)
        this.#say(`wants to be left alone for ${formatSeconds(fault.waitMs)}, which is not waited for`)
      throw fault
    }
  }

  #waitBefore(retry: number, { cause: { retryAfterMs } }: PassingFault): number {
    const { firstWaitMs } = HOST_LIMITS
    const jitter = this.#clock.random()
    if (retryAfterMs !== undefined) return retryAfterMs + jitter * firstWaitMs
    return firstWaitMs * 2 ** (retry - 1) * (1 + jitter)
  }

  /** By our own clock; the breaker compares the time since it opened with `duration`. */
  #opening(): IBackoffFactory<Opened> {
    const clock = this.#clock
    const next = ({ result }: Opened): IBackoff<Opened> => {
      const ms = Math.max(HOST_LIMITS.openMs, faultIn(result)?.waitMs ?? 0)
      const until = clock.now() + ms
      this.#say(`fails again and again, and is not asked for ${formatSeconds(ms)}`)
      return {
        next,
        get duration() {
          return clock.now() < until ? Number.POSITIVE_INFINITY : 0
        },
      }
    }
    return { next }
  }

  #refusal({ doing }: HostCall): IncidentError {
    this.calls.refused++
    const { kind, message } = this.#last ?? new IncidentError('network-failed', 'unknown')
    const why = `${this.calls.host} has failed too often to be asked again now; the last time: ${message}`
    return new HostClosedError(kind, `could not ${doing}: ${why}`)
  }

  #sayAgain({ doing }: HostCall, retry: number, wait: number, { cause }: PassingFault): void {
    const which = `attempt ${retry} of ${HOST_LIMITS.retries + 1} to ${doing} failed`
    const asked = cause.retryAfterMs === undefined ? '' : ', as the host wants'
    const why = `${cause.kind}, ${cutText(cause.message, 300)}`
    this.#say(`${which}; the next one in ${formatSeconds(wait)}${asked} (${why})`)
  }

  #say(what: string): void {
    this.#listener({ kind: 'note', text: `${this.calls.host}: ${what}` })
  }
}

interface Opened {
  result: object
}

function faultIn(reason: object): PassingFault | undefined {
  return 'error' in reason && reason.error instanceof PassingFault ? reason.error : undefined
}

async function outcomeOf<T>({ alsoPassing }: HostCall, work: () => Promise<T>): Promise<AttemptEnd<T>> {
  try {
    return { value: await work() }
  } catch (error) {
    const incident = error instanceof IncidentError && !(error instanceof HostClosedError)
    const passing = incident && (TRANSIENT_CAUSES.has(error.kind) || error.kind === alsoPassing)
    if (passing) throw new PassingFault(error)
    return { error }
  }
}

async function cancellably<T>({ signal, doing }: HostCall, work: () => Promise<T>): Promise<T> {
  setMaxListeners(0, signal)
  try {
    signal.throwIfAborted()
    return await work()
  } catch (cause) {
    if (!signal.aborted || cause instanceof IncidentError) throw cause
    throw new IncidentError('cancelled', `cancelled while trying to ${doing}`, { cause })
  }
}

/** Waits for the end of an attempt that was cut off, so that nothing of it is left. */
async function limited<T>(call: HostCall, attempt: Attempt<T>): Promise<T> {
  const { timeoutMs, signal, doing } = call
  if (timeoutMs === undefined) return attempt(signal)
  const limit = timeout(timeoutMs, { strategy: TimeoutStrategy.Cooperative, abortOnReturn: false })
  let late: AbortSignal | undefined
  try {
    return await limit.execute(context => {
      late = context.signal
      return attempt(context.signal)
    }, signal)
  } catch (cause) {
    signal.throwIfAborted()
    if (!late?.aborted) throw cause
    const text = `could not ${doing}: no answer within ${formatSeconds(timeoutMs)}`
    throw call.late?.() ?? new IncidentError('network-failed', text, { cause })
  }
}
