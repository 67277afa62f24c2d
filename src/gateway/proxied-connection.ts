import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { ByteSource, writeBytes } from './byte-source.js'
import type { HeldBytes, Intervene, Intervention, LocalAnswer } from './intervention.js'
import { BodyError, type BodyReader, bodyReader } from './message-body.js'
import {
  type BodyFraming,
  endOfHead,
  headerValues,
  LONGEST_HEAD,
  parseRequestHead,
  parseResponseHead,
  type RequestHead,
  type ResponseHead,
  responseFraming,
  withContentLength,
} from './message-head.js'

/** Of a body that is acted on. */
const LONGEST_BODY = 16 * 1024 * 1024
/** What a piece of it takes beside its bytes. */
const PIECE_BYTES = 128

/** Whoever has ended this connection, or what it has become, is known: there is no further request on it. */
class NoFurtherRequest extends Error {}

/** A body, as it came and as what it holds; `whole` is false where it was too long to be held, and the rest is to come. */
interface HeldBody {
  whole: boolean
  raw: Buffer
  content: Buffer
  reader: BodyReader
  /** Of all that may be held. */
  size: number
}

/**
 * One connection of a client and its own to the engine. Heads are read, bodies counted, and all of it is passed byte for
 * byte, but for what an intervention changes. From where it is not HTTP any more (an upgrade, a hijacked connection, or what
 * nobody understands) both directions are passed as they come.
 */
export class ProxiedConnection {
  readonly #client: Duplex
  readonly #engine: Duplex
  readonly #fromClient: ByteSource
  readonly #fromEngine: ByteSource
  readonly #intervene: Intervene
  readonly #held: HeldBytes
  /** Something for the engine is on its way that is not yet written. */
  #holding = false
  #clientEnded = false
  #engineEnded = false
  /** A request has begun, and its answer has not ended. */
  #busy = false
  /** Settles when the body of the request has been passed, or what keeps it from that is known. */
  #sending: Promise<void> = Promise.resolve()

