import { dealEvenly } from '../shared/deal.js'
import type { ConsumerConfig, DividedFile, LastFileRun, TestSelect } from './config.js'
import { keyOfTest, partLabel, withParts } from './file-parts.js'

type Test = ConsumerConfig['test']

/** One shard may take so much longer than what no division can beat. */
const CLOSE = 1.05

/** Characters of all keys of a file: they are an argument of its runner, four times as long, and linux takes 128 KiB. */
const MOST_KEYS = 24_000

/** Pieces of a file for each shard: those of one shard are one part, so that parts need not be equally long. */
const PIECES = 4

const MOST_STEPS = 300

/** An id of a report that is this long may have been cut. */
const MOST_ID = 400

/**
 * Divides by test the files that keep the last shard from ending as early as it could, into as few parts as do, by what the
 * last run took. Tests that it did not have are in the last part of their file.
 *
 * @param shards how many run side by side
 */
export function divideFiles(test: Test, shards: number): Test {
  const { select, lastRun } = test
  if (select === undefined || lastRun === undefined || shards < 2) return test
  const works = test.files.map(file => workOf(file, lastRun.get(file), test))
  const bound = lowerBound(works, shards)
  let now = layOut(works, shards, new Map())
  let best = now
  for (let step = 0; step < MOST_STEPS && best.last > bound * CLOSE; step++) {
    const next = divideOnce(now, works, shards)
    if (next === undefined) break
    now = next
    if (now.last < best.last) best = now
  }
  return withUnits(test, best.units)
}

/** What has to be done for a file. */
interface FileWork {
  file: string
  durationMs: number
  /** What each part of it takes again: the start of the runner, and what is prepared for all tests. */
  overheadMs: number
  /** What its tests take, by key; empty where it cannot be divided. */
  tests: [key: string, ms: number][]
  wasRed: boolean
}

function workOf(file: string, last: LastFileRun | undefined, { select, lastRun }: Test): FileWork {
  if (last === undefined) {
    const known = [...(lastRun?.values() ?? [])]
    const usual = known.reduce((sum, one) => sum + one.durationMs, 0) / Math.max(1, known.length)
    return { file, durationMs: usual, overheadMs: 0, tests: [], wasRed: false }
  }
  const { durationMs, wasRed } = last
  const byKey = new Map<string, number>()
  for (const [id, ms] of last.tests ?? []) {
    const key =
      select === undefined || id.length > MOST_ID || isSubtest(id, select) ? '' : keyOfTest(id, select)
    if (key !== '') byKey.set(key, (byKey.get(key) ?? 0) + ms)
  }
  const sum = [...byKey.values()].reduce((all, ms) => all + ms, 0)
  const length = [...byKey.keys()].reduce((all, key) => all + key.length, 0)
  const tests = length > MOST_KEYS ? [] : [...byKey]
  return { file, durationMs, overheadMs: Math.max(0, durationMs - sum), tests, wasRed }
}

/** What it takes is part of what its test takes. */
function isSubtest(id: string, select: TestSelect): boolean {
  return select === 'go' && id.slice(id.indexOf('::')).includes('/')
}

/** What no way to divide can beat. */
function lowerBound(works: FileWork[], shards: number): number {
  const total = works.reduce((sum, { durationMs }) => sum + durationMs, 0)
  const longest = works.map(({ durationMs, overheadMs, tests }) =>
    tests.length === 0 ? durationMs : overheadMs + Math.max(...tests.map(([, ms]) => ms)),
  )
  return Math.max(total / shards, ...longest)
}

/** What runs at once: a file, or a part of one. */
interface Unit {
  work: FileWork
  ms: number
  /** Positions in `work.tests`; undefined for a whole file. */
  tests?: number[]
}

interface Layout {
  /** Into how many pieces files are cut. */
  pieces: ReadonlyMap<FileWork, number>
  units: Unit[]
  /** Milliseconds of the shard that ends last. */
  last: number
  /** Its units. */
  longest: Unit[]
}

function layOut(works: FileWork[], shards: number, pieces: Layout['pieces']): Layout {
  const cut = works.flatMap(work => piecesOf(work, pieces.get(work) ?? 1))
  const units = deal(cut, shards).flatMap(joinedUnits)
  const hands = deal(units, shards)
  const sums = hands.map(own => own.reduce((sum, { ms }) => sum + ms, 0))
  const last = Math.max(...sums)
  return { pieces, units, last, longest: hands[sums.indexOf(last)] ?? [] }
}

function deal(units: Unit[], shards: number): Unit[][] {
  const costs = units.map(({ ms }) => ms)
  return dealEvenly(costs, shards).map(own => own.flatMap(position => units[position] ?? []))
}

function piecesOf(work: FileWork, count: number): Unit[] {
  if (count === 1) return [{ work, ms: work.durationMs }]
  const costs = work.tests.map(([, ms]) => ms)
  return dealEvenly(costs, count).map(tests => partOfWork(work, tests))
}

function partOfWork(work: FileWork, tests: number[]): Unit {
  if (tests.length === work.tests.length) return { work, ms: work.durationMs }
  const sum = tests.reduce((all, position) => all + (work.tests[position]?.[1] ?? 0), 0)
  return { work, tests, ms: work.overheadMs + sum }
}

/** The pieces of one shard, those of a file put together. */
function joinedUnits(own: Unit[]): Unit[] {
  return [...new Set(own.map(({ work }) => work))].map(work => {
    const [first, ...more] = own.filter(one => one.work === work)
    if (first === undefined || more.length === 0) return first ?? { work, ms: work.durationMs }
    return partOfWork(
      work,
      [first, ...more].flatMap(({ tests = [] }) => tests),
    )
  })
}

/** One piece more of the file that takes longest in the shard that ends last. */
function divideOnce({ pieces, longest }: Layout, works: FileWork[], shards: number): Layout | undefined {
  const countOf = (work: FileWork) => pieces.get(work) ?? 1
  const [first] = longest
    .filter(({ work }) => countOf(work) < Math.min(PIECES * shards, work.tests.length))
    .sort((a, b) => b.ms - a.ms)
  if (first === undefined) return undefined
  return layOut(works, shards, new Map([...pieces, [first.work, countOf(first.work) + 1]]))
}

function withUnits(test: Test, units: Unit[]): Test {
  const divided: DividedFile[] = []
  const lastRun = new Map(test.lastRun)
  for (const work of new Set(units.map(one => one.work))) {
    const own = units.filter(one => one.work === work)
    if (own.length === 1) continue
    const { file, wasRed } = work
    const keys = own.map(({ tests = [] }) => tests.flatMap(position => work.tests[position]?.[0] ?? []))
    divided.push({ file, keys: keys.slice(0, -1) })
    for (const [index, { ms }] of own.entries())
      lastRun.set(partLabel({ file, part: index + 1, of: own.length }), { durationMs: ms, wasRed })
  }
  return { ...withParts(test, divided), lastRun }
}
