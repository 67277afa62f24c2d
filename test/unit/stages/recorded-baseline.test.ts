import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/evidence.js'
import { writeHar } from '../../../src/gateway/recording/har-file.js'
import type { Progress } from '../../../src/shared/progress.js'
import type { LiveRun } from '../../../src/stages/context.js'
import type { LastGreen } from '../../../src/stages/green-report.js'
import { watchOfTrial } from '../../../src/stages/recorded-baseline.js'
import { exchangeOf, recordingOf } from '../../support/contract/shop.js'
import { CANDIDATE, fileEvidence, PIN, passingEvidence } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { passedVerdict } from '../../support/verdict-file.js'
import { consumerConfig } from '../consumer/consumers.js'

const CONSUMER = consumerConfig({ name: 'tool', repository: 'acme/tool' })
const RECORDING = recordingOf([exchangeOf('GET', '/a', { status: 200, value: { a: 1 } })], { file: 'a.test' })

type Consumer = Extract<LastGreen, { consumers: unknown }>['consumers'][number]
const THEN: Consumer = {
  name: 'tool',
  repository: 'acme/tool',
  pin: PIN,
  verdict: 'pass',
  reasons: [],
  files: [],
}

function verdictOf(consumer: Partial<Consumer> = {}): LastGreen {
  const verdict = passedVerdict([CANDIDATE], { state: 'absent' })
  return { ...verdict, run: 'run-1', consumers: [{ ...THEN, ...consumer }] }
}

interface Given {
  verdict?: LastGreen
  evidence?: Partial<Evidence>
  contract?: 'off' | 'report'
  part?: NonNullable<Evidence['part']>
  pin?: string
  /** Changes what lies in the report. */
  arrange?: (evidence: string) => Promise<unknown>
}

async function watched({
  verdict = verdictOf(),
  evidence,
  contract = 'report',
  part,
  pin = PIN,
  arrange,
}: Given) {
  await using place = await folder()
  const own = join(place.path, 'evidence', 'tool')
  await mkdir(own, { recursive: true })
  const files = [fileEvidence('a.test', { har: '01-a.har' }), fileEvidence('b.test')]
  const whole = passingEvidence({ files, ...evidence })
  await writeFile(join(own, 'evidence.json'), JSON.stringify(whole))
  await writeHar(RECORDING, join(own, '01-a.har'))
  await arrange?.(own)
  const events: Progress[] = []
  const live = {
    green: { path: place.path, verdict },
    config: { contract, candidate: { platforms: [] } },
    context: { listener: (event: Progress) => events.push(event) },
    origin: { run: 'run-2', ...(part && { part }) },
    inputs: { platform: undefined },
    facts: { platform: 'linux/x86_64' },
  } as unknown as LiveRun
  const watch = await watchOfTrial(CONSUMER, pin, live)
  const notes = events.map(event => (event.kind === 'note' ? event.text : event.kind))
  return { isWatched: watch !== undefined, notes }
}

const BEGIN = 'tool: nothing is compared while its tests run: last-green: '

describe('the recordings of the last green run', () => {
  it('are what a trial is laid beside', async () => {
    expect(await watched({})).toEqual({ isWatched: true, notes: [] })
    const part = { platform: 'linux/amd64', shard: 1, shards: 2 }
    expect(await watched({ part })).toEqual({ isWatched: true, notes: [] })
  })

  it('are not read where nothing is recorded', async () => {
    expect(await watched({ contract: 'off', verdict: { note: 'x' } })).toEqual({
      isWatched: false,
      notes: [],
    })
  })

  it.each<[string, Given, string]>([
    ['another release or image', { verdict: { note: 'last-green: v is another' } }, 'v is another'],
    ['other consumers', { verdict: verdictOf({ name: 'x' }) }, 'it was not tried then'],
    ['a red', { verdict: verdictOf({ verdict: 'fail' }) }, 'it was fail then, too'],
    ['another repository', { verdict: verdictOf({ repository: 'x/tool' }) }, 'it came from x/tool then'],
    ['another commit', { pin: 'abc' }, `its commit was ${PIN} then, and is abc`],
    [
      'evidence of another commit',
      { evidence: { consumer: { ...passingEvidence().consumer, pin: 'abc' } } },
      'it has no recordings',
    ],
    ['evidence of another run', { evidence: { run: 'run-0' } }, 'it has no recordings'],
    ['a control', { evidence: { arm: 'control' } }, 'it has no recordings'],
    ['a round', { evidence: { round: 1 } }, 'it has no recordings'],
    [
      'another platform',
      { part: { platform: 'linux/arm64', shard: 1, shards: 1 } },
      'it has no trial on linux/arm64',
    ],
    ['no evidence', { arrange: own => rm(own, { recursive: true }) }, 'it has no recordings'],
    [
      'evidence that is none',
      { arrange: own => writeFile(join(own, 'evidence.json'), '{}') },
      'it has no recordings',
    ],
    [
      'no HAR file',
      { arrange: own => writeFile(join(own, '01-a.har'), '<html>') },
      'the recording of a.test cannot be read: it is no JSON: ',
    ],
    [
      'a HAR file that is a link',
      {
        arrange: async own => {
          await rm(join(own, '01-a.har'))
          await symlink('/etc/hostname', join(own, '01-a.har'))
        },
      },
      'the recording of a.test cannot be read: ',
    ],
    [
      'a HAR file that lies elsewhere',
      { evidence: { files: [fileEvidence('a.test', { har: '../tool/01-a.har' })] } },
      'the recording of a.test cannot be read: it lies elsewhere',
    ],
    [
      'too many exchanges',
      {
        arrange: own =>
          writeHar(
            { ...RECORDING, exchanges: Array(10_001).fill(RECORDING.exchanges[0]) },
            join(own, '01-a.har'),
          ),
      },
      'more is recorded there than can be read before the tests',
    ],
    [
      'what is not whole',
      { arrange: own => writeHar({ ...RECORDING, truncated: true }, join(own, '01-a.har')) },
      'it has no recordings',
    ],
    [
      'what is of another file',
      { arrange: own => writeHar({ ...RECORDING, file: 'x' }, join(own, '01-a.har')) },
      'it has no recordings',
    ],
    [
      'too much',
      { arrange: own => truncate(join(own, '01-a.har'), (64 << 20) + 1) },
      'more is recorded there than can be read before the tests',
    ],
  ])('are of no use where they are of %s, and a note says why', async (_, given, why) => {
    const { isWatched, notes } = await watched(given)
    expect(isWatched).toBe(false)
    expect(notes).toEqual([expect.stringContaining(BEGIN + why)])
  })
})
