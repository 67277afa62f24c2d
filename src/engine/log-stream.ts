import { Transform, type TransformCallback } from 'node:stream'

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
