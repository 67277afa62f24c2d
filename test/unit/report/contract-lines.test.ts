import { describe, expect, it } from 'vitest'
import type { Comparison } from '../../../src/contract/compare.js'
import type { ContractPlace, Difference } from '../../../src/contract/difference.js'
import { differenceText } from '../../../src/contract/difference-text.js'
import { contractLines } from '../../../src/report/contract-lines.js'

interface Changed extends Partial<Omit<Difference, 'place'>> {
  place?: Partial<ContractPlace>
}

function difference({ place, ...over }: Changed = {}): Difference {
  return {
    kind: 'grammar-changed',
    severity: 'breaking',
    place: {
      ...{ operation: 'GET /users/{id}', message: 'response', part: 'body', status: '200', path: '.Arn' },
      ...place,
    },
    ...{ before: 'uuid', after: 'number' },
    baseline: { times: 3, of: 3, examples: ['6f1c'] },
    candidate: { times: 2, of: 4, examples: ['17'] },
    first: { index: 0, at: 0 },
    ...{ tests: [], files: [], chance: 0 },
    ...over,
  }
}

const ARM = { recordings: 1, exchanges: 5, operations: 2 }

function lines(differences: Difference[], undecided: Difference[] = [], options = {}): string[] {
  const comparison: Comparison = { baseline: ARM, candidate: ARM, differences, undecided }
  return contractLines(comparison, options)
}

const RESPONSE = 'GET /users/{id} → 200'

describe('a difference in one line', () => {
  it.each<[string, Changed, string]>([
    [
      'an operation more',
      { kind: 'operation-added', before: '', after: '201' },
      'GET /users/{id} is new → 201',
    ],
    [
      'an operation that nobody asks for',
      { kind: 'operation-removed', before: '200', after: 'not asked for' },
      'GET /users/{id} is not asked for any more, was → 200',
    ],
    [
      'an operation that is not there',
      { kind: 'operation-removed', before: '200', after: '404' },
      'GET /users/{id} → 404, was 200',
    ],
    [
      'another status',
      { kind: 'status-changed', before: '200', after: '500' },
      'GET /users/{id} → 500, was 200',
    ],
    [
      'another path',
      { kind: 'path-changed', before: '/a/{id}', after: '/b/{id}' },
      'GET /users/{id}: path /a/{id} → /b/{id}',
    ],
    ['a field more', { kind: 'field-added', before: '', after: 'always' }, `${RESPONSE} .Arn is new`],
    [
      'a field more, now and then',
      { kind: 'field-added', before: '', after: 'optional' },
      `${RESPONSE} .Arn is new, sometimes`,
    ],
    ['a field less', { kind: 'field-removed', after: '' }, `${RESPONSE} .Arn is gone, was uuid`],
    ['another name', { kind: 'field-renamed', after: '.Name' }, `${RESPONSE} .Arn is now .Name`],
    [
      'a field that is missing',
      { kind: 'field-made-optional', before: 'required' },
      `${RESPONSE} .Arn is missing sometimes, was required`,
    ],
    [
      'a field that is missing for another reason',
      { kind: 'field-made-optional', before: 'optional' },
      `${RESPONSE} .Arn is missing where it was sometimes`,
    ],
    [
      'a field that is there',
      { kind: 'field-made-required', before: 'optional' },
      `${RESPONSE} .Arn is there always, was optional`,
    ],
    [
      'another order',
      { kind: 'order-changed', before: 'rising', after: 'falling' },
      `${RESPONSE} .Arn: order rising → falling`,
    ],
    ['another grammar', {}, `${RESPONSE} .Arn: uuid → number`],
    ['the whole body', { place: { path: '' } }, `${RESPONSE} body: uuid → number`],
    [
      'a part of a path',
      { place: { message: 'request', part: 'path', path: '{id}' } },
      'GET /users/{id} request {id}: uuid → number',
    ],
    ['a header', { place: { part: 'header', path: 'etag' } }, `${RESPONSE} header etag: uuid → number`],
  ])('%s', (_, changed, text) => {
    expect(differenceText(difference(changed))).toBe(text)
  })

  it('of two long grammars leaves out how both begin', () => {
    const begin = 'arn:aws:lambda:region:account:function:name'
    const text = differenceText(difference({ before: `${begin}:uuid/1`, after: `${begin}:uuid/1/2` }))
    expect(text).toBe(`${RESPONSE} .Arn: …/1 → …/1/2`)
    const sooner = differenceText(difference({ before: `${begin}:abc/1`, after: `${begin}:abd/1` }))
    expect(sooner).toBe(`${RESPONSE} .Arn: …:abc/1 → …:abd/1`)
    const other = differenceText(difference({ before: `x${begin}${begin}`, after: 'uuid' }))
    expect(other).toBe(`${RESPONSE} .Arn: x${begin}${begin} → uuid`)
  })
})

