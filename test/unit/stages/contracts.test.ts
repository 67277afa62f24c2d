import { mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/config/config.js'
import type { Recording } from '../../../src/contract/exchange.js'
import type { Evidence } from '../../../src/evidence.js'
import { writeHar } from '../../../src/gateway/recording/har-file.js'
import { evidencePlace } from '../../../src/report/links.js'
import { StageTimer } from '../../../src/shared/progress.js'
import { compareContracts } from '../../../src/stages/contracts.js'
import type { ComparedContract } from '../../../src/verdict/contracts.js'
import { incidentRecording } from '../../support/contract/incident.js'
import { fileEvidence, passingEvidence, withCase } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { BASELINE, roundEvidence } from '../../support/rounds.js'

const FILE = { ...fileEvidence('a.test'), har: '01-a.har' }
const trial = passingEvidence({ files: [FILE] })
const round = roundEvidence('baseline', 1, [FILE])
const both = [trial, round]

const ALWAYS: Config['baseline'] = { image: 'latest', when: 'always', rounds: 3, alreadyBroken: 'allow' }

/** What is compared of evidence whose recordings lie in a folder; `arrange` may change what lies there. */
async function compared(
  evidence: Evidence[],
  {
    recordings = [incidentRecording('candidate', true, 2), incidentRecording('baseline', false)],
    config = { contract: 'report', baseline: ALWAYS },
    arrange,
  }: {
    recordings?: (Recording | undefined)[]
    config?: Pick<Config, 'contract'> & { baseline?: Config['baseline'] }
    arrange?: (folderOf: (one: Evidence) => string) => Promise<void>
  } = {},
) {
  await using own = await folder()
  const folderOf = (one: Evidence) => join(own.path, evidencePlace(one))
  for (const [at, one] of evidence.entries()) {
    const recording = recordings[at]
    await mkdir(folderOf(one), { recursive: true })
    if (recording !== undefined) await writeHar(recording, join(folderOf(one), '01-a.har'))
  }
  await arrange?.(folderOf)
  const times: string[] = []
  const stages = new StageTimer(
    event => event.kind === 'stage-ended' && times.push(`${event.lane}: ${event.name}`),
    () => 0,
  )
  const { contracts, notes } = await compareContracts(
    { config: config as Config, stages },
    evidence,
    folderOf,
  )
  return { contracts, notes, times, outcome: contracts?.[0]?.outcome }
}

describe('the contracts of a consumer', () => {
  it('are compared where both images ran, with the first request that went another way', async () => {
    const { outcome, notes, times, contracts } = await compared(both)
    expect(outcome).toMatchObject({
      state: 'compared',
      comparison: {
        differences: [{ before: 'uuid', after: 'uuid/uuid' }, { follows: 0 }, { follows: 0 }],
      },
      parted: { file: 'a.test' },
    })
    expect(contracts).toMatchObject([{ consumer: 'tool' }])
    expect([notes, times]).toEqual([[], ['tool: compare contracts']])
  })

  it('know which of the candidate’s tests failed', async () => {
    const red = withCase({ id: 'incident::test 3', outcome: 'failed' }, 1)
    const files = red.files.slice(0, 1).map(file => ({ ...file, file: 'a.test', har: '01-a.har' }))
    const { outcome } = await compared([{ ...red, files }, round])
    expect(outcome).toMatchObject({ comparison: { differences: [{ failed: { shown: 1, of: 1 } }, {}, {}] } })
  })

  it('count no test as failed that fails on the published image, too', async () => {
    const red = withCase({ id: 'incident::test 3', outcome: 'failed' }, 1)
    const files = red.files.slice(0, 1).map(file => ({ ...file, file: 'a.test', har: '01-a.har' }))
    const { outcome } = await compared([{ ...red, files }, roundEvidence('baseline', 1, files)])
    expect(outcome).toMatchObject({ comparison: { differences: [{ failed: { shown: 0, of: 0 } }, {}, {}] } })
  })

  it('are compared for each platform by itself', async () => {
    const part = (platform: string) => ({ part: { platform, shard: 1, shards: 1 } })
    const [one, other] = [part('linux/amd64'), part('linux/arm64')]
    const { contracts } = await compared([
      { ...trial, ...one },
      { ...round, ...one },
      { ...trial, ...other },
    ])
    expect(contracts).toMatchObject([
      { platform: 'linux/amd64', outcome: { state: 'compared' } },
      { platform: 'linux/arm64', outcome: { state: 'unknown' } },
    ])
  })

  it('are compared where the published image could be had in one shard alone, and say what the other is left out for', async () => {
    const part = (shard: number) => ({ part: { platform: 'linux/amd64', shard, shards: 2 } })
    const incidents = [{ kind: 'baseline-unavailable' as const, detail: 'too many requests' }]
    const { contracts } = await compared([
      { ...trial, ...part(1) },
      { ...round, ...part(1) },
      { ...trial, ...part(2), files: [] },
      { ...round, ...part(2), files: [], incidents },
    ])
    expect(contracts).toMatchObject([{ outcome: { state: 'compared', leftOut: 'too many requests' } }])
  })

  it.each([
    ['baseline', 'nothing that was said to the candidate in b.test was recorded'],
    ['candidate', undefined],
  ] as const)('where a file spoke to the %s alone, leave out %s', async (arm, why) => {
    const spoke = { ...fileEvidence('b.test'), har: '02-b.har' }
    const files = (one: typeof arm) => [FILE, one === arm ? spoke : fileEvidence('b.test')]
    const own = arm === 'candidate' ? trial : round
    const { outcome, notes } = await compared(
      [
        { ...trial, files: files('candidate') },
        { ...round, files: files('baseline') },
      ],
      { arrange: folderOf => writeHar(incidentRecording(arm, false), join(folderOf(own), spoke.har)) },
    )
    expect(outcome?.state).toBe('compared')
    expect((outcome as ComparedContract).leftOut).toBe(why)
    expect(notes).toEqual([])
  })

  it.each<[string, Parameters<typeof compared>[1]]>([
    ['nothing is recorded', { config: { contract: 'off', baseline: ALWAYS } }],
    ['there is no baseline', { config: { contract: 'report' } }],
  ])('are not asked for where %s', async (_, settings) => {
    expect(await compared(both, settings)).toMatchObject({ contracts: undefined, notes: [] })
  })

  it.each<[string, Evidence[], Parameters<typeof compared>[1], object]>([
    [
      'no test came to run',
      [passingEvidence({ files: [] })],
      {},
      { state: 'unknown', why: 'no test file ran' },
    ],
    [
      'the published image did not run, because all was green',
      [trial],
      { config: { contract: 'report', baseline: { ...ALWAYS, when: 'red' } } },
      {
        state: 'unknown',
        why: expect.stringMatching(/^no test file had to run on the published image; with/),
        isAsConfigured: true,
      },
    ],
    [
      'the published image should have run',
      [trial],
      {},
      { state: 'unknown', why: 'no test file came to run on the published image' },
    ],
    [
      'the published image could not be had',
      [
        trial,
        { ...round, files: [], incidents: [{ kind: 'baseline-unavailable', detail: 'none published' }] },
      ],
      {},
      { state: 'unknown', why: 'none published' },
    ],
    [
      'it is the candidate itself',
      [trial, { ...round, baseline: { ...BASELINE, configDigest: trial.candidate?.configDigest ?? '' } }],
      {},
      { state: 'same', why: expect.stringMatching(/^the published image is the candidate itself: sha256:/) },
    ],
    [
      'the tests on the candidate went around the gateway',
      [passingEvidence({ files: [fileEvidence('a.test')] }), round],
      {},
      { state: 'unknown', why: 'nothing that was said to the candidate was recorded' },
    ],
    [
      'those on the published image did',
      [trial, roundEvidence('baseline', 1, [fileEvidence('a.test')])],
      {},
      { state: 'unknown', why: 'nothing that was said to the published image was recorded' },
    ],
    [
      'another file ran on it',
      [trial, roundEvidence('baseline', 1, [{ ...FILE, file: 'b.test' }])],
      {},
      { state: 'unknown', why: 'nothing that was said to the candidate was recorded' },
    ],
  ])('are not known where %s', async (_, evidence, options, outcome) => {
    const found = await compared(evidence, options)
    expect(found.outcome).toEqual(outcome)
    expect(found.notes).toEqual([])
  })
})

describe('a recording that another job has left', () => {
  const harOf = (folderOf: (one: Evidence) => string) => join(folderOf(trial), '01-a.har')

  it.each<[string, (path: string) => Promise<void>, RegExp]>([
    ['that is gone', path => rename(path, `${path}.old`), /ENOENT/],
    ['that is no JSON', path => writeFile(path, '{'), /it is no JSON/],
    ['that is no HAR', path => writeFile(path, '{"log":{"entries":[{}]}}'), /log\.entries\[0\]/],
    [
      'that is a link',
      async path => {
        await rename(path, `${path}.old`)
        await symlink(`${path}.old`, path)
      },
      /ELOOP/,
    ],
  ])('%s is a note that names the file, and nothing is compared', async (_, change, why) => {
    const { outcome, notes } = await compared(both, { arrange: folderOf => change(harOf(folderOf)) })
    expect(notes).toEqual([
      expect.stringMatching(/^tool: candidate: the recording of a\.test cannot be read: /),
    ])
    expect(notes[0]).toMatch(why)
    expect(outcome).toEqual({ state: 'unknown', why: notes[0]?.replace('tool: ', '') })
  })

  it('that lies elsewhere is not looked at', async () => {
    const { notes } = await compared([{ ...trial, files: [{ ...FILE, har: '../../01-a.har' }] }, round])
    expect(notes).toEqual([
      expect.stringMatching(/the recording of a\.test cannot be read: it lies elsewhere$/),
    ])
  })

  it('that is one of several is named in what the others came to', async () => {
    const other = { ...FILE, file: 'b.test', har: '02-b.har' }
    const files = [FILE, other]
    const { outcome, notes } = await compared(
      [
        { ...trial, files },
        { ...round, files },
      ],
      {
        arrange: async folderOf => {
          await writeHar(incidentRecording('baseline', false), join(folderOf(round), other.har))
          await writeFile(join(folderOf(trial), other.har), '{')
        },
      },
    )
    expect(outcome).toMatchObject({
      state: 'compared',
      comparison: { differences: [{ after: 'uuid/uuid' }, {}, {}] },
      leftOut: expect.stringMatching(/^candidate: the recording of b\.test cannot be read: it is no JSON/),
    })
    expect(notes).toHaveLength(1)
  })

  it('that nobody has room for is left out of the comparison', async () => {
    const files = Array.from({ length: 3 }, (_, at) => ({ ...FILE, file: `${at}.test` }))
    const bytes = 100 << 20
    const { notes } = await compared([{ ...trial, files }, round], {
      arrange: async folderOf => {
        await writeFile(harOf(folderOf), '')
        await truncate(harOf(folderOf), bytes)
      },
    })
    expect(notes.filter(note => note.endsWith('there is too much of it'))).toEqual([
      'tool: candidate: the recording of 2.test is left out of the comparison: there is too much of it',
      'tool: round 1 of the baseline: the recording of a.test is left out of the comparison: there is too much of it',
    ])
  })

  it('that is not whole is compared, and said to be that', async () => {
    const recordings: Recording[] = [
      { ...incidentRecording('candidate', true, 2), truncated: true },
      incidentRecording('baseline', false),
    ]
    const { outcome, notes } = await compared(both, { recordings })
    const leftOut = 'candidate: the recording of a.test is not whole: more was said than is kept'
    expect(outcome).toMatchObject({ state: 'compared', leftOut, comparison: { differences: [{}, {}, {}] } })
    expect(notes).toEqual([`tool: ${leftOut}`])
  })

  it('of a repeat that nobody has room for leaves nothing out', async () => {
    const again = { ...round, round: 2, files: [FILE] }
    const { outcome, notes } = await compared([trial, round, again], {
      arrange: async folderOf => {
        await writeFile(join(folderOf(again), '01-a.har'), '')
        await truncate(join(folderOf(again), '01-a.har'), 300 << 20)
      },
    })
    expect(notes).toEqual([
      'tool: round 2 of the baseline: the recording of a.test is left out of the comparison: there is too much of it',
    ])
    expect(outcome?.state).toBe('compared')
    expect(outcome).not.toHaveProperty('leftOut')
  })

  it('with texts that look like commands and markup is compared like any other', async () => {
    const odd = incidentRecording('candidate', true, 2)
    const exchanges = odd.exchanges.map(one => ({
      ...one,
      request: { ...one.request, target: `/::error::%0A<script>${'['.repeat(50)}` },
    }))
    const { outcome } = await compared(both, {
      recordings: [{ ...odd, exchanges }, incidentRecording('baseline', false)],
    })
    expect(outcome?.state).toBe('compared')
  })
})
