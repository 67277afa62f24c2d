import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Body, type Exchange, Recording } from '../../../src/contract/exchange.js'
import { Har, recordingOfHar } from '../../../src/contract/har.js'
import { harPieces } from '../../../src/contract/har-writer.js'
import { HarSpecification } from '../../support/recording/har-schema.js'

const MANY = 1 << 30

function harOf(recording: Recording, mostBytes = MANY): unknown {
  return JSON.parse([...harPieces(recording, mostBytes)].join(''))
}

function optional<T>(arbitrary: fc.Arbitrary<T>) {
  return fc.option(arbitrary, { nil: undefined })
}

/** Without the fields that are undefined: a recording has none. */
function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
}

const body: fc.Arbitrary<Body> = fc
  .record({
    bytes: fc.integer({ min: 1, max: 1e9 }),
    mimeType: optional(fc.constantFrom('application/json', 'text/plain; charset=utf-8')),
    text: optional(fc.string({ unit: 'grapheme' })),
    base64: optional(fc.constant(true as const)),
    cut: optional(fc.constant(true as const)),
    sha256: optional(fc.constant('ab'.repeat(32))),
  })
  .map(one => defined(one.text === undefined ? { ...one, base64: undefined } : one) as Body)
const headers = fc.array(
  fc.tuple(fc.constantFrom('Host', 'X-A', 'Location'), fc.constantFrom('a:80', 'x y', '')),
)
const message = { httpVersion: fc.constantFrom('HTTP/1.0', 'HTTP/1.1'), headers, body: optional(body) }
const exchange: fc.Arbitrary<Exchange> = fc
  .record({
    startedAt: fc.integer({ min: 0, max: 4e12 }),
    ms: fc.oneof(fc.constant(-1), fc.double({ min: 0, max: 1e6, noNaN: true })),
    connection: fc.constantFrom('c1', 'c2'),
    container: optional(fc.constant('f00d')),
    test: optional(fc.constant('suite::name')),
    request: fc
      .record({
        ...message,
        method: fc.constantFrom('GET', 'POST'),
        target: fc.oneof(
          fc.webPath().map(path => path || '/'),
          fc.constantFrom('/a?b=c&d', '*', 'a:443', 'http://(blanked)@h/a?b', '//@', '/?', '/%', 'http://h'),
        ),
      })
      .map(defined),
    response: optional(
      fc
        .record({
          ...message,
          status: fc.integer({ min: 100, max: 999 }),
          statusText: fc.constantFrom('', 'OK'),
        })
        .map(defined),
    ),
  })
  .map(one => defined(one) as Exchange)
const recording: fc.Arbitrary<Recording> = fc
  .record({
    arm: optional(fc.constantFrom('candidate' as const, 'baseline' as const)),
    file: optional(fc.constant('tests/test_a.py')),
    exchanges: fc.array(exchange, { maxLength: 5 }),
    unparsed: fc.constantFrom<Recording['unparsed'][]>([], [{ kind: 'tls', connections: 1, bytes: 10 }]),
    truncated: optional(fc.constant(true as const)),
  })
  .map(one => defined(one) as Recording)

test('what is written as HAR is HAR 1.2, and is read as it was', () => {
  fc.assert(
    fc.property(recording, original => {
      const har = harOf(original)
      expect(HarSpecification.safeParse(har).error?.issues).toBeUndefined()
      expect(Recording.parse(recordingOfHar(Har.parse(har)))).toEqual(original)
    }),
    { numRuns: 300 },
  )
})

const GET: Exchange = {
  startedAt: Date.UTC(2026, 0, 1),
  ms: 3.5,
  connection: 'c1',
  request: {
    method: 'GET',
    target: '/a?b=c%20d',
    httpVersion: 'HTTP/1.1',
    headers: [['Host', 'localhost:9014']],
  },
  response: {
    status: 200,
    statusText: 'OK',
    httpVersion: 'HTTP/1.1',
    headers: [],
    body: { bytes: 9, mimeType: 'text/plain', text: 'ünpacked text' },
  },
}

test('an entry has what a reader of HAR looks for', () => {
  expect(harOf({ exchanges: [GET], unparsed: [] })).toMatchObject({
    log: {
      entries: [
        {
          startedDateTime: '2026-01-01T00:00:00.000Z',
          time: 3.5,
          request: { url: 'http://localhost:9014/a?b=c%20d', queryString: [{ name: 'b', value: 'c d' }] },
          response: { content: { size: 14, text: 'ünpacked text' }, bodySize: 9 },
        },
      ],
    },
  })
})

test('a host that is none makes no other URL', () => {
  const request = { ...GET.request, headers: [['Host', 'evil/..?#@']] as [string, string][] }
  expect(JSON.stringify(harOf({ exchanges: [{ ...GET, request }], unparsed: [] }))).toContain(
    'http://host.invalid/a?b',
  )
})

test('beyond a number of bytes entries are left out, and the file says so', () => {
  const all = { exchanges: [GET, GET, GET], unparsed: [] }
  const whole = [...harPieces(all, MANY)]
  const bytes = whole.slice(0, 3).reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
  expect(recordingOfHar(Har.parse(harOf(all, bytes)))).toEqual({
    exchanges: [GET, GET],
    unparsed: [],
    truncated: true,
  })
  expect(recordingOfHar(Har.parse(harOf(all, bytes - 1))).exchanges).toHaveLength(1)
})

describe('a file of a browser', () => {
  const chrome = {
    startedDateTime: '2026-01-01T00:00:00.000+01:00',
    time: 12.5,
    request: {
      method: 'POST',
      url: 'https://api.example.org/things?x=1#part',
      httpVersion: 'h2',
      headers: [
        { name: ':authority', value: 'api.example.org' },
        { name: 'accept', value: '*/*' },
      ],
      bodySize: 7,
      postData: { mimeType: 'application/json', text: '{"a":1}' },
    },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'h2',
      headers: [],
      content: { size: 2, mimeType: 'application/json', text: 'e30=', encoding: 'base64' },
      bodySize: -1,
      _transferSize: 100,
    },
    connection: null,
  }

  test('is read as far as it goes', () => {
    expect(recordingOfHar(Har.parse({ log: { entries: [chrome] } }))).toEqual({
      exchanges: [
        {
          startedAt: Date.UTC(2025, 11, 31, 23),
          ms: 12.5,
          connection: 'entry-1',
          request: {
            method: 'POST',
            target: '/things?x=1',
            httpVersion: 'h2',
            headers: [['accept', '*/*']],
            body: { bytes: 7, mimeType: 'application/json', text: '{"a":1}' },
          },
          response: {
            status: 200,
            statusText: '',
            httpVersion: 'h2',
            headers: [],
            body: { bytes: 2, mimeType: 'application/json', text: 'e30=', base64: true },
          },
        },
      ],
      unparsed: [],
    })
  })

  test('may have requests that were never answered', () => {
    const entry = {
      ...chrome,
      response: { status: 0, statusText: '', headers: [], content: { size: 0, mimeType: 'x-unknown' } },
    }
    expect(recordingOfHar(Har.parse({ log: { entries: [entry] } })).exchanges[0]?.response).toBeUndefined()
  })
})

test.each([
  ['no log', {}],
  [
    'a method that is no text',
    { log: { entries: [{ startedDateTime: '2026-01-01T00:00:00Z', request: { method: 1 } }] } },
  ],
  ['a time that is none', { log: { entries: [{ startedDateTime: 'yesterday' }] } }],
])('%s is no HAR', (_, value) => {
  expect(Har.safeParse(value).success).toBe(false)
})
