import type { Duplex } from 'node:stream'

/**
 * What comes from a connection, taken piece by piece. What nobody takes stays with the sender, but for one buffer of the
 * stream; its end is noticed all the same, as long as nothing waits before it.
 */
export class ByteSource {
  readonly #stream: Duplex
  readonly #onEnd: () => void
  #returned: Buffer[] = []
  #ended = false
  #told = false
  #wake: (() => void) | undefined

  /** @param onEnd called once, when the other side has said that nothing more comes */
  constructor(stream: Duplex, onEnd: () => void) {
    this.#stream = stream
    this.#onEnd = onEnd
    stream.on('readable', () => this.#look())
    stream.on('end', () => this.#end())
    stream.on('close', () => this.#end())
  }

  /** The next bytes; undefined when nothing more comes. One caller at a time. */
  async take(): Promise<Buffer | undefined> {
    for (;;) {
      const bytes = this.#returned.shift() ?? this.#stream.read()
      // Whoever gets the last of it passes it on first.
      if (this.#ended && bytes !== null) setImmediate(() => this.#tellEnd())
      if (bytes !== null) return bytes
      if (this.#ended) return undefined
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  /** Gives back what was taken and belongs to whoever takes next. */
  giveBack(bytes: Buffer): void {
    if (bytes.length > 0) this.#returned.unshift(bytes)
  }

  /** What was given back last; empty where there is nothing. */
  takeReturned(): Buffer {
    return this.#returned.shift() ?? Buffer.alloc(0)
  }

  #look(): void {
    // Only a read tells a stream that its end has been noticed.
    if (this.#wake === undefined && this.#stream.readableLength === 0) this.#stream.read(0)
    this.#wakeUp()
  }

  #end(): void {
    if (this.#ended) return
    this.#ended = true
    this.#tellEnd()
    this.#wakeUp()
  }

  #tellEnd(): void {
    if (this.#told || this.#returned.length > 0) return
    this.#told = true
    this.#onEnd()
  }

  #wakeUp(): void {
    this.#wake?.()
    this.#wake = undefined
  }
}

/** Resolves when there is room for more; false when the connection is gone. */
export async function writeBytes(stream: Duplex, bytes: Buffer): Promise<boolean> {
  if (!stream.writable) return false
  if (bytes.length === 0 || stream.write(bytes)) return true
  return new Promise(resolve => {
    const settle = () => {
      stream.off('drain', settle).off('close', settle)
      resolve(stream.writable)
    }
    stream.once('drain', settle).once('close', settle)
  })
}
