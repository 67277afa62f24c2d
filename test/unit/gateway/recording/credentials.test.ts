import { describe, expect, test } from 'vitest'
import { Redactor } from '../../../../src/gateway/recording/credentials.js'
import { growthOfTime } from '../../../support/cpu-time.js'
import { client, recordSent, server } from '../../../support/recording/record.js'

const redactor = new Redactor(['X-Tenant-Key', 'pin', 'a.b[c]-d'])

describe('headers', () => {
  test.each([
    'Authorization',
    'proxy-authorization',
    'Cookie',
    'SET-COOKIE',
    'X-Amz-Security-Token',
    'X-Api-Key',
    'x-tenant-key',
  ])('%s has no value', name => {
    expect(redactor.headers([[name, 'Bearer secret']])).toEqual([[name, '(blanked)']])
  })

  test('that hold a URL lose what is secret in it', () => {
    const headers = redactor.headers([
      ['Location', 'https://joe:pw@bucket/x?a=1&X-Amz-Signature=abc&b=2#part'],
      ['Link', '<https://a/?sig=abc>; rel="next", <https://b/?page=2&token=x>'],
      ['Accept', 'text/html;q=0.9, */*'],
      ['From', 'joe@example.org'],
    ])
    expect(headers.map(([, value]) => value)).toEqual([
      'https://(blanked)@bucket/x?a=1&X-Amz-Signature=(blanked)&b=2#part',
      '<https://a/?sig=(blanked)>; rel="next", <https://b/?page=2&token=(blanked)>',
      'text/html;q=0.9, */*',
      'joe@example.org',
    ])
  })
})

describe('targets', () => {
  test.each([
    ['/a?X-Amz-Credential=AKIA%2F1&x=1', '/a?X-Amz-Credential=(blanked)&x=1'],
    ['/a?x-amz-security-token=1', '/a?x-amz-security-token=(blanked)'],
    ['/a?X%2DAmz%2DSignature=1&Signature=2', '/a?X%2DAmz%2DSignature=(blanked)&Signature=(blanked)'],
    ['/a?quote="&access_token=1', '/a?quote="&access_token=(blanked)'],
    ['/a?b=%&%=1&pin=0000', '/a?b=%&%=1&pin=(blanked)'],
    ['http://joe:pw@host/a', 'http://(blanked)@host/a'],
    ['//@/a@b', '//@/a@b'],
    ['/a?sig', '/a?sig'],
    ['/a?signature_kind=x&page=2', '/a?signature_kind=x&page=2'],
  ])('%s', (target, expected) => {
    expect(redactor.target(target)).toBe(expected)
  })
})

describe('bodies', () => {
  test.each([
    ['application/json', '{"access_token": "a\\"b", "n": 1}', '{"access_token": "(blanked)", "n": 1}'],
    [
      'application/x-amz-json-1.0',
      '{"a":[{"PIN":1234},{"pin":null}]}',
      '{"a":[{"PIN":"(blanked)"},{"pin":"(blanked)"}]}',
    ],
    [
      'application/json',
      '{"p\\u0069n" : "x", "pin": {"a": 1}}',
      '{"p\\u0069n" : "(blanked)", "pin": {"a": 1}}',
    ],
    ['application/json', '{"p\\u0069n": 1}', '{"p\\u0069n": "(blanked)"}'],
    ['application/json', '{"a.b[c]-d": 1, "aXb": 2}', '{"a.b[c]-d": "(blanked)", "aXb": 2}'],
    ['application/json', '["pin", ":x", "say \\"pin\\": 1"]', '["pin", ":x", "say \\"pin\\": 1"]'],
    ['application/json', '{"a": ",", "pin": "cut of', '{"a": ",", "pin": "(blanked)"'],
    ['application/json', '{"a": "the end is cut \\', '{"a": "the end is cut \\'],
    [
      'application/x-www-form-urlencoded',
      'a=1&client_secret=s&pin=2',
      'a=1&client_secret=(blanked)&pin=(blanked)',
    ],
    ['text/plain', 'pin=2', 'pin=2'],
  ])('of %s: %s', (mimeType, text, expected) => {
    expect(redactor.body(text, mimeType)).toBe(expected)
  })

  test.each(['"', '\\"', '"a":', '"a": "', '\\', ' ', '"pin" '])(
    'take a time in proportion to many %j',
    piece => {
      expect(growthOfTime(text => redactor.body(`"${text}`, 'application/json'), piece)).toBeLessThan(3)
    },
  )
})

test.each(['a://b', '?', '?a=b&', 'x@', '://'])(
  'headers and targets take a time in proportion to many %j',
  piece => {
    expect(growthOfTime(text => redactor.headers([['Location', text]]), piece)).toBeLessThan(3)
    expect(growthOfTime(text => redactor.target(text), piece)).toBeLessThan(3)
  },
)

test('nothing of a credential is in a recording', async () => {
  const body = '{"password": "S3CRET"}'
  const request = `POST /a?access_token=S3CRET HTTP/1.1\r\nAuthorization: S3CRET\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  const response =
    'HTTP/1.1 302 Found\r\nSet-Cookie: S3CRET\r\nLocation: http://S3CRET@x/?sig=S3CRET\r\nContent-Length: 0\r\n\r\n'
  const recording = await recordSent([client(request), server(response)])
  expect(recording.exchanges).toHaveLength(1)
  expect(JSON.stringify(recording)).not.toContain('S3CRET')
})
