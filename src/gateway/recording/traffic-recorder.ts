import { setImmediate } from 'node:timers/promises'
import type { Body, Exchange, Header, Recording, Unparsed } from '../../contract/exchange.js'
import type { ConnectionTap, Recorder, RelayedTo, Use } from '../tap.js'
import { BodyCollector } from './body-collector.js'
import { Redactor } from './credentials.js'
import { ByteBudget } from './kept-bytes.js'
import type { ObservedRequest, ObservedResponse } from './observed-head.js'
import { recordedBody } from './recorded-body.js'
import { type ExchangeLog, type OpenExchange, RecordedConnection } from './recorded-connection.js'

/** Bounds on one recording, in bytes where nothing else is said. */
export const RECORDING_LIMITS = {
  /** Of one body; of a longer one the beginning. */
  body: 256 * 1024,
  /** Of heads and bodies together, as they were sent, and once more of the bodies' texts. */
  all: 64 * 1024 * 1024,
  /** Of what is not complete on all connections. */
  inFlight: 16 * 1024 * 1024,
  /** Number of exchanges. */
  exchanges: 20_000,
  /** Number of connections that are read at one time. */
  connections: 10_000,
}
export type RecordingLimits = typeof RECORDING_LIMITS

interface RecorderOptions {
  arm?: Recording['arm']
  /** The test file that runs. */
  file?: string
  /** Further names of headers, parameters and fields whose values are blanked. */
  redact?: readonly string[]
  limits?: Partial<RecordingLimits>
  /** Milliseconds since the epoch. */
  now?: () => number
  /** Told of each exchange when it has come to its end. The relay waits for it. */
  onFinished?: (finished: FinishedExchange) => void
}

/** An exchange that has come to its end; made only where somebody reads it. */
export interface FinishedExchange {
  /** As in the recording, but without what is in bodies over 64 KiB. */
  read(): Promise<Exchange>
}

/** Of a body that is read while the recording goes on. */
const MOST_READ = 64 * 1024

/** An exchange with what is kept of its bodies. */
interface KeptExchange {
  exchange: Exchange
  /** There was no room for its answer. */
  dropped?: true
  requestBody?: BodyCollector
  responseBody?: BodyCollector
}

/** What an object, and each of its headers, takes beside its texts. */
const OBJECT_BYTES = 512
const HEADER_BYTES = 64

/** Records the exchanges of one test file on one arm, in bounds that no client and no server can reach beyond. */
export class TrafficRecorder implements Recorder {
  readonly #options: RecorderOptions
  readonly #limits: RecordingLimits
  readonly #redactor: Redactor
  readonly #now: () => number
  readonly #kept: ByteBudget
  readonly #inFlight: ByteBudget
  readonly #open = new Set<RecordedConnection>()
  readonly #unparsed = new Map<Unparsed['kind'], Unparsed>()
  readonly #use: Use = { connections: 0, requests: 0 }
  #exchanges: KeptExchange[] = []
  #connections = 0
  #truncated = false

  constructor(options: RecorderOptions = {}) {
    this.#options = options
    this.#limits = { ...RECORDING_LIMITS, ...options.limits }
    this.#redactor = new Redactor(options.redact)
    this.#now = options.now ?? (() => performance.timeOrigin + performance.now())
    this.#kept = new ByteBudget(this.#limits.all)
    this.#inFlight = new ByteBudget(this.#limits.inFlight)
  }

