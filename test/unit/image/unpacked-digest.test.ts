import * as zlib from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../src/image/oci.js'
import { UnpackedDigest, type UnpackedResult } from '../../../src/image/unpacked-digest.js'

const CONTENT = Buffer.concat(Array.from({ length: 50_000 }, (_, index) => Buffer.from(`line ${index}\n`)))
const PACKED = zlib.gzipSync(CONTENT)

async function resultOf(bytes: Buffer, size = 1_000): Promise<UnpackedResult> {
  const digest = new UnpackedDigest()
  for (let at = 0; at < bytes.length; at += size) await digest.write(bytes.subarray(at, at + size))
  return digest.end()
}

describe('the digest of what bytes hold', () => {
  it.each([
    ['nothing', Buffer.alloc(0), Buffer.alloc(0)],
    ['bytes that nobody has packed', CONTENT, CONTENT],
    ['what gzip has packed', PACKED, CONTENT],
    ['what gzip has packed twice, once', zlib.gzipSync(PACKED), PACKED],
    [
      'two packed pieces, one after the other',
      Buffer.concat([PACKED, PACKED]),
      Buffer.concat([CONTENT, CONTENT]),
    ],
  ])('%s', async (_, bytes, content) => {
    expect(await resultOf(bytes)).toEqual({ digest: digestOf(content) })
    expect(await resultOf(bytes, bytes.length + 1)).toEqual({ digest: digestOf(content) })
  })

  const { zstdCompressSync } = zlib as { zstdCompressSync?: (content: Buffer) => Buffer }
  const zstd = zstdCompressSync?.(CONTENT) ?? Buffer.from('28b52ffd00', 'hex')
  const expected =
    zstdCompressSync === undefined
      ? { problem: 'it is packed with zstd, which this Node cannot read: use 22.15 or later' }
      : { digest: digestOf(CONTENT) }
  it('what zstd has packed, where this Node can unpack it', async () => {
    expect(await resultOf(zstd)).toEqual(expected)
  })

  it.each([
    ['cut off', PACKED.subarray(0, 60), /unexpected end of file/],
    [
      'followed by something else',
      Buffer.concat([PACKED, Buffer.alloc(90_000, 7)]),
      /incorrect header check/,
    ],
    ['broken in the middle', Buffer.concat([PACKED.subarray(0, 5_000), Buffer.alloc(200_000, 1)]), /./],
  ])('is unknown where it is %s, and all of it is taken', async (_, bytes, problem) => {
    expect(await resultOf(bytes)).toEqual({ problem: expect.stringMatching(problem) })
  })
})
