import { describe, expect, it } from 'vitest'
import type { Waiver } from '../../../src/config/waivers.js'
import type { ContainerEvidence, Evidence, FileEvidence, TestCase } from '../../../src/evidence.js'
import { fingerprint } from '../../../src/verdict/fingerprint.js'
import { judge } from '../../../src/verdict/judge.js'
import { REASONS, type RuleTable } from '../../../src/verdict/reasons.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import { waivedTests, waiverNotes } from '../../../src/verdict/waivers.js'
import {
  CANDIDATE,
  container,
  FILES,
  fileEvidence,
  PIN,
  passingEvidence,
  policy,
  testCase,
  withCase,
} from '../../support/evidence.js'
import { comparedRuns, comparingPolicy } from '../../support/rounds.js'

const TEXT = 'AssertionError: expected 200, got 500'
const TODAY = '2026-11-29'

const WAIVER: Waiver = {
  place: 'waivers.yml:3',
  consumer: 'tool',
  test: 'a.test::third',
  fingerprint: fingerprint(TEXT),
  author: 'ada',
  reason: 'the server is slow',
  link: 'https://example.org/issues/7',
  expires: '2026-12-24',
}

const failed = withCase({ outcome: 'failed', text: TEXT }, 1)

function withWaivers(...entries: Partial<Waiver>[]): Policy {
  return { ...policy(), waivers: { today: TODAY, entries: entries.map(one => ({ ...WAIVER, ...one })) } }
}

function codes(waivers: Policy, evidence: Evidence, rules: RuleTable = REASONS): string[] {
  const { consumers } = judge([waivers], [evidence], rules)
  return consumers.flatMap(({ reasons, excused = [] }) => [
    ...reasons.map(({ code }) => code),
    ...excused.map(({ code }) => `(${code})`),
  ])
}

describe('a failed test is waived', () => {
  it('and the consumer passes, with the link to what is known', () => {
    expect(judge([withWaivers({})], [failed]).consumers).toEqual([
      expect.objectContaining({
        verdict: 'pass',
        reasons: [],
        excused: [
          {
            code: 'waived',
            instead: 'test-failed',
            consumer: 'tool',
            file: 'a.test',
            test: 'a.test::third',
            detail: 'the server is slow (ada, until 2026-12-24)',
            link: 'https://example.org/issues/7',
            fingerprint: WAIVER.fingerprint,
            platform: 'linux/amd64',
          },
        ],
      }),
    ])
  })

  it.each<[string, Partial<Waiver>]>([
    ['by a glob', { test: 'a.test::th*' }],
    ['in its file', { file: 'a.test' }],
    ['on its platform', { platform: 'linux/amd64' }],
    ['on the last day', { expires: TODAY }],
  ])('%s', (_, entry) => {
    expect(codes(withWaivers(entry), failed)).toEqual(['(waived)'])
  })

  it('that errored', () => {
    expect(codes(withWaivers({}), withCase({ outcome: 'errored', text: TEXT }, 1))).toEqual(['(waived)'])
  })

  it('where times and ports in its text differ', () => {
    const later = `${TEXT}`.replace('expected', 'at 10:00:01 on 127.0.0.1:9014 expected')
    const earlier = later.replace('10:00:01', '23:59:59').replace(':9014', ':41234')
    const known = withWaivers({ fingerprint: fingerprint(earlier) })
    expect(codes(known, withCase({ outcome: 'failed', text: later }, 1))).toEqual(['(waived)'])
  })

  it('unless its rule is taken away', () => {
    const { waived: _, ...others } = REASONS
    expect(codes(withWaivers({}), failed, others)).toEqual(['test-failed'])
  })
})

