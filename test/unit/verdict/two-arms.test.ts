import { describe, expect, it } from 'vitest'
import type { Evidence, FileEvidence } from '../../../src/evidence.js'
import type { TestClass } from '../../../src/verdict/classes.js'
import { judge } from '../../../src/verdict/judge.js'
import { REASONS, type RuleCode, type RuleTable } from '../../../src/verdict/reasons.js'
import { filesOfNextRound } from '../../../src/verdict/rounds.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import { CANDIDATE, container, imageEvent } from '../../support/evidence.js'
import {
  BASELINE,
  comparedRuns,
  comparingPolicy,
  type Ends,
  roundEvidence,
  TOLD_BY_TWO_ARMS,
  withContainers,
} from '../../support/rounds.js'

interface Row {
  what: string
  ends: Ends
  /** Reasons and excuses, each once. */
  codes: RuleCode[]
  verdict: 'pass' | 'fail' | 'inconclusive'
  /** Class by test, with a question mark where it is not decided. */
  classes?: Record<string, TestClass | `${TestClass}?`>
  /** How often a.test was run in rounds: on the baseline, on the candidate. */
  runs?: [number, number]
  policy?: Policy
  change?: (file: FileEvidence, arm: 'candidate' | 'baseline', run: number) => FileEvidence
}

const t = (candidate: string, baseline: string): Ends => ({ t: { candidate, baseline } })
const only =
  (arm: 'candidate' | 'baseline', more: (run: number) => Partial<FileEvidence>): NonNullable<Row['change']> =>
  (file, on, run) =>
    on === arm && file.file === 'a.test' ? { ...file, ...more(run) } : file
const crash = (exitCode: number) => [container({ exitCode, stoppedByRequest: false })]
const both =
  (more: Partial<FileEvidence>): NonNullable<Row['change']> =>
  file => ({ ...file, ...more })
const rounds = (number: number) => comparingPolicy({ rounds: number })
const none = { state: 'missing' as const, detail: 'no report', cases: [] }

