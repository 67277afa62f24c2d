import { describe, expect, it } from 'vitest'
import { type Evidence, type FileEvidence, IncidentKind, type TestCase } from '../../../src/evidence.js'
import { judge } from '../../../src/verdict/judge.js'
import { REASONS } from '../../../src/verdict/reasons.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import {
  CANDIDATE,
  container,
  fileEvidence,
  imageEvent,
  PIN,
  passingEvidence,
  policy,
  testCase,
  withCase,
  withFirstFile,
} from '../../support/evidence.js'
import { TOLD_BY_TWO_ARMS } from '../../support/rounds.js'

type Expect = Policy['expect']

/**
 * The code, what is wrong, and every code that must come of it; without codes: a near miss, which must pass. Evidence
 * of several trials is held against a policy with a control.
 */
type Row = [
  code: string,
  what: string,
  evidence: Evidence | Evidence[],
  codes: string[],
  expect?: Partial<Expect>,
]

const base = passingEvidence()
const consumer = base.consumer
const cases = fileEvidence('a.test').report.cases
const report = (state: 'ok' | 'missing' | 'stale' | 'malformed' | 'empty', kept = cases) =>
  ({ state, detail: 'what was wrong', cases: kept }) as const
const skip = (test: string) => ({ skips: [{ test, reason: 'needs a GPU' }] })

const TESTS: Row[] = [
  ['test-failed', 'a test failed', withCase({ outcome: 'failed' }, 1), ['test-failed']],
  ['test-failed', 'an expected failure', withCase({ outcome: 'xfailed' }), []],
  [
    'test-failed-unused',
    'a test failed, and there was no candidate',
    failedWith([], {}),
    ['test-failed-unused', 'candidate-not-seen'],
  ],
  [
    'test-failed',
    'a test failed, and the candidate was never started',
    failedWith([container({ started: false })], {}),
    ['test-failed-unused', 'candidate-not-seen'],
  ],
  [
    'nothing-to-run',
    'a test failed, and the candidate has nothing to run',
    failedWith([unstarted(127)], {}),
    ['nothing-to-run', 'test-failed', 'candidate-not-seen'],
  ],
  [
    'container-refused',
    'a test failed, and the engine did not start the candidate',
    failedWith([unstarted(128)], {}),
    ['container-refused', 'test-failed-unused', 'candidate-not-seen'],
  ],
  [
    'port-taken',
    'a test failed, and the engine did not start the candidate because of its port',
    failedWith([unstarted(128, 'port-taken')], {}),
    ['port-taken', 'test-failed-unused', 'candidate-not-seen'],
  ],
  [
    'nothing-to-run',
    'a container of something else that has nothing to run',
    beside({ ...unstarted(127), image: 'other', sameRepository: false }),
    [],
  ],
  ['container-refused', 'a container that was started after all', beside({ startFailure: undefined }), []],
  ['port-taken', 'a test that says so', failedWith([container()], { cause: 'port-taken' }), ['port-taken']],
  [
    'port-taken',
    'a test that says so, and the candidate crashed',
    failedWith([container({ stoppedByRequest: false })], { cause: 'port-taken' }),
    ['test-failed', 'container-crashed'],
  ],
  [
    'port-taken',
    'a test that says so, and there was no candidate',
    failedWith([], { cause: 'port-taken' }),
    ['port-taken', 'candidate-not-seen'],
  ],
  ['test-errored', 'a test errored', withCase({ outcome: 'errored' }, 1), ['test-errored']],
  ['test-errored', 'a test printed an error', withCase({ text: 'Error: nothing' }), []],
  ['unexpected-skip', 'a skip that nobody expects', withCase({ outcome: 'skipped' }), ['unexpected-skip']],
  ['unexpected-skip', 'a skip by its name', withCase({ outcome: 'skipped' }), [], skip('a.test::third')],
  ['unexpected-skip', 'a skip by a pattern', withCase({ outcome: 'skipped' }), [], skip('*::thi*')],
  ['unexpected-skip', 'another skip', withCase({ outcome: 'skipped' }), ['unexpected-skip'], skip('a.test')],
  ['rerun', 'a test that needed two attempts', withCase({ attempts: 2 }), ['rerun']],
  ['rerun', 'a test that needed one', withCase({ attempts: 1 }), []],
  ['too-few-passed', 'one test less than asked for', base, ['too-few-passed'], { minPassed: 5 }],
  ['too-few-passed', 'one test more', base, [], { minPassed: 3 }],
  [
    'too-few-passed',
    'a skip is no pass',
    withCase({ outcome: 'skipped' }),
    ['too-few-passed'],
    { minPassed: 5, ...skip('*') },
  ],
  [
    'too-few-passed',
    'an expected failure is no pass',
    withCase({ outcome: 'xfailed' }),
    ['too-few-passed'],
    { minPassed: 5 },
  ],
  [
    'none-passed',
    'a file in which everything is skipped',
    withFirstFile({
      report: report(
        'ok',
        cases.map(one => ({ ...one, outcome: 'skipped' })),
      ),
    }),
    ['none-passed'],
    { minPassed: 2, ...skip('*') },
  ],
  [
    'none-passed',
    'a file of which one test passed',
    withFirstFile({ report: report('ok', [testCase('x'), testCase('y', { outcome: 'skipped' })]) }),
    [],
    { minPassed: 3, ...skip('y') },
  ],
  [
    'none-passed',
    'a report without tests',
    withFirstFile({ report: report('ok', []) }),
    ['none-passed'],
    { minPassed: 2 },
  ],
]