describe('what two recordings differ in', () => {
  it('says how often each side shows it, with an example of each, and counts', () => {
    const added = difference({
      ...{ kind: 'field-added', severity: 'additive', before: '', after: 'always' },
      baseline: { times: 0, of: 0, examples: [] },
    })
    expect(lines([difference(), added])).toEqual([
      `✗ ${RESPONSE} .Arn: uuid → number`,
      '      2 of 4, was 3 of 3',
      '      e.g. 6f1c → 17',
      `+ ${RESPONSE} .Arn is new`,
      '      2 of 4, was never',
      '      e.g. – → 17',
      '',
      '2 differences: 1 breaking, 0 doubtful, 1 additive (compared: 5 exchanges of 2 operations, and 5 of 2)',
    ])
  })

  it('names the tests that show it, or how many of those that failed', () => {
    const tests = ['a.js', 'b.js', 'c.js']
    expect(lines([difference({ tests })])[1]).toBe('      2 of 4, was 3 of 3; in a.js, b.js and 1 more')
    const failed = difference({ tests, failed: { shown: 1, of: 2 } })
    expect(lines([failed])[1]).toBe('      2 of 4, was 3 of 3; in 1 of 2 failed tests')
    expect(lines([difference({ tests, failed: { shown: 0, of: 0 } })])[1]).toContain('; in a.js, ')
  })

  it('puts what follows below its cause, and names other places of the same change in one line', () => {
    const status = difference({ kind: 'status-changed', before: '200', after: '404', follows: 0 })
    const places = ['.A', '.B', '.C', '.D'].map(path => difference({ place: { path }, follows: 0 }))
    const nothing = difference({
      baseline: { times: 1, of: 1, examples: [] },
      candidate: { times: 1, of: 1, examples: [] },
    })
    expect(lines([difference(), status, ...places, nothing]).slice(0, 9)).toEqual([
      `✗ ${RESPONSE} .Arn: uuid → number`,
      '      2 of 4, was 3 of 3',
      '      e.g. 6f1c → 17',
      '    then GET /users/{id} → 404, was 200',
      '      2 of 4, was 3 of 3',
      `    the same in ${RESPONSE} .A, ${RESPONSE} .B, ${RESPONSE} .C and 1 more`,
      `✗ ${RESPONSE} .Arn: uuid → number`,
      '      1 of 1, was 1 of 1',
      '',
    ])
  })

  it('shows what may be chance when it is asked for all', () => {
    const doubtful = difference({ severity: 'doubtful' })
    expect(lines([], [doubtful])).toEqual([
      'no difference (compared: 5 exchanges of 2 operations, and 5 of 2)',
    ])
    expect(lines([], [doubtful], { all: true })).toEqual([
      ...['', 'may be chance:', `? ${RESPONSE} .Arn: uuid → number`],
      ...['      2 of 4, was 3 of 3', '      e.g. 6f1c → 17', ''],
      'no difference (compared: 5 exchanges of 2 operations, and 5 of 2)',
    ])
  })

  it('fits into a narrow terminal, and breaks a word that is longer than it', () => {
    const long = difference({ baseline: { times: 1, of: 1, examples: ['y'.repeat(90)] } })
    const shown = lines([long], [], { columns: 30 })
    expect(shown.every(line => line.length <= 30)).toBe(true)
    expect(shown.slice(0, 2)).toEqual(['✗ GET /users/{id} → 200 .Arn:', '      uuid → number'])
    expect(shown.join('').match(/y/g)).toHaveLength(90)
  })

  it.each([0, 1, 8])('breaks no line in a terminal of %d columns, which has no size', columns => {
    expect(lines([difference()], [], { columns })).toEqual(lines([difference()]))
  })

  it('has no line and no escape of foreign text', () => {
    const hostile = 'a\n✗ forged\x1b[2J\u2028b'
    const one = difference({
      ...{ before: hostile, after: hostile, tests: [hostile] },
      place: { operation: hostile, path: hostile },
      candidate: { times: 1, of: 1, examples: [hostile] },
    })
    const shown = lines([one, { ...one, follows: 0 }])
    expect(shown.filter(line => line.startsWith('✗'))).toHaveLength(1)
    for (const line of shown) expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/)
  })
})

it('has of long lists of forms the first that only one side has', () => {
  const forms = (...ends: string[]) =>
    ends.map(end => `arn:aws:lambda:us-east-1:123456789012:durable:${end}`).join(' | ')
  const text = differenceText(
    difference({
      before: forms('a:word', 'b:uuid', 'c:uuid'),
      after: forms('a:word', 'b:uuid/hex', 'c:uuid/hex'),
    }),
  )
  expect(text).toBe('GET /users/{id} → 200 .Arn: …:uuid | … → …:uuid/hex | …')
  const more = differenceText(difference({ before: forms('a:word', 'b:uuid'), after: forms('a:word') }))
  expect(more).toMatch(/^GET \/users\/\{id\} → 200 \.Arn: …/)
})
