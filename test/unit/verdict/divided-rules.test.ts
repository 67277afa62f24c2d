import { describe, expect, it } from 'vitest'
import type { Evidence, FileEvidence, TestCase } from '../../../src/evidence.js'
import { fingerprint } from '../../../src/verdict/fingerprint.js'
import { judge } from '../../../src/verdict/judge.js'
import { filesOfNextRound } from '../../../src/verdict/rounds.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import { container, fileEvidence, passingEvidence, policy, testCase } from '../../support/evidence.js'
import { comparingPolicy } from '../../support/rounds.js'

const LABELS = ['a.test (part 1 of 2)', 'a.test (part 2 of 2)']

/** A part in which these tests ran, and whose report names those as skipped. */
function part(
  number: 1 | 2,
  cases: TestCase[],
  left: string[],
  more: Partial<FileEvidence> = {},
): FileEvidence {
  return fileEvidence(LABELS[number - 1] ?? '', {
    report: { state: 'ok', detail: '', cases },
    select: { file: 'a.test', part: number, of: 2, left },
    ...more,
  })
}

const [ONE, TWO, THREE] = ['a::one', 'a::two', 'a::three'].map(id => testCase(id)) as [
  TestCase,
  TestCase,
  TestCase,
]
const FIRST = part(1, [ONE], ['a::two', 'a::three'])
const SECOND = part(2, [TWO, THREE], ['a::one'])

function reasonsOf(files: FileEvidence[], more: Partial<Policy> = {}, evidence: Partial<Evidence> = {}) {
  const wanted = { ...policy({ minPassed: 3 }), files: LABELS, ...more }
  const judged = judge([wanted], [passingEvidence({ files, ...evidence })])
  return judged.consumers.flatMap(({ reasons }) =>
    reasons.map(({ code, file, detail }) => ({ code, file, detail })),
  )
}

