import type { Unparsed } from '../../contract/exchange.js'
import type { ConnectionTap } from '../tap.js'
import type { BodyCollector } from './body-collector.js'
import type { ByteBudget } from './kept-bytes.js'
import { MessageReader, type MessageSink } from './message-reader.js'
import {
  framingOfRequest,
  framingOfResponse,
  type ObservedRequest,
  type ObservedResponse,
  parseObservedRequest,
  parseObservedResponse,
  wordsOfHeader,
} from './observed-head.js'

/** An exchange while it is recorded. */
export interface OpenExchange {
  requestBody(): BodyCollector
  respond(head: ObservedResponse): void
  responseBody(): BodyCollector
  /** The response is complete. */
  end(): void
}

/** What a connection needs of its recorder. */
export interface ExchangeLog {
  now(): number
  /** @returns undefined where no more is kept */
  open(head: ObservedRequest, startedAt: number): OpenExchange | undefined
  /** The container has sent its first byte. */
  spoken(): void
  /** A request was answered. */
  answered(): void
  /** What is kept of requests and answers that are not complete. */
  readonly inFlight: ByteBudget
}

/** A request that has no complete answer yet. */
interface Unanswered {
  method: string
  /** Its end changes what is spoken, if the server agrees. */
  upgrades: boolean
  exchange: OpenExchange | undefined
  body: BodyCollector | undefined
}

/** What a request takes that waits for an answer, also one that is not kept. */
const UNANSWERED_BYTES = 128

const FIRST_OF_METHOD = /[!#$%&'*+.^_`|~\w-]/
const TLS_HANDSHAKE = 0x16
const TLS_MAJOR = 0x03

/** Reads the exchanges of one connection. It may throw only for a fault of its own. */
export class RecordedConnection implements ConnectionTap {
  readonly #log: ExchangeLog
  readonly #client = new MessageReader(this.#requests())
  readonly #server = new MessageReader(this.#responses())
  readonly #unanswered: Unanswered[] = []
  #startedAt = 0
  /** The request that is being sent. */
  #sending: Unanswered | undefined
  #responseBody: BodyCollector | undefined
  /** The head of a response was read that is not the last to its request. */
  #interim = false
  /** The first two bytes of the client, which tell TLS. */
  #first: number[] = []
  #hasSpoken = false
  #unread = 0
  #kind: Unparsed['kind'] | undefined
  #inFlight = 0

  constructor(log: ExchangeLog) {
    this.#log = log
  }

  /** What of it was not read, and why; undefined where that is nothing. */
  get unparsed(): { kind: Unparsed['kind']; bytes: number } | undefined {
    const isTls = this.#first[0] === TLS_HANDSHAKE && this.#first[1] === TLS_MAJOR
    if (this.#unread === 0 && this.#kind === undefined) return undefined
    return { kind: this.#kind ?? (isTls ? 'tls' : 'other'), bytes: this.#unread }
  }

  fromClient(bytes: Buffer): void {
    if (this.#first.length < 2) this.#first.push(...bytes.subarray(0, 2 - this.#first.length))
    this.#client.write(bytes)
    this.#account()
  }

  fromServer(bytes: Buffer): void {
    if (!this.#hasSpoken) this.#log.spoken()
    this.#hasSpoken = true
    this.#server.write(bytes)
    this.#account()
  }

  ended(): void {
    this.#client.end()
    this.#server.end()
    this.#unanswered.length = 0
    this.#account()
  }

  /** No more of it is read. */
  stop(): void {
    this.#client.stop()
    this.#server.stop()
    this.#unanswered.length = 0
    this.#account()
  }

  #account(): void {
    const waiting = UNANSWERED_BYTES * this.#unanswered.length
    const kept = this.#client.kept + this.#server.kept + waiting
    const more = kept - this.#inFlight
    this.#inFlight = kept
    if (more <= 0) this.#log.inFlight.give(-more)
    else if (!this.#log.inFlight.take(more)) {
      this.#inFlight -= more
      this.stop()
    }
  }

  #requests(): MessageSink {
    return {
      begins: byte => {
        this.#startedAt = this.#log.now()
        return FIRST_OF_METHOD.test(String.fromCharCode(byte))
      },
      head: lines => {
        if (lines[0] === 'PRI * HTTP/2.0') this.#kind = 'http2'
        const head = parseObservedRequest(lines)
        const framing = head && framingOfRequest(head)
        if (head === undefined || framing === undefined) return undefined
        this.#sending = {
          method: head.method,
          upgrades: asksForUpgrade(head),
          exchange: this.#log.open(head, this.#startedAt),
          body: undefined,
        }
        this.#unanswered.push(this.#sending)
        return framing
      },
      body: bytes => {
        const { exchange } = this.#sending ?? {}
        if (this.#sending === undefined || exchange === undefined) return
        this.#sending.body ??= exchange.requestBody()
        this.#sending.body.add(bytes)
      },
      ended: () => {
        const ended = this.#sending
        if (ended?.body !== undefined) ended.body.complete = true
        this.#sending = undefined
        // The answer may have come before the end of the request.
        return ended?.upgrades && this.#unanswered.includes(ended) ? 'hold' : 'next'
      },
      unread: bytes => {
        this.#unread += bytes
      },
    }
  }

  #responses(): MessageSink {
    return {
      // What speaks before it was asked is no HTTP.
      begins: () => this.#unanswered.length > 0,
      head: lines => {
        const head = parseObservedResponse(lines)
        const [answered] = this.#unanswered
        const framing = head && answered && framingOfResponse(head, answered.method)
        if (head === undefined || answered === undefined || framing === undefined) return undefined
        this.#interim = head.status < 200 && head.status !== 101
        if (this.#interim) return framing
        this.#log.answered()
        answered.exchange?.respond(head)
        if (isUpgraded(head, answered)) this.#kind = 'upgrade'
        return framing
      },
      body: bytes => {
        const exchange = this.#unanswered[0]?.exchange
        if (exchange === undefined) return
        this.#responseBody ??= exchange.responseBody()
        this.#responseBody.add(bytes)
      },
      ended: () => {
        if (this.#interim) return 'next'
        if (this.#responseBody !== undefined) this.#responseBody.complete = true
        this.#responseBody = undefined
        const answered = this.#unanswered.shift()
        answered?.exchange?.end()
        if (this.#kind === 'upgrade') {
          this.#client.stop()
          return 'stop'
        }
        if (answered?.upgrades) this.#client.release()
        return 'next'
      },
      unread: bytes => {
        this.#unread += bytes
        // Without answers, requests tell nothing.
        this.#client.stop()
      },
    }
  }
}

function asksForUpgrade(head: ObservedRequest): boolean {
  const upgrade =
    wordsOfHeader(head, 'upgrade').length > 0 && wordsOfHeader(head, 'connection').includes('upgrade')
  return upgrade || head.method === 'CONNECT'
}

function isUpgraded({ status }: ObservedResponse, { method }: Unanswered): boolean {
  return status === 101 || (method === 'CONNECT' && status >= 200 && status < 300)
}
