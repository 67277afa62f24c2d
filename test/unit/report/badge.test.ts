import { expect, test } from 'vitest'
import { verdictBadge } from '../../../src/report/badge.js'
import type { ConsumerVerdict, Verdict } from '../../../src/verdict/verdict.js'
import { result } from './results.js'

function badge(verdict: Verdict, ...consumers: ConsumerVerdict['verdict'][]) {
  const named = consumers.map((one, index) => ({ name: `c${index + 1}`, verdict: one, reasons: [] }))
  return JSON.parse(verdictBadge(result({ judgement: { verdict, consumers: named } })))
}

test('the badge of one consumer names it', () => {
  expect(badge('pass', 'pass')).toEqual({
    schemaVersion: 1,
    label: 'works with c1',
    message: 'pass',
    color: 'brightgreen',
  })
  expect(badge('fail', 'fail')).toMatchObject({ label: 'works with c1', message: 'fail', color: 'red' })
})

test('the badge of several says how many pass', () => {
  expect(badge('fail', 'pass', 'fail', 'pass')).toMatchObject({ message: '2 of 3', color: 'red' })
  expect(badge('inconclusive', 'pass', 'inconclusive')).toMatchObject({
    message: '1 of 2',
    color: 'lightgrey',
  })
})

test('without a judged consumer the badge says what the verdict is', () => {
  expect(badge('not-applicable')).toMatchObject({ message: 'not-applicable', color: 'lightgrey' })
})