const TESTS: Row[] = [
  { what: 'a candidate that passes', ends: t('p', 'p'), codes: [], verdict: 'pass', runs: [0, 0] },
  {
    what: 'a break',
    ends: t('f', 'p'),
    codes: ['newly-broken'],
    verdict: 'fail',
    classes: { t: 'newly-broken' },
    runs: [2, 2],
  },
  {
    what: 'a break that fails in other words each time',
    ends: t('fFf', 'p'),
    codes: ['newly-broken'],
    verdict: 'fail',
  },
  {
    what: 'an old failure',
    ends: t('f', 'f'),
    codes: ['already-broken'],
    verdict: 'pass',
    classes: { t: 'already-broken' },
    runs: [2, 1],
  },
  {
    what: 'an old failure that is not allowed',
    ends: t('f', 'f'),
    codes: ['test-failed'],
    verdict: 'fail',
    classes: { t: 'already-broken' },
    policy: comparingPolicy({ alreadyBroken: 'block' }),
  },
  {
    what: 'another failure than the old one',
    ends: t('F', 'f'),
    codes: ['masked'],
    verdict: 'inconclusive',
    classes: { t: 'masked' },
    runs: [2, 1],
  },
  {
    what: 'an old failure, and once another one',
    ends: t('fF', 'f'),
    codes: ['masked'],
    verdict: 'inconclusive',
  },
  {
    what: 'a failure that comes and goes on both',
    ends: t('fp', 'fp'),
    codes: ['flaky'],
    verdict: 'pass',
    classes: { t: 'flaky' },
    runs: [1, 1],
  },
  {
    what: 'one that fails on the baseline late',
    ends: t('fp', 'ppf'),
    codes: ['flaky'],
    verdict: 'pass',
    classes: { t: 'flaky' },
    runs: [3, 2],
  },
  {
    what: 'one that comes and goes here and is always there',
    ends: t('fp', 'f'),
    codes: ['flaky'],
    verdict: 'pass',
  },
  {
    what: 'one that comes and goes in other words',
    ends: t('Fp', 'f'),
    codes: ['newly-flaky'],
    verdict: 'inconclusive',
    classes: { t: 'newly-flaky?' },
  },
  {
    what: 'one that comes and goes on the candidate alone',
    ends: t('fp', 'p'),
    codes: ['newly-flaky'],
    verdict: 'inconclusive',
    classes: { t: 'newly-flaky?' },
    runs: [3, 3],
  },
  {
    what: 'one that was green at first',
    ends: { ...t('f', 'f'), u: { candidate: 'pf', baseline: 'p' } },
    codes: ['already-broken', 'newly-flaky'],
    verdict: 'inconclusive',
  },
  {
    what: 'a failure that is always here and at times there',
    ends: t('f', 'pf'),
    codes: ['masked'],
    verdict: 'inconclusive',
    classes: { t: 'masked?' },
    runs: [3, 3],
  },
  {
    what: 'one that the baseline fails and the candidate does not',
    ends: { ...t('f', 'f'), u: { candidate: 'p', baseline: 'f' } },
    codes: ['already-broken'],
    verdict: 'pass',
    classes: { t: 'already-broken', u: 'fixed' },
  },
  {
    what: 'one that is missing',
    ends: { ...t('f', 'f'), u: { candidate: '-', baseline: 'p' } },
    codes: ['already-broken', 'vanished'],
    verdict: 'inconclusive',
    classes: { t: 'already-broken', u: 'vanished' },
    runs: [2, 1],
  },
  {
    what: 'one whose name is another each time',
    ends: { ...t('f', 'f'), u: { candidate: '-', baseline: 'p-' }, v: { candidate: '-', baseline: '-p' } },
    codes: ['already-broken'],
    verdict: 'pass',
    classes: { t: 'already-broken' },
  },
  {
    what: 'one that is skipped now',
    ends: { ...t('f', 'f'), u: { candidate: 's', baseline: 'p' } },
    codes: ['already-broken', 'newly-skipped'],
    verdict: 'inconclusive',
    classes: { t: 'already-broken', u: 'newly-skipped' },
  },
  {
    what: 'one that is skipped now, and may be',
    ends: { ...t('f', 'f'), u: { candidate: 's', baseline: 'p' } },
    codes: ['already-broken', 'newly-skipped'],
    verdict: 'inconclusive',
    policy: comparingPolicy({}, { skips: [{ test: '*', reason: '' }] }),
  },
  {
    what: 'one that is skipped on both, and may be',
    ends: { ...t('f', 'f'), u: { candidate: 's', baseline: 's' } },
    codes: ['already-broken'],
    verdict: 'pass',
    policy: comparingPolicy({}, { skips: [{ test: '*', reason: '' }] }),
  },
  {
    what: 'one that is skipped on both, and may not',
    ends: t('s', 's'),
    codes: ['already-broken'],
    verdict: 'pass',
    classes: { t: 'already-broken' },
  },
  {
    what: 'one that is skipped at times',
    ends: t('sp', 'p'),
    codes: ['newly-flaky'],
    verdict: 'inconclusive',
  },
  { what: 'one that is skipped at times on both', ends: t('sp', 'sp'), codes: ['flaky'], verdict: 'pass' },
  {
    what: 'one that is skipped here, and at times there',
    ends: t('s', 'sp'),
    codes: ['masked'],
    verdict: 'inconclusive',
  },
  {
    what: 'one that gives up by itself now',
    ends: { ...t('f', 'f'), u: { candidate: 'x', baseline: 'p' } },
    codes: ['already-broken', 'newly-skipped'],
    verdict: 'inconclusive',
  },
  {
    what: 'one that the baseline skips',
    ends: t('f', 's'),
    codes: ['undecided'],
    verdict: 'inconclusive',
    classes: { t: 'newly-broken?' },
  },
  {
    what: 'one that the baseline does not have',
    ends: t('f', '-'),
    codes: ['undecided'],
    verdict: 'inconclusive',
  },
  {
    what: 'one of which a run does not testify',
    ends: t('f', 'pnp'),
    codes: ['newly-broken'],
    verdict: 'fail',
    runs: [3, 2],
  },
  {
    what: 'one whose baseline fails for a cause of its own',
    ends: t('f', 'n'),
    codes: ['undecided'],
    verdict: 'inconclusive',
  },
  { what: 'one that names a cause', ends: t('n', 'p'), codes: ['rate-limited'], verdict: 'inconclusive' },
  {
    what: 'a break, with one round',
    ends: t('f', 'p'),
    codes: ['undecided'],
    verdict: 'inconclusive',
    classes: { t: 'newly-broken?' },
    policy: rounds(1),
    runs: [1, 1],
  },
  {
    what: 'a break, with two rounds',
    ends: t('f', 'p'),
    codes: ['newly-broken'],
    verdict: 'fail',
    policy: rounds(2),
    runs: [2, 2],
  },
  {
    what: 'an old failure, with one round',
    ends: t('f', 'f'),
    codes: ['undecided'],
    verdict: 'inconclusive',
    policy: rounds(1),
  },
  {
    what: 'a break beside an old failure',
    ends: { ...t('f', 'p'), u: { candidate: 'f', baseline: 'f' } },
    codes: ['already-broken', 'newly-broken'],
    verdict: 'fail',
  },
  {
    what: 'a break beside a flaky test',
    ends: { ...t('f', 'p'), u: { candidate: 'fp', baseline: 'p' } },
    codes: ['newly-broken', 'newly-flaky'],
    verdict: 'fail',
  },
]

