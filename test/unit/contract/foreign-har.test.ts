import { describe, expect, it } from 'vitest'
import { parseHar } from '../../../src/contract/har.js'
import { bodyContent } from '../../../src/contract/message-parts.js'

const ENTRY = {
  startedDateTime: '2026-01-01T00:00:00.123456+00:00',
  request: { method: 'GET', url: 'http://localhost:9014/a/b%2Fc?d=e' },
  response: { status: 200 },
}

function read(...entries: unknown[]) {
  return parseHar(JSON.stringify({ log: { entries } }), 'x.har')
}

describe('a HAR file of another program', () => {
  it('may leave out what it does not know', () => {
    expect(read(ENTRY).exchanges).toEqual([
      {
        startedAt: Date.parse('2026-01-01T00:00:00.123Z'),
        ms: 0,
        connection: 'entry-1',
        request: { method: 'GET', target: '/a/b%2Fc?d=e', httpVersion: '', headers: [] },
        response: { status: 200, statusText: '', httpVersion: '', headers: [] },
      },
    ])
  })

  it.each([
    ['a mark of the byte order', '\ufeff{"log":{"entries":[]}}'],
    ['pages and comments', '{"log":{"pages":[{}],"comment":"x","entries":[]}}'],
  ])('may have %s', (_, text) => {
    expect(parseHar(text, 'x.har')).toEqual({ exchanges: [], unparsed: [] })
  })

  it('may leave the response out where there was none', () => {
    expect(read({ ...ENTRY, response: undefined }).exchanges[0]).not.toHaveProperty('response')
  })

  it('may number its connections, and give headers no value', () => {
    const request = { ...ENTRY.request, headers: [{ name: 'X-A', value: null }] }
    expect(read({ ...ENTRY, connection: 443, request }).exchanges[0]).toMatchObject({
      connection: '443',
      request: { headers: [['X-A', '']] },
    })
  })

  it('may give the fields of a form, and not its text', () => {
    const postData = { mimeType: 'application/x-www-form-urlencoded', params: [{ name: 'a', value: 'b c' }] }
    const [exchange] = read({ ...ENTRY, request: { ...ENTRY.request, postData } }).exchanges
    expect(exchange?.request.body).toMatchObject({ text: 'a=b+c' })
  })

  it.each([
    ['an entry that is none', [ENTRY, 7], 'log.entries[1]: expected a map'],
    [
      'a status in words',
      [ENTRY, { ...ENTRY, response: { status: 'OK' } }],
      "log.entries[1].response.status: expected a number, got 'OK'",
    ],
    ['no request', [{ ...ENTRY, request: undefined }], 'log.entries[0].request: expected a map, got nothing'],
    [
      'a header without a name',
      [{ ...ENTRY, request: { ...ENTRY.request, headers: [{ value: 'x' }] } }],
      'log.entries[0].request.headers[0].name: expected a text, got nothing',
    ],
  ])('is refused with one sentence for %s', (_, entries, message) => {
    expect(() => read(...entries)).toThrow(`expected a HAR file at x.har, but ${message}`)
  })

  it.each([
    ['', 'it is no JSON'],
    ['[]', 'expected a map'],
    ['{"log":{}}', 'log.entries: expected a list, got nothing'],
  ])('%s is none', (text, message) => {
    expect(() => parseHar(text, 'x.har')).toThrow(message)
  })
})

describe('a body', () => {
  const bytes = 9
  it.each([
    [
      'of JSON',
      { bytes, text: '{"a":1}' },
      'application/json; charset=utf-8',
      { kind: 'json', value: { a: 1 } },
    ],
    ['of JSON, by its looks', { bytes, text: ' [1]' }, undefined, { kind: 'json', value: [1] }],
    ['of one word of JSON', { bytes, text: 'null' }, 'application/json', { kind: 'json', value: null }],
    ['of a number that nobody calls JSON', { bytes, text: '7' }, 'text/plain', { kind: 'text', value: '7' }],
    ['of a vendor’s JSON', { bytes, text: '{}' }, 'application/vnd.a+json', { kind: 'json', value: {} }],
    [
      'that is no JSON after all',
      { bytes, text: '{"a":' },
      'application/json',
      { kind: 'text', value: '{"a":' },
    ],
    [
      'of a form',
      { bytes, text: 'a=b&a=c&d=%20' },
      'application/x-www-form-urlencoded',
      { kind: 'form', value: { a: ['b', 'c'], d: ' ' } },
    ],
    [
      'in base64 that is text',
      { bytes, text: 'e30=', base64: true as const },
      'application/json',
      { kind: 'json', value: {} },
    ],
    [
      'in base64 that is none',
      { bytes, text: '/////w==', base64: true as const },
      'image/png',
      { kind: 'binary' },
    ],
    ['of XML', { bytes, text: '<a/>' }, 'application/soap+xml', { kind: 'xml' }],
    ['of HTML', { bytes, text: '<p>' }, 'text/html', { kind: 'html' }],
    ['that was cut', { bytes, text: '{"a":', cut: true as const }, 'application/json', { kind: 'cut' }],
    ['that nobody kept', { bytes }, 'application/json', { kind: 'unread' }],
    ['without a byte', { bytes: 0 }, 'application/json', { kind: 'none' }],
    ['that is not there', undefined, 'application/json', { kind: 'none' }],
  ])('%s', (_, body, type, content) => {
    expect(bodyContent(body, type)).toEqual(content)
  })
})
