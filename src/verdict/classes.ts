import type { ReasonCode } from './reasons.js'

/** What the runs on both images say of a test. docs/baseline.md has the table. */
export type TestClass =
  | 'newly-broken'
  | 'already-broken'
  | 'masked'
  | 'flaky'
  | 'newly-flaky'
  | 'fixed'
  | 'vanished'
  | 'newly-skipped'

/** How a test ended in one run; `absent` where that run does not testify to it. */
export type Mark = 'passed' | 'failed' | 'skipped' | 'absent'

/** A test, or a file as a whole, that was not green in every run on both images. */
export interface ClassifiedTest {
  /** Which part of the consumer’s trial, where a plan divides it. */
  trial?: string
  file: string
  /** Absent where it is about the file as a whole: then `code` says what. */
  test?: string
  code?: ReasonCode
  class: TestClass
  /** False where the rounds were used up before it could be told. */
  decided: boolean
  /** Run by run; the first is the candidate's own trial. */
  candidate: Mark[]
  baseline: Mark[]
  /** Of the candidate's failure, else of the baseline's. */
  fingerprint?: string
  /** The candidate's failure text. */
  text?: string
  baselineText?: string
  /** Against a pass. */
  counts: boolean
  /** At most so often does a failure that has nothing to do with the image look like this: of all that failed together. */
  chance?: number
}

/** The runs of one test on both images. */
export interface Runs {
  candidate: Mark[]
  baseline: Mark[]
  /** Whether every failure on the candidate was seen on the baseline too, in the same words. */
  sameFailures: boolean
  /** Whether a skip keeps a trial from passing. */
  skipCounts: boolean
  /** How many runs of the file came to their end, so that a test that is not there was not run. */
  whole: { candidate: number; baseline: number }
}

/**
 * A break is told by a candidate that failed in its own trial and in two rounds, and a baseline that passed in both. Fewer
 * runs would take more flaky tests for breaks than docs/error-rate.md says, and a break that is always there needs no more.
 */
const BROKEN = { candidate: 3, baseline: 2 }
/** What holds for both images is told by two runs of each. */
const ALIKE = 2

export interface Classified {
  class: TestClass
  decided: boolean
}

/** The class of a test; undefined where nothing is to be said of it. */
export function classOf({
  candidate,
  baseline,
  sameFailures,
  skipCounts,
  whole,
}: Runs): Classified | undefined {
  const c = countMarks(candidate)
  const b = countMarks(baseline)
  if (c.failed > 0) return failedClass(c, b, sameFailures)
  if (c.skipped > 0) return skippedClass(c, b, sameFailures, skipCounts)
  if (c.passed > 0) return b.failed > 0 ? { class: 'fixed', decided: true } : undefined
  // A test whose name differs from run to run is missing from some runs of the baseline too.
  const ran = b.passed + b.failed
  if (ran === 0 || ran < whole.baseline || whole.candidate === 0) return undefined
  return { class: 'vanished', decided: whole.candidate >= ALIKE && ran >= ALIKE }
}

function failedClass(c: MarkCounts, b: MarkCounts, sameFailures: boolean): Classified {
  const always = c.passed + c.skipped === 0
  if (b.failed === 0) {
    if (!always) return { class: 'newly-flaky', decided: false }
    const decided = c.failed >= BROKEN.candidate && b.passed >= BROKEN.baseline && b.skipped === 0
    return { class: 'newly-broken', decided }
  }
  if (!always)
    return sameFailures ? { class: 'flaky', decided: true } : { class: 'newly-flaky', decided: false }
  // It fails always on the candidate, and sometimes on the baseline: that it fails there at times may hide a break.
  if (b.passed + b.skipped > 0) return { class: 'masked', decided: false }
  return alike(c.failed, b.failed, sameFailures)
}

function skippedClass(
  c: MarkCounts,
  b: MarkCounts,
  sameFailures: boolean,
  skipCounts: boolean,
): Classified | undefined {
  const ran = b.passed + b.failed
  if (c.passed > 0) {
    if (!skipCounts) return undefined
    const isOld = b.skipped > 0 && sameFailures
    return isOld ? { class: 'flaky', decided: true } : { class: 'newly-flaky', decided: false }
  }
  if (b.skipped === 0) {
    if (ran === 0 && !skipCounts) return undefined
    return { class: 'newly-skipped', decided: c.skipped >= ALIKE && ran >= ALIKE }
  }
  if (!skipCounts) return undefined
  return ran > 0 ? { class: 'masked', decided: false } : alike(c.skipped, b.skipped, sameFailures)
}

function alike(candidate: number, baseline: number, sameFailures: boolean): Classified {
  const decided = candidate >= ALIKE && baseline >= ALIKE
  return { class: sameFailures ? 'already-broken' : 'masked', decided }
}

type MarkCounts = Record<Mark, number>

export function countMarks(marks: readonly Mark[]): MarkCounts {
  const counts = { passed: 0, failed: 0, skipped: 0, absent: 0 }
  for (const mark of marks) counts[mark]++
  return counts
}