const timedOut = { timedOut: true, report: none }
const FILES: Row[] = [
  {
    what: 'a file that hangs on the candidate alone',
    ends: {},
    codes: ['newly-broken'],
    verdict: 'fail',
    change: only('candidate', () => timedOut),
    runs: [2, 2],
  },
  {
    what: 'a file that hangs on both',
    ends: {},
    codes: ['already-broken'],
    verdict: 'pass',
    change: file => (file.file === 'a.test' ? { ...file, ...timedOut } : file),
  },
  {
    what: 'a file that hangs at times on both',
    ends: {},
    codes: ['flaky'],
    verdict: 'pass',
    change: (file, arm, run) => (run === (arm === 'candidate' ? 0 : 1) ? { ...file, ...timedOut } : file),
  },
  {
    what: 'a file that ends in two ways',
    ends: {},
    codes: ['masked'],
    verdict: 'inconclusive',
    change: (file, arm) =>
      file.file === 'a.test' ? { ...file, exitCode: arm === 'candidate' ? 3 : 4 } : file,
  },
  {
    what: 'a file that hangs here and whose tests ran there',
    ends: t('p', 'p'),
    codes: ['newly-broken'],
    verdict: 'fail',
    change: only('candidate', () => timedOut),
  },
  {
    what: 'a crash on the candidate alone',
    ends: t('f', 'p'),
    codes: ['container-crashed', 'newly-broken'],
    verdict: 'fail',
    change: only('candidate', () => ({ containers: crash(1) })),
  },
  {
    what: 'a crash on the candidate, once',
    ends: t('fp', 'fp'),
    codes: ['container-crashed', 'flaky'],
    verdict: 'fail',
    change: only('candidate', run => (run === 0 ? { containers: crash(1) } : {})),
  },
  {
    what: 'a crash that no test noticed',
    ends: {},
    codes: ['container-crashed'],
    verdict: 'fail',
    change: only('candidate', () => ({ containers: crash(1) })),
    runs: [1, 0],
  },
  {
    what: 'a crash that comes and goes on both',
    ends: {},
    codes: ['container-crashed'],
    verdict: 'fail',
    change: (file, arm, run) =>
      file.file === 'a.test' && run === (arm === 'candidate' ? 0 : 1)
        ? { ...file, containers: crash(1) }
        : file,
  },
  {
    what: 'skips on both beside a break that counts for itself',
    ends: { ...many(4, 's', 's'), u: { candidate: 'f', baseline: 'p' } },
    codes: ['already-broken', 'newly-broken'],
    verdict: 'fail',
    policy: comparingPolicy({}, { minPassed: 9 }),
  },
  {
    what: 'a test that names a cause beside an old failure',
    ends: { ...t('f', 'f'), u: { candidate: 'n', baseline: 'p' } },
    codes: ['already-broken', 'rate-limited'],
    verdict: 'inconclusive',
    classes: { t: 'already-broken' },
  },
  {
    what: 'a report that cannot be trusted on both: what it says of a test explains nothing',
    ends: t('f', 'f'),
    codes: ['already-broken', 'test-failed'],
    verdict: 'fail',
    change: file =>
      file.file === 'a.test'
        ? { ...file, report: { ...file.report, state: 'malformed', detail: 'cut off' } }
        : file,
  },
  {
    what: 'a crash in a round alone',
    ends: t('f', 'f'),
    codes: ['already-broken', 'container-crashed'],
    verdict: 'fail',
    change: only('candidate', run => (run === 1 ? { containers: crash(1) } : {})),
  },
  {
    what: 'a crash on both',
    ends: t('f', 'f'),
    codes: ['already-broken'],
    verdict: 'pass',
    change: both({ containers: crash(1) }),
    policy: comparingPolicy({ when: 'always' }),
  },
  {
    what: 'a crash on both, in another way',
    ends: t('f', 'f'),
    codes: ['already-broken', 'container-crashed'],
    verdict: 'fail',
    change: (file, arm) =>
      file.file === 'a.test' ? { ...file, containers: crash(arm === 'candidate' ? 1 : 2) } : file,
  },
  {
    what: 'a crash that the baseline has at times',
    ends: t('f', 'f'),
    codes: ['already-broken', 'container-crashed'],
    verdict: 'fail',
    change: (file, arm, run) =>
      file.file === 'a.test' && (arm === 'candidate' || run === 1) ? { ...file, containers: crash(1) } : file,
  },
  {
    what: 'a file of the candidate’s trial that has a fault',
    ends: t('f', 'f'),
    codes: ['rerun', 'test-failed'],
    verdict: 'fail',
    change: file => ({
      ...file,
      report: {
        ...file.report,
        cases: file.report.cases.map(one => (one.outcome === 'failed' ? { ...one, attempts: 2 } : one)),
      },
    }),
    runs: [0, 0],
  },
]

