import { readPartLabel } from '../config/file-parts.js'
import { type Evidence, isFailure, type TestCase } from '../evidence.js'
import type { ClassifiedTest } from '../verdict/classes.js'
import type { RuleCode } from '../verdict/reasons.js'
import {
  type ConsumerVerdict,
  candidateTrials,
  type Excused,
  partName,
  type Reason,
} from '../verdict/verdict.js'
import type { ReasonPlace } from './facts.js'

/** What a test is for a reader: it counts against the image, it leaves the question open, or it is excused. */
export type Weight = 'fail' | 'inconclusive' | 'excused'

/** A test that is not green on the candidate, or was not always. */
export interface BrokenTest {
  consumer: string
  /** Which part of the trial, where a plan divides it. */
  trial?: string
  file: string
  /** Its id; absent where the file as a whole is meant. */
  test?: string
  weight: Weight
  /** Why it counts, or what excuses it. */
  codes: RuleCode[]
  /** What both images together say; absent where the published one was not tried. */
  compared?: ClassifiedTest
  /** The failure on the candidate; empty when there is no text. */
  text: string
  /** The end of what it printed. */
  printed?: string
}

type BrokenPlace = Pick<BrokenTest, 'trial' | 'file' | 'test'>

const keyOf = ({ trial, file, test }: ReasonPlace) => JSON.stringify([trial, file, test])

/** What is not green of a consumer: its failed tests in the order in which they ran, and what else was compared. */
export function brokenTests(verdict: ConsumerVerdict, evidence: Evidence[]): BrokenTest[] {
  const own = [...verdict.reasons, ...(verdict.excused ?? [])].filter(isOfTest)
  const reasons = grouped<Reason | Excused>(own, keyOf)
  const compared = new Map((verdict.tests ?? []).filter(isOfTest).map(one => [keyOf(one), one]))
  const failed = failedTests(verdict.name, evidence).map(({ place, test }) => {
    const key = keyOf(place)
    const both = compared.get(key)
    compared.delete(key)
    return brokenTest(verdict.name, place, reasons.get(key) ?? [], both, test)
  })
  const others = [...compared].map(([key, both]) => {
    const { trial, file, test } = both
    const place = { file, ...(trial !== undefined && { trial }), ...(test !== undefined && { test }) }
    return brokenTest(verdict.name, place, reasons.get(key) ?? [], both)
  })
  return [...failed, ...others]
}

/** Whether it is about one test. A run again and a skip are rules of their own. */
export function isOfTest({
  code,
  test,
}: {
  code?: RuleCode | undefined
  test?: string | undefined
}): boolean {
  return test !== undefined && code !== 'rerun' && code !== 'unexpected-skip'
}

function grouped<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

/** The failed tests of the candidate's own trials. */
export function failedTests(
  consumer: string,
  evidence: Evidence[],
): { place: BrokenPlace; test: TestCase }[] {
  return candidateTrials(evidence)
    .filter(one => one.consumer.name === consumer)
    .flatMap(({ part, files }) => {
      const trial = partName(part)
      return files.flatMap(({ file, report }) =>
        report.cases.filter(isFailure).map(test => ({
          place: { ...(trial !== undefined && { trial }), file, test: test.id },
          test,
        })),
      )
    })
}

function brokenTest(
  consumer: string,
  place: BrokenPlace,
  reasons: (Reason | Excused)[],
  compared?: ClassifiedTest,
  test?: TestCase,
): BrokenTest {
  return {
    consumer,
    ...place,
    weight: weightOf(reasons, compared),
    codes: [...new Set(reasons.map(({ code }) => code))],
    ...(compared && { compared }),
    text: (test?.text.trim() || compared?.text || compared?.baselineText || reasons[0]?.detail || '').trim(),
    ...(test?.printed !== undefined && { printed: test.printed }),
  }
}

// What was compared and no reason names is excused; where nobody has judged, a failed test is one.
function weightOf(found: (Reason | Excused)[], compared: ClassifiedTest | undefined): Weight {
  const reasons = found.filter(one => 'verdict' in one)
  if (reasons.some(({ verdict }) => verdict === 'fail')) return 'fail'
  if (reasons.length > 0) return 'inconclusive'
  return compared === undefined && found.length === 0 ? 'fail' : 'excused'
}

/** Tests of one file of one trial. */
export interface TestsOfFile {
  consumer: string
  trial?: string
  file: string
  tests: BrokenTest[]
}

/** By their files, in the order in which these come first. */
export function testsByFile(tests: BrokenTest[]): TestsOfFile[] {
  const byFile = new Map<string, TestsOfFile>()
  for (const test of tests) {
    const { consumer, trial, file } = test
    const key = keyOf({ file, ...(trial !== undefined && { trial }) })
    const known = byFile.get(key)
    if (known === undefined)
      byFile.set(key, { consumer, ...(trial !== undefined && { trial }), file, tests: [test] })
    else known.tests.push(test)
  }
  return [...byFile.values()]
}

/** A test's id without what its file's name says already, as in pytest's `tests.unit.test_a.Class::name`. */
export function shortTestName({ file, test }: Pick<BrokenTest, 'file' | 'test'>): string {
  if (test === undefined) return '(the file as a whole)'
  if (test.trim() === '') return '(no name)'
  const whole = readPartLabel(file).file
  const stem = whole.replace(/\.\w+$/, '')
  const known = [`${stem.replaceAll('/', '.')}.`, `${stem.replaceAll('/', '.')}::`, `${whole}::`]
  const prefix = known.find(one => test.startsWith(one) && test.length > one.length)
  return prefix === undefined ? test : test.slice(prefix.length)
}
