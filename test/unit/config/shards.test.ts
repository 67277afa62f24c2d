import { expect, test } from 'vitest'
import { dealFiles } from '../../../src/config/shards.js'

const run = (durationMs: number, wasRed = false) => ({ durationMs, wasRed })
const files = ['a', 'b', 'c', 'd']

test('files of which nothing is known are dealt in turns', () => {
  expect(dealFiles({ files }, 2)).toEqual([
    [0, 2],
    [1, 3],
  ])
})

test('the last run divides the files, and one that it did not have counts as the others on the average', () => {
  const lastRun = new Map([
    ['a', run(90)],
    ['b', run(10)],
    ['c', run(20)],
  ])
  // d counts as 40.
  expect(dealFiles({ files, lastRun }, 2)).toEqual([[0], [1, 2, 3]])
})

test('what was red runs first in its shard', () => {
  const lastRun = new Map([
    ['b', run(1)],
    ['c', run(1, true)],
  ])
  expect(dealFiles({ files, lastRun }, 1)).toEqual([[2, 0, 1, 3]])
})
