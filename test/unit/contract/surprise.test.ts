import { expect, it } from 'vitest'
import { findSurprise } from '../../../src/contract/surprise.js'
import { Tally } from '../../../src/contract/tally.js'
import { sightingAt } from '../../support/contract/sightings.js'

/** Words and how often each of some repeats shows them. */
function tallyOf(words: Record<string, number[]>): Tally {
  const tally = new Tally()
  let index = 0
  for (const [word, runs] of Object.entries(words))
    for (const [run, times] of runs.entries())
      for (let at = 0; at < times; at++) tally.add(word, { ...sightingAt(index++), run })
  return tally
}

const repeats = { baseline: 2, candidate: 3 }
const baseline = tallyOf({ STARTED: [50, 50], FAILED: [2, 2] })
const candidate = tallyOf({ STARTED: [50, 50, 50] })

it('that all repeats of one arm show a word and none of the other may be chance for longer than with a structure', () => {
  const word = findSurprise(baseline, candidate, 'value', repeats)
  const type = findSurprise(baseline, candidate, 'structure', repeats)
  expect([word?.chance, type?.chance].map(chance => (chance ?? 1) < 0.05)).toEqual([true, true])
  expect([word?.sure, type?.sure]).toEqual([false, true])
})

it('is told for a word that was seen more often', () => {
  const often = tallyOf({ STARTED: [50, 50], FAILED: [5, 5] })
  expect(findSurprise(often, candidate, 'value', repeats)).toMatchObject({
    sure: true,
    lostCategories: ['FAILED'],
  })
  const inOne = tallyOf({ STARTED: [50, 50], FAILED: [10, 0] })
  expect(findSurprise(inOne, candidate, 'value', repeats)?.sure).toBe(false)
})
