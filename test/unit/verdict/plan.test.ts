import { describe, expect, it } from 'vitest'
import type { Evidence, Part } from '../../../src/evidence.js'
import { judge } from '../../../src/verdict/judge.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import {
  CANDIDATE,
  container,
  fileEvidence,
  PIN,
  passingEvidence,
  policy,
  testCase,
} from '../../support/evidence.js'
import { ranOn } from '../../support/rounds.js'

const ARM = { ...CANDIDATE, platform: 'linux/arm64', configDigest: `sha256:${'ab'.repeat(32)}` }
const OTHER_ARCHIVE = { ...ARM, archive: { sha256: 'cd'.repeat(32), bytes: 1_000 } }
const ON: Record<string, typeof CANDIDATE> = { 'linux/amd64': CANDIDATE, 'linux/arm64': ARM }

/** A part of the plan: its file alone, as two shards have it. */
function part(platform: string, shard: number): Part {
  return { platform, shard, shards: 2 }
}

const FILE = ['', 'a.test', 'b.test']

/** What a shard leaves with which nothing is wrong. */
function left(platform: string, shard: number, more: Partial<Evidence> = {}): Evidence {
  const files = [fileEvidence(FILE[shard] as string)]
  return passingEvidence({ part: part(platform, shard), candidate: ON[platform], files, ...more })
}

const PUBLISHED = {
  reference: 'registry.example/team/emulator:latest',
  digest: `sha256:${'1a'.repeat(32)}`,
  configDigest: `sha256:${'ba'.repeat(32)}`,
  engineId: `sha256:${'ba'.repeat(32)}`,
  tag: 'pr-abc1234-baseline',
}

/** One half of a round of the last shard. */
function half(arm: 'baseline' | 'candidate', round: number, more: Partial<Evidence> = {}): Evidence {
  return left('linux/arm64', 2, { arm, round, ...(arm === 'baseline' && { baseline: PUBLISHED }), ...more })
}

const COMPARED = {
  baseline: { rounds: 2, when: 'always', alreadyBroken: 'allow' },
} as const

/** Two platforms, two shards; four tests on each platform, and none to spare. */
function planned(
  more: Partial<Policy> = {},
  published: { baseline?: string } = { baseline: PUBLISHED.digest },
): Policy {
  const parts = ['linux/amd64', 'linux/arm64'].flatMap(platform =>
    [1, 2].map(shard => ({
      part: part(platform, shard),
      files: [FILE[shard] as string],
      candidate: ON[platform] as typeof CANDIDATE,
    })),
  )
  return { ...policy(), planned: { run: 'run-1', pin: PIN, ...published, parts }, ...more }
}

const ALL = [
  left('linux/amd64', 1),
  left('linux/amd64', 2),
  left('linux/arm64', 1),
  left('linux/arm64', 2),
] as const

/** Everything, but the last is another. */
function withLast(...last: Evidence[]): Evidence[] {
  return [...ALL.slice(0, 3), ...last]
}

function judged(evidence: Evidence[], policies = [planned()]) {
  const { verdict, consumers } = judge(policies, evidence)
  const reasons = consumers.flatMap(one => one.reasons)
  return {
    verdict,
    codes: reasons.map(({ code, trial }) => (trial === undefined ? code : `${trial}: ${code}`)),
  }
}

const LAST = 'linux/arm64, shard 2 of 2'
const failing = left('linux/arm64', 2, {
  files: [
    fileEvidence('b.test', {
      exitCode: 1,
      report: { state: 'ok', detail: '', cases: [testCase('b::x', { outcome: 'failed' }), testCase('b::y')] },
    }),
  ],
})
const { candidate: _, ...nameless } = left('linux/arm64', 2)
const { pin: __, ...unpinned } = passingEvidence().consumer

