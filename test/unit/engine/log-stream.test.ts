import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { Unframe } from '../../../src/engine/streams.js'

function frame(stream: number, text: string): Buffer {
  const header = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0])
  header.writeUInt32BE(Buffer.byteLength(text), 4)
  return Buffer.concat([header, Buffer.from(text)])
}

async function unframed(bytes: Buffer, size: number): Promise<string> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  )
  const parts: Buffer[] = []
  for await (const part of Readable.from(chunks).pipe(new Unframe())) parts.push(part)
  return Buffer.concat(parts).toString()
}

test.each([
  [
    'both streams, in order',
    Buffer.concat([frame(1, 'out\n'), frame(2, 'é\n'), frame(1, ''), frame(1, 'end')]),
    'out\né\nend',
  ],
  ['nothing', Buffer.alloc(0), ''],
  [
    'a terminal, which has no frames',
    Buffer.from('plain text of a terminal\n'),
    'plain text of a terminal\n',
  ],
  ['a short text of a terminal', Buffer.from('ok'), 'ok'],
  ['a frame that is cut', frame(1, 'whole').subarray(0, 10), 'wh'],
])('%s', async (_, bytes, expected) => {
  for (const size of [1, 3, 1000]) expect(await unframed(bytes, size)).toBe(expected)
})
