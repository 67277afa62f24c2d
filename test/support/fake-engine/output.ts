import type { Writable } from 'node:stream'

/** What a container wrote, kept whole, and passed on to those who follow. */
export class Output {
  readonly #chunks: { stream: 1 | 2; bytes: Buffer }[] = []
  readonly #followers = new Set<{ send: (stream: 1 | 2, bytes: Buffer) => void; end: () => void }>()

  write(stream: 1 | 2, bytes: Buffer): void {
    this.#chunks.push({ stream, bytes })
    for (const follower of this.#followers) follower.send(stream, bytes)
  }

  /** Sends everything so far with `past`, and with `follow` everything to come until the container ends. */
  send(
    target: Writable,
    { framed, past, follow }: { framed: boolean; past: boolean; follow: boolean },
  ): void {
    const send = (stream: 1 | 2, bytes: Buffer) => void target.write(framed ? frame(stream, bytes) : bytes)
    for (const { stream, bytes } of past ? this.#chunks : []) send(stream, bytes)
    if (!follow) return void target.end()
    const follower = { send, end: () => target.end() }
    this.#followers.add(follower)
    target.on('close', () => this.#followers.delete(follower))
  }

  get isFollowed(): boolean {
    return this.#followers.size > 0
  }

  /** Resolves when the container has written the text. */
  async holds(text: string): Promise<void> {
    const all = () => Buffer.concat(this.#chunks.map(({ bytes }) => bytes)).toString()
    while (!all().includes(text)) {
      await new Promise<void>(resolve => this.#followers.add({ send: () => resolve(), end: resolve }))
    }
  }

  endFollowers(): void {
    for (const { end } of this.#followers) end()
    this.#followers.clear()
  }
}

function frame(stream: 1 | 2, bytes: Buffer): Buffer {
  const header = Buffer.alloc(8)
  header[0] = stream
  header.writeUInt32BE(bytes.length, 4)
  return Buffer.concat([header, bytes])
}