describe('nothing is waived', () => {
  it.each<[string, Partial<Waiver>]>([
    ['of another test', { test: 'a.test::second' }],
    ['of a test whose name goes on', { test: 'a.test::thir' }],
    ['of another consumer', { consumer: 'other' }],
    ['in another file', { file: 'b.test' }],
    ['on another platform', { platform: 'linux/arm64' }],
    ['that fails in another way', { fingerprint: fingerprint('AssertionError: expected 200, got 404') }],
    ['the day after it has expired', { expires: '2026-11-28' }],
    ['by a glob that fits every test', { test: '*' }],
    ['by a glob of separators', { test: '*::*' }],
    ['by a glob that fits each test that there is', { test: '*.test::*' }],
  ])('%s', (_, entry) => {
    expect(codes(withWaivers(entry), failed)).toEqual(['test-failed'])
  })

  it('of a test that failed twice, once in another way', () => {
    const twice = withFailures([
      testCase('a.test::third', { outcome: 'failed', text: TEXT }),
      testCase('a.test::third', { outcome: 'failed', text: 'TypeError: x is not a function' }),
    ])
    expect(codes(withWaivers({}), twice)).toEqual(['test-failed', 'test-failed'])
  })

  it('of a test that fails in another way in a round', () => {
    const other = withFailures([
      testCase('a.test::third', { outcome: 'failed', text: 'TypeError: x is not a function' }),
    ])
    expect(waivedTests(withWaivers({}), [failed, { ...failed, round: 1 }]).length).toBe(1)
    expect(waivedTests(withWaivers({}), [failed, { ...other, round: 1 }])).toEqual([])
    expect(waivedTests(withWaivers({}), [failed, { ...other, arm: 'baseline', round: 1 }]).length).toBe(1)
  })

  it('of more tests than are a known failure', () => {
    const works = Array.from({ length: 21 }, (_, n) => testCase(`a.test::works${n}`))
    const rows = (count: number) => withFailures([...works, ...many(count)])
    const known = withWaivers({ test: 'a.test::known*' })
    expect(new Set(codes(known, rows(20)))).toEqual(new Set(['(waived)']))
    expect(new Set(codes(known, rows(21)))).toEqual(new Set(['test-failed']))
  })

  it.each<[string, Partial<FileEvidence>, string[]]>([
    ['a crash', { containers: [container({ stoppedByRequest: false, exitCode: 1 })] }, ['container-crashed']],
    ['a kill for memory', { containers: [container({ oomKilled: true })] }, ['container-out-of-memory']],
    [
      'an image that cannot start',
      {
        containers: [
          container(),
          container({ started: false, startFailure: { exitCode: 127, message: 'x' } }),
        ],
      },
      ['nothing-to-run'],
    ],
  ])('in a file with %s', (_, more, others) => {
    expect(codes(withWaivers({}), withFailures(undefined, more)).toSorted()).toEqual(
      ['test-failed', ...others].toSorted(),
    )
    // The test itself stands also where nobody looks at the crash.
    const blind = Object.fromEntries(Object.entries(REASONS).filter(([code]) => !others.includes(code)))
    expect(codes(withWaivers({}), withFailures(undefined, more), blind)).toEqual(['test-failed'])
  })

  it.each<[string, Partial<FileEvidence>, string]>([
    ['a time-out', { timedOut: true }, 'timed-out'],
    ['a signal', { signal: 'SIGKILL' }, 'killed-by-signal'],
    ['a green exit', { exitCode: 0 }, 'exit-disagrees'],
    ['no container', { containers: [] }, 'candidate-not-seen'],
    ['another image', { containers: [container(), container({ image: 'other' })] }, 'other-image-used'],
  ])('of %s of the file', (_, more, code) => {
    expect(codes(withWaivers({}), withFailures(undefined, more))).toContain(code)
  })

  it('of what the infrastructure did', () => {
    const full = withCase({ outcome: 'failed', text: TEXT, cause: 'no-space' }, 1)
    expect(waivedTests(withWaivers({}), [full])).toEqual([])
    expect(codes(withWaivers({}), withCase({ outcome: 'failed', text: TEXT, cause: 'no-space' }, 1))).toEqual(
      ['no-space'],
    )
  })

  it('of a skip', () => {
    expect(codes(withWaivers({}), withCase({ outcome: 'skipped', text: TEXT }))).toEqual(['unexpected-skip'])
  })
})