describe('over everything that a plan has promised', () => {
  it('is a pass when all of it is there', () => {
    expect(judge([planned()], [...ALL])).toEqual({
      verdict: 'pass',
      consumers: [{ name: 'tool', pin: PIN, verdict: 'pass', reasons: [] }],
    })
  })

  it.each<[string, Evidence[], string, string[]]>([
    ['a trial is missing', withLast(), 'inconclusive', [`${LAST}: evidence-missing`]],
    ['everything is missing', [], 'inconclusive', parts('evidence-missing')],
    ['one is there twice', [...ALL, left('linux/arm64', 2)], 'inconclusive', [`${LAST}: evidence-missing`]],
    [
      'a shard too many',
      [...ALL, left('linux/arm64', 2, { part: { platform: 'linux/arm64', shard: 3, shards: 3 } })],
      'inconclusive',
      ['evidence-unexpected'],
    ],
    [
      'a platform too many',
      [...ALL, left('linux/arm64', 2, { part: part('linux/s390x', 2) })],
      'inconclusive',
      ['evidence-unexpected'],
    ],
    ['a consumer too many', [...ALL, passingEvidence({}, 'other')], 'inconclusive', ['evidence-unexpected']],
    ['a trial of everything beside it', [...ALL, passingEvidence()], 'inconclusive', ['evidence-unexpected']],
    [
      'an arm that nobody asked for',
      [...ALL, left('linux/arm64', 2, { arm: 'baseline' })],
      'inconclusive',
      [`${LAST}: evidence-unexpected`],
    ],
    [
      'evidence of another run or attempt',
      withLast(left('linux/arm64', 2, { run: 'run-1.2' })),
      'inconclusive',
      [`${LAST}: evidence-foreign`],
    ],
    [
      'evidence of another commit',
      withLast(
        left('linux/arm64', 2, {
          consumer: { ...passingEvidence().consumer, pin: 'f'.repeat(40), commit: 'f'.repeat(40) },
        }),
      ),
      'inconclusive',
      [`${LAST}: evidence-foreign`],
    ],
    [
      'evidence without a pin',
      withLast(left('linux/arm64', 2, { consumer: unpinned })),
      'inconclusive',
      [`${LAST}: pin-missing`],
    ],
    [
      'evidence of another candidate',
      withLast(left('linux/arm64', 2, { candidate: { ...ARM, configDigest: `sha256:${'cd'.repeat(32)}` } })),
      'inconclusive',
      ['identity-missing', `${LAST}: evidence-foreign`],
    ],
    [
      'evidence of another archive of the same image',
      withLast(left('linux/arm64', 2, { candidate: OTHER_ARCHIVE, archiveAfter: OTHER_ARCHIVE.archive })),
      'inconclusive',
      [`${LAST}: evidence-foreign`],
    ],
    [
      'the candidate of another platform',
      withLast(left('linux/arm64', 2, { candidate: CANDIDATE })),
      'inconclusive',
      ['identity-missing', `${LAST}: evidence-foreign`, `${LAST}: evidence-foreign`],
    ],
    ['evidence that names no candidate', withLast(nameless), 'inconclusive', [`${LAST}: identity-missing`]],
    ['a test that failed on one platform', withLast(failing), 'fail', [`${LAST}: test-failed`]],
    [
      'a test that failed, in evidence of another run',
      withLast({ ...failing, run: 'another' }),
      'inconclusive',
      [`${LAST}: evidence-foreign`, `${LAST}: test-failed`],
    ],
    [
      'an incident of one shard, which explains that tests are missing',
      withLast(left('linux/arm64', 2, { files: [], incidents: [{ kind: 'dns-failed', detail: '' }] })),
      'inconclusive',
      [`${LAST}: dns-failed`],
    ],
    [
      'a shard that did not meet the candidate',
      withLast(
        left('linux/arm64', 2, {
          files: [fileEvidence('b.test', { containers: [container({ image: 'unknown' })] })],
        }),
      ),
      'inconclusive',
      [`${LAST}: candidate-not-seen`, `${LAST}: unknown-image-used`],
    ],
  ])('%s', (_, evidence, verdict, codes) => {
    expect(judged(evidence)).toEqual({ verdict, codes })
  })

  it('counts the passed tests of all shards of a platform, and of each platform', () => {
    const short = left('linux/arm64', 2, {
      files: [
        fileEvidence('b.test', { report: { state: 'ok', detail: '', cases: [testCase('b.test::starts')] } }),
      ],
    })
    const { verdict, consumers } = judge([planned()], withLast(short))
    expect(verdict).toBe('inconclusive')
    expect(consumers[0]?.reasons).toMatchObject([
      { code: 'too-few-passed', trial: 'linux/arm64', detail: '3 tests passed, expected at least 4' },
    ])
  })

  it('wants a candidate of each platform from its build', () => {
    const policy = planned()
    for (const one of policy.planned?.parts ?? [])
      if (one.part.platform === 'linux/arm64') delete one.candidate
    expect(judged([...ALL], [policy])).toEqual({
      verdict: 'inconclusive',
      codes: [1, 2].map(shard => `linux/arm64, shard ${shard} of 2: identity-missing`),
    })
  })

  it('takes what was found where the evidence was read against every consumer', () => {
    const found = [{ code: 'evidence-unexpected' as const, detail: 'x/evidence.json is no evidence' }]
    const { verdict, consumers } = judge([planned()], [...ALL], undefined, found)
    expect({ verdict, reasons: consumers[0]?.reasons }).toMatchObject({
      verdict: 'inconclusive',
      reasons: found,
    })
  })

  it('asks for the control where its file was run, and not elsewhere', () => {
    const dead = (platform: string): Evidence =>
      left(platform, 1, {
        arm: 'control',
        files: [
          fileEvidence('a.test', {
            exitCode: 1,
            report: { state: 'ok', detail: '', cases: [testCase('a::x', { outcome: 'failed' })] },
            containers: [container({ image: 'control', started: false })],
          }),
        ],
      })
    const policies = [planned({ control: ['a.test'] })]
    const both = [...ALL, dead('linux/amd64'), dead('linux/arm64')]
    expect(judged(both, policies)).toEqual({ verdict: 'pass', codes: [] })
    expect(judged(both.slice(0, 5), policies)).toEqual({
      verdict: 'inconclusive',
      codes: ['linux/arm64, shard 1 of 2: control-missing'],
    })
    expect(
      judged([...both, { ...dead('linux/arm64'), part: part('linux/arm64', 2) }], policies).codes,
    ).toEqual(['evidence-unexpected'])
  })
})

