import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConsumerConfig, LastFileRun } from '../../../src/config/config.js'
import { divideFiles } from '../../../src/config/divide-files.js'
import {
  holdsFile,
  isSelected,
  keyOfTest,
  partLabel,
  readPartLabel,
  selectedTests,
} from '../../../src/config/file-parts.js'
import { dealFiles } from '../../../src/config/shards.js'
import { seededRandom } from '../../support/seeded-random.js'
import { consumerConfig } from '../consumer/consumers.js'

type Test = ConsumerConfig['test']

function testOf(lastRun: Record<string, LastFileRun>, more: Partial<Test> = {}): Test {
  const { test } = consumerConfig()
  return {
    ...test,
    select: 'vitest',
    files: Object.keys(lastRun),
    lastRun: new Map(Object.entries(lastRun)),
    ...more,
  }
}

/** A file that takes as long as its tests, and so much more for each run of it. */
function file(name: string, times: number[], overheadMs = 0): LastFileRun {
  const tests = new Map(times.map((ms, index) => [`${name}::test ${index}`, ms]))
  return { durationMs: overheadMs + times.reduce((sum, ms) => sum + ms, 0), wasRed: false, tests }
}

/** Milliseconds of the shard that ends last. */
function lastEnd(test: Test, shards: number): number {
  const ends = dealFiles(test, shards).map(own =>
    own.reduce((sum, position) => sum + (test.lastRun?.get(test.files[position] ?? '')?.durationMs ?? 0), 0),
  )
  return Math.max(...ends)
}

test('one file is divided among all shards, so that they take as long as its longest test', () => {
  const divided = divideFiles(testOf({ a: file('a', [60, 20, 20, 20]) }), 4)
  expect(divided.files).toEqual(['a (part 1 of 2)', 'a (part 2 of 2)'])
  expect(divided.divided).toEqual([{ file: 'a', keys: [['test0']] }])
  expect(lastEnd(divided, 4)).toBe(60)
})

test('only what keeps the last shard from ending is divided, and stands where its file stood', () => {
  const lastRun = { a: file('a', [10, 10]), b: file('b', [50, 50]), c: file('c', [10, 10]) }
  expect(divideFiles(testOf(lastRun), 2).files).toEqual(['a', 'b (part 1 of 2)', 'b (part 2 of 2)', 'c'])
  expect(divideFiles(testOf({ a: file('a', [5, 5]), b: file('b', [5, 5]) }), 2).files).toEqual(['a', 'b'])
})

test('what a subtest of Go takes is part of what its test takes', () => {
  const times = { TestA: 20, 'TestA/one': 15, TestB: 20, TestC: 20 }
  const tests = new Map(Object.entries(times).map(([name, ms]) => [`example.org/p::${name}`, ms]))
  const divided = divideFiles(
    testOf({ './p': { durationMs: 60, wasRed: false, tests } }, { select: 'go' }),
    3,
  )
  const parts = divided.files.map(one => divided.lastRun?.get(one)?.durationMs)
  expect([divided.divided?.[0]?.keys.flat().sort(), parts]).toEqual([
    ['TestA', 'TestB'],
    [20, 20, 20],
  ])
})

test('a file that takes its time before its tests is not divided in vain', () => {
  expect(divideFiles(testOf({ a: file('a', [1, 1], 1000) }), 2).files).toEqual(['a'])
})

test.each<[string, Partial<Test>, number]>([
  ['no runner is named', { select: undefined as never }, 2],
  ['nothing is known of the last run', { lastRun: undefined as never }, 2],
  ['the last run told of no test', { lastRun: new Map([['a', { durationMs: 9, wasRed: false }]]) }, 2],
  ['there is one shard', {}, 1],
  [
    'its tests have no letters',
    {
      lastRun: new Map([
        [
          'a',
          {
            ...file('a', []),
            durationMs: 9,
            tests: new Map([
              ['::!', 5],
              ['::?', 4],
            ]),
          },
        ],
      ]),
    },
    2,
  ],
])('a file is run as a whole where %s', (_, more, shards) => {
  const one = testOf({ a: file('a', [5, 5]) }, more)
  expect(divideFiles(one, shards).files).toEqual(['a'])
  expect(divideFiles(testOf({ a: file('a', [5, 5]) }), 2).files).toHaveLength(2)
})

test('every test is of one part, also one that the last run did not have', () => {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.stringMatching(/^\w{1,4}$/),
    fc.stringMatching(/^\w[- ]\w$/),
  )
  const names = fc.uniqueArray(name, { minLength: 1, maxLength: 12 })
  const keyOf = (own: string) => keyOfTest(`a.js::${own}`, 'vitest')
  fc.assert(
    fc.property(names, names, fc.integer({ min: 2, max: 6 }), (known, others, shards) => {
      const keys = new Set(known.map(keyOf).filter(key => key !== ''))
      fc.pre(keys.size > 1)
      const tests = new Map(known.map(own => [`a.js::${own}`, 10]))
      const durationMs = 10 * known.length
      const test = divideFiles(testOf({ a: { durationMs, wasRed: false, tests } }), shards)
      expect(test.files.length).toBeGreaterThan(1)
      for (const own of [...known, ...others]) {
        const parts = test.files.map(label => selectedTests(test, label))
        const of = parts.filter(one => one === undefined || isSelected(one, keyOf(own)))
        expect(of).toHaveLength(1)
        if (!keys.has(keyOf(own))) expect(of).toEqual([parts.at(-1)])
      }
    }),
  )
})

test('a part is known by its label alone', () => {
  const names = fc.string({ minLength: 1 }).filter(name => readPartLabel(name).file === name)
  fc.assert(
    fc.property(names, fc.integer({ min: 2, max: 64 }), fc.integer({ min: 1, max: 64 }), (file, of, part) => {
      expect(readPartLabel(partLabel({ file, part, of }))).toEqual({ file, part, of })
      expect(readPartLabel(file)).toEqual({ file, part: 1, of: 1 })
      expect(holdsFile([partLabel({ file, part, of })], file)).toBe(part === 1)
    }),
  )
})

test('of 200 simulated consumers, the last shard ends within 1.1 of the earliest end that is possible, however long a file is', () => {
  const random = seededRandom(11)
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  let undivided = 0
  for (let consumer = 0; consumer < 200; consumer++) {
    const shards = 2 + Math.floor(random() * 5)
    // Seconds of 1 to 40 files of 1 to 60 tests: some files take as long as all others together.
    const files = Array.from({ length: 1 + Math.floor(random() * 40) }, (_, index) => {
      const usual = Math.exp(1.5 * normal())
      const times = Array.from({ length: 1 + Math.floor(random() * 60) }, () => usual * Math.exp(normal()))
      return [`${index}.test.js`, file(`${index}.test.js`, times)] as const
    })
    const whole = testOf(Object.fromEntries(files))
    const tests = files.flatMap(([, { tests = new Map() }]) => [...tests.values()]).sort((a, b) => b - a)
    // No end is earlier than the even share, the longest test, and the two shortest of those that must share a shard.
    const shared = tests.length <= shards ? 0 : (tests[shards - 1] ?? 0) + (tests[shards] ?? 0)
    const bound = Math.max(tests.reduce((sum, ms) => sum + ms, 0) / shards, tests[0] ?? 0, shared)
    expect(lastEnd(divideFiles(whole, shards), shards) / bound).toBeLessThanOrEqual(1.1)
    if (lastEnd(whole, shards) / bound > 1.1) undivided++
  }
  expect(undivided).toBeGreaterThan(100)
})