describe('a waived test testifies to nothing', () => {
  const all = (outcome: TestCase['outcome']) =>
    fileEvidence('a.test').report.cases.map(one => ({ ...one, outcome, text: TEXT }))

  it('so a file in which all others failed as well has no test that passed', () => {
    const red = withFailures(all('failed'))
    expect(codes(withWaivers({ test: 'a.test::*' }), red)).toEqual(['none-passed', '(waived)', '(waived)'])
  })

  const asked = (minPassed: number): Policy => ({ ...withWaivers({}), expect: policy({ minPassed }).expect })

  it.each([
    [5, ['(waived)']],
    [6, ['(waived)', 'too-few-passed']],
  ])('and is taken from what is asked for: of 4 that passed, where %i are', (minPassed, wanted) => {
    expect(codes(asked(minPassed), failed).toSorted()).toEqual(wanted)
  })

  it('and no number of them makes up for half of what is asked for', () => {
    const evidence = withFailures([...many(6), ...['x', 'y', 'z'].map(one => testCase(one))], {}, [])
    const known = (minPassed: number): Policy => ({
      ...withWaivers({ test: 'a.test::known*' }),
      files: ['a.test'],
      expect: policy({ minPassed }).expect,
    })
    expect(codes(known(7), evidence)).toContain('too-few-passed')
  })
})

describe('with a published image', () => {
  const of = (more: Partial<NonNullable<Policy['baseline']>> = {}): Policy => ({
    ...comparingPolicy(more),
    waivers: { today: TODAY, entries: [{ ...WAIVER, fingerprint: fingerprint('AssertionError: 1 != 0') }] },
  })

  it.each<[what: string, candidate: string, baseline: string, policy: Policy, codes: string[]]>([
    ['that the candidate alone breaks', 'f', 'p', of(), ['(waived)']],
    ['that fails there in another way', 'f', 'F', of(), ['(waived)']],
    ['that comes and goes on the candidate', 'fpfp', 'p', of(), ['(waived)']],
    ['that fails in another way in a round', 'fF', 'p', of(), ['newly-broken']],
    ['that fails in another way at first', 'Ff', 'p', of(), ['newly-broken']],
    ['that is old, and needs no entry', 'f', 'f', of(), ['(already-broken)']],
    ['that is old, and would block', 'f', 'f', of({ alreadyBroken: 'block' }), ['(waived)']],
    ['that is gone', '-', 'p', of({ when: 'always' }), ['vanished']],
  ])('an entry covers a failure %s', (_, candidate, baseline, given, wanted) => {
    const evidence = comparedRuns({ third: { candidate, baseline } }, given)
    const { consumers } = judge([given], evidence)
    const [{ reasons = [], excused = [] } = {}] = consumers
    const found = [...reasons.map(({ code }) => code), ...excused.map(({ code }) => `(${code})`)]
    expect(found).toEqual(wanted)
  })
})

function many(count: number): TestCase[] {
  return Array.from({ length: count }, (_, n) =>
    testCase(`a.test::known${n}`, { outcome: 'failed', text: TEXT }),
  )
}

describe('what is said of an entry', () => {
  it.each<[string, Partial<Waiver>, Evidence, string[]]>([
    ['that is used', {}, failed, []],
    ['of a consumer that was not tried', { consumer: 'other' }, failed, []],
    ['of a platform that was not tried', { platform: 'linux/arm64' }, failed, []],
    [
      'that has expired',
      { expires: '2026-11-28' },
      failed,
      ['it expired on 2026-11-28: mend the test, or look at it anew and write another entry'],
    ],
    [
      'that fits every test',
      { test: '*' },
      failed,
      ["'*' fits every test: name those that are known to fail"],
    ],
    [
      'that fits each of the tests',
      { test: '*.test*' },
      failed,
      ["'*.test*' fits each of the 5 tests: name those that are known to fail"],
    ],
    ['whose test passed', {}, passingEvidence(), ["no test that 'a.test::third' fits has failed: remove it"]],
    [
      'whose test failed in another way',
      { fingerprint: fingerprint('other') },
      failed,
      ['a.test::third failed in another way than it says'],
    ],
    [
      'whose test failed because of a crash',
      {},
      withFailures(undefined, { containers: [container({ stoppedByRequest: false })] }),
      ['a.test::third failed in a way that no entry can cover'],
    ],
    [
      'of a trial that did not come to its end',
      {},
      passingEvidence({ incidents: [{ kind: 'no-space', detail: '' }] }),
      [],
    ],
  ])('%s', (_, entry, evidence, why) => {
    const notes = why.map(one => `the waiver at waivers.yml:3 covers nothing: ${one}`)
    expect(waiverNotes([withWaivers(entry)], [evidence])).toEqual(notes)
  })
})

