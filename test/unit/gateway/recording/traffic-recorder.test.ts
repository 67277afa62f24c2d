import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Recording } from '../../../../src/contract/exchange.js'
import {
  type FinishedExchange,
  type RecordingLimits,
  TrafficRecorder,
} from '../../../../src/gateway/recording/traffic-recorder.js'
import { sha256 } from '../../../../src/shared/files.js'
import { client, playInto, recordSent, type Sent, server } from '../../../support/recording/record.js'

const GET = 'GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n'
const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'

async function only(sent: Sent[]) {
  const { exchanges, unparsed } = await recordSent(sent)
  expect(unparsed).toEqual([])
  expect(exchanges).toHaveLength(1)
  const [exchange] = exchanges
  if (exchange === undefined) throw new Error('nothing was recorded')
  return exchange
}

async function statuses(sent: Sent[]) {
  const { exchanges, unparsed, use } = await recordSent(sent)
  return {
    exchanges: exchanges.map(
      ({ request, response }) => `${request.method} ${request.target} ${response?.status}`,
    ),
    unparsed,
    requests: use.requests,
  }
}

test('a request and its answer are one exchange, as they were sent', async () => {
  const body = '{"n": 1}'
  const request = `POST /things HTTP/1.1\r\nhOsT: x\r\nContent-Type: application/json\r\nContent-Length: 8\r\nX-A: 1\r\nX-A:  2 \r\n\r\n${body}`
  const response = 'HTTP/1.1 201 Made it so\r\nServer: s\r\nContent-Length: 0\r\n\r\n'
  let clock = 5_000.4
  const recorder = new TrafficRecorder({ arm: 'baseline', file: 'test_a.py', now: () => clock })
  const tap = recorder.connection({ container: 'f00d', port: 80 })
  tap.fromClient(Buffer.from(request.slice(0, 3)))
  clock += 10
  tap.fromClient(Buffer.from(request.slice(3)))
  clock += 2.5
  tap.fromServer(Buffer.from(response))
  clock += 50
  tap.ended()
  expect(recorder.use).toEqual({ connections: 1, requests: 1 })
  const recording = await recorder.finish()
  expect(Recording.parse(recording)).toEqual({
    arm: 'baseline',
    file: 'test_a.py',
    exchanges: [
      {
        startedAt: 5_000,
        ms: 12.5,
        connection: 'c1',
        container: 'f00d',
        request: {
          method: 'POST',
          target: '/things',
          httpVersion: 'HTTP/1.1',
          headers: [
            ['hOsT', 'x'],
            ['Content-Type', 'application/json'],
            ['Content-Length', '8'],
            ['X-A', '1'],
            ['X-A', '2'],
          ],
          body: { bytes: 8, mimeType: 'application/json', text: body },
        },
        response: {
          status: 201,
          statusText: 'Made it so',
          httpVersion: 'HTTP/1.1',
          headers: [
            ['Server', 's'],
            ['Content-Length', '0'],
          ],
        },
      },
    ],
    unparsed: [],
  })
})

describe('messages on one connection', () => {
  test('follow each other, also before the answers', async () => {
    const head = 'HEAD /h HTTP/1.1\r\n\r\n'
    const sent = [
      client(GET + head + GET),
      server(`${OK}HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nHTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n`),
      client(GET),
      server('HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\n'),
      client('\r\nGET /z HTTP/1.1\r\n\r\n'),
      server('HTTP/1.1 304 Same\r\nContent-Length: 5\r\n\r\n'),
    ]
    expect(await statuses(sent)).toEqual({
      exchanges: ['GET /a?b=c 200', 'HEAD /h 200', 'GET /a?b=c 404', 'GET /a?b=c 204', 'GET /z 304'],
      unparsed: [],
      requests: 5,
    })
  })

  test('are answered after any number of interim answers', async () => {
    const interim = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'
    const { response } = await only([client(GET), server(interim + OK)])
    expect(response?.status).toBe(200)
  })

  test('may be answered before they are complete', async () => {
    const post = 'POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nab'
    const exchange = await only([
      client(post),
      server('HTTP/1.1 413 No\r\nContent-Length: 0\r\n\r\n'),
      client('cd'),
    ])
    expect([exchange.request.body?.text, exchange.response?.status]).toEqual(['abcd', 413])
  })

  test('have no answer where the connection ended before it', async () => {
    const exchange = await only([client(GET)])
    expect(exchange.response).toBeUndefined()
    expect(exchange.ms).toBe(-1)
  })

  test('are cut where the connection ended in their midst, and nobody knows the whole', async () => {
    const exchange = await only([client(GET), server('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf')])
    expect(exchange.response?.body).toEqual({ bytes: 4, text: 'half', cut: true })
    expect(exchange.ms).toBe(-1)
  })

  test('may have lines that end with a line feed alone, or go on in the next', async () => {
    const exchange = await only([client('GET / HTTP/1.0\nA: b\n c\n\n'), server('HTTP/1.0 200\n\nall')])
    expect(exchange.request.headers).toEqual([['A', 'b c']])
    expect(exchange.response).toMatchObject({
      httpVersion: 'HTTP/1.0',
      statusText: '',
      body: { text: 'all' },
    })
    expect(exchange.ms).toBe(0)
  })
})