const ENDS: Row[] = [
  ['timed-out', 'a hang with the candidate', withFirstFile({ timedOut: true, exitCode: 143 }), ['timed-out']],
  [
    'timed-out',
    'a hang that left no report',
    withFirstFile({ timedOut: true, exitCode: 143, report: report('missing', []) }),
    ['timed-out'],
    { minPassed: 2 },
  ],
  ['timed-out', 'an exit after the limit', withFirstFile({ timedOut: true }), ['timed-out']],
  ['timed-out', 'a long run that ended by itself', withFirstFile({ durationMs: 3_600_000 }), []],
  [
    'timed-out-unused',
    'a hang without a container',
    withFirstFile({ timedOut: true, containers: [] }),
    ['timed-out-unused', 'candidate-not-seen'],
  ],
  [
    'timed-out-unused',
    'a hang with another container only',
    withFirstFile({ timedOut: true, containers: [container({ image: 'other', sameRepository: false })] }),
    ['timed-out-unused', 'candidate-not-seen'],
  ],
  ['exit-not-zero', 'a failure that no test explains', withFirstFile({ exitCode: 3 }), ['exit-not-zero']],
  ['exit-not-zero', 'a failure that a test explains', withCase({ outcome: 'failed' }, 3), ['test-failed']],
  ['killed-by-signal', 'a crash of the runner', signalled('SIGSEGV'), ['killed-by-signal']],
  [
    'exit-disagrees',
    'a failure and exit code 0',
    withCase({ outcome: 'failed' }),
    ['exit-disagrees', 'test-failed'],
  ],
  [
    'exit-disagrees',
    'an error and exit code 0',
    withCase({ outcome: 'errored' }),
    ['exit-disagrees', 'test-errored'],
  ],
  ['exit-disagrees', 'a skip and exit code 0', withCase({ outcome: 'skipped' }), [], skip('*')],
  // A runner that ends with 0 takes the later attempt for the truth: nobody can say which one is.
  ['rerun', 'a failed attempt and exit code 0', withCase({ outcome: 'failed', attempts: 2 }), ['rerun']],
  [
    'rerun',
    'attempts that all failed',
    withCase({ outcome: 'failed', attempts: 2 }, 1),
    ['test-failed', 'rerun'],
  ],
]

