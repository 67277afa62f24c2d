import { describe, expect, it } from 'vitest'
import { type Evidence, IncidentKind } from '../../../src/evidence.js'
import { fingerprint } from '../../../src/verdict/fingerprint.js'
import { judge } from '../../../src/verdict/judge.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import {
  CANDIDATE,
  FILES,
  fileEvidence,
  PIN,
  passingEvidence,
  policy,
  withCase,
  withFirstFile,
} from '../../support/evidence.js'

const codesOf = (policies: Policy[], evidence: Evidence[]) =>
  judge(policies, evidence).consumers.map(({ reasons }) => reasons.map(({ code }) => code))

describe('the gate', () => {
  it('passes with the evidence of every consumer', () => {
    expect(judge([policy(), policy({}, 'other')], [passingEvidence(), passingEvidence({}, 'other')])).toEqual(
      {
        verdict: 'pass',
        consumers: [
          { name: 'tool', pin: PIN, verdict: 'pass', reasons: [] },
          { name: 'other', pin: PIN, verdict: 'pass', reasons: [] },
        ],
      },
    )
  })

  it.each<[string, Evidence | undefined, string]>([
    ['passed', passingEvidence({}, 'other'), 'pass'],
    [
      'failed',
      { ...withCase({ outcome: 'failed' }, 1), consumer: passingEvidence({}, 'other').consumer },
      'fail',
    ],
    ['is inconclusive', passingEvidence({ tagAfter: 'sha256:x' }, 'other'), 'inconclusive'],
    ['left nothing', undefined, 'inconclusive'],
  ])('is as good as its worst consumer: the second %s', (_, second, verdict) => {
    const evidence = [passingEvidence(), ...(second ? [second] : [])]

    expect(judge([policy(), policy({}, 'other')], evidence).verdict).toBe(verdict)
    expect(judge([policy({}, 'other'), policy()], evidence).verdict).toBe(verdict)
  })

  it('fails when one consumer failed and another is inconclusive', () => {
    const failed = withCase({ outcome: 'failed' }, 1)

    expect(judge([policy(), policy({}, 'other')], [failed]).verdict).toBe('fail')
  })
})

describe('nothing is no pass', () => {
  it.each<[string, Policy[], Evidence[]]>([
    ['no policy and no evidence', [], []],
    ['evidence that no policy asks for', [], [passingEvidence()]],
    ['a policy without evidence', [policy()], []],
    ['the evidence of another consumer', [policy()], [passingEvidence({}, 'other')]],
    ['the evidence of the baseline', [policy()], [passingEvidence({ arm: 'baseline' })]],
    ['the evidence of the control', [policy()], [passingEvidence({ arm: 'control' })]],
    ['two trials of one consumer', [policy()], [passingEvidence(), passingEvidence({ trial: 'trial-2' })]],
    [
      'a policy without files',
      [{ ...policy({ minPassed: 0 }), files: [] }],
      [passingEvidence({ files: [] })],
    ],
    [
      'a policy that asks for no tests',
      [policy({ minPassed: 0 })],
      [
        passingEvidence({
          files: FILES.map(file => fileEvidence(file, { report: { state: 'ok', detail: '', cases: [] } })),
        }),
      ],
    ],
    [
      'a policy that asks for no container',
      [policy({ containers: 0 })],
      [passingEvidence({ files: FILES.map(file => fileEvidence(file, { containers: [] })) })],
    ],
  ])('%s', (_, policies, evidence) => {
    expect(judge(policies, evidence).verdict).toBe('inconclusive')
  })
})

describe('evidence that contradicts itself is no pass', () => {
  it('when a file that nobody asked for makes up for tests that vanished', () => {
    const extra = fileEvidence('extra.test')
    const short = passingEvidence({ files: [...passingEvidence().files, extra] })

    expect(codesOf([policy({ minPassed: 6 })], [short])).toEqual([['too-few-passed']])
  })

  it('when two consumers tested different images', () => {
    const second = { ...CANDIDATE, configDigest: `sha256:${'0'.repeat(64)}` }
    const evidence = [passingEvidence(), passingEvidence({ candidate: second }, 'other')]

    expect(codesOf([policy(), policy({}, 'other')], evidence)).toEqual([
      ['identity-missing'],
      ['identity-missing'],
    ])
    expect(judge([policy(), policy({}, 'other')], evidence).verdict).toBe('inconclusive')
  })
})