const ROUNDS: Row[] = [
  {
    what: 'a baseline that nobody used',
    ends: t('f', 'f'),
    codes: ['baseline-not-seen', 'test-failed'],
    verdict: 'inconclusive',
    change: only('baseline', () => ({ containers: [] })),
    runs: [1, 0],
  },
  {
    what: 'another image that is used in its place',
    ends: t('f', 'f'),
    codes: ['baseline-not-seen', 'round-faulty', 'test-failed'],
    verdict: 'inconclusive',
    change: (file, arm) => (arm === 'baseline' ? withContainers(file, { id: 'x', image: 'other' }) : file),
  },
  {
    what: 'a baseline that is used beside the candidate',
    ends: t('f', 'f'),
    codes: ['round-faulty', 'test-failed'],
    verdict: 'inconclusive',
    change: (file, arm, run) =>
      arm === 'candidate' && run > 0
        ? { ...file, containers: [...file.containers, container({ image: 'baseline' })] }
        : file,
  },
  {
    what: 'a baseline that could not be started',
    ends: t('f', 'f'),
    codes: ['baseline-not-seen', 'test-failed'],
    verdict: 'inconclusive',
    change: (file, arm) =>
      arm === 'baseline'
        ? withContainers(file, { started: false, startFailure: { exitCode: 127, message: 'no' } })
        : file,
  },
  {
    what: 'a candidate that is not seen in a round',
    ends: t('f', 'p'),
    codes: ['round-faulty', 'test-failed'],
    verdict: 'inconclusive',
    change: only('candidate', run => (run === 1 ? { containers: [] } : {})),
  },
  {
    what: 'a report of the baseline that disagrees with its exit code',
    ends: t('f', 'f'),
    codes: ['round-faulty', 'test-failed'],
    verdict: 'inconclusive',
    change: only('baseline', () => ({ exitCode: 0 })),
  },
]