const REPORTS: Row[] = (['missing', 'stale', 'malformed', 'empty'] as const).flatMap((state): Row[] => [
  [
    `report-${state}`,
    `a report that is ${state}`,
    withFirstFile({ report: report(state, []) }),
    [`report-${state}`],
    { minPassed: 2 },
  ],
  // What a broken report says is no proof of anything.
  [
    `report-${state}`,
    `a report that is ${state}, with cases`,
    withFirstFile({ report: report(state) }),
    [`report-${state}`],
  ],
  [`report-${state}`, 'a report that is fresh and well formed', withFirstFile({ report: report('ok') }), []],
])

const CONTAINERS: Row[] = [
  ['candidate-not-seen', 'no container', withFirstFile({ containers: [] }), ['candidate-not-seen']],
  [
    'candidate-not-seen',
    'a container that never started',
    only({ started: false, exitCode: undefined }),
    ['candidate-not-seen'],
  ],
  [
    'candidate-not-seen',
    'a container of something else',
    only({ image: 'other', sameRepository: false }),
    ['candidate-not-seen'],
  ],
  [
    'candidate-not-seen',
    'one container of two',
    base,
    ['candidate-not-seen', 'candidate-not-seen'],
    { containers: 2 },
  ],
  [
    'candidate-not-used',
    'no answer to anything',
    withFirstFile({ use: { connections: 0, requests: 0 } }),
    ['candidate-not-used'],
  ],
  [
    'candidate-not-used',
    'fewer answers than are asked for',
    withFirstFile({ use: { connections: 1, requests: 2 } }),
    ['candidate-not-used'],
    { requests: 3 },
  ],
  [
    'candidate-not-used',
    'fewer answers than are asked for, where more may have been said',
    withFirstFile({ use: { connections: 1, requests: 2, atLeast: true } }),
    [],
    { requests: 3 },
  ],
  ['candidate-not-used', 'one answer', withFirstFile({ use: { connections: 1, requests: 1 } }), []],
  [
    'candidate-not-used',
    'a connection that is no HTTP',
    withFirstFile({ use: { connections: 1, requests: 0 } }),
    [],
  ],
  [
    'candidate-not-used',
    'an image that is no server',
    withFirstFile({ use: { connections: 0, requests: 0 } }),
    [],
    { requests: 0 },
  ],
  [
    'candidate-not-used',
    'no answer, and a failure that says so itself',
    withFirstFile({
      use: { connections: 0, requests: 0 },
      exitCode: 1,
      report: report('ok', [testCase('a.test::starts'), testCase('a.test::answers', { outcome: 'failed' })]),
    }),
    ['test-failed'],
  ],
  [
    'candidate-not-seen',
    'a container by another name',
    only({ reference: 'sha256:e1e1', sameRepository: false }),
    [],
  ],
  [
    'other-image-used',
    'the published image beside the candidate',
    beside({ image: 'other' }),
    ['other-image-used'],
  ],
  [
    'other-image-used',
    'the published image instead',
    only({ image: 'other' }),
    ['candidate-not-seen', 'other-image-used'],
  ],
  [
    'other-image-used',
    'another image that never started',
    beside({ image: 'other', started: false }),
    ['other-image-used'],
  ],
  [
    'other-image-used',
    'an image of another repository',
    beside({ image: 'other', sameRepository: false }),
    [],
  ],
  [
    'other-image-used',
    'an image of any name that was made from another image of the repository',
    beside({ image: 'other', sameRepository: false, origin: 'r.example/app:latest' }),
    ['other-image-used'],
  ],
  [
    'other-image-used',
    'one that was made from another image of the repository, and gone too soon',
    beside({ image: 'unknown', sameRepository: false, origin: 'r.example/app:latest' }),
    ['other-image-used'],
  ],
  [
    'unknown-image-used',
    'a container that was gone too soon',
    beside({ image: 'unknown' }),
    ['unknown-image-used'],
  ],
  [
    'unknown-image-used',
    'one of another repository',
    beside({ image: 'unknown', sameRepository: false }),
    [],
  ],
  [
    'unknown-image-used',
    'one of any repository whose image was gone too soon',
    beside({ image: 'unknown', sameRepository: false, unseen: true }),
    ['unknown-image-used'],
  ],
  [
    'unknown-image-used',
    'one that was there, and its image gone',
    beside({ image: 'other', sameRepository: false, unseen: true }),
    ['unknown-image-used'],
  ],
  [
    'container-out-of-memory',
    'a kill by the kernel',
    only({ oomKilled: true, stoppedByRequest: false }),
    ['container-out-of-memory'],
  ],
  [
    'container-out-of-memory',
    'a kill for memory of something else',
    beside({ image: 'other', sameRepository: false, oomKilled: true }),
    [],
  ],
  [
    'container-crashed',
    'an end by itself with exit code 1',
    only({ exitCode: 1, stoppedByRequest: false }),
    ['container-crashed'],
  ],
  [
    'container-crashed',
    'an end by itself with exit code 0',
    only({ exitCode: 0, stoppedByRequest: false }),
    [],
  ],
  [
    'container-crashed',
    'an exit code that is expected',
    only({ exitCode: 2, stoppedByRequest: false }),
    [],
    { exitCodes: [2] },
  ],
  [
    'container-crashed',
    'another exit code than the expected one',
    only({ exitCode: 3, stoppedByRequest: false }),
    ['container-crashed'],
    { exitCodes: [2] },
  ],
  ['container-crashed', 'an end by request', only({ exitCode: 143 }), []],
  [
    'container-crashed',
    'a container that still runs',
    only({ exitCode: undefined, stoppedByRequest: false }),
    [],
  ],
  [
    'container-crashed',
    'a crash of something else',
    beside({ image: 'other', sameRepository: false, exitCode: 1, stoppedByRequest: false }),
    [],
  ],
]

