import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { freshStream, openRegular } from '../shared/files.js'

/** A log is cut here: what a reader needs of a flood is its beginning and the fact that it went on. */
export const LOG_LIMIT = 256 * 1024 * 1024

/** The output of a process, kept as it came, up to a limit. */
export class LogFile implements AsyncDisposable {
  readonly #stream: Writable
  readonly #limit: number
  #drained: Promise<void> | undefined
  #wake = () => {}
  #bytes = 0
  #error: NodeJS.ErrnoException | undefined

  constructor(path: string, limit = LOG_LIMIT) {
    this.#limit = limit
    this.#stream = freshStream(path)
    this.#stream.on('error', error => {
      this.#error ??= error
    })
    // After an error there is no `drain` any more, only `close`.
    this.#stream.on('drain', () => this.#wake())
    this.#stream.on('close', () => this.#wake())
  }

  /** Returns what the caller should wait for before it writes more. */
  write(chunk: Uint8Array | string): Promise<void> | undefined {
    if (this.#error || this.#bytes >= this.#limit) return undefined
    this.#bytes += chunk.length
    const whole = this.#bytes < this.#limit
    const text = whole ? chunk : `\n[the log is cut here, at ${this.#limit} bytes]\n`
    return this.#stream.write(text) ? undefined : this.#room()
  }

  /** Writes what is left; returns what went wrong while writing, a full disk for instance. */
  async close(): Promise<NodeJS.ErrnoException | undefined> {
    this.#stream.end()
    await finished(this.#stream).catch(() => undefined)
    return this.#error
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  #room(): Promise<void> {
    this.#drained ??= new Promise(resolve => {
      this.#wake = () => {
        this.#drained = undefined
        resolve()
      }
    })
    return this.#drained
  }
}

/** The last bytes of a file as text. Rejects for anything else that a foreign process has put in its place. */
export async function readFileEnd(path: string, bytes: number): Promise<string> {
  await using file = await openRegular(path)
  const { size } = await file.stat()
  const buffer = Buffer.alloc(Math.min(size, bytes))
  // Fewer than asked for, when the file was cut meanwhile.
  const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length)
  return buffer.toString('utf8', 0, bytesRead)
}