const EVERY_FILE: Row[] = [
  {
    what: 'all that passes on both',
    ends: t('p', 'p'),
    codes: [],
    verdict: 'pass',
    runs: [1, 0],
    policy: comparingPolicy({ when: 'always' }),
  },
  {
    what: 'one that is mended',
    ends: t('p', 'f'),
    codes: [],
    verdict: 'pass',
    classes: { t: 'fixed' },
    runs: [1, 0],
    policy: comparingPolicy({ when: 'always' }),
  },
  {
    what: 'one that is missing',
    ends: t('-', 'p'),
    codes: ['vanished'],
    verdict: 'inconclusive',
    policy: comparingPolicy({ when: 'always' }),
  },
]

const COUNTS: Row[] = [
  {
    what: 'enough tests beside the old failure',
    ends: t('f', 'f'),
    codes: ['already-broken'],
    verdict: 'pass',
    policy: comparingPolicy({}, { minPassed: 5 }),
  },
  {
    what: 'fewer tests than asked for, the old failure included',
    ends: t('f', 'f'),
    codes: ['already-broken', 'too-few-passed'],
    verdict: 'inconclusive',
    policy: comparingPolicy({}, { minPassed: 6 }),
  },
  {
    what: 'less than half of what is asked for',
    ends: many(6, 'f', 'f'),
    codes: ['already-broken', 'too-few-passed'],
    verdict: 'inconclusive',
    policy: comparingPolicy({}, { minPassed: 10 }),
  },
  {
    what: 'half of what is asked for beside a file that hangs on both',
    ends: {},
    codes: ['already-broken'],
    verdict: 'pass',
    policy: comparingPolicy({}, { minPassed: 4 }),
    change: file => (file.file === 'a.test' ? { ...file, ...timedOut } : file),
  },
  {
    what: 'less than half beside a file that hangs on both',
    ends: {},
    codes: ['already-broken', 'too-few-passed'],
    verdict: 'inconclusive',
    policy: comparingPolicy({}, { minPassed: 5 }),
    change: file => (file.file === 'a.test' ? { ...file, ...timedOut } : file),
  },
  {
    what: 'more that is excused than what passed',
    ends: many(5, 'f', 'f'),
    codes: ['already-broken', 'too-few-passed'],
    verdict: 'inconclusive',
  },
  {
    what: 'as much that is excused as what passed',
    ends: many(4, 'f', 'f'),
    codes: ['already-broken'],
    verdict: 'pass',
  },
  { what: 'flaky tests of one cause', ends: many(4, 'fp', 'fp'), codes: ['flaky'], verdict: 'pass' },
  {
    what: 'flaky tests of two causes among many that are stable',
    ends: {
      ...many(18, 'p', 'p'),
      u: { candidate: 'fp', baseline: 'pf' },
      v: { candidate: 'fp', baseline: 'fp' },
    },
    codes: ['flaky'],
    verdict: 'pass',
  },
  {
    what: 'flaky tests of many causes',
    ends: {
      ...t('fp', 'fp'),
      u: { candidate: 'fp', baseline: 'pf' },
      v: { candidate: 'pf', baseline: 'fp' },
    },
    codes: ['flaky', 'too-many-flaky'],
    verdict: 'inconclusive',
  },
]

function many(count: number, candidate: string, baseline: string): Ends {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`t${index}`, { candidate, baseline }]),
  )
}

const ROWS = [...TESTS, ...FILES, ...ROUNDS, ...EVERY_FILE, ...COUNTS]