describe('bodies', () => {
  const answered = async (headers: string, body: Buffer) =>
    (await only([client(GET), server(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), server(body), server('')]))
      .response?.body

  test('in chunks are put together', async () => {
    const chunked = '3;a=b\r\nabc\r\n00A \r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n'
    const body = await answered('Transfer-Encoding: chunked', Buffer.from(chunked))
    expect(body).toEqual({ bytes: 13, text: 'abc0123456789' })
  })

  const text = 'ünïcode '.repeat(50)
  const encodings: [string, (bytes: Buffer) => Buffer][] = [
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['identity', bytes => bytes],
    ['gzip, br', bytes => brotliCompressSync(gzipSync(bytes))],
  ]
  test.each(encodings)('that are encoded by %s are decoded', async (coding, encode) => {
    const encoded = encode(Buffer.from(text))
    const body = await answered(`Content-Encoding: ${coding}\r\nContent-Length: ${encoded.length}`, encoded)
    expect(body).toEqual({ bytes: encoded.length, text })
  })

  test.each(['gzip', 'zstd', 'constructor', 'br, br, br, br'])(
    'that are no %s are kept as they are',
    async coding => {
      const body = await answered(`Content-Encoding: ${coding}\r\nContent-Length: 4`, Buffer.from('text'))
      expect(body).toEqual({ bytes: 4, text: 'text' })
    },
  )

  test('that are no text are base64', async () => {
    for (const bytes of [Buffer.from([0xff, 0xfe]), Buffer.from('a\0b'), Buffer.from('\x07')]) {
      const body = await answered(`Content-Length: ${bytes.length}`, bytes)
      expect(body).toEqual({ bytes: bytes.length, text: bytes.toString('base64'), base64: true })
    }
  })

  test('of more than 256 KiB are cut between two characters, and the digest is of the whole', async () => {
    const whole = Buffer.from(`x${'ü'.repeat(200_000)}`)
    const body = await answered(`Content-Length: ${whole.length}`, whole)
    expect(body?.text).toBe(`x${'ü'.repeat(131_071)}`)
    expect(body).toMatchObject({ bytes: 400_001, cut: true, sha256: sha256(whole) })
  })

  test('of exactly 256 KiB are not', async () => {
    const body = await answered('Content-Length: 262144', Buffer.alloc(262_144, 'a'))
    expect(body).toEqual({ bytes: 262_144, text: 'a'.repeat(262_144) })
  })

  test('that stand for very many bytes are decoded to the same bound', async () => {
    const bombs: [string, Buffer][] = [
      ['gzip', gzipSync(Buffer.alloc(1_000_000, 'a'))],
      ['br', brotliCompressSync(Buffer.alloc(1_000_000, 'a'))],
      ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(1_000_000, 'a')))],
    ]
    for (const [coding, bomb] of bombs) {
      const body = await answered(`Content-Encoding: ${coding}\r\nContent-Length: ${bomb.length}`, bomb)
      expect(body).toEqual({ bytes: bomb.length, text: 'a'.repeat(262_144), cut: true, sha256: sha256(bomb) })
    }
  })
})

