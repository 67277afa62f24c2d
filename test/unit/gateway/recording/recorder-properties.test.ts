import fc from 'fast-check'
import { expect, test } from 'vitest'
import { TrafficRecorder } from '../../../../src/gateway/recording/traffic-recorder.js'
import { client, recordSent, type Sent, server } from '../../../support/recording/record.js'

const body = fc.oneof(
  fc.constant(Buffer.alloc(0)),
  fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes)),
  fc.string({ maxLength: 300 }).map(text => Buffer.from(text)),
)

function framed(head: string, bytes: Buffer, sizes: number[] | undefined): Buffer {
  if (sizes === undefined)
    return Buffer.concat([Buffer.from(`${head}Content-Length: ${bytes.length}\r\n\r\n`), bytes])
  const parts: Buffer[] = [Buffer.from(`${head}Transfer-Encoding: chunked\r\n\r\n`)]
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const piece = bytes.subarray(at, at + (sizes[n % sizes.length] ?? 1))
    parts.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n'))
    at += piece.length
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

const chunks = fc.option(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }), {
  nil: undefined,
})

const pair = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'HEAD', 'DELETE', 'PROPFIND', 'QUERY'),
    path: fc.webPath(),
    sent: body,
    sentIn: chunks,
    status: fc.constantFrom(200, 201, 204, 304, 404, 500),
    interim: fc.boolean(),
    got: body,
    gotIn: chunks,
  })
  .map(({ method, path, sent, sentIn, status, interim, got, gotIn }) => {
    const target = path || '/'
    const hasNone = method === 'HEAD' || status === 204 || status === 304
    const answer = hasNone
      ? Buffer.from(`HTTP/1.1 ${status} X\r\nContent-Length: 7\r\n\r\n`)
      : framed(`HTTP/1.1 ${status} X\r\n`, got, gotIn)
    return {
      request: framed(`${method} ${target} HTTP/1.1\r\nHost: x\r\n`, sent, sentIn),
      response: interim ? Buffer.concat([Buffer.from('HTTP/1.1 102 P\r\n\r\n'), answer]) : answer,
      expected: { method, target, status, sent: sent.length, got: hasNone ? 0 : got.length },
    }
  })

/** Requests in groups: those of one are sent before the first of them is answered. */
const conversation = fc
  .array(fc.array(pair, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map(groups => ({
    sent: groups.flatMap(group => [
      client(Buffer.concat(group.map(({ request }) => request))),
      server(Buffer.concat(group.map(({ response }) => response))),
    ]),
    expected: groups.flat().map(({ expected }) => expected),
  }))

/** The same bytes in the same order, in pieces of these lengths. */
function divided(sent: Sent[], lengths: number[]): Sent[] {
  let n = 0
  return sent.flatMap(({ by, bytes }) => {
    const pieces: Sent[] = []
    for (let at = 0; at < bytes.length; n++) {
      const length = lengths[n % lengths.length] ?? 1
      pieces.push({ by, bytes: bytes.subarray(at, at + length) })
      at += length
    }
    return pieces
  })
}

const lengths = fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 8 })

test('whatever is sent, in whatever pieces, is recorded as it was meant', async () => {
  await fc.assert(
    fc.asyncProperty(conversation, lengths, async ({ sent, expected }, pieces) => {
      const { exchanges, unparsed, use } = await recordSent(divided(sent, pieces))
      expect(unparsed).toEqual([])
      expect(use.requests).toBe(expected.length)
      const seen = exchanges.map(({ request, response }) => ({
        method: request.method,
        target: request.target,
        status: response?.status,
        sent: request.body?.bytes ?? 0,
        got: response?.body?.bytes ?? 0,
      }))
      expect(seen).toEqual(expected)
      expect(await recordSent(sent)).toEqual({ exchanges, unparsed, use })
    }),
  )
})

const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes)),
  fc
    .array(
      fc.constantFrom(
        'GET / HTTP/1.1\r\n',
        'CONNECT a:1 HTTP/1.1\r\n',
        'HTTP/1.1 200 OK\r\n',
        'HTTP/1.1 101 Up\r\n',
        'HTTP/1.1 100 Go\r\n',
        'PRI * HTTP/2.0\r\n',
        'Content-Length: -39\r\n',
        'Content-Length: 999999999999999\r\n',
        'Content-Length: 3\r\n',
        'Transfer-Encoding: chunked\r\n',
        'Content-Encoding: gzip\r\n',
        'Connection: upgrade\r\nUpgrade: x\r\n',
        '\r\n',
        '\n',
        ' folded\r\n',
        '-5\r\n',
        '3\r\nabc\r\n',
        '0\r\n\r\n',
        'fffffffffff\r\n',
        '\x16\x03\x01',
        'abc',
      ),
      { maxLength: 12 },
    )
    .map(parts => Buffer.from(parts.join(''), 'latin1')),
)

const talk = fc.array(fc.record({ by: fc.constantFrom<Sent['by']>('client', 'server'), bytes: hostile }), {
  maxLength: 12,
})

test('garbage in whatever pieces throws nothing, is the same in others, and every byte of it is accounted for', async () => {
  await fc.assert(
    fc.asyncProperty(talk, lengths, async (sent, pieces) => {
      const whole = sent.filter(({ bytes }) => bytes.length > 0)
      const recording = await recordSent(whole)
      expect(await recordSent(divided(whole, pieces))).toEqual(recording)
      const all = whole.reduce((sum, { bytes }) => sum + bytes.length, 0)
      expect(recording.unparsed.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(all)
      expect(recording.truncated).toBeUndefined()
    }),
    { numRuns: 1_000 },
  )
})

test('no more is kept than the bounds allow, whoever sends whatever', async () => {
  const limits = { all: 2_000, body: 100, inFlight: 150, exchanges: 3, connections: 2 }
  const moves = fc.array(
    fc.record({
      connection: fc.nat(3),
      by: fc.constantFrom('client', 'server', 'end'),
      bytes: fc.oneof(
        hostile,
        conversation.map(({ sent }) => sent[0]?.bytes ?? Buffer.alloc(0)),
      ),
    }),
    { maxLength: 30 },
  )
  await fc.assert(
    fc.asyncProperty(moves, async all => {
      const recorder = new TrafficRecorder({ limits, now: () => 1_000 })
      const taps = Array.from({ length: 4 }, () => recorder.connection({ container: 'f00d', port: 80 }))
      for (const { connection, by, bytes } of all) {
        if (by === 'client') taps[connection]?.fromClient(bytes)
        else if (by === 'server') taps[connection]?.fromServer(bytes)
        else taps[connection]?.ended()
        expect(recorder.keptBytes).toBeLessThanOrEqual(limits.all + limits.inFlight)
      }
      const { exchanges } = await recorder.finish()
      expect(exchanges.length).toBeLessThanOrEqual(limits.exchanges)
      const bodies = exchanges.flatMap(({ request, response }) => [request.body, response?.body])
      expect(Math.max(0, ...bodies.map(body => body?.text?.length ?? 0))).toBeLessThanOrEqual(4 * limits.body)
    }),
    { numRuns: 300 },
  )
})