function judged(evidence: Evidence[], policy = comparingPolicy(), rules?: RuleTable) {
  const [consumer] = judge([policy], evidence, rules).consumers
  const { reasons = [], excused = [] } = consumer ?? {}
  const codes = [...new Set([...reasons, ...excused].map(({ code }) => code))].sort()
  return { consumer, codes, verdict: consumer?.verdict }
}

describe.each(ROWS)(
  '$what',
  ({ ends, codes, verdict, classes, runs, policy = comparingPolicy(), change }) => {
    const evidence = comparedRuns(ends, policy, change)

    it(`is ${verdict}: ${codes.join(', ') || 'nothing'}`, () => {
      expect(judged(evidence, policy)).toMatchObject({ codes: codes.toSorted(), verdict })
    })

    if (classes !== undefined)
      it(`has the classes ${Object.values(classes).join(', ')}`, () => {
        const tests = judged(evidence, policy).consumer?.tests ?? []
        const found = tests.map(one => [
          one.test?.replace('a.test::', '') ?? 'file',
          `${one.class}${one.decided ? '' : '?'}`,
        ])
        expect(Object.fromEntries(found)).toEqual(classes)
      })

    if (runs !== undefined)
      it(`takes ${runs[0]} runs of the baseline and ${runs[1]} of the candidate`, () => {
        const of = (arm: string) =>
          evidence.filter(
            one =>
              one.arm === arm && one.round !== undefined && one.files.some(({ file }) => file === 'a.test'),
          )
        expect([of('baseline').length, of('candidate').length]).toEqual(runs)
      })
  },
)

describe('the table', () => {
  it.each(TOLD_BY_TWO_ARMS)('has a case that is %s, and tells when that rule is gone', code => {
    const { [code]: _, ...rest } = REASONS
    const changed = ROWS.filter(({ codes }) => codes.includes(code)).filter(row => {
      const evidence = comparedRuns(row.ends, row.policy, row.change)
      return judged(evidence, row.policy, rest).verdict !== row.verdict
    })
    expect(changed.map(({ what }) => what)).not.toEqual([])
  })

  it.each(['already-broken', 'flaky'] as const)('without %s the strict verdict stands', code => {
    const { [code]: _, ...rest } = REASONS
    for (const row of ROWS.filter(({ codes, verdict }) => codes.join() === code && verdict === 'pass')) {
      const evidence = comparedRuns(row.ends, row.policy, row.change)
      const { baseline: _baseline, ...strict } = row.policy ?? comparingPolicy()
      const usual = judged(evidence.slice(0, 1), strict)
      expect({ what: row.what, ...judged(evidence, row.policy, rest), consumer: undefined }).toMatchObject({
        what: row.what,
        codes: usual.codes,
        verdict: usual.verdict,
      })
    }
  })
})

it('the state of the baseline is told', () => {
  const { reference, digest, configDigest } = BASELINE
  expect(judged(comparedRuns(t('f', 'p'))).consumer?.baseline).toEqual({
    state: 'used',
    reference,
    digest,
    configDigest,
  })
  expect(judged(comparedRuns(t('p', 'p'))).consumer).not.toHaveProperty('baseline')
})

