import { createHash } from 'node:crypto'
import type { Transform } from 'node:stream'
import * as zlib from 'node:zlib'
import { messageOf } from '../shared/errors.js'

export interface UnpackedResult {
  /** `sha256:…` of the content; undefined when it was not asked for, or cannot be known. */
  digest?: string
  /** Why it cannot be unpacked. */
  problem?: string
}

/**
 * The digest of what some bytes hold: unpacked where gzip or zstd has packed them, else as they are. It never throws, so that
 * whoever reads a whole archive comes to its end.
 */
export class UnpackedDigest {
  readonly #hash = createHash('sha256')
  #unpacker: Transform | undefined
  /** Resolves when nothing more comes out of the unpacker. */
  #ended: Promise<void> | undefined
  #state: 'new' | 'open' | 'over' = 'new'
  #problem: string | undefined

  async write(chunk: Buffer): Promise<void> {
    if (this.#state === 'new') this.#begin(chunk)
    if (this.#state === 'over') return
    const unpacker = this.#unpacker
    if (unpacker === undefined) this.#hash.update(chunk)
    else await Promise.race([new Promise(done => unpacker.write(chunk, done)), this.#ended])
  }

  async end(): Promise<UnpackedResult> {
    if (this.#state === 'open') this.#unpacker?.end()
    await this.#ended
    if (this.#problem !== undefined) return { problem: this.#problem }
    return { digest: `sha256:${this.#hash.digest('hex')}` }
  }

  #begin(first: Buffer): void {
    this.#state = 'open'
    try {
      this.#unpacker = unpackerOf(first)
    } catch (error) {
      this.#fail(error)
    }
    const unpacker = this.#unpacker?.on('data', chunk => this.#hash.update(chunk))
    if (unpacker === undefined) return
    this.#ended = new Promise(resolve => {
      unpacker.on('close', resolve)
      // Before all bytes were given, when something else follows the packed content in one chunk.
      unpacker.on('end', () => {
        this.#state = 'over'
        resolve()
      })
      unpacker.on('error', error => {
        this.#fail(error)
        resolve()
      })
    })
  }

  #fail(error: unknown): void {
    this.#problem ??= messageOf(error)
    this.#state = 'over'
  }
}

// By how it begins, as engines do: https://github.com/containerd/containerd/blob/main/pkg/archive/compression/compression.go
function unpackerOf(first: Buffer): Transform | undefined {
  const begin = first.subarray(0, 4).toString('hex')
  if (begin.startsWith('1f8b')) return zlib.createGunzip()
  if (begin !== '28b52ffd') return undefined
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform }
  if (createZstdDecompress !== undefined) return createZstdDecompress()
  throw new Error('it is packed with zstd, which this Node cannot read: use 22.15 or later')
}