describe('whatever happens', () => {
  const fault = [
    container({ stoppedByRequest: false, exitCode: 3 }),
    container({ oomKilled: true }),
    container({ started: false, startFailure: { exitCode: 126, message: 'no' } }),
  ] satisfies ContainerEvidence[]
  const globs = ['*', 'a.test::third', 'a.test::*', '*third', '*::*', '*t*']
  const outcomes = ['failed', 'errored', 'passed'] as const

  // Every kind of fault × outcome × glob × with and without a file, a platform.
  const rows = fault.flatMap((bad, index) =>
    outcomes.flatMap(outcome =>
      globs.flatMap(test => [undefined, 'a.test'].map(file => ({ index, bad, outcome, test, file }))),
    ),
  )

  it('a waiver never turns a crash into a pass, nor a failed test in its file into none', () => {
    for (const { bad, outcome, test, file } of rows) {
      const evidence = withFailures([...many(2), testCase('a.test::third', { outcome, text: TEXT })], {
        containers: [container(), bad],
      })
      const entries = withWaivers({ test, ...(file !== undefined && { file }) })
      expect(judge([entries], [evidence]).verdict).not.toBe('pass')
      expect(waivedTests(entries, [evidence])).toEqual([])
      expect(codes(entries, evidence)).toEqual(codes(policy() as Policy, evidence))
    }
    expect(rows.length).toBe(3 * 3 * 6 * 2)
  })

  it('no entry makes a verdict of another failure better', () => {
    const texts = ['', TEXT, 'TypeError: null', 'AssertionError: expected 200, got 501', `${TEXT} and more`]
    for (const text of texts)
      for (const known of texts) {
        const evidence = withCase({ outcome: 'failed', text }, 1)
        const { verdict } = judge([withWaivers({ fingerprint: fingerprint(known) })], [evidence])
        expect([text, known, verdict]).toEqual([text, known, text === known ? 'pass' : 'fail'])
      }
  })

  it('each platform is by itself', () => {
    const arm = { ...CANDIDATE, platform: 'linux/arm64' }
    const part = (platform: string) => ({ platform, shard: 1, shards: 1 })
    const trial = (platform: string) => ({
      ...failed,
      part: part(platform),
      candidate: platform === arm.platform ? arm : CANDIDATE,
    })
    const trials = [trial('linux/amd64'), trial('linux/arm64')]
    expect(waivedTests(withWaivers({ platform: 'linux/arm64' }), trials).map(one => one.platform)).toEqual([
      'linux/arm64',
    ])
    expect(waivedTests(withWaivers({}), trials).length).toBe(2)

    const parts = trials.map(one => ({ part: one.part, files: FILES, candidate: one.candidate }))
    const planned = { run: 'run-1', pin: PIN, parts }
    const { reasons = [], excused = [] } =
      judge([{ ...withWaivers({ platform: 'linux/arm64' }), planned }], trials).consumers[0] ?? {}
    expect(reasons.map(({ code, trial }) => [code, trial])).toEqual([['test-failed', 'linux/amd64']])
    expect(excused.map(({ code, trial }) => [code, trial])).toEqual([['waived', 'linux/arm64']])
  })
})

/** A first file with these tests, besides the two that pass, unless they are given. */
function withFailures(
  cases?: TestCase[],
  more: Partial<FileEvidence> = {},
  others = [fileEvidence('b.test')],
): Evidence {
  const base = fileEvidence('a.test').report.cases
  const own = cases ?? [...base, testCase('a.test::third', { outcome: 'failed', text: TEXT })]
  return passingEvidence({
    files: [
      fileEvidence('a.test', { exitCode: 1, report: { state: 'ok', detail: '', cases: own }, ...more }),
      ...others,
    ],
  })
}
