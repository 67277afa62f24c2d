import { StringDecoder } from 'node:string_decoder'
import { lastLines } from '../shared/text.js'

/** A longer line is cut here, in UTF-16 units: a process that never ends its line must not fill the memory. */
const LINE_LIMIT = 16_384

// Everything that some reader of a log takes for the end of a line.
const ENDS = /\r\n|[\n\r\v\f\x85\u2028\u2029]/

/** Makes lines of the chunks of one stream; characters may be torn between chunks. */
export class Lines {
  readonly #decoder = new StringDecoder('utf8')
  readonly #emit: (line: string) => void
  readonly #limit: number
  #pending = ''
  #dropped = 0
  #afterReturn = false

  /** `emit` gets each line without its end. */
  constructor(emit: (line: string) => void, limit = LINE_LIMIT) {
    this.#emit = emit
    this.#limit = limit
  }

  write(chunk: Buffer | string): void {
    this.#split(typeof chunk === 'string' ? chunk : this.#decoder.write(chunk))
  }

  /** Emits what came after the last line end, if anything did. */
  end(): void {
    this.#split(this.#decoder.end())
    if (this.#pending !== '') this.#flush()
  }

  #split(text: string): void {
    if (text === '') return
    // The other half of a line end that was torn between two chunks.
    const whole = this.#afterReturn && text.startsWith('\n') ? text.slice(1) : text
    this.#afterReturn = text.endsWith('\r')
    const parts = whole.split(ENDS)
    const last = parts.pop() ?? ''
    for (const part of parts) {
      this.#keep(part)
      this.#flush()
    }
    this.#keep(last)
  }

  #keep(text: string): void {
    const room = this.#limit - this.#pending.length
    this.#pending += text.slice(0, room)
    this.#dropped += Math.max(0, text.length - room)
  }

  #flush(): void {
    const line = this.#dropped === 0 ? this.#pending : `${this.#pending} … ${this.#dropped} characters cut`
    this.#pending = ''
    this.#dropped = 0
    this.#emit(line)
  }
}

/** Takes the output of one process. Where `write` returns a promise, whoever writes waits for it. */
export interface OutputSink {
  write: (chunk: Buffer) => unknown
  end: () => void
}

const KEPT_LINES = 20
const KEPT_CHARACTERS = 4_096

/** The end of a process's output, for the error that says why it failed. Bounded, whatever comes. */
export class LastLines {
  readonly #decoder = new StringDecoder('utf8')
  #text = ''

  add(chunk: Buffer): void {
    this.#text += this.#decoder.write(chunk)
    if (this.#text.length > 16 * KEPT_CHARACTERS) this.#text = this.#text.slice(-KEPT_CHARACTERS)
  }

  text(): string {
    return lastLines(this.#text, KEPT_LINES).join('\n').slice(-KEPT_CHARACTERS)
  }
}
