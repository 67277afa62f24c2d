import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { decodeContent } from '../../../../src/gateway/recording/decode-body.js'

const MEMBER = gzipSync(Buffer.alloc(1_000_000, 'a'))

async function cpuTimeOfDecoding(members: number): Promise<number> {
  const bytes = Buffer.concat(Array.from({ length: members }, () => MEMBER))
  const before = process.cpuUsage()
  const decoded = await decodeContent(bytes, ['gzip'], 1_000)
  const { user, system } = process.cpuUsage(before)
  expect(decoded).toEqual({ bytes: Buffer.alloc(1_000, 'a'), cut: true })
  return user + system
}

test('no more is decoded than is kept', async () => {
  await cpuTimeOfDecoding(1)
  const short = await cpuTimeOfDecoding(5)
  // Fifty times as much, if it were decoded.
  expect(await cpuTimeOfDecoding(250)).toBeLessThan(15 * short)
})
