import { PassThrough, Readable, Transform, type TransformCallback } from 'node:stream'
import { messageOf } from '../shared/errors.js'
import { parseEvent } from './answers.js'
import type { EngineEvent, EventStream } from './engine.js'
import { asEngineError, EngineError, engineGone } from './errors.js'

/** The events in a response of the engine, until it is disposed. Any other end is an error, never a silent one. */
export class ResponseEvents implements EventStream {
  readonly #response: Readable
  readonly #endpoint: string
  #disposed = false

  constructor(response: Readable, endpoint: string) {
    this.#response = response
    this.#endpoint = endpoint
    // Without a listener, an error that arrives before the first read would end the process.
    response.on('error', () => {})
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<EngineEvent> {
    try {
      for await (const line of readLines(this.#response)) {
        const event = parseEvent(line)
        if (event !== undefined) yield event
      }
    } catch (error) {
      if (this.#disposed) return
      // The engine is well: a label of a container can be that long. Nobody can say what else this one did.
      if (error instanceof LongLineError)
        throw new EngineError(`the engine's events cannot be read: ${error.message}`, undefined, {
          cause: error,
        })
      throw engineGone(`its event stream broke: ${messageOf(error)}`, this.#endpoint, error)
    }
    if (!this.#disposed) throw engineGone('its event stream ended', this.#endpoint)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true
    this.#response.destroy()
  }
}

/** A response of the engine as a stream whose errors are ours, and whose end ends the response too. */
export function responseStream(
  response: Readable,
  doing: string,
  endpoint: string,
  through: Transform = new PassThrough(),
): Readable {
  response.on('error', error => through.destroy(asEngineError(error, doing, endpoint)))
  through.on('close', () => response.destroy())
  return response.pipe(through)
}

/** dockerode's types promise less than it gives: a response is always the whole IncomingMessage. */
export function asReadable(response: unknown): Readable {
  if (response instanceof Readable) return response
  throw new TypeError(`expected a stream from the engine, got ${typeof response}`)
}

const NEWLINE = 0x0a
const LONGEST = 16 * 1024 * 1024

class LongLineError extends Error {}

function throwLongLine(): never {
  throw new LongLineError(`it sent a line of more than ${LONGEST} bytes`)
}

/**
 * The lines of a stream of bytes, without their ends, empty ones left out. A last line with no end is a line too.
 * Lines are split as bytes, so that a character is never cut in two.
 *
 * @param onLongLine gives what stands in the place of a line as soon as it has grown over 16 MiB, whose rest is left out;
 *   throws a LongLineError when not given
 */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  onLongLine: () => string = throwLongLine,
): AsyncGenerator<string> {
  let rest: Buffer[] = []
  let length = 0
  let isLong = false
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      const line = isLong ? '' : joinedText([...rest, chunk.subarray(from, at)])
      rest = []
      length = 0
      isLong = false
      from = at + 1
      if (line !== '') yield line
    }
    if (isLong) continue
    rest.push(chunk.subarray(from))
    length += chunk.length - from
    if (length <= LONGEST) continue
    rest = []
    isLong = true
    yield onLongLine()
  }
  const line = joinedText(rest)
  if (line !== '') yield line
}

function joinedText(parts: Buffer[]): string {
  return Buffer.concat(parts).toString('utf8').trim()
}

const HEADER = 8

/**
 * Takes the frames off a container's output: `[stream, 0, 0, 0, size (4 bytes, big endian)]`, then the bytes
 * (https://docs.docker.com/reference/api/engine/version/v1.41/#operation/ContainerAttach). Both streams come out in
 * order. The output of a terminal has no frames: what does not begin like one passes as it is.
 */
export class Unframe extends Transform {
  #header = Buffer.alloc(0)
  #left = 0
  #framed = true

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let rest = chunk
    while (rest.length > 0) rest = this.#left > 0 ? this.#payload(rest) : this.#frame(rest)
    done()
  }

  override _flush(done: TransformCallback): void {
    if (!startsFrame(this.#header)) this.push(this.#header)
    done()
  }

  #payload(bytes: Buffer): Buffer {
    const part = bytes.subarray(0, this.#left)
    this.#left -= part.length
    this.push(part)
    return bytes.subarray(part.length)
  }

  #frame(bytes: Buffer): Buffer {
    const missing = HEADER - this.#header.length
    this.#header = Buffer.concat([this.#header, bytes.subarray(0, missing)])
    if (!this.#framed || !startsFrame(this.#header)) return this.#pass(bytes.subarray(missing))
    if (this.#header.length === HEADER) {
      this.#left = this.#header.readUInt32BE(4)
      this.#header = Buffer.alloc(0)
    }
    return bytes.subarray(missing)
  }

  #pass(rest: Buffer): Buffer {
    this.#framed = false
    this.push(this.#header)
    this.push(rest)
    this.#header = Buffer.alloc(0)
    return Buffer.alloc(0)
  }
}

function startsFrame(bytes: Buffer): boolean {
  const [stream = 0, ...zeros] = bytes.subarray(0, 4)
  return stream <= 2 && zeros.every(byte => byte === 0)
}