const IDENTITY: Row[] = [
  ['identity-missing', 'no candidate', without('candidate'), ['identity-missing']],
  [
    'witness-incomplete',
    'a gap',
    passingEvidence({ witness: { complete: false, detail: 'cut' } }),
    ['witness-incomplete'],
  ],
  [
    'witness-incomplete',
    'a remark and no gap',
    passingEvidence({ witness: { complete: true, detail: 'slow' } }),
    [],
  ],
  ['candidate-tag-moved', 'a tag that is gone', without('tagAfter'), ['candidate-tag-moved']],
  [
    'candidate-tag-moved',
    'a tag that names another',
    passingEvidence({ tagAfter: 'sha256:other' }),
    ['candidate-tag-moved'],
  ],
  [
    'candidate-tag-moved',
    'a tag that moved away and back',
    events({ imageId: 'sha256:other' }, {}),
    ['candidate-tag-moved'],
  ],
  ['candidate-tag-moved', 'the same tag once more', events({}), []],
  [
    'candidate-tag-moved',
    'another tag',
    events({ reference: `${CANDIDATE.repository}:latest`, imageId: 'sha256:other' }),
    [],
  ],
  ['candidate-tag-moved', 'an untag and the tag again', events({ action: 'untag' }, {}), []],
  ['candidate-pulled-over', 'a pull', events({ action: 'pull' }), ['candidate-pulled-over']],
  ['candidate-pulled-over', 'a load', events({ action: 'load' }), ['candidate-pulled-over']],
  ['candidate-pulled-over', 'an import', events({ action: 'import' }), ['candidate-pulled-over']],
  [
    'candidate-pulled-over',
    'a pull of another tag',
    events({ action: 'pull', reference: `${CANDIDATE.repository}:latest` }),
    [],
  ],
  ['pin-missing', 'no pin', passingEvidence({ consumer: omit(consumer, 'pin') }), ['pin-missing']],
  ['pin-missing', 'no commit', passingEvidence({ consumer: omit(consumer, 'commit') }), ['pin-missing']],
  [
    'pin-missing',
    'a ref that is the pin itself',
    passingEvidence({ consumer: { ...consumer, ref: PIN } }),
    [],
  ],
  [
    'tree-modified',
    'another commit',
    passingEvidence({ consumer: { ...consumer, commit: 'd'.repeat(40) } }),
    ['tree-modified'],
  ],
  [
    'tree-modified',
    'a modified file',
    passingEvidence({ consumer: { ...consumer, modified: ['a.txt'] } }),
    ['tree-modified'],
  ],
  ['tree-modified', 'no modified file', passingEvidence({ consumer: { ...consumer, modified: [] } }), []],
  [
    'evidence-missing',
    'a file that never ran',
    passingEvidence({ files: [fileEvidence('a.test')] }),
    ['evidence-missing'],
    { minPassed: 2 },
  ],
  [
    'evidence-missing',
    'a file that ran twice',
    passingEvidence({ files: ['a.test', 'b.test', 'b.test'].map(file => fileEvidence(file)) }),
    ['evidence-missing'],
  ],
  ['evidence-missing', 'files in another order', passingEvidence({ files: [...base.files].reverse() }), []],
  ['archive-changed', 'an archive that is gone', without('archiveAfter'), ['archive-changed']],
  [
    'archive-changed',
    'another archive',
    passingEvidence({ archiveAfter: { ...CANDIDATE.archive, sha256: 'b5'.repeat(32) } }),
    ['archive-changed'],
  ],
  ['archive-changed', 'the same archive', passingEvidence({ archiveAfter: { ...CANDIDATE.archive } }), []],
]

