import { Readable, Transform, type TransformCallback, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { freshStream } from '../../shared/files.js'

/** Follows one container's output into a file of bounded size. The file stays empty when the container is gone already. */
export class ContainerLog {
  readonly #abort = new AbortController()
  readonly #stopped: Promise<Readable>
  /** Settles when the output has ended, broke, or was stopped; holds an error of the file system only. */
  readonly ended: Promise<Error | undefined>

  constructor(open: () => Promise<Readable>, path: string, limit: number, before: Promise<unknown>) {
    this.#stopped = new Promise(resolve => {
      this.#abort.signal.addEventListener('abort', () => resolve(Readable.from([])))
    })
    this.ended = before.then(() => this.#follow(open, path, limit))
  }

  stop(): void {
    this.#abort.abort()
  }

  async #follow(open: () => Promise<Readable>, path: string, limit: number): Promise<Error | undefined> {
    const file = freshStream(path)
    // A stop reaches the file as well, and on Node.js 24 before the copy ends.
    const failure = new Promise<Error>(resolve => {
      file.on('error', error => error.name === 'AbortError' || resolve(error))
    })
    return Promise.race([failure, this.#copy(open(), new Limit(limit), file)])
  }

  /** Some engines hold the answer back until the container says something, so the opening can be stopped too. */
  async #copy(opening: Promise<Readable>, limit: Limit, file: Writable): Promise<undefined> {
    const { signal } = this.#abort
    const opened = opening.catch(() => Readable.from([]))
    opened.then(stream => signal.aborted && stream.destroy())
    await pipeline(await Promise.race([opened, this.#stopped]), limit, file, { signal }).catch(() => {})
    return undefined
  }
}

/** Lets a number of bytes pass, then says that it was cut; the rest is read and thrown away. */
class Limit extends Transform {
  readonly #limit: number
  #left: number

  constructor(limit: number) {
    super()
    this.#limit = limit
    this.#left = limit
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (this.#left > 0) this.push(chunk.subarray(0, this.#left))
    if (this.#left >= 0 && chunk.length > this.#left) {
      this.push(`\n[compat-gate: cut after ${this.#limit} bytes]\n`)
      this.#left = -1
    }
    if (this.#left >= 0) this.#left -= chunk.length
    done()
  }
}