describe('an incident', () => {
  it.each(IncidentKind.options)('%s is a reason of its own and makes the trial inconclusive', kind => {
    const evidence = passingEvidence({ incidents: [{ kind, detail: 'what happened', file: 'a.test' }] })

    const [consumer] = judge([policy()], [evidence]).consumers

    expect(consumer).toMatchObject({
      verdict: 'inconclusive',
      reasons: [
        { code: kind, verdict: 'inconclusive', consumer: 'tool', file: 'a.test', detail: 'what happened' },
      ],
    })
  })

  it('comes before tests: with it nobody can say what a failure means', () => {
    const evidence = {
      ...withCase({ outcome: 'failed' }, 1),
      incidents: [{ kind: 'no-space', detail: 'the disk is full' } as const],
    }

    expect(codesOf([policy()], [evidence])).toEqual([['no-space', 'test-failed']])
    expect(judge([policy()], [evidence]).verdict).toBe('inconclusive')
  })

  it('explains what was never reached', () => {
    const {
      candidate: _,
      tagAfter: __,
      ...rest
    } = passingEvidence({
      files: [],
      witness: { complete: false, detail: 'never began' },
      incidents: [{ kind: 'build-failed', detail: 'step 2' }],
    })

    expect(codesOf([policy()], [rest])).toEqual([['build-failed']])
  })
})

describe('a reason', () => {
  it('says where it was met and what was seen', () => {
    const evidence = withCase({ outcome: 'failed', text: '\nexpected 200, got 500\n  at line 3' }, 1)

    expect(judge([policy()], [evidence]).consumers[0]?.reasons).toEqual([
      {
        code: 'test-failed',
        verdict: 'fail',
        consumer: 'tool',
        file: 'a.test',
        test: 'a.test::third',
        detail: 'expected 200, got 500',
        fingerprint: fingerprint('expected 200, got 500\n  at line 3'),
        platform: 'linux/amd64',
      },
    ])
  })

  it.each<[string, Evidence, Partial<Policy['expect']>, string]>([
    ['a time-out', withFirstFile({ timedOut: true, durationMs: 61_400 }), {}, 'ended by the gate after 61 s'],
    ['an exit code', withFirstFile({ exitCode: 4 }), {}, 'exit code 4, and no failure in the report'],
    ['too few', passingEvidence(), { minPassed: 9 }, '4 tests passed, expected at least 9'],
    [
      'a moved tag',
      passingEvidence({ tagAfter: 'sha256:x' }),
      {},
      `${CANDIDATE.reference} names sha256:x after the trial`,
    ],
    [
      'no container',
      withFirstFile({ containers: [] }),
      {},
      '0 containers of the candidate ran, expected 1; the variable that selects it is image-env: EMULATOR_IMAGE',
    ],
  ])('counts what %s is made of', (_, evidence, expected, detail) => {
    expect(judge([policy(expected)], [evidence]).consumers[0]?.reasons[0]?.detail).toBe(detail)
  })

  it('lists the first five modified files of many', () => {
    const modified = Array.from({ length: 8 }, (_, index) => `f${index}`)
    const evidence = passingEvidence({ consumer: { ...passingEvidence().consumer, modified } })

    expect(judge([policy()], [evidence]).consumers[0]?.reasons[0]?.detail).toBe(
      '8 tracked files differ: f0, f1, f2, f3, f4',
    )
  })
})

it('changes nothing in what it is given', () => {
  const evidence = withCase({ outcome: 'failed' }, 1)
  const before = structuredClone(evidence)

  judge([policy()], [evidence])

  expect(evidence).toEqual(before)
})