const passed = report('ok', [testCase('a.test::third')])
const skipped = report('ok', [testCase('a.test::third', { outcome: 'skipped' })])

const CONTROL: Row[] = [
  ['control-passed', 'a test that passed', controlled({ report: passed }), ['control-passed']],
  [
    'control-passed',
    'a command that ended well',
    controlled({ report: skipped, exitCode: 0 }),
    ['control-passed'],
  ],
  ['control-passed', 'a test that failed', controlled({}), []],
  ['control-passed', 'a test that was skipped beside', controlled({ report: skipped }), []],
  ['control-passed', 'a test that waited in vain', controlled({ timedOut: true, signal: 'SIGTERM' }), []],
  ['control-not-seen', 'no container', controlled({ containers: [] }), ['control-not-seen']],
  [
    'control-not-seen',
    'a container of the candidate',
    controlled({ containers: [container()] }),
    ['control-not-seen'],
  ],
  [
    'control-not-seen',
    'a container that could be started',
    controlled({ containers: [container({ image: 'control' })] }),
    [],
  ],
  [
    'control-passed',
    'a control whose tests all name another cause',
    controlled({ report: report('ok', [testCase('x', { outcome: 'failed', cause: 'dns-failed' })]) }),
    ['dns-failed'],
  ],
  [
    'control-passed',
    'a control of which one test names another cause',
    controlled({
      report: report('ok', [
        testCase('x', { outcome: 'failed', cause: 'dns-failed' }),
        testCase('y', { outcome: 'failed' }),
      ]),
    }),
    [],
  ],
  ['killed-by-signal', 'a control that was killed', controlled({ signal: 'SIGKILL' }), ['killed-by-signal']],
  ['control-missing', 'no control', [base], ['control-missing']],
  ['control-missing', 'two controls', [...controlled({}), control({})], ['control-missing']],
  ['control-missing', 'no run of its file', [base, { ...control({}), files: [] }], ['control-missing']],
  ['control-missing', 'no control, and none is configured', base, []],
  [
    'witness-incomplete',
    'a gap in the control',
    [base, { ...control({}), witness: { complete: false, detail: 'cut' } }],
    ['witness-incomplete'],
  ],
  [
    'port-taken',
    'an incident of the control',
    [base, { ...control({}), incidents: [{ kind: 'port-taken', detail: '' }] }],
    ['port-taken'],
  ],
  [
    'candidate-tag-moved',
    'a tag that moved during the control',
    [base, { ...control({}), tagAfter: 'sha256:other' }],
    ['candidate-tag-moved'],
  ],
  [
    'archive-changed',
    'an archive that changed during the control',
    [base, { ...control({}), archiveAfter: { sha256: 'b5', bytes: 1 } }],
    ['archive-changed'],
  ],
]

const ROWS = [...TESTS, ...ENDS, ...REPORTS, ...CONTAINERS, ...IDENTITY, ...CONTROL]

