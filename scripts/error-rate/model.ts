import type { Evidence, FileEvidence, TestCase } from '../../src/evidence.js'
import type { WorkingArm } from '../../src/verdict/file-rules.js'
import { judge } from '../../src/verdict/judge.js'
import type { ConsumerVerdict, Policy } from '../../src/verdict/verdict.js'
import { fileEvidence, passingEvidence, testCase } from '../../test/support/evidence.js'
import { comparingPolicy, withRounds } from '../../test/support/rounds.js'
import { seededRandom } from '../../test/support/seeded-random.js'

/** A consumer of this many files, with this many tests each. */
export const FILES = 25
export const TESTS_PER_FILE = 20
export const TESTS = FILES * TESTS_PER_FILE
/** Flaky tests fail together in groups of a geometric distribution (arXiv 2504.16777). */
export const MEAN_CLUSTER = 13
/** How often a group of flaky tests fails: any rate in between is as likely. */
export const RATES = { least: 0.005, most: 0.2 }
/** The share of tests that fail always, on both images. */
export const OLD_SHARE = 0.01

/** Tests that fail together: how often in a run on each image. */
interface Cluster {
  file: number
  /** The first test, and how many. */
  from: number
  size: number
  rates: Record<WorkingArm, number>
  text: string
}

/** What a run of the gate is made of. */
export interface Scenario {
  /** The share of flaky tests. */
  flaky: number
  rounds: number
  /** What the candidate brings with it: how often it makes tests fail that are stable, or flaky, on the baseline. */
  broken?: { rate: number; of: 'stable' | 'flaky' }
}

/** What one run of the gate came to, and how often it ran a file in rounds. */
export interface Outcome {
  verdict: ConsumerVerdict['verdict']
  fileRuns: number
}

/** One run of the gate with the real decision, and without an engine. The same for the same seed. */
export function simulatedRun(scenario: Scenario, seed: number): Outcome {
  const random = seededRandom(seed)
  const clusters = drawClusters(scenario, random)
  const policy = consumerPolicy(scenario)
  // Whether a group fails in a run is one throw, whichever of its tests is asked for.
  const run = (file: string, arm: WorkingArm) => runOfFile(file, arm, clusters, random)
  const trial = passingEvidence({ files: policy.files.map(file => run(file, 'candidate')) })
  const evidence = withRounds(policy, trial, run)
  return { verdict: verdictOf(policy, evidence), fileRuns: countFileRuns(evidence) }
}

export function consumerPolicy({ rounds }: Pick<Scenario, 'rounds'>): Policy {
  const files = Array.from({ length: FILES }, (_, index) => nameOf(index))
  return { ...comparingPolicy({ rounds }, { minPassed: TESTS }), files }
}

export function verdictOf(policy: Policy, evidence: Evidence[]): ConsumerVerdict['verdict'] {
  return judge([policy], evidence).consumers[0]?.verdict ?? 'inconclusive'
}

function countFileRuns(evidence: Evidence[]): number {
  return evidence.slice(1).reduce((sum, { files }) => sum + files.length, 0)
}

function nameOf(file: number): string {
  return `f${file}`
}

function drawClusters({ flaky, broken }: Scenario, random: () => number): Cluster[] {
  const free = new FreeTests(random)
  const old = placed(free, Math.round(TESTS * OLD_SHARE)).map(place =>
    clusterAt(place, { baseline: 1, candidate: 1 }, 'AssertionError: old'),
  )
  const flakies = groupSizes(Math.round(TESTS * flaky), random).flatMap(size =>
    placed(free, size).map(place => {
      const rate = RATES.least + random() * (RATES.most - RATES.least)
      return clusterAt(place, { baseline: rate, candidate: rate }, 'AssertionError: flaky')
    }),
  )
  if (broken === undefined) return [...old, ...flakies]
  if (broken.of === 'flaky')
    return [
      ...old,
      ...flakies.map((one, index) =>
        index === 0 ? { ...one, rates: { ...one.rates, candidate: broken.rate } } : one,
      ),
    ]
  const size = groupSizes(Number.POSITIVE_INFINITY, random, 1)[0] ?? 1
  const breaks = placed(free, size).map(place =>
    clusterAt(place, { baseline: 0, candidate: broken.rate }, 'AssertionError: new'),
  )
  return [...old, ...flakies, ...breaks]
}

type Place = Pick<Cluster, 'file' | 'from' | 'size'>

function clusterAt(place: Place, rates: Cluster['rates'], text: string): Cluster {
  return { ...place, rates, text }
}

/** Sizes that make up the whole, of a geometric distribution, and none larger than a file. */
function groupSizes(whole: number, random: () => number, most = Number.POSITIVE_INFINITY): number[] {
  const sizes: number[] = []
  for (let left = whole; left > 0 && sizes.length < most; ) {
    const drawn = 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - 1 / MEAN_CLUSTER))
    const size = Math.min(drawn, left, TESTS_PER_FILE)
    sizes.push(size)
    left -= size
  }
  return sizes
}

/** Tests that are nobody's yet. */
class FreeTests {
  readonly #used = Array.from({ length: FILES }, () => 0)
  readonly #random: () => number

  constructor(random: () => number) {
    this.#random = random
  }

  /** Room in some file that has as much; undefined when none has. */
  take(size: number): Place | undefined {
    const open = this.#used.flatMap((used, file) => (used + size <= TESTS_PER_FILE ? [file] : []))
    const file = open[Math.floor(this.#random() * open.length)]
    if (file === undefined) return undefined
    const from = this.#used[file] ?? 0
    this.#used[file] = from + size
    return { file, from, size }
  }
}

/** A group in one file, or in smaller ones where no file has the room. */
function placed(free: FreeTests, size: number): Place[] {
  const place = free.take(size)
  if (place !== undefined || size <= 1) return place === undefined ? [] : [place]
  const half = Math.ceil(size / 2)
  return [...placed(free, half), ...placed(free, size - half)]
}

const STABLE = Array.from({ length: FILES }, (_, index) => stableFile(nameOf(index)))

function stableFile(file: string): FileEvidence {
  const cases = Array.from({ length: TESTS_PER_FILE }, (_, index) => testCase(`${file}::${index}`))
  return fileEvidence(file, { report: { state: 'ok', detail: '', cases } })
}

function runOfFile(file: string, arm: WorkingArm, clusters: Cluster[], random: () => number): FileEvidence {
  const index = Number(file.slice(1))
  const base = STABLE[index] ?? stableFile(file)
  const failing = clusters.filter(one => one.file === index).filter(one => random() < one.rates[arm])
  if (failing.length === 0) return base
  const cases = base.report.cases.map((test, at): TestCase => {
    const own = failing.find(({ from, size }) => at >= from && at < from + size)
    return own === undefined ? test : { ...test, outcome: 'failed', text: own.text }
  })
  return { ...base, exitCode: 1, report: { ...base.report, cases } }
}
