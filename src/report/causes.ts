import type { Evidence } from '../evidence.js'
import { REASONS, type RuleCode } from '../verdict/reasons.js'
import type { ConsumerVerdict, Excused, Reason, RunResult } from '../verdict/verdict.js'
import { type BrokenTest, brokenTests, isOfTest, type Weight } from './broken-tests.js'
import { causeKey, failureStatement } from './failure-text.js'

/**
 * What a reader has to look at: tests that fail with the same words or come and go together, a container that crashed, a rule
 * that was broken. All of it may hold foreign text.
 */
export interface Cause {
  consumer: string
  kind: 'crash' | 'tests' | 'rule'
  weight: Weight
  /** Never empty, but for tests that are excused. */
  codes: RuleCode[]
  /** What the failures say; empty when they say nothing. */
  statement: string
  /** Those of kind `tests`. */
  tests: BrokenTest[]
  /** Those of kind `crash` and `rule`. */
  reasons: (Reason | Excused)[]
  /** What follows from a crash: it is folded under it. */
  follows: Cause[]
}

const CRASHES: ReadonlySet<RuleCode> = new Set([
  'container-crashed',
  'container-out-of-memory',
  'nothing-to-run',
  'container-refused',
])

/** Those of every consumer, for each the most important first. */
export function causesOf({ judgement, evidence }: Pick<RunResult, 'judgement' | 'evidence'>): Cause[] {
  return judgement.consumers.flatMap(consumer => consumerCauses(consumer, evidence))
}

/** Every part of every report asks for them, and they take a second for tens of thousands of tests. */
const KNOWN = new WeakMap<ConsumerVerdict, { evidence: Evidence[]; causes: Cause[] }>()

/** Those of one consumer: a crash leads, then what leaves everything open, then what counts most. */
export function consumerCauses(consumer: ConsumerVerdict, evidence: Evidence[]): Cause[] {
  const known = KNOWN.get(consumer)
  if (known?.evidence === evidence) return known.causes
  const causes = findCauses(consumer, evidence)
  KNOWN.set(consumer, { evidence, causes })
  return causes
}

/** The tests of all causes, those that follow from a crash among them. */
export function testsOfCauses(causes: Cause[]): BrokenTest[] {
  return causes.flatMap(({ tests, follows }) => [...tests, ...testsOfCauses(follows)])
}

function findCauses(consumer: ConsumerVerdict, evidence: Evidence[]): Cause[] {
  const broken = brokenTests(consumer, evidence)
  const shown = new Set(broken.map(placeKey))
  const isRule = (one: Reason | Excused) => !(isOfTest(one) && shown.has(placeKey(one)))
  const others = consumer.reasons.filter(isRule)
  const excused = (consumer.excused ?? []).filter(isRule)
  const crashes = ruleCauses(others.filter(isCrash), 'crash')
  const rules = ruleCauses(
    others.filter(reason => !isCrash(reason)),
    'rule',
  )
  const tests = testCauses(broken)
  return [...withFollowers(crashes, tests), ...rules, ...ruleCauses(excused, 'rule')].sort(byImportance)
}

function isCrash({ code }: Reason): boolean {
  return CRASHES.has(code)
}

function placeKey({ trial, file, test }: Pick<Reason, 'trial' | 'file' | 'test'>): string {
  return JSON.stringify([trial, file, test])
}

/** One for each code. */
function ruleCauses(reasons: (Reason | Excused)[], kind: 'crash' | 'rule'): Cause[] {
  const byCode = new Map<RuleCode, Cause>()
  for (const reason of reasons) {
    const { code, consumer } = reason
    const cause = byCode.get(code)
    if (cause !== undefined) cause.reasons.push(reason)
    else
      byCode.set(code, {
        consumer,
        kind,
        weight: 'verdict' in reason ? reason.verdict : 'excused',
        codes: [code],
        statement: '',
        tests: [],
        reasons: [reason],
        follows: [],
      })
  }
  return [...byCode.values()]
}

/** Tests whose failures say the same, or which come and go together. */
function testCauses(broken: BrokenTest[]): Cause[] {
  const byKey = new Map<string, Cause>()
  for (const test of broken) {
    const key = JSON.stringify([test.weight, test.compared?.class, clusterKey(test)])
    const cause = byKey.get(key)
    if (cause === undefined) {
      const { consumer, weight } = test
      const statement = failureStatement(test.text)
      byKey.set(key, {
        consumer,
        kind: 'tests',
        weight,
        codes: [...test.codes],
        statement,
        tests: [test],
        reasons: [],
        follows: [],
      })
    } else {
      cause.tests.push(test)
      cause.codes = [...new Set([...cause.codes, ...test.codes])]
    }
  }
  return [...byKey.values()]
}

// Of tests that come and go, the runs in which they failed together say more than their words.
function clusterKey({ compared, file, text }: BrokenTest): string {
  if (compared !== undefined && /flaky/.test(compared.class))
    return JSON.stringify([file, compared.candidate, compared.baseline])
  return causeKey(text)
}

/** Tests of a file in which the container crashed follow from that. */
function withFollowers(crashes: Cause[], tests: Cause[]): Cause[] {
  const [first, ...more] = crashes
  if (first === undefined) return tests
  const files = new Set(crashes.flatMap(({ reasons }) => reasons.map(fileKey)))
  const follows = tests.flatMap(cause => part(cause, test => files.has(fileKey(test))))
  const left = tests.flatMap(cause => part(cause, test => !files.has(fileKey(test))))
  return [{ ...first, follows: follows.sort(byImportance) }, ...more, ...left]
}

function part(cause: Cause, wanted: (test: BrokenTest) => boolean): Cause[] {
  const tests = cause.tests.filter(wanted)
  return tests.length === 0 ? [] : [{ ...cause, tests }]
}

function fileKey({ trial, file }: Pick<Reason, 'trial' | 'file'>): string {
  return JSON.stringify([trial, file])
}

const WEIGHTS: Record<Weight, number> = { fail: 0, inconclusive: 1, excused: 2 }

function byImportance(a: Cause, b: Cause): number {
  return rank(a) - rank(b) || WEIGHTS[a.weight] - WEIGHTS[b.weight] || sizeOf(b) - sizeOf(a)
}

function rank({ kind, codes, reasons }: Cause): number {
  if (kind === 'crash') return 0
  const undermines =
    reasons.some(({ test }) => test === undefined) && codes.some(code => REASONS[code].undermines)
  return undermines ? 1 : 2
}

/** How many tests, or how often. */
export function sizeOf({ tests, reasons }: Cause): number {
  return tests.length + reasons.length
}
