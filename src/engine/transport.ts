import type { IncomingMessage } from 'node:http'
import type Docker from 'dockerode'
import type { HostPolicies } from '../shared/host-policy.js'
import { parseRetryAfter } from '../shared/retry-after.js'
import { formatSeconds } from '../shared/text.js'
import type { Endpoint } from './engine.js'
import { asEngineError, engineGone } from './errors.js'

const ANSWER_TIMEOUT_MS = 60_000

interface EngineQuestion {
  /** Completes "could not …". */
  doing: string
  /** The usual one when undefined; `Infinity` for an engine that may have nothing to send for a while. */
  timeoutMs?: number
  /** True where to ask twice is not the same as to ask once. */
  once?: boolean
}

/** How an engine is asked: over TCP by the policy of its host, over a socket of this machine with a time limit. */
export class EngineTransport {
  /** For what has no limit but its own. */
  readonly docker: Docker
  readonly endpoint: Endpoint
  readonly hosts: HostPolicies
  readonly #host: string | undefined

  constructor(docker: Docker, endpoint: Endpoint, hosts: HostPolicies) {
    this.docker = docker
    this.endpoint = endpoint
    this.hosts = hosts
    refuseRedirects(docker)
    this.#host = endpoint.startsWith('unix:') ? undefined : new URL(endpoint).host
  }

  /** The engine's answer. Every error is one of ours. */
  async ask<T>(question: EngineQuestion, ask: (docker: Docker) => Promise<T>): Promise<T> {
    const { doing, timeoutMs = ANSWER_TIMEOUT_MS, once = false } = question
    const limit = Number.isFinite(timeoutMs) ? timeoutMs : undefined
    const late = () => engineGone(`could not ${doing} within ${formatSeconds(timeoutMs)}`, this.endpoint)
    const call = { doing, once, late, timeoutMs: limit, alsoPassing: 'engine-gone', signal: NEVER } as const
    return this.hosts.ask(this.#host, call, signal => this.attempt(doing, ask, signal))
  }

  /** One attempt. What it has opened is closed when `signal` aborts. */
  async attempt<T>(doing: string, ask: (docker: Docker) => Promise<T>, signal: AbortSignal): Promise<T> {
    const answered = new AbortController()
    try {
      return await Promise.race([
        ask(signal === NEVER ? this.docker : abortable(this.docker, signal)),
        rejectWhenAborted(signal, answered.signal),
      ])
    } catch (error) {
      throw asEngineError(error, doing, this.endpoint)
    } finally {
      answered.abort()
    }
  }
}

// A cancelled run still has to clean up by the same engine; whoever does not want to wait for an answer says so.
const NEVER = new AbortController().signal

// dockerode's promises never settle when a connection breaks in the middle of an answer.
function rejectWhenAborted(signal: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(new Error('aborted'))
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true, signal: over })
  })
}

type PayloadCallback = (error: object | null, answer: unknown) => void

function withRetryAfter(error: object | null, { headers }: Partial<IncomingMessage>): object | null {
  const retryAfterMs = parseRetryAfter(headers?.['retry-after'])
  return error === null || retryAfterMs === undefined ? error : Object.assign(error, { retryAfterMs })
}

/** https://github.com/apocas/docker-modem/blob/v5.0.7/lib/modem.js */
interface Modem {
  dial(options: object, callback: unknown): void
  buildPayload(...args: unknown[]): void
  buildRequest(options: object, ...rest: unknown[]): void
}

/** No engine sends its client elsewhere, and docker-modem throws where nobody catches when it follows to a bare path. */
function refuseRedirects(docker: Docker): void {
  const modem = docker.modem as unknown as Modem
  const { buildRequest } = modem
  modem.buildRequest = function (options, ...rest) {
    buildRequest.call(this, { ...options, maxRedirects: 0 }, ...rest)
  }
}

/**
 * A client whose requests end with `signal`, which dockerode hands on for some questions only, and whose errors keep the
 * `Retry-After` of an answer, which it throws away.
 */
function abortable(docker: Docker, signal: AbortSignal): Docker {
  const own = docker.modem as unknown as Modem
  const modem: Modem = Object.assign(Object.create(own), {
    dial(options: object, callback: unknown) {
      own.dial.call(modem, { ...options, abortSignal: signal }, callback)
    },
    buildPayload(...args: unknown[]) {
      const [response, callback] = [args[5] as IncomingMessage, args.at(-1) as PayloadCallback]
      const told: PayloadCallback = (error, answer) => callback(withRetryAfter(error, response), answer)
      own.buildPayload.call(modem, ...args.slice(0, -1), told)
    },
  })
  return Object.assign(Object.create(docker), { modem })
}
