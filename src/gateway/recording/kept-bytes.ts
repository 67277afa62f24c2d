/** How many bytes may be kept at one time by all who share it. */
export class ByteBudget {
  readonly #most: number
  #taken = 0

  constructor(most: number) {
    this.#most = most
  }

  get taken(): number {
    return this.#taken
  }

  /** Takes all of it or nothing. */
  take(bytes: number): boolean {
    if (this.#taken + bytes > this.#most) return false
    this.#taken += bytes
    return true
  }

  /** Takes as many of the bytes as there is room for. */
  takeUpTo(bytes: number): number {
    const granted = Math.min(bytes, this.#most - this.#taken)
    this.#taken += granted
    return granted
  }

  give(bytes: number): void {
    this.#taken -= bytes
  }
}

const FIRST_SIZE = 256

/** Bytes that come in pieces. They are copied: a piece is often a part of something much larger. */
export class GrowingBuffer {
  #bytes = Buffer.alloc(0)
  #length = 0

  get length(): number {
    return this.#length
  }

  append(bytes: Buffer, start: number, end: number): void {
    const length = this.#length + end - start
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(length, 2 * this.#bytes.length, FIRST_SIZE))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    bytes.copy(this.#bytes, this.#length, start, end)
    this.#length = length
  }

  view(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  clear(): void {
    this.#bytes = Buffer.alloc(0)
    this.#length = 0
  }
}
