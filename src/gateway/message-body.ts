import type { BodyFraming } from './message-head.js'

/** What is wrong with a body: nobody can say where the next message begins. */
export class BodyError extends Error {}

/** Finds where a body ends, and what it holds, while its bytes are passed as they are. */
export interface BodyReader {
  /** True once nothing more belongs to it. */
  readonly ended: boolean
  /**
   * How many of these bytes belong to it.
   *
   * @param onData gets the content, freed of chunks
   * @throws BodyError when it is none
   */
  take(bytes: Buffer, onData?: (content: Buffer) => void): number
}

export function bodyReader(framing: BodyFraming): BodyReader {
  if (framing.kind === 'chunked') return new ChunkedBody()
  const bytes = { none: 0, length: 0, 'until-end': Infinity }[framing.kind]
  return new CountedBody(framing.kind === 'length' ? framing.bytes : bytes)
}

class CountedBody implements BodyReader {
  #left: number

  constructor(bytes: number) {
    this.#left = bytes
  }

  get ended(): boolean {
    return this.#left === 0
  }

  take(bytes: Buffer, onData?: (content: Buffer) => void): number {
    const used = Math.min(this.#left, bytes.length)
    this.#left -= used
    if (used > 0) onData?.(bytes.subarray(0, used))
    return used
  }
}

const NEWLINE = 0x0a
/** Of a line with a size, or a trailer. */
const LONGEST_LINE = 8 * 1024

/** RFC 9112, section 7.1. */
class ChunkedBody implements BodyReader {
  #state: 'size' | 'data' | 'data-end' | 'trailer' | 'ended' = 'size'
  #line = ''
  #left = 0

  get ended(): boolean {
    return this.#state === 'ended'
  }

  take(bytes: Buffer, onData?: (content: Buffer) => void): number {
    let at = 0
    while (at < bytes.length && this.#state !== 'ended')
      at = this.#state === 'data' ? this.#takeData(bytes, at, onData) : this.#takeLine(bytes, at)
    return at
  }

  #takeData(bytes: Buffer, from: number, onData?: (content: Buffer) => void): number {
    const to = Math.min(bytes.length, from + this.#left)
    this.#left -= to - from
    onData?.(bytes.subarray(from, to))
    if (this.#left === 0) this.#state = 'data-end'
    return to
  }

  #takeLine(bytes: Buffer, from: number): number {
    const at = bytes.indexOf(NEWLINE, from)
    const to = at < 0 ? bytes.length : at + 1
    this.#line += bytes.toString('latin1', from, to)
    if (this.#line.length > LONGEST_LINE) throw new BodyError('a line of a chunked body has no end')
    if (at >= 0) this.#endLine(this.#line.replace(/\r?\n$/, ''))
    return to
  }

  #endLine(line: string): void {
    this.#line = ''
    if (this.#state === 'size') this.#beginChunk(line)
    else if (this.#state === 'data-end') {
      if (line !== '') throw new BodyError('a chunk is longer than its size')
      this.#state = 'size'
    } else if (line === '') this.#state = 'ended'
  }

  #beginChunk(line: string): void {
    const size = /^([0-9a-f]{1,12})[ \t]*(;.*)?$/i.exec(line)?.[1]
    if (size === undefined) throw new BodyError('a chunk has no size')
    this.#left = Number.parseInt(size, 16)
    this.#state = this.#left === 0 ? 'trailer' : 'data'
  }
}