  get use(): Use {
    return { ...this.#use }
  }

  /** Bytes that are kept, with what belongs to nothing complete yet. */
  get keptBytes(): number {
    return this.#kept.taken + this.#inFlight.taken
  }

  connection(to: RelayedTo): ConnectionTap {
    if (this.#open.size >= this.#limits.connections) return this.#unreadConnection()
    this.#connections += 1
    const connection = new RecordedConnection(this.#logOf(to, `c${this.#connections}`))
    this.#open.add(connection)
    return {
      fromClient: bytes => this.#guard(connection, () => connection.fromClient(bytes)),
      fromServer: bytes => this.#guard(connection, () => connection.fromServer(bytes)),
      ended: () => this.#close(connection),
    }
  }

  /** Ends what is still open. Nothing is recorded afterwards, and it may be asked once. */
  async finish(): Promise<Recording> {
    for (const connection of this.#open) this.#close(connection)
    const { arm, file } = this.#options
    const texts = new ByteBudget(this.#limits.all)
    const exchanges: Exchange[] = []
    const inOrder = this.#exchanges.splice(0).sort((a, b) => a.exchange.startedAt - b.exchange.startedAt)
    const backwards = inOrder.reverse()
    // What is done with is let go: bytes and texts of a whole recording are much.
    for (let kept = backwards.pop(); kept !== undefined; kept = backwards.pop()) {
      // Others have something to do as well: relays, the witness.
      if (backwards.length % 16 === 0) await setImmediate()
      if (!kept.dropped) exchanges.push(await this.#completed(kept, texts))
    }
    return {
      ...(arm !== undefined && { arm }),
      ...(file !== undefined && { file }),
      exchanges,
      unparsed: [...this.#unparsed.values()],
      ...(this.#truncated && { truncated: true as const }),
    }
  }

  /** The relay must never see a fault of what reads its copies. */
  #guard(connection: RecordedConnection, read: () => void): void {
    if (!this.#open.has(connection)) return
    try {
      read()
    } catch {
      this.#truncated = true
      this.#close(connection)
    }
  }

  #close(connection: RecordedConnection): void {
    if (!this.#open.delete(connection)) return
    try {
      connection.ended()
    } catch {
      this.#truncated = true
    }
    const { kind, bytes } = connection.unparsed ?? {}
    if (kind !== undefined) this.#countUnparsed(kind, bytes ?? 0)
  }

  #countUnparsed(kind: Unparsed['kind'], bytes: number): void {
    const { connections, bytes: before } = this.#unparsed.get(kind) ?? { connections: 0, bytes: 0 }
    this.#unparsed.set(kind, { kind, connections: connections + 1, bytes: before + bytes })
  }

  /** Of a connection too many: its bytes are counted. */
  #unreadConnection(): ConnectionTap {
    this.#truncated = true
    let bytes = 0
    let isOpen = true
    let hasSpoken = false
    return {
      fromClient: more => {
        bytes += more.length
      },
      fromServer: more => {
        if (!hasSpoken) this.#use.connections += 1
        hasSpoken = true
        bytes += more.length
      },
      ended: () => {
        if (isOpen && bytes > 0) this.#countUnparsed('other', bytes)
        isOpen = false
      },
    }
  }

  #logOf({ container }: RelayedTo, connection: string): ExchangeLog {
    return {
      now: this.#now,
      inFlight: this.#inFlight,
      spoken: () => {
        this.#use.connections += 1
      },
      answered: () => {
        this.#use.requests += 1
      },
      open: (head, startedAt) => this.#openExchange(head, { startedAt, connection, container }),
    }
  }

  #openExchange(
    { method, target, httpVersion, headers }: ObservedRequest,
    where: Pick<Exchange, 'startedAt' | 'connection' | 'container'>,
  ): OpenExchange | undefined {
    const request = {
      method,
      target: this.#redactor.target(target),
      httpVersion,
      headers: this.#redactor.headers(headers),
    }
    const bytes = OBJECT_BYTES + request.target.length + headerBytes(request)
    if (this.#exchanges.length >= this.#limits.exchanges || !this.#kept.take(bytes)) {
      this.#truncated = true
      return undefined
    }
    const kept: KeptExchange = { exchange: { ...where, ms: -1, request } }
    this.#exchanges.push(kept)
    return this.#openKept(kept)
  }

  #openKept(kept: KeptExchange): OpenExchange {
    const { exchange } = kept
    const collector = () => new BodyCollector(this.#limits.body, this.#kept)
    return {
      requestBody: () => {
        kept.requestBody = collector()
        return kept.requestBody
      },
      responseBody: () => {
        kept.responseBody = collector()
        return kept.responseBody
      },
      respond: head => {
        exchange.response = this.#response(head)
        if (exchange.response === undefined) kept.dropped = true
      },
      end: () => {
        exchange.ms = Math.max(0, this.#now() - exchange.startedAt)
        if (!kept.dropped) this.#options.onFinished?.({ read: () => this.#readFinished(kept) })
      },
    }
  }

  #response({ status, statusText, httpVersion, headers }: ObservedResponse): Exchange['response'] {
    const response = { status, statusText, httpVersion, headers: this.#redactor.headers(headers) }
    if (this.#kept.take(statusText.length + headerBytes(response))) return response
    this.#truncated = true
    return undefined
  }

  async #completed(kept: KeptExchange, texts: ByteBudget): Promise<Exchange> {
    const options = { redactor: this.#redactor, most: this.#limits.body, texts }
    return this.#withBodies(kept, (body, head) => recordedBody(body, head, options))
  }

  #readFinished(kept: KeptExchange): Promise<Exchange> {
    const texts = new ByteBudget(2 * MOST_READ)
    const options = { redactor: this.#redactor, most: MOST_READ, texts }
    return this.#withBodies(kept, async (body, head) =>
      // A digest is asked for once, when the recording ends.
      body.bytes > MOST_READ || body.beginning.length < body.bytes
        ? { bytes: body.bytes, cut: true }
        : recordedBody(body, head, options),
    )
  }

  async #withBodies(
    { exchange, requestBody, responseBody }: KeptExchange,
    bodyOf: (collector: BodyCollector, head: { headers: Header[] }) => Promise<Body>,
  ): Promise<Exchange> {
    const { startedAt, ms, request, response } = exchange
    const sent = requestBody && (await bodyOf(requestBody, request))
    const got = response && responseBody && (await bodyOf(responseBody, response))
    return {
      ...exchange,
      startedAt: Math.round(startedAt),
      ms: Math.round(ms * 1_000) / 1_000,
      request: { ...request, ...(sent && { body: sent }) },
      ...(response && { response: { ...response, ...(got && { body: got }) } }),
    }
  }
}

function headerBytes({ headers }: { headers: readonly Header[] }): number {
  return headers.reduce((sum, [name, value]) => sum + HEADER_BYTES + name.length + value.length, 0)
}