describe('what is no HTTP/1.x is named and counted', () => {
  const of = async (...sent: Sent[]) => {
    const { exchanges, unparsed } = await recordSent(sent)
    return [
      exchanges.length,
      ...unparsed.map(({ kind, connections, bytes }) => `${connections} ${kind} ${bytes}`),
    ]
  }
  const upgrade = 'GET /chat HTTP/1.1\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n\r\n'

  test.each<[string, Sent[], unknown[]]>([
    ['TLS', [client('\x16'), client('\x03\x01abc'), server('\x16\x03\x03!')], [0, '1 tls 10']],
    ['HTTP/2', [client('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), server('\0\0')], [0, '1 http2 26']],
    [
      'a server that speaks first',
      [server('220 mail\r\n'), client('EHLO x\r\n'), server('250\r\n')],
      [0, '1 other 23'],
    ],
    ['what begins like no method', [client('\x00\x00'), server('x')], [0, '1 other 3']],
    ['what has no version of HTTP', [client('PING\r\n'), server('+PONG\r\n')], [0, '1 other 13']],
    ['a request that is broken off', [client('GET / HT')], [0, '1 other 8']],
    ['a head without end', [client(`GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(20_000)}`)], [0, '1 other 120016']],
    ['a line without end', [client(`GET /${'a'.repeat(70_000)}`), client('b')], [0, '1 other 70006']],
    [
      'an answer that is none',
      [client(GET), server('220 mail\r\n\r\n'), client(GET)],
      [1, `1 other ${12 + GET.length}`],
    ],
    ['an answer too many', [client(GET), server(`${OK}HTTP/1.1 200 OK\r\n\r\n`)], [1, '1 other 19']],
    [
      'a chunk without a size',
      [client(GET), server('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nab')],
      [1, '1 other 6'],
    ],
    [
      'a line of a chunk without end',
      [client(GET), server(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${'1'.repeat(5_000)}`)],
      [1, '1 other 5000'],
    ],
    [
      'a length below zero',
      [client(`GET / HTTP/1.1\r\nContent-Length: -39\r\n\r\n`.repeat(2))],
      [0, '1 other 78'],
    ],
    [
      'two lengths',
      [client('POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab')],
      [0, '1 other 59'],
    ],
    ['a bare carriage return', [client('GET / HTTP/1.1\r\nA: b\rc\r\n\r\n')], [0, '1 other 26']],
    [
      'a WebSocket',
      [client(`${upgrade}early`), server('HTTP/1.1 101 Yes\r\n\r\n\x81\x00'), client('\x88')],
      [1, '1 upgrade 8'],
    ],
    [
      'a tunnel',
      [client('CONNECT a:1 HTTP/1.1\r\n\r\n'), server('HTTP/1.1 200 OK\r\n\r\nabc'), client(GET)],
      [1, `1 upgrade ${3 + GET.length}`],
    ],
  ])('%s', async (_, sent, expected) => {
    expect(await of(...sent)).toEqual(expected)
  })

  test('a head of more than 2,000 headers', async () => {
    const head = (count: number) => client(`GET / HTTP/1.1\r\n${'a:b\r\n'.repeat(count)}\r\n`)
    expect(await of(head(2_000))).toEqual([1])
    expect(await of(head(2_001))).toEqual([0, '1 other 10023'])
  })

  test('a chunk that is longer than its size', async () => {
    const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n'
    expect(await of(client(GET), server(chunked))).toEqual([1, '1 other 8'])
  })

  test('an upgrade that the server does not want is a request like others', async () => {
    const sent = [client(upgrade + GET), server(OK), server(OK), client(GET), server(OK)]
    expect(await of(...sent)).toEqual([3])
  })

  test('several connections of one kind are one line', async () => {
    const recorder = new TrafficRecorder()
    for (let n = 0; n < 3; n++) playInto(recorder, [client('\x16\x03\x01')])
    expect((await recorder.finish()).unparsed).toEqual([{ kind: 'tls', connections: 3, bytes: 9 }])
    expect(recorder.use).toEqual({ connections: 0, requests: 0 })
  })
})

describe('what is not complete', () => {
  const kept = (sent: Sent[], limits = {}) => {
    const recorder = new TrafficRecorder({ limits })
    const tap = recorder.connection({ container: 'f00d', port: 80 })
    const most = sent.map(({ by, bytes }) => {
      by === 'client' ? tap.fromClient(bytes) : tap.fromServer(bytes)
      return recorder.keptBytes
    })
    return { most: Math.max(...most), recorder, tap }
  }
  const endless = (text: string) => Array.from({ length: 500 }, () => text.repeat(1_000))

  test.each<[string, Sent[]]>([
    ['a line', [client('GET /'), ...endless('a').map(client)]],
    ['a head', [client('GET / HTTP/1.1\r\n'), ...endless('A: b\r\n').map(client)]],
    [
      'the line of a chunk',
      [client('GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n'), ...endless('1').map(client)],
    ],
    [
      'a trailer',
      [
        client('GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n'),
        ...endless('A: b\r\n').map(client),
      ],
    ],
    ['what waits for an upgrade', [client('CONNECT a:1 HTTP/1.1\r\n\r\n'), ...endless('a').map(client)]],
  ])('%s without end is kept up to a bound', (_, sent) => {
    expect(kept(sent).most).toBeLessThan(67_000)
  })

  test('is not kept at all from a server that speaks first, or from bytes that begin no message', () => {
    expect(kept([server('220 m')]).most).toBe(0)
    expect(kept([client('\0\0\0')]).most).toBe(0)
  })

  test('has a bound for all connections together, beyond which one of them is only counted', async () => {
    const { recorder, tap } = kept([client('GET / HT')], { inFlight: 150 })
    const second = recorder.connection({ container: 'f00d', port: 80 })
    const path = '/'.repeat(150)
    second.fromClient(Buffer.from(`GET ${path}`))
    second.fromClient(Buffer.from(' HTTP/1.1\r\n\r\n'))
    tap.fromClient(Buffer.from('TP/1.1\r\n\r\n'))
    const { exchanges, unparsed } = await recorder.finish()
    expect(exchanges.map(({ connection }) => connection)).toEqual(['c1'])
    expect(unparsed).toEqual([{ kind: 'other', connections: 1, bytes: 167 }])
  })

  test('has the same bound for requests without answers, whether they are kept or not', async () => {
    const { most, recorder } = kept(
      Array.from({ length: 100 }, () => client(GET)),
      { inFlight: 1_000, exchanges: 0 },
    )
    expect(most).toBeLessThanOrEqual(1_000)
    const { unparsed } = await recorder.finish()
    // Seven of 128 bytes have room, and the eighth is read before it is noticed.
    expect(unparsed).toEqual([{ kind: 'other', connections: 1, bytes: 92 * GET.length }])
  })
})

describe('beyond the bounds of a recording', () => {
  const exchange = [client(GET), server(OK)]

  test.each<[string, Partial<RecordingLimits>, number]>([
    ['exchanges', { exchanges: 2 }, 2],
    ['bytes of heads', { all: 1_400 }, 2],
  ])('no more is kept, and use is still counted: %s', async (_, limits, most) => {
    const { exchanges, truncated, use } = await recordSent([...exchange, ...exchange, ...exchange], {
      limits,
    })
    expect([exchanges.length, truncated]).toEqual([most, true])
    expect(use).toEqual({ connections: 1, requests: 3 })
  })

  test('a body has no room, and its digest tells it', async () => {
    const { exchanges } = await recordSent(exchange, { limits: { all: 669 } })
    expect(exchanges[0]?.response?.body).toEqual({ bytes: 2, text: 'o', cut: true, sha256: sha256('ok') })
  })

  test('an exchange goes whose answer has no room', async () => {
    const { exchanges, truncated } = await recordSent(exchange, { limits: { all: 600 } })
    expect([exchanges, truncated]).toEqual([[], true])
  })

  test('connections are counted, and not read', async () => {
    const recorder = new TrafficRecorder({ limits: { connections: 1 } })
    const first = recorder.connection({ container: 'f00d', port: 80 })
    playInto(recorder, exchange)
    first.ended()
    playInto(recorder, exchange)
    const { exchanges, unparsed, truncated } = await recorder.finish()
    expect([exchanges.length, truncated]).toEqual([1, true])
    expect(unparsed).toEqual([{ kind: 'other', connections: 1, bytes: GET.length + OK.length }])
    expect(recorder.use).toEqual({ connections: 2, requests: 1 })
  })

  test('texts of bodies that were packed have the same bound together', async () => {
    const packed = gzipSync(Buffer.alloc(1_000, 'a'))
    const head = `HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: ${packed.length}\r\n\r\n`
    const one = [client(GET), server(head), server(packed)]
    const { exchanges } = await recordSent([...one, ...one, ...one], { limits: { all: 2_900 } })
    expect(exchanges.map(({ response }) => response?.body?.text?.length)).toEqual([1_000, 1_000, undefined])
    expect(exchanges[2]?.response?.body).toEqual({ bytes: packed.length, cut: true, sha256: sha256(packed) })
  })
})

test('exchanges stand in the order in which their requests began', async () => {
  let clock = 0
  const recorder = new TrafficRecorder({ now: () => ++clock })
  const [slow, fast] = [0, 1].map(() => recorder.connection({ container: 'f00d', port: 80 }))
  slow?.fromClient(Buffer.from(GET.slice(0, 5)))
  fast?.fromClient(Buffer.from(GET))
  slow?.fromClient(Buffer.from(GET.slice(5)))
  const { exchanges } = await recorder.finish()
  expect(exchanges.map(({ connection }) => connection)).toEqual(['c1', 'c2'])
})

test('nothing is recorded once it is finished', async () => {
  const recorder = new TrafficRecorder()
  const tap = recorder.connection({ container: 'f00d', port: 80 })
  tap.fromClient(Buffer.from(GET))
  expect((await recorder.finish()).exchanges).toHaveLength(1)
  tap.fromServer(Buffer.from(OK))
  tap.ended()
  expect(recorder.use).toEqual({ connections: 0, requests: 0 })
})

describe('an exchange that has come to its end', () => {
  function watchedRecorder(redact: string[] = []) {
    const finished: FinishedExchange[] = []
    const recorder = new TrafficRecorder({ redact, onFinished: one => finished.push(one) })
    const tap = recorder.connection({ container: 'f00d', port: 80 })
    return { finished, recorder, tap }
  }

  test('is handed on then, and not before', async () => {
    const { finished, tap } = watchedRecorder()
    tap.fromClient(Buffer.from(GET))
    tap.fromServer(Buffer.from(OK.slice(0, -1)))
    expect(finished).toEqual([])
    tap.fromServer(Buffer.from('k'))
    expect(finished).toHaveLength(1)
  })

  test('can be read as it is recorded, also when the recording has ended', async () => {
    const { finished, recorder, tap } = watchedRecorder(['secret'])
    tap.fromClient(Buffer.from('GET /a?secret=1 HTTP/1.1\r\nAuthorization: me\r\n\r\n'))
    tap.fromServer(Buffer.from(OK))
    const early = await finished[0]?.read()
    const { exchanges } = await recorder.finish()
    const late = await finished[0]?.read()
    expect([early, late]).toEqual([exchanges[0], exchanges[0]])
    expect(early?.request).toMatchObject({
      target: '/a?secret=(blanked)',
      headers: [['Authorization', '(blanked)']],
    })
    expect(early?.response?.body?.text).toBe('ok')
  })

  test('has no long body, and leaves it whole to the recording', async () => {
    const { finished, recorder, tap } = watchedRecorder()
    const long = 'x'.repeat(300 * 1024)
    tap.fromClient(Buffer.from(GET))
    tap.fromServer(Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${long.length}\r\n\r\n${long}`))
    expect((await finished[0]?.read())?.response?.body).toEqual({ bytes: long.length, cut: true })
    const { exchanges } = await recorder.finish()
    expect(exchanges[0]?.response?.body).toMatchObject({
      bytes: long.length,
      cut: true,
      sha256: sha256(Buffer.from(long)),
    })
  })

  test('is not one that there was no room for, nor one without an answer', async () => {
    const finished: FinishedExchange[] = []
    const recorder = new TrafficRecorder({ limits: { all: 700 }, onFinished: one => finished.push(one) })
    const tap = recorder.connection({ container: 'f00d', port: 80 })
    tap.fromClient(Buffer.from(GET))
    tap.fromServer(Buffer.from(`HTTP/1.1 200 OK\r\nX-A: ${'a'.repeat(300)}\r\nContent-Length: 0\r\n\r\n`))
    tap.fromClient(Buffer.from(GET))
    tap.ended()
    expect(finished).toEqual([])
    expect((await recorder.finish()).truncated).toBe(true)
  })
})