describe('the parts of a divided file', () => {
  it('pass together, and their tests count together', () => {
    expect(reasonsOf([FIRST, SECOND])).toEqual([])
    expect(reasonsOf([FIRST, SECOND], policyWith({ minPassed: 4 }))).toMatchObject([
      { code: 'too-few-passed' },
    ])
  })

  it('need not name the tests of other parts where no report does, and run none of them twice', () => {
    const unnamed = (files: FileEvidence[]) =>
      files.map(one => ({ ...one, select: { file: 'a.test', part: 1, of: 2 } }))
    expect(reasonsOf(unnamed([FIRST, SECOND]))).toEqual([])
    expect(reasonsOf(unnamed([part(1, [ONE, TWO], []), SECOND]))).toMatchObject([
      { code: 'evidence-unexpected', detail: expect.stringContaining('a::two') },
    ])
  })

  it('all name the tests of other parts where one does', () => {
    const silent = { ...FIRST, select: { file: 'a.test', part: 1, of: 2 } }
    expect(reasonsOf([silent, SECOND])).toMatchObject([{ code: 'evidence-missing', file: 'a.test' }])
  })

  it('are all there, each once', () => {
    const few = policyWith({ minPassed: 1 })
    expect(reasonsOf([FIRST], few)).toMatchObject([{ code: 'evidence-missing', file: LABELS[1] }])
    const forgotten = { ...few, files: LABELS.slice(0, 1) }
    expect(reasonsOf([FIRST], forgotten)).toMatchObject([{ code: 'evidence-missing', file: 'a.test' }])
    expect(reasonsOf([FIRST, SECOND, SECOND], few)).toMatchObject([
      { code: 'evidence-missing', file: LABELS[1] },
    ])
  })

  it.each<[string, FileEvidence, string, string]>([
    [
      'in no part',
      part(2, [TWO], ['a::one', 'a::three']),
      'evidence-missing',
      'in none of its parts ran a::three',
    ],
    [
      'in two',
      part(2, [ONE, TWO, THREE], []),
      'evidence-unexpected',
      'in more than one of its parts ran a::one',
    ],
    [
      'known to one part alone',
      part(2, [TWO, THREE, testCase('a::new')], ['a::one']),
      'evidence-missing',
      'do not name the same tests: a::new',
    ],
    [
      'lost on the way',
      part(2, [TWO], ['a::one']),
      'evidence-missing',
      'do not name the same tests: a::three',
    ],
  ])('a test that is %s keeps them from passing', (_, second, code, detail) => {
    const found = reasonsOf([FIRST, second], policyWith({ minPassed: 1 }))
    expect(found).toContainEqual({ code, file: 'a.test', detail: expect.stringContaining(detail) })
  })

  it('a file that cannot be collected fails in each of them, and is not called doubled', () => {
    const broken = testCase('a', { outcome: 'errored', text: 'ImportError' })
    const files = [part(1, [broken], [], { exitCode: 1 }), part(2, [broken], [], { exitCode: 1 })]
    expect(reasonsOf(files).map(({ code }) => code)).toEqual([
      'test-errored',
      'test-errored',
      'too-few-passed',
    ])
  })

  it('of a hundred thousand tests are compared in a moment', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `a::${index}`)
    const cases = ids.map(id => testCase(id))
    expect(reasonsOf([part(1, cases, []), part(2, [], ids)])).toEqual([])
  })

  it('need the candidate in one of them, not in each', () => {
    const unused = { ...SECOND, containers: [] }
    expect(reasonsOf([FIRST, unused])).toEqual([])
    expect(reasonsOf([{ ...FIRST, containers: [] }, unused])).toMatchObject([
      { code: 'candidate-not-seen', file: 'a.test' },
    ])
    expect(reasonsOf([FIRST, SECOND], policyWith({ containers: 2, minPassed: 3 }))).toEqual([])
    expect(reasonsOf([FIRST, SECOND], policyWith({ containers: 3, minPassed: 3 }))).toMatchObject([
      { code: 'candidate-not-seen', file: 'a.test' },
    ])
  })

  it('count what the candidate has answered together', () => {
    const used = (requests: number) => ({ use: { connections: requests, requests } })
    const all = [
      { ...FIRST, ...used(0) },
      { ...SECOND, ...used(1) },
    ]
    expect(reasonsOf(all)).toEqual([])
    expect(reasonsOf(all, policyWith({ requests: 2, minPassed: 3 }))).toMatchObject([
      { code: 'candidate-not-used', file: 'a.test' },
    ])
    // Nobody saw whether the first one used it.
    expect(reasonsOf([FIRST, { ...SECOND, ...used(0) }])).toEqual([])
  })

  it('may each be without a test that passed, and not all of them', () => {
    const skip = (id: string) => testCase(id, { outcome: 'skipped' })
    const skips = [{ test: 'a::*', reason: 'not here' }]
    const none = part(1, [skip('a::one')], ['a::two', 'a::three'])
    expect(reasonsOf([none, SECOND], policyWith({ minPassed: 2, skips }))).toEqual([])
    const neither = part(2, [skip('a::two'), skip('a::three')], ['a::one'])
    expect(reasonsOf([none, neither], policyWith({ minPassed: 0, skips })).map(({ code }) => code)).toContain(
      'none-passed',
    )
  })

  it('a crash in one of them is of that part', () => {
    const crashed = { ...SECOND, containers: [container({ stoppedByRequest: false, exitCode: 3 })] }
    expect(reasonsOf([FIRST, crashed])).toMatchObject([{ code: 'container-crashed', file: LABELS[1] }])
  })

  it('may have a failure that is waived in the file, where another of them has a test that passed', () => {
    const text = 'AssertionError: expected 200, got 500'
    const red = part(1, [testCase('a::one', { outcome: 'failed', text })], ['a::two', 'a::three'], {
      exitCode: 1,
    })
    const more = { ...policyWith({ minPassed: 2 }), waivers: waiversOf('a::one', text) }
    expect(reasonsOf([red, SECOND], more)).toEqual([])
    const skip = testCase('a::two', { outcome: 'skipped' })
    const skips = [{ test: 'a::two', reason: 'not here' }]
    const alone = part(2, [skip], ['a::one'])
    const first = { ...red, select: { file: 'a.test', part: 1, of: 2, left: ['a::two'] } }
    expect(
      reasonsOf([first, alone], { ...more, ...policyWith({ minPassed: 0, skips }) }).map(({ code }) => code),
    ).toContain('none-passed')
    expect(reasonsOf([red, part(2, [TWO], ['a::one', 'a::three'])], more).map(({ code }) => code)).toContain(
      'evidence-missing',
    )
  })

  it('may all fail where their file does, if that is waived', () => {
    const text = 'ImportError'
    const broken = testCase('a', { outcome: 'errored', text })
    const files = [
      part(1, [ONE, broken], ['a::two'], { exitCode: 1 }),
      part(2, [TWO, broken], ['a::one'], { exitCode: 1 }),
    ]
    const more = { ...policyWith({ minPassed: 2 }), waivers: waiversOf('a', text) }
    expect(reasonsOf(files, more)).toEqual([])
  })

  it('are each run again by itself, where it is not green', () => {
    const red = { ...SECOND, exitCode: 1 }
    const comparing = { ...comparingPolicy(), files: LABELS }
    const trial = passingEvidence({ files: [FIRST, red] })
    expect(filesOfNextRound(comparing, [trial], 'baseline', 1)).toEqual([LABELS[1]])
    // Without a container of the candidate there is nothing to compare.
    const unused = passingEvidence({ files: [FIRST, { ...red, containers: [] }] })
    expect(filesOfNextRound(comparing, [unused], 'baseline', 1)).toEqual([])
  })

  it('in jobs of their own are joined over the shards of a platform', () => {
    const evidence = (shard: number, file: FileEvidence) =>
      passingEvidence({ part: { platform: 'linux/amd64', shard, shards: 2 }, files: [file] })
    const { candidate, consumer } = passingEvidence()
    const planned = {
      run: 'run-1',
      pin: consumer.pin ?? '',
      parts: LABELS.map((label, index) => ({
        part: { platform: 'linux/amd64', shard: index + 1, shards: 2 },
        files: [label],
        ...(candidate && { candidate }),
      })),
    }
    const wanted = { ...policy({ minPassed: 3 }), files: LABELS, planned }
    const codesOf = (second: FileEvidence) =>
      judge([wanted], [evidence(1, FIRST), evidence(2, second)]).consumers.flatMap(({ reasons }) =>
        reasons.map(({ code }) => code),
      )
    expect(codesOf({ ...SECOND, containers: [] })).toEqual([])
    expect(codesOf(part(2, [TWO], ['a::one', 'a::three']))).toEqual(['evidence-missing', 'too-few-passed'])
  })
})

function policyWith(expected: Partial<Policy['expect']>): Partial<Policy> {
  return { expect: policy(expected).expect }
}

function waiversOf(test: string, text: string): NonNullable<Policy['waivers']> {
  const entry = {
    ...{ place: 'waivers.yml:3', consumer: 'tool', file: 'a.test', test },
    ...{ fingerprint: fingerprint(text), author: 'ada', reason: 'slow', link: 'https://example.org/7' },
    expires: '2026-12-24',
  }
  return { today: '2026-11-29', entries: [entry] }
}
