import { createHash, type Hash } from 'node:crypto'
import { type ByteBudget, GrowingBuffer } from './kept-bytes.js'

/** The beginning of a body, and the digest of the whole where that is all that is kept. */
export class BodyCollector {
  /** Of the whole, as far as it has come. */
  bytes = 0
  /** The sender has come to its end. */
  complete = false
  readonly #most: number
  readonly #budget: ByteBudget
  readonly #kept = new GrowingBuffer()
  #hash: Hash | undefined

  /** @param most bytes that are kept, where the budget has room */
  constructor(most: number, budget: ByteBudget) {
    this.#most = most
    this.#budget = budget
  }

  add(bytes: Buffer): void {
    this.bytes += bytes.length
    if (this.#hash !== undefined) {
      this.#hash.update(bytes)
      return
    }
    const granted = this.#budget.takeUpTo(Math.min(bytes.length, this.#most - this.#kept.length))
    this.#kept.append(bytes, 0, granted)
    if (granted < bytes.length)
      this.#hash = createHash('sha256').update(this.#kept.view()).update(bytes.subarray(granted))
  }

  get beginning(): Buffer {
    return this.#kept.view()
  }

  /** In 64 hexadecimal digits; undefined where `beginning` is all that came. May be asked once. */
  get sha256(): string | undefined {
    return this.#hash?.digest('hex')
  }
}