describe('where there is nothing to compare with', () => {
  const [trial] = comparedRuns(t('f', 'p')).slice(0, 1) as [Evidence]
  const away = (more: Partial<Evidence>) => ({
    ...roundEvidence('baseline', 1, []),
    incidents: [{ kind: 'baseline-unavailable' as const, detail: 'none is published' }],
    ...more,
  })

  it('the strict rules hold, and the state says why', () => {
    const { consumer, verdict, codes } = judged([trial, away({})])
    expect({ verdict, codes }).toEqual({ verdict: 'fail', codes: ['baseline-unavailable', 'test-failed'] })
    expect(consumer?.baseline).toEqual({ state: 'unavailable', detail: 'none is published' })
    expect(consumer).not.toHaveProperty('tests')
  })

  it('a green candidate passes as before', () => {
    const green = comparedRuns(t('p', 'p')).slice(0, 1)
    const always = comparingPolicy({ when: 'always' })
    expect(judged([...green, away({})], always)).toMatchObject({ verdict: 'pass', codes: [] })
  })

  it('and nothing more is run', () => {
    expect(filesOfNextRound(comparingPolicy(), [trial, away({})], 'candidate', 1)).toEqual([])
    expect(filesOfNextRound(comparingPolicy(), [trial, away({})], 'baseline', 2)).toEqual([])
  })

  it('a baseline that is the candidate itself tells nothing, whatever its runs say', () => {
    const evidence = comparedRuns(t('f', 'f')).map(one =>
      one.arm === 'baseline'
        ? { ...one, baseline: { ...BASELINE, configDigest: CANDIDATE.configDigest } }
        : one,
    )
    const { consumer, verdict, codes } = judged(evidence)
    expect({ verdict, codes }).toEqual({ verdict: 'fail', codes: ['baseline-unavailable', 'test-failed'] })
    expect(consumer?.baseline).toMatchObject({
      state: 'unavailable',
      detail: expect.stringContaining('the candidate itself'),
    })
  })

  it('and without a baseline in the configuration no round is asked for', () => {
    const { baseline: _, ...alone } = comparingPolicy()
    expect(filesOfNextRound(alone, [trial], 'baseline', 1)).toEqual([])
  })
})

describe('no round is asked for', () => {
  const [trial] = comparedRuns(t('f', 'p')).slice(0, 1) as [Evidence]

  it.each<[string, Partial<Evidence>]>([
    ['an incident stopped the trial', { incidents: [{ kind: 'engine-gone', detail: '' }] }],
    ['nobody knows which image it was', { witness: { complete: false, detail: 'a gap' } }],
    ['the tag moved', { tagAfter: 'sha256:other' }],
    ['the consumer was changed', { consumer: { ...(trial as Evidence).consumer, modified: ['a.test'] } }],
  ])('where %s', (_, more) => {
    expect(filesOfNextRound(comparingPolicy(), [trial as Evidence], 'baseline', 1)).toEqual(['a.test'])
    expect(filesOfNextRound(comparingPolicy(), [{ ...(trial as Evidence), ...more }], 'baseline', 1)).toEqual(
      [],
    )
  })
})

describe('a round is worthless', () => {
  const whole = comparedRuns(t('f', 'p'))
  const change = (index: number, more: Partial<Evidence>) =>
    whole.map((one, at) => (at === index ? { ...one, ...more } : one))
  const reference = `${CANDIDATE.repository}:${BASELINE.tag}`

  it.each<[string, Evidence[]]>([
    ['with an incident', change(2, { incidents: [{ kind: 'no-space', detail: 'full' }] })],
    ['with a gap in the witness', change(1, { witness: { complete: false, detail: 'a gap' } })],
    ['with a tag of the candidate that moved', change(2, { tagAfter: 'sha256:other' })],
    [
      'with a tag of the baseline that moved',
      change(1, { imageEvents: [imageEvent({ reference, imageId: 'sha256:other' })] }),
    ],
    [
      'with a changed consumer',
      change(3, { consumer: { ...(whole[0] as Evidence).consumer, modified: ['x'] } }),
    ],
    [
      'of another published image',
      change(3, { baseline: { ...BASELINE, configDigest: `sha256:${'0'.repeat(64)}` } }),
    ],
    ['that does not say which image it was', change(3, { baseline: undefined } as Partial<Evidence>)],
    ['that ran another file', change(1, { files: (whole[0] as Evidence).files })],
    ['that is not there', whole.slice(0, -1)],
    ['in which nobody ran', change(4, { files: [] })],
  ])('%s', (_, evidence) => {
    expect(judged(whole).verdict).toBe('fail')
    const { verdict, codes, consumer } = judged(evidence)
    expect(verdict).toBe('inconclusive')
    expect(consumer?.tests ?? []).toEqual([])
    expect(codes).toEqual(expect.arrayContaining(['round-faulty', 'test-failed']))
  })
})
