import { GrowingBuffer } from './kept-bytes.js'
import type { ObservedFraming } from './observed-head.js'

/** What becomes of the messages that one side of a connection sends. */
export interface MessageSink {
  /** Whether a message may begin with that byte. It is asked once for each, when the byte has come. */
  begins(byte: number): boolean
  /** The lines of a head, one character for each byte; undefined where they are none. */
  head(lines: string[]): ObservedFraming | undefined
  body(bytes: Buffer): void
  /** The message is complete. What comes next: a message, something that has to wait, or nothing of HTTP. */
  ended(): 'next' | 'hold' | 'stop'
  /** That many bytes more are no part of any message that was read. */
  unread(bytes: number): void
}

/** Bounds on one side of a connection, in bytes. */
export const READER_LIMITS = {
  /** Of a head, and of the trailers after the last chunk. Servers allow 8 to 32 KiB by default. */
  head: 64 * 1024,
  /** Of the line before a chunk. */
  chunkLine: 4 * 1024,
  /** Of what waits for the answer to an upgrade. */
  held: 64 * 1024,
} as const

const CR = 0x0d
const LF = 0x0a
const CHUNK_LINE = /^([\da-f]{1,12})[ \t]*(?:;.*)?$/i

type ReaderState = 'head' | 'sized' | 'until-close' | 'chunk-line' | 'chunk' | 'chunk-end' | 'trailers'
type WaitingState = 'held' | 'stopped'

/**
 * Finds the HTTP/1.x messages in what one side of a connection sends, however it is divided. At the first byte that is no
 * HTTP it stops for good, and all that follows is unread.
 *
 * Of our own because of what the sender may be: http-parser-js 0.5.10 never returns for a negative `Content-Length`, and keeps a
 * chunk's line without bound; node's parser is reached only through a server and a client, which knows no pipelining.
 */
export class MessageReader {
  readonly #sink: MessageSink
  #state: ReaderState | WaitingState = 'head'
  /** Of a line that is not complete, or what is held. */
  readonly #pending = new GrowingBuffer()
  #lines: string[] = []
  /** Bytes that were taken and belong to nothing complete: unread, if nothing comes of it. */
  #open = 0
  /** Of a body or a chunk. */
  #left = 0

  constructor(sink: MessageSink) {
    this.#sink = sink
  }

  /** Bytes that it keeps. */
  get kept(): number {
    return this.#state === 'held' ? this.#pending.length : this.#open
  }

  write(bytes: Buffer): void {
    let at = 0
    while (at < bytes.length && this.#state !== 'stopped') at = this.#step(bytes, at)
    if (at < bytes.length) this.#sink.unread(bytes.length - at)
  }

  /** Goes on after a message that something had to wait for. */
  release(): void {
    if (this.#state !== 'held') return
    const held = Buffer.from(this.#pending.view())
    this.#next('head')
    this.write(held)
  }

  /** Nothing more of what comes is read, nor what was not complete. */
  stop(): void {
    if (this.#state === 'stopped') return
    const unread = this.kept
    this.#next('stopped')
    if (unread > 0) this.#sink.unread(unread)
  }

  /** Nothing comes any more. */
  end(): void {
    if (this.#state === 'until-close') this.#endMessage()
    this.stop()
  }

  /** Takes some of the bytes from `at` on, and says where the rest begins. */
  #step(bytes: Buffer, at: number): number {
    switch (this.#state) {
      case 'head':
        return this.#readHead(bytes, at)
      case 'sized':
      case 'chunk':
        return this.#readSized(bytes, at)
      case 'until-close':
        this.#sink.body(bytes.subarray(at))
        return bytes.length
      case 'held':
        return this.#hold(bytes, at)
      default:
        return this.#readChunkedLine(bytes, at)
    }
  }

  #readHead(bytes: Buffer, at: number): number {
    if (this.#open === 0) {
      const first = bytes[at] as number
      // An empty line before a message is allowed, and nothing (RFC 9112, 2.2).
      if (first === CR || first === LF) return at + 1
      if (!this.#sink.begins(first)) return this.#fail(at)
    }
    const [line, next] = this.#readLine(bytes, at)
    if (this.#open > READER_LIMITS.head) return this.#fail(next)
    if (line === undefined) return next
    if (line !== '') {
      this.#lines.push(line)
      return next
    }
    const framing = this.#sink.head(this.#lines)
    // While the sink was asked, it may have stopped this reader.
    if (this.#stopped) return next
    if (framing === undefined) return this.#fail(next)
    this.#begin(framing)
    return next
  }

  get #stopped(): boolean {
    return this.#state === 'stopped'
  }

  #begin(framing: ObservedFraming): void {
    if (framing === 0) this.#endMessage()
    else if (framing === 'until-close') this.#next('until-close')
    else if (framing === 'chunked') this.#next('chunk-line')
    else this.#next('sized', framing)
  }

  #readSized(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.#left)
    this.#left -= end - at
    this.#sink.body(bytes.subarray(at, end))
    if (this.#left > 0) return end
    if (this.#state === 'chunk') this.#next('chunk-end')
    else this.#endMessage()
    return end
  }

  #readChunkedLine(bytes: Buffer, at: number): number {
    const [line, next] = this.#readLine(bytes, at)
    const most = this.#state === 'trailers' ? READER_LIMITS.head : READER_LIMITS.chunkLine
    if (this.#open > most) return this.#fail(next)
    if (line === undefined) return next
    if (this.#state === 'trailers') {
      if (line === '') this.#endMessage()
    } else if (this.#state === 'chunk-end') {
      if (line !== '') return this.#fail(next)
      this.#next('chunk-line')
    } else {
      const size = CHUNK_LINE.exec(line)?.[1]
      if (size === undefined) return this.#fail(next)
      const length = Number.parseInt(size, 16)
      this.#next(length === 0 ? 'trailers' : 'chunk', length)
    }
    return next
  }

  /** A line without its end, undefined while it is not complete; and where the rest begins. */
  #readLine(bytes: Buffer, at: number): [line: string | undefined, next: number] {
    const found = bytes.indexOf(LF, at)
    const next = found < 0 ? bytes.length : found + 1
    this.#open += next - at
    if (found < 0) {
      this.#pending.append(bytes, at, next)
      return [undefined, next]
    }
    let line = bytes.toString('latin1', at, found)
    if (this.#pending.length > 0) {
      line = this.#pending.view().toString('latin1') + line
      this.#pending.clear()
    }
    return [line.endsWith('\r') ? line.slice(0, -1) : line, next]
  }

  #hold(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + READER_LIMITS.held - this.#pending.length)
    this.#pending.append(bytes, at, end)
    if (end < bytes.length) this.stop()
    return end
  }

  #endMessage(): void {
    this.#next('head')
    const then = this.#sink.ended()
    if (then === 'hold') this.#next('held')
    if (then === 'stop') this.#next('stopped')
  }

  #next(state: ReaderState | WaitingState, left = 0): void {
    this.#state = state
    this.#left = left
    this.#lines = []
    this.#open = 0
    this.#pending.clear()
  }

  /** @param at where what was not taken begins */
  #fail(at: number): number {
    this.stop()
    return at
  }
}
