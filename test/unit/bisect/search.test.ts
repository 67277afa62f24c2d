import { describe, expect, it } from 'vitest'
import {
  type AnswerAt,
  mostRuns,
  nextSearchStep,
  type SearchStep,
  type TestAnswer,
} from '../../../src/bisect/search.js'

type Oracle = (at: number) => TestAnswer

/** Asks until it ends; every answer in order. */
function search(last: number, oracle: Oracle): { end: SearchStep; answers: AnswerAt[] } {
  const answers: AnswerAt[] = []
  for (;;) {
    const step = nextSearchStep(last, answers)
    if (step.kind !== 'ask') return { end: step, answers }
    answers.push({ at: step.at, answer: oracle(step.at) })
  }
}

const breaksAt =
  (first: number): Oracle =>
  at =>
    at >= first ? 'fails' : 'passes'

/** A generator of chances that gives the same ones every time (mulberry32). */
function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

describe('a search for the first point that fails', () => {
  it('tries both ends first', () => {
    expect(nextSearchStep(8, [])).toEqual({ kind: 'ask', at: 0 })
    expect(nextSearchStep(8, [{ at: 0, answer: 'passes' }])).toEqual({ kind: 'ask', at: 8 })
  })

  it.each([1, 2, 3, 8, 37, 300])(
    'finds every break among %i points, within the runs that it states',
    last => {
      for (let first = 1; first <= last; first++) {
        const { end, answers } = search(last, breaksAt(first))
        expect(end).toMatchObject({ kind: 'found', at: first })
        expect(answers.length).toBeLessThanOrEqual(mostRuns(last))
      }
    },
  )

  it('takes few runs where nothing is flaky', () => {
    const runs = Array.from({ length: 37 }, (_, index) => search(37, breaksAt(index + 1)).answers.length)
    expect(Math.max(...runs)).toBeLessThanOrEqual(12)
  })

  it('comes back to a red that was a fluke', () => {
    let reds = 0
    const { end, answers } = search(16, at => (at === 8 && reds++ === 0 ? 'fails' : breaksAt(12)(at)))
    expect(end).toMatchObject({ kind: 'found', at: 12 })
    expect(answers.filter(({ at }) => at === 8).length).toBeGreaterThan(1)
  })

  it('asks a good end again that fails, and refuses one that fails twice', () => {
    let runs = 0
    expect(search(8, at => (at === 0 && runs++ === 0 ? 'fails' : breaksAt(5)(at))).end).toMatchObject({
      kind: 'found',
      at: 5,
    })
    expect(search(8, () => 'fails').end).toEqual({ kind: 'refused', end: 'good', fails: 2, runs: 2 })
  })

  it('refuses a bad end that passes, and an end that cannot be tried', () => {
    expect(search(8, () => 'passes').end).toEqual({ kind: 'refused', end: 'bad', fails: 0, runs: 2 })
    expect(search(8, () => 'skipped').end).toEqual({ kind: 'refused', end: 'good', fails: 0, runs: 0 })
  })

  it('goes round points that cannot be tried, and tells the range where they are in the way', () => {
    const skips =
      (...skipped: number[]): Oracle =>
      at =>
        skipped.includes(at) ? 'skipped' : breaksAt(6)(at)
    expect(search(16, skips(8, 7, 9)).end).toMatchObject({ kind: 'found', at: 6 })
    expect(search(16, skips(4, 5)).end).toMatchObject({ kind: 'range', from: 4, to: 6, why: 'skipped' })
  })

  it('ends for whatever it is told, within the runs that it states', () => {
    const next = chances(7)
    for (let run = 0; run < 300; run++) {
      const last = 1 + Math.floor(next() * 60)
      const { answers } = search(
        last,
        () => (['passes', 'fails', 'skipped'] as const)[Math.floor(next() * 3)] ?? 'fails',
      )
      expect(answers.length).toBeLessThanOrEqual(mostRuns(last))
    }
  })

  // The figures stand in docs/bisect.md.
  it.each([
    { red: 0, green: 0, found: 1, wrong: 0 },
    { red: 0.05, green: 0, found: 0.95, wrong: 0.02 },
    { red: 0.1, green: 0, found: 0.9, wrong: 0.05 },
    { red: 0.2, green: 0, found: 0.75, wrong: 0.15 },
    { red: 0, green: 0.05, found: 0.95, wrong: 0.02 },
    { red: 0, green: 0.1, found: 0.9, wrong: 0.05 },
    { red: 0, green: 0.2, found: 0.75, wrong: 0.15 },
  ])(
    'with a test that fails at $red of good points and passes at $green of bad ones',
    ({ red, green, found, wrong }) => {
      const next = chances(11)
      const ends = Array.from({ length: 2_000 }, () => {
        const first = 1 + Math.floor(next() * 37)
        const flaky: Oracle = at => {
          const fails = at >= first ? next() >= green : next() < red
          return fails ? 'fails' : 'passes'
        }
        const { end } = search(37, flaky)
        return end.kind !== 'found' ? end.kind : end.at === first ? 'right' : 'wrong'
      })
      const share = (kind: string) => ends.filter(one => one === kind).length / ends.length
      if (process.env['SHOW'])
        console.log({
          red,
          green,
          right: share('right'),
          wrong: share('wrong'),
          range: share('range'),
          refused: share('refused'),
        })
      expect(share('right')).toBeGreaterThanOrEqual(found)
      expect(share('wrong')).toBeLessThanOrEqual(wrong)
    },
  )
})
