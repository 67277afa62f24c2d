import { expect, it } from 'vitest'
import type { BrokenTest } from '../../../src/report/broken-tests.js'
import { causeCount, causeMeaning } from '../../../src/report/cause-words.js'
import type { RuleCode } from '../../../src/verdict/reasons.js'

/** What a report says of so many tests with one cause. */
function said(code: RuleCode | 'fixed', times: number): string {
  const weight = 'fail' as const
  const compared = {
    file: 'a',
    class: 'fixed' as const,
    counts: false,
    decided: true,
    candidate: [],
    baseline: [],
  }
  const codes = code === 'fixed' ? [] : [code]
  const test: BrokenTest = { consumer: 'cli', file: 'a', weight, codes, text: '', compared }
  const tests = Array.from({ length: times }, () => test)
  const cause = {
    kind: 'tests' as const,
    consumer: 'cli',
    weight,
    codes,
    statement: '',
    tests,
    reasons: [],
    follows: [],
  }
  return `${causeCount(cause)}: ${causeMeaning(cause)}`
}

it.each([
  ['newly-broken', 'on the published image it passes', 'on the published image they pass'],
  ['already-broken', 'it fails in the same way on the published image', 'they fail in the same way on'],
  ['masked', 'it fails on the published image too, and says something else there', 'they fail on the'],
  ['flaky', 'it comes and goes on both images', 'they come and go on both images'],
  [
    'newly-flaky',
    'it comes and goes, and never failed on the published image',
    'they come and go, and never',
  ],
  ['vanished', 'the published image ran it, and the candidate did not', 'the published image ran them, and'],
  ['newly-skipped', 'it is skipped on the candidate alone', 'they are skipped on the candidate alone'],
  ['waived', 'the file of waivers lists it', 'the file of waivers lists them'],
  ['fixed', 'it fails on the published image, and passes now', 'they fail on the published image, and pass'],
] as const)('one test that is %s is told of in the singular', (code, one, several) => {
  expect(said(code, 1)).toBe(`1 test: ${one}`)
  expect(said(code, 2)).toContain(`2 tests: ${several}`)
})
