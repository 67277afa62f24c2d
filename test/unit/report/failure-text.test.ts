import { describe, expect, it } from 'vitest'
import {
  afterStatement,
  causeKey,
  endOfOutput,
  failureStatement,
  shortFailure,
  withoutRepeats,
} from '../../../src/report/failure-text.js'
import { cpuTimeOf } from '../../support/cpu-time.js'

describe('what a failure says first', () => {
  it.each([
    ['a line', '\n\n  AssertionError: 1 != 0\nself = <x>', 'AssertionError: 1 != 0'],
    [
      'what a line announces',
      'Expected values to be strictly equal:\n\n404 !== 200\n\nat x',
      'Expected values to be strictly equal: 404 !== 200',
    ],
    ['what stands below a bare name', 'AssertionError\nassert a == b\nmore', 'AssertionError assert a == b'],
    ['four lines at most', 'a:\nb:\nc:\nd:\ne', 'a: b: c: d:'],
    ['nothing', ' \n ', ''],
  ])('is %s', (_, text, statement) => expect(failureStatement(text)).toBe(statement))

  it('is left out of the rest where it is its first line', () => {
    expect(afterStatement('a\nb', 'a')).toBe('b')
    expect(afterStatement('a\nb', 'c')).toBe('a\nb')
    expect(afterStatement('a', 'a')).toBe('a')
  })
})

describe('a cause', () => {
  it('is the same where the words are, wherever in the tests that is', () => {
    const one = 'AssertionError: 1 != 0\ntests/a.py:3: AssertionError'
    expect(causeKey(one)).toBe(causeKey(one.replace('a.py:3', 'b.py:99')))
    expect(causeKey('NotFound: /x/6f1c2f60-8f5e-4c8e-9d53-0f5c3e8a9b11')).toBe(
      causeKey('NotFound: /x/00000000-8f5e-4c8e-9d53-0f5c3e8a9b11'),
    )
  })

  it('is another one where the values differ', () => {
    expect(causeKey('AssertionError: 1 != 0')).not.toBe(causeKey('AssertionError: 2 != 0'))
    expect(causeKey('equal:\n\n404 !== 200')).not.toBe(causeKey('equal:\n\n500 !== 200'))
  })
})

describe('a long text', () => {
  it('loses what it has said before, and keeps what is decisive in its middle', () => {
    const value = `{"items": [${Array.from({ length: 60 }, (_, index) => `"item number ${index}"`).join(', ')}]`
    const text = `AssertionError: '${value}, "arn": "uuid"}' != '${value}, "arn": "uuid/uuid"}'`
    const short = withoutRepeats(text, 600)
    expect(short).toContain('"arn": "uuid"}\' != \'{"items":')
    expect(short).toContain(' … ')
    expect(short).toMatch(/"arn": "uuid\/uuid"}'$/)
    expect(short.length).toBeLessThan(text.length * 0.6)
  })

  it('is not touched while it is short', () => {
    const text = 'the same words are said once more '.repeat(4)
    expect(withoutRepeats(text, 600)).toBe(text)
  })

  it('loses frames of libraries, and says how many', () => {
    const python = [
      'Traceback:',
      '  File "/x/site-packages/a.py", line 1, in a',
      '    a()',
      '  File "t.py", line 2',
      '    b()',
      'E: x',
    ]
    expect(shortFailure(python.join('\n'), 1_000).split('\n')).toEqual([
      'Traceback:',
      '    … 1 frames of libraries …',
      ...python.slice(3),
    ])
    const node = 'Error: x\n    at t (t.mjs:1:1)\n    at node:internal/a\n    at b (/x/node_modules/b.js:1:1)'
    expect(shortFailure(node, 1_000)).toBe('Error: x\n    at t (t.mjs:1:1)\n    … 2 frames of libraries …')
  })

  it('keeps its beginning and its end', () => {
    const text = Array.from({ length: 2_000 }, (_, index) => `line ${index * 7919}`).join('\n')
    const short = shortFailure(text, 1_000)
    expect(short.length).toBeLessThanOrEqual(1_000)
    expect(short).toMatch(/^line 0\n/)
    expect(short).toMatch(/line 15830081$/)
  })

  it.each([
    'a',
    'ab',
    'the same 80 characters and some more of them, and again so that there are enough ',
    ' at node:internal\n',
  ])('is made shorter in a time in proportion to it: %j', piece => {
    const text = (times: number) => piece.repeat((times * 32 * 1024) / piece.length)
    const short = cpuTimeOf(() => shortFailure(text(1), 600))
    expect(cpuTimeOf(() => shortFailure(text(8), 600))).toBeLessThan(8 * 4 * short + 100)
  })
})

it('of what a test printed the last lines are shown', () => {
  const text = Array.from({ length: 40 }, (_, index) => `${index}`).join('\n\n')
  expect(endOfOutput(text).split('\n')).toEqual(Array.from({ length: 15 }, (_, index) => `${index + 25}`))
})