function parts(code: string): string[] {
  return ['linux/amd64', 'linux/arm64'].flatMap(platform =>
    [1, 2].map(shard => `${platform}, shard ${shard} of 2: ${code}`),
  )
}

describe('rounds of a trial that was a job of its own', () => {
  const rounds = [half('baseline', 1), half('candidate', 1), half('baseline', 2), half('candidate', 2)]

  it('are expected where the configuration names a published image', () => {
    const asked = ALL.map(one => ({
      ...one,
      arm: 'baseline' as const,
      round: 1,
      baseline: PUBLISHED,
      files: one.files.map(file => ranOn('baseline', file)),
    }))
    expect(judged([...ALL, ...asked], [planned(COMPARED)])).toEqual({ verdict: 'pass', codes: [] })
    expect(judged([...ALL, ...rounds])).toEqual({
      verdict: 'inconclusive',
      codes: Array(4).fill(`${LAST}: evidence-unexpected`),
    })
  })

  it.each<[string, Evidence, string]>([
    ['a round too many', half('candidate', 3), 'evidence-unexpected'],
    ['one that is there twice', half('baseline', 1), 'evidence-unexpected'],
    [
      'a baseline of no round',
      left('linux/arm64', 2, { arm: 'baseline', baseline: PUBLISHED }),
      'evidence-unexpected',
    ],
    ['a round of the control', half('candidate', 2, { arm: 'control' }), 'evidence-unexpected'],
    [
      'a file of another shard',
      half('candidate', 2, { files: [fileEvidence('a.test')] }),
      'evidence-unexpected',
    ],
    ['an image without a name', left('linux/arm64', 2, { arm: 'baseline', round: 2 }), 'evidence-unexpected'],
    [
      'a digest that the plan does not have',
      half('baseline', 2, { baseline: { ...PUBLISHED, digest: `sha256:${'2b'.repeat(32)}` } }),
      'evidence-foreign',
    ],
    [
      'another image under the digest',
      half('baseline', 2, { baseline: { ...PUBLISHED, configDigest: `sha256:${'2b'.repeat(32)}` } }),
      'evidence-foreign',
    ],
    ['another run', half('candidate', 2, { run: 'run-1.2' }), 'evidence-foreign'],
    ['another candidate', half('candidate', 2, { candidate: OTHER_ARCHIVE }), 'evidence-foreign'],
  ])('%s', (_, odd, code) => {
    const first = [half('baseline', 1), half('candidate', 1)]
    expect(judged([...ALL, ...first, odd], [planned(COMPARED)])).toEqual({
      verdict: 'inconclusive',
      codes: expect.arrayContaining([`${LAST}: ${code}`]),
    })
  })

  it('count for nothing where the plan knows no published image', () => {
    const unknown = planned(COMPARED, {})
    const { codes } = judged([...ALL, ...rounds.slice(0, 1)], [unknown])
    expect(codes).toContain(`${LAST}: evidence-foreign`)
  })
})
