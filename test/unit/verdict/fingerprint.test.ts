import { describe, expect, it } from 'vitest'
import { keepEnds } from '../../../src/shared/text.js'
import { fingerprint, normalizedFailure } from '../../../src/verdict/fingerprint.js'
import { cpuTimeOf } from '../../support/cpu-time.js'

const ID = '3f2a9c1b7d20'

/** What differs, and one failure as two runs tell of it. */
const SAME: [what: string, one: string, other: string][] = [
  ['the tag of an arm', 'pull emulator:pr-0a1b2c3', 'pull emulator:pr-0a1b2c3-baseline'],
  ['the tag of a shard', 'no image pr-0a1b2c3d-s1', 'no image pr-0a1b2c3d-dirty-s12'],
  ['the folder of a round', 'cannot read round-1-baseline/a.xml', 'cannot read round-2-candidate/a.xml'],
  [
    'a UUID',
    'no execution 123e4567-e89b-12d3-a456-426614174000',
    'no execution 00000000-E89B-12D3-A456-426614174999',
  ],
  [
    'the frames of the runtime, which depend on who came first',
    'not equal\n  at test.js:6:3\n  at process.processTicksAndRejections (node:internal/task_queues:104:5)\n  at async Test.run (node:internal/test_runner/test:1409:7) {',
    'not equal\n  at test.js:6:3\n  at async node:internal/test_runner/harness:387:3',
  ],
  ['a time', 'at 2026-11-29T17:06:47.123Z: gone', 'at 2026-11-30T01:00:00Z: gone'],
  ['a time of a log', '2026-11-29 17:06:47,123 ERROR x', '2026-11-29 17:06:49,001 ERROR x'],
  ['a time of an access log', '[29/Nov/2026:17:06:47 +0000] "GET /"', '[30/Nov/2026:01:02:03 +0000] "GET /"'],
  ['a time of HTTP', 'Date: Sun, 29 Nov 2026 17:06:47 GMT', 'Date: Mon, 30 Nov 2026 01:02:03 GMT'],
  ['a time of day', '17:06:47 no answer', '01:02:03.456 no answer'],
  ['seconds since 1970', 'token 1700000000 expired', 'token 1700000123.456 expired'],
  ['milliseconds since 1970', 'token 1700000000000 expired', 'token 1700000012345 expired'],
  ['a port', 'connect ECONNREFUSED 127.0.0.1:49153', 'connect ECONNREFUSED 127.0.0.1:50001'],
  ['a port of a URL', 'GET http://emulator.local:8080/x', 'GET http://emulator.local:8081/x'],
  ['a port in words', "host='localhost', port=9014)", "host='localhost', port=9015)"],
  ['a port of a pair', "('127.0.0.1', 54321)", "('127.0.0.1', 54322)"],
  ['an address', 'no route to 172.17.0.2', 'no route to 172.18.0.3'],
  ['a place in memory', '<Client object at 0x7f3a2b1c4d50>', '<Client object at 0x7f0000000000>'],
  ['a container', `container ${ID} is gone`, `container ${'a1'.repeat(32)} is gone`],
  ['a digest', `sha256:${'a1'.repeat(32)}`, `sha256:${'b2'.repeat(32)}`],
  ['a duration', 'failed after 1.53s', 'failed after 12 s'],
  ['a long duration', 'failed after 1m 30.5s', 'failed after 2m3s'],
  ['milliseconds', 'took 1532 ms', 'took 9ms'],
  ['a temporary file', "open '/tmp/tmpab12/x.json'", "open '/tmp/tmpzz99/x.json'"],
  [
    'a temporary file of macOS',
    'open /private/var/folders/q1/T/x.json: gone',
    'open /var/folders/zz/T/x.json: gone',
  ],
  ['a process', 'pid 4711 died', 'pid 12 died'],
  ['blanks and line ends', 'a  b\r\n\r\n  c', 'a b\nc'],
]

/** What tells two failures apart. */
const DIFFERENT: [what: string, one: string, other: string][] = [
  ['a number', 'AssertionError: 1 != 0', 'AssertionError: 2 != 0'],
  ['a status', 'expected 200, got 404', 'expected 200, got 500'],
  ['a type', 'KeyError: x', 'ValueError: x'],
  ['a name', "KeyError: 'Name'", "KeyError: 'Id'"],
  ['a route', 'GET /2025-12-01/executions 404', 'GET /2025-12-01/callbacks 404'],
  ['the line of code', 'E 1 != 0\nassert code == 0', 'E 1 != 0\nassert other == 0'],
  ['a version', 'needs 1.5.0', 'needs 1.6.0'],
  ['a word of hexadecimal letters', 'no facade', 'no decade'],
  ['a short number in hexadecimal', 'flags 0x1f', 'flags 0x2f'],
  ['a small count', '3 of 4 passed', '2 of 4 passed'],
  ['nothing', '', 'x'],
]

describe('a fingerprint', () => {
  it.each(SAME)('is the same for %s that differs', (_, one, other) => {
    expect(normalizedFailure(one)).toBe(normalizedFailure(other))
    expect(fingerprint(one)).toBe(fingerprint(other))
  })

  it.each(DIFFERENT)('differs with %s', (_, one, other) => {
    expect(normalizedFailure(one)).not.toBe(normalizedFailure(other))
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })

  it.each([
    ['AssertionError: 1 != 0', /^AssertionError-[0-9a-f]{16}$/],
    ['botocore.exceptions.ClientError: no', /^ClientError-[0-9a-f]{16}$/],
    ['java.lang.IllegalStateException: no', /^IllegalStateException-[0-9a-f]{16}$/],
    ['Failed: Timeout >10.0s', /^failure-[0-9a-f]{16}$/],
    ['expected true', /^failure-[0-9a-f]{16}$/],
    ['`x` | <b>Error</b>', /^failure-[0-9a-f]{16}$/],
    ['', /^failure-[0-9a-f]{16}$/],
  ])('of %j begins with the type', (text, form) => {
    expect(fingerprint(text)).toMatch(form)
  })

  it.each([
    ['File "a.py", line 12, in test', 'File "a.py", line 99, in test'],
    ['at run (src/a.test.ts:12:3)', 'at run (src/a.test.ts:13:33)'],
    ['a_test.go:12: got 1', 'a_test.go:120: got 1'],
  ])('leaves out where in a file, which tells two failures of one version apart: %s', (one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other))
    expect(normalizedFailure(one)).not.toBe(normalizedFailure(other))
  })

  it('does not depend on where a long text was cut, and its end tells', () => {
    const long = (time: string, end = '1 != 0') =>
      keepEnds(`${`${time} no answer\n`.repeat(1_000)}${end}`, 4_000)

    expect(fingerprint(long('17:06:47'))).toBe(fingerprint(long('17:06:47.5')))
    expect(fingerprint(long('17:06:47'))).not.toBe(fingerprint(long('17:06:47', '2 != 0')))
  })

  it('takes time in proportion to a text', () => {
    const pieces = [
      '0',
      'a1',
      'pr-',
      '1:',
      '1.',
      '/tmp/',
      'Mon, ',
      'localhost',
      'line ',
      '://a.',
      '-',
      ' ',
      'aError.',
    ]
    const time = (piece: string, length: number) =>
      cpuTimeOf(() => fingerprint(piece.repeat(Math.ceil(length / piece.length))))
    // Work that grows with the square would take minutes.
    const slow = pieces.filter(piece => time(piece, 400_000) > 5_000)
    expect(slow).toEqual([])
  })
})