  constructor(client: Duplex, engine: Duplex, intervene: Intervene, held: HeldBytes) {
    this.#client = client
    this.#engine = engine
    this.#intervene = intervene
    this.#held = held
    this.#fromClient = new ByteSource(client, () => this.#endOfClient())
    this.#fromEngine = new ByteSource(engine, () => this.#endOfEngine())
    client.on('error', () => engine.destroy())
    client.on('close', () => engine.destroy())
    engine.on('error', () => this.#endOfEngine())
  }

  /** Passes everything until both sides have ended; never rejects. */
  async run(): Promise<void> {
    try {
      for (;;) await this.#exchange()
    } catch (error) {
      if (!(error instanceof NoFurtherRequest)) this.destroy()
    }
    this.#client.end()
  }

  destroy(): void {
    this.#client.destroy()
    this.#engine.destroy()
  }

  /** What the engine has said before it went shall be read first. */
  #endOfEngine(): void {
    this.#engineEnded = true
    if (!this.#busy) this.#client.end()
  }

  /** As the client said it, so it is told: an engine ends a build whose client has gone. */
  #endOfClient(): void {
    this.#clientEnded = true
    if (!this.#holding) this.#engine.end()
  }

  /** @throws NoFurtherRequest */
  async #exchange(): Promise<void> {
    const bytes = await this.#takeHead(this.#fromClient)
    this.#busy = true
    const request = parseRequestHead(bytes)
    if (request === undefined) return this.#tunnel(bytes)
    const intervention = this.#intervene(request)
    if (!(await this.#answeredHere(request, intervention))) await this.#passAnswer(request, intervention)
    this.#busy = false
    if (this.#engineEnded) this.#client.end()
  }

  /** Sends the request on. True where it was answered without the engine. */
  async #answeredHere(request: RequestHead, intervention: Intervention | undefined): Promise<boolean> {
    const awaitsLeave = headerValues(request.headers, 'expect').length > 0
    if (intervention?.request === undefined || awaitsLeave) {
      const body = bodyReader(request.framing)
      const begun = this.#fromClient.takeReturned()
      const used = usedBy(body, begun) ?? 0
      this.#fromClient.giveBack(begun.subarray(used))
      // An engine that takes the connection over drops the part of a body that has come with the head.
      await this.#sendHead(Buffer.concat([request.bytes, begun.subarray(0, used)]))
      this.#sending = this.#passBody(this.#fromClient, this.#engine, body)
      return false
    }
    const held = await this.#holdBody(this.#fromClient, request.framing)
    try {
      const result = held.whole ? await intervention.request(held.content) : undefined
      if (isLocal(result)) {
        await this.#answer(result, request)
        return true
      }
      const head = result === undefined ? request.bytes : withContentLength(request, result.length)
      await this.#sendHead(Buffer.concat([head, result ?? held.raw]))
    } finally {
      this.#held.release(held.size)
    }
    this.#sending = this.#passBody(this.#fromClient, this.#engine, held.reader)
    return false
  }

  async #sendHead(bytes: Buffer): Promise<void> {
    await writeBytes(this.#engine, bytes)
    this.#holding = false
    if (this.#clientEnded) this.#engine.end()
  }

  async #answer({ status, body }: LocalAnswer, { method, persistent }: RequestHead): Promise<void> {
    this.#holding = false
    const content = Buffer.from(body)
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Content-Type: application/json',
      `Content-Length: ${content.length}`,
      ...(persistent ? [] : ['Connection: close']),
    ]
    const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
    await writeBytes(this.#client, method === 'HEAD' ? head : Buffer.concat([head, content]))
    if (persistent && !this.#clientEnded) return
    this.#client.end()
    this.#engine.destroy()
    throw new NoFurtherRequest()
  }

  async #passAnswer(request: RequestHead, intervention: Intervention | undefined): Promise<void> {
    for (;;) {
      const bytes = await this.#takeHead(this.#fromEngine)
      const response = parseResponseHead(bytes)
      if (response === undefined) return this.#tunnel(undefined, bytes)
      const framing = responseFraming(response, request.method)
      if (framing.kind === 'until-end') return this.#tunnel(undefined, bytes)
      const isFinal = response.status >= 200
      if (isFinal && intervention?.answer !== undefined)
        await this.#changeAnswer(response, framing, intervention)
      else {
        await writeBytes(this.#client, response.bytes)
        await this.#passBody(this.#fromEngine, this.#client, bodyReader(isFinal ? framing : { kind: 'none' }))
      }
      if (isFinal) break
    }
    // What is left of it is still the engine's to read, or to refuse.
    await this.#sending
  }

  async #changeAnswer(response: ResponseHead, framing: BodyFraming, { answer }: Intervention): Promise<void> {
    const isCoded = headerValues(response.headers, 'content-encoding').length > 0
    const held = await this.#holdBody(this.#fromEngine, framing)
    try {
      const result = held.whole && !isCoded ? await answer?.(response.status, held.content) : undefined
      const head = result === undefined ? response.bytes : withContentLength(response, result.length)
      await writeBytes(this.#client, Buffer.concat([head, result ?? held.raw]))
    } finally {
      this.#held.release(held.size)
    }
    await this.#passBody(this.#fromEngine, this.#client, held.reader)
  }

  /** @throws NoFurtherRequest */
  async #takeHead(source: ByteSource): Promise<Buffer> {
    let bytes: Buffer = Buffer.alloc(0)
    for (;;) {
      const more = await source.take()
      // An end where nothing has begun is the usual end.
      if (more === undefined) {
        if (bytes.length > 0) return this.#tunnelFrom(source, bytes)
        return this.#tunnel()
      }
      if (source === this.#fromClient) this.#holding = true
      bytes = bytes.length === 0 ? more : Buffer.concat([bytes, more])
      const end = endOfHead(bytes)
      if (end !== undefined && end <= LONGEST_HEAD) {
        source.giveBack(bytes.subarray(end))
        return bytes.subarray(0, end)
      }
      if (bytes.length > LONGEST_HEAD) return this.#tunnelFrom(source, bytes)
    }
  }

  #tunnelFrom(source: ByteSource, bytes: Buffer): Promise<never> {
    return source === this.#fromClient ? this.#tunnel(bytes) : this.#tunnel(undefined, bytes)
  }

  async #passBody(source: ByteSource, to: Duplex, body: BodyReader): Promise<void> {
    try {
      while (!body.ended) {
        const bytes = await source.take()
        if (bytes === undefined) return
        const used = usedBy(body, bytes)
        // Whoever gets it shall judge it: what comes is passed, and nobody waits for another message.
        if (used === undefined) {
          source.giveBack(bytes)
          return await this.#passAll(source, to)
        }
        source.giveBack(bytes.subarray(used))
        if (!(await writeBytes(to, bytes.subarray(0, used)))) return
      }
    } catch {
      this.destroy()
    }
  }

  async #holdBody(source: ByteSource, framing: BodyFraming): Promise<HeldBody> {
    const reader = bodyReader(framing)
    const raw: Buffer[] = []
    const content: Buffer[] = []
    let size = 0
    let whole = true
    while (whole && !reader.ended) {
      const bytes = await source.take()
      if (bytes === undefined) break
      const before = content.length
      const taken = usedBy(reader, bytes, content)
      const used = taken ?? bytes.length
      whole &&= taken !== undefined
      source.giveBack(bytes.subarray(used))
      raw.push(bytes.subarray(0, used))
      const cost = used + PIECE_BYTES * (content.length - before)
      whole &&= size + cost <= LONGEST_BODY && this.#held.take(cost)
      if (whole) size += cost
    }
    whole &&= reader.ended
    return { whole, raw: Buffer.concat(raw), content: Buffer.concat(content), reader, size }
  }

  /**
   * Passes both directions as they come, until both have ended.
   *
   * @throws NoFurtherRequest then
   */
  async #tunnel(toEngine?: Buffer, toClient?: Buffer): Promise<never> {
    const up = async () => {
      await this.#sending
      if (toEngine !== undefined) await writeBytes(this.#engine, toEngine)
      await this.#passAll(this.#fromClient, this.#engine)
    }
    const down = async () => {
      if (toClient !== undefined) await writeBytes(this.#client, toClient)
      await this.#passAll(this.#fromEngine, this.#client)
    }
    await Promise.all([up(), down()])
    throw new NoFurtherRequest()
  }

  async #passAll(source: ByteSource, to: Duplex): Promise<void> {
    for (;;) {
      const bytes = await source.take()
      if (bytes === undefined) break
      if (!(await writeBytes(to, bytes))) return
    }
    to.end()
  }
}

/** Undefined where it is no body. */
function usedBy(reader: BodyReader, bytes: Buffer, content?: Buffer[]): number | undefined {
  try {
    return reader.take(bytes, part => content?.push(part))
  } catch (error) {
    if (error instanceof BodyError) return undefined
    throw error
  }
}

function isLocal(result: Buffer | LocalAnswer | undefined): result is LocalAnswer {
  return result !== undefined && !Buffer.isBuffer(result)
}
