import { describe, expect, it } from 'vitest'
import type { ClassifiedTest, Mark } from '../../../src/verdict/classes.js'
import { clustersOf, withChances } from '../../../src/verdict/clusters.js'
import { fisherOneSided, highestRate, holmAdjusted } from '../../../src/verdict/statistics.js'

describe('Fisher’s exact test', () => {
  // 1/C(2k,k) for k of k against none; Fisher's lady who tasted tea told 3 of 4 right: 17/70.
  it.each([
    [1, 1, 0, 1, 0.5],
    [2, 2, 0, 2, 1 / 6],
    [3, 3, 0, 3, 0.05],
    [4, 4, 0, 4, 1 / 70],
    [3, 4, 1, 4, 17 / 70],
    [0, 3, 0, 3, 1],
    [0, 3, 3, 3, 1],
    [2, 2, 2, 2, 1],
    [3, 3, 0, 2, 0.1],
    [0, 0, 0, 0, 1],
    [5, 5, 0, 5, 1 / 252],
    [10, 10, 0, 10, 1 / 184_756],
  ])('of %i failures in %i runs against %i in %i', (failed, runs, other, others, chance) => {
    expect(fisherOneSided({ failed, runs }, { failed: other, runs: others })).toBeCloseTo(chance, 12)
  })
})

describe('Holm’s correction', () => {
  // p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") of R.
  it.each([
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [[0.05], [0.05]],
    [
      [0.5, 0.6],
      [1, 1],
    ],
    [[], []],
  ])('of %j', (probabilities, adjusted) => {
    expect(holmAdjusted(probabilities)).toEqual(adjusted.map(one => expect.closeTo(one, 12)))
  })
})

it('n runs without a failure leave a rate of at most 3/n', () => {
  expect([0, 1, 3, 4, 100].map(highestRate)).toEqual([1, 1, 1, 0.75, 0.03])
})

const MARKS: Record<string, Mark> = { f: 'failed', p: 'passed', s: 'skipped', '-': 'absent' }
const marks = (letters: string) => [...letters].map(letter => MARKS[letter] as Mark)

function failed(test: string, runs: string, more: Partial<ClassifiedTest> = {}): ClassifiedTest {
  const [candidate = '', baseline = ''] = runs.split('/')
  return {
    file: 'a.test',
    test,
    class: 'newly-broken',
    decided: true,
    candidate: marks(candidate),
    baseline: marks(baseline),
    counts: true,
    ...more,
  }
}

const names = (clusters: ClassifiedTest[][]) => clusters.map(all => all.map(({ test }) => test).join(' '))

describe('a cluster', () => {
  it('holds what failed together in a file, or with one fingerprint, in the same runs', () => {
    const tests = [
      failed('a', 'fff/pp', { fingerprint: 'x' }),
      failed('b', 'fpf/pp', { fingerprint: 'x' }),
      failed('c', 'fff/pp', { file: 'b.test', fingerprint: 'x' }),
      failed('d', 'fff/pp', { file: 'c.test', fingerprint: 'y' }),
      failed('e', 'fff/pp', { file: 'b.test' }),
      failed('f', 'fff/pp', { trial: 'arm64' }),
    ]
    expect(names(clustersOf(tests))).toEqual(['a c e', 'b', 'd', 'f'])
    expect(clustersOf([])).toEqual([])
  })

  it('is found whatever comes first', () => {
    const far = [
      failed('a', 'ff/p', { fingerprint: 'x' }),
      failed('b', 'ff/p', { file: 'b.test', fingerprint: 'y' }),
      failed('c', 'ff/p', { file: 'b.test', fingerprint: 'x' }),
    ]
    expect(names(clustersOf(far))).toEqual(['a b c'])
  })
})

describe('the chance that a fluke looks like it', () => {
  it('leaves the candidate’s own trial out, and is that of the rounds', () => {
    expect(withChances([failed('a', 'fff/pp')])[0]?.chance).toBeCloseTo(1 / 6, 12)
    expect(withChances([failed('a', 'ffff/ppp')])[0]?.chance).toBeCloseTo(0.05, 12)
    expect(withChances([failed('a', 'ff-f/ppp')])[0]?.chance).toBeCloseTo(0.1, 12)
    expect(withChances([failed('a', 'f/p')])[0]?.chance).toBe(1)
  })

  it('is corrected for groups, and not for tests', () => {
    const many = Array.from({ length: 30 }, (_, index) => failed(`t${index}`, 'ffff/ppp'))
    expect(new Set(withChances(many).map(({ chance }) => chance))).toEqual(
      new Set([expect.closeTo(0.05, 12)]),
    )
    const two = [failed('a', 'ffff/ppp'), failed('b', 'ffff/ppp', { file: 'b.test' })]
    expect(withChances(two).map(({ chance }) => chance)).toEqual([
      expect.closeTo(0.1, 12),
      expect.closeTo(0.1, 12),
    ])
  })

  it('is of failures on the candidate alone', () => {
    expect(withChances([failed('a', 'ppp/ff'), failed('b', 'ss/pp')]).map(({ chance }) => chance)).toEqual([
      undefined,
      undefined,
    ])
  })
})