describe.each(ROWS)('%s: %s', (_, _what, evidence, codes, more) => {
  const control = Array.isArray(evidence) ? { control: ['a.test'] } : {}
  const judgement = judge([{ ...policy(more), ...control }], [evidence].flat())

  it(codes.length === 0 ? 'passes' : `is ${codes.join(', ')}`, () => {
    expect(judgement.consumers[0]?.reasons.map(({ code }) => code).sort()).toEqual([...codes].sort())
  })

  it('has the verdict that its reasons make', () => {
    const fails = Object.entries(REASONS).flatMap(([code, { verdict }]) => (verdict === 'fail' ? code : []))
    const verdict =
      codes.length === 0 ? 'pass' : codes.some(code => fails.includes(code)) ? 'fail' : 'inconclusive'
    expect(judgement.verdict).toBe(verdict)
  })
})

// What only a plan can tell has a table of its own, in plan.test.ts; what waivers excuse has one in waivers.test.ts,
// and what recordings tell in contract-rules.test.ts.
const ELSEWHERE = ['evidence-foreign', 'evidence-unexpected', 'waived', 'contract-broken']
// What runs on two images tell has one in two-arms.test.ts.
const judged = Object.keys(REASONS).filter(
  code => !IncidentKind.safeParse(code).success && !ELSEWHERE.includes(code) && !isToldByTwoArms(code),
)

describe('the table', () => {
  it.each(judged)('has a case that is %s', code => {
    expect(ROWS.some(([, , , codes]) => codes.includes(code))).toBe(true)
  })

  // These have no near miss of their own: it is the passing evidence itself.
  const bare = [
    ...['exit-not-zero', 'killed-by-signal', 'identity-missing', 'timed-out-unused', 'test-failed-unused'],
  ]
  it.each(judged.filter(code => !bare.includes(code)))('has a near miss of %s', code => {
    expect(ROWS.some(([of, , , codes]) => of === code && codes.length === 0)).toBe(true)
  })
})

function isToldByTwoArms(code: string): boolean {
  return TOLD_BY_TWO_ARMS.some(one => one === code)
}

function signalled(signal: string): Evidence {
  const evidence = withFirstFile({ signal })
  delete evidence.files[0]?.exitCode
  return evidence
}

/** A failed test in a file with these containers. */
function failedWith(containers: FileEvidence['containers'], more: Partial<TestCase>): Evidence {
  const third = testCase('a.test::third', { outcome: 'failed', ...more })
  return withFirstFile({ exitCode: 1, containers, report: report('ok', [...cases, third]) })
}

/** A container that the engine could not start. */
function unstarted(exitCode: number, cause?: IncidentKind): ReturnType<typeof container> {
  const startFailure = { exitCode, message: 'runc said no', ...(cause && { cause }) }
  return container({ started: false, startFailure })
}

function only(more: Parameters<typeof container>[0]): Evidence {
  return withFirstFile({ containers: [container(more)] })
}

function beside(more: Parameters<typeof container>[0]): Evidence {
  return withFirstFile({ containers: [container(), container({ name: 'other', ...more })] })
}

function events(...all: Parameters<typeof imageEvent>[0][]): Evidence {
  return passingEvidence({ imageEvents: all.map(imageEvent) })
}

/** The evidence of a control that failed as it should, but for this. */
function control(more: Partial<FileEvidence>): Evidence {
  const failed = report('ok', [testCase('a.test::third', { outcome: 'failed' })])
  const dead = container({ image: 'control', imageId: 'sha256:dead', started: false })
  const file = fileEvidence('a.test', { exitCode: 1, report: failed, containers: [dead], ...more })
  return passingEvidence({ arm: 'control', files: [file] })
}

function controlled(more: Partial<FileEvidence>): Evidence[] {
  return [base, control(more)]
}

function without(key: 'candidate' | 'tagAfter' | 'archiveAfter'): Evidence {
  return omit(passingEvidence(), key)
}

function omit<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = object
  return rest
}
