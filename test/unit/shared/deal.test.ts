import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dealEvenly } from '../../../src/shared/deal.js'
import { seededRandom } from '../../support/seeded-random.js'

const costs = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 60 })
const hands = fc.integer({ min: 1, max: 12 })
const sumOf = (all: number[], positions: number[]) =>
  positions.reduce((sum, position) => sum + (all[position] ?? 0), 0)

test('everything is dealt once, in ascending order', () => {
  fc.assert(
    fc.property(costs, hands, (all, count) => {
      const dealt = dealEvenly(all, count)
      expect(dealt).toHaveLength(count)
      for (const hand of dealt) expect(hand).toEqual(hand.toSorted((a, b) => a - b))
      expect(dealt.flat().sort((a, b) => a - b)).toEqual([...all.keys()])
    }),
  )
})

test('the last hand ends within what is proved of the longest first', () => {
  fc.assert(
    fc.property(costs, hands, (all, count) => {
      const longest = Math.max(0, ...dealEvenly(all, count).map(hand => sumOf(all, hand)))
      const total = all.reduce((sum, one) => sum + one, 0)
      // List scheduling: at most the even share, and all but one share of the last one that was dealt.
      expect(longest).toBeLessThanOrEqual(total / count + Math.max(0, ...all) * (1 - 1 / count) + 1e-6)
    }),
  )
})

test('what takes equally long is dealt in turns', () => {
  expect(dealEvenly([5, 5, 5, 5, 5], 2)).toEqual([
    [0, 2, 4],
    [1, 3],
  ])
})

test('one long file has a hand of its own', () => {
  expect(dealEvenly([1, 60, 1, 1], 2)).toEqual([[1], [0, 2, 3]])
})

test('of 200 simulated consumers, the last shard ends within 1.1 of the earliest end that is possible', () => {
  const random = seededRandom(7)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  for (let consumer = 0; consumer < 200; consumer++) {
    const shards = 2 + Math.floor(random() * 5)
    // Seconds of 5 to 40 files, spread as those of test suites are: most are short, and a few are long.
    const files = Array.from({ length: 5 + Math.floor(random() * 36) }, () => Math.exp(2 + normal()))
    const [first = 0, ...rest] = files.toSorted((a, b) => b - a)
    // No end is earlier than the even share, the longest file, and the two shortest that must share a shard.
    const shared = rest.length < shards ? 0 : (rest[shards - 2] ?? 0) + (rest[shards - 1] ?? 0)
    const bound = Math.max(sumOf(files, [...files.keys()]) / shards, first, shared)
    const last = Math.max(...dealEvenly(files, shards).map(hand => sumOf(files, hand)))
    expect(last / bound).toBeLessThanOrEqual(1.1)
  }
})
