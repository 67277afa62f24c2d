import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Config, ConsumerConfig } from '../../../src/config/config.js'
import type { Waiver } from '../../../src/config/waivers.js'
import type { VerdictDocument } from '../../../src/report/verdict-document.js'
import {
  type AskedImage,
  answerAmong,
  earlierAnswerText,
  verdictsOn,
} from '../../../src/stages/earlier-answer.js'
import { type QuestionFacts, questionDigest } from '../../../src/stages/question.js'
import { CANDIDATE } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { passedVerdict } from '../../support/verdict-file.js'
import { NO_BUILD_OPTIONS } from '../candidate/builds.js'
import { consumerConfig } from '../consumer/consumers.js'

const CONSUMER = consumerConfig({ name: 'sam-cli', repository: 'aws/aws-sam-cli', ref: 'develop' })

const CONFIG: Config = {
  path: '/repo/.github/compat-gate.yml',
  contract: 'off',
  redact: [],
  candidate: {
    ...{ image: CANDIDATE.repository, context: '.', dockerfile: 'Dockerfile', buildArgs: {} },
    ...{ ...NO_BUILD_OPTIONS, platforms: [], prepare: [] },
  },
  consumers: [CONSUMER],
}

const WAIVER: Waiver = {
  ...{ place: 'waivers.yml:3', consumer: 'sam-cli', test: 'a::b', fingerprint: 'f', author: 'me' },
  ...{ reason: 'known', link: 'https://example.org/1', expires: '2026-12-01' },
}

const BASELINE = { image: 'latest', when: 'red', rounds: 3, alreadyBroken: 'allow' } as const
const DIGEST = (letter: string) => `sha256:${letter.repeat(64)}`
const published = (letter: string) => ({
  config: { ...CONFIG, baseline: BASELINE },
  baseline: {
    reference: 'r:latest',
    found: { state: 'present' as const, digest: DIGEST(letter) },
  },
})

const FACTS: QuestionFacts = {
  gate: 'a'.repeat(64),
  machine: { engine: 'docker 28', platform: 'linux/amd64' },
  config: CONFIG,
  consumers: [CONSUMER],
  pins: new Map([['sam-cli', 'c'.repeat(40)]]),
  baseline: undefined,
  waivers: { entries: [], today: '2026-11-30' },
}

const ask = (more: Partial<QuestionFacts>) => questionDigest({ ...FACTS, ...more })
const consumer = (more: Partial<ConsumerConfig>) => ask({ consumers: [{ ...CONSUMER, ...more }] })
const test = (more: Partial<ConsumerConfig['test']>) => consumer({ test: { ...CONSUMER.test, ...more } })

describe('two questions are the same', () => {
  it('where all is the same', () => {
    expect(ask({})).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(ask({})).toBe(questionDigest(structuredClone(FACTS)))
  })

  it.each([
    ['the commit was found by another name', consumer({ ref: 'main' })],
    [
      'the consumer has releases, which are asked about by themselves',
      consumer({ releases: { last: 1, tags: '*' } }),
    ],
    ['the files take another time', test({ lastRun: new Map([['a.js', { durationMs: 1, wasRed: true }]]) })],
  ])('where %s', (_, other) => {
    expect(other).toBe(ask({}))
  })

  it('where an entry of the file of waivers has another line', () => {
    const at = (place: string) => ask({ waivers: { entries: [{ ...WAIVER, place }], today: '2026-11-30' } })
    expect(at('waivers.yml:9')).toBe(at('waivers.yml:3'))
  })
})

describe('another question is asked', () => {
  it.each([
    ['another gate', ask({ gate: 'b'.repeat(64) })],
    ['another engine', ask({ machine: { engine: 'docker 29', platform: 'linux/amd64' } })],
    ['another runner', ask({ machine: { ...FACTS.machine, runner: { image: 'ubuntu24', version: '2' } } })],
    ['a commit of the consumer that moved', ask({ pins: new Map([['sam-cli', 'd'.repeat(40)]]) })],
    ['a step of its set-up', consumer({ setup: [{ run: 'npm ci', timeoutMs: 1 }] })],
    ['its environment', consumer({ env: { A: '1' } })],
    ['what is expected of it', consumer({ expect: { ...CONSUMER.expect, minPassed: 99 } })],
    ['its control', consumer({ control: { files: ['a.js'], args: [] } })],
    ['its test files', test({ files: ['other.js'] })],
    [
      'one more consumer',
      ask({
        consumers: [CONSUMER, { ...CONSUMER, name: 'b' }],
        pins: new Map([
          ['sam-cli', 'c'.repeat(40)],
          ['b', 'c'.repeat(40)],
        ]),
      }),
    ],
    [
      'the name of the image',
      ask({ config: { ...CONFIG, candidate: { ...CONFIG.candidate, image: 'other' } } }),
    ],
    ['what is made of the contract', ask({ config: { ...CONFIG, contract: 'block' } })],
    ['an image to compare with', ask(published('a'))],
    ['a waiver', ask({ waivers: { entries: [WAIVER], today: '2026-11-30' } })],
  ])('by %s', (_, other) => {
    expect(other).toMatch(/^sha256:/)
    expect(other).not.toBe(ask({}))
  })

  it('where a waiver has expired, and where the published image was moved or is gone', () => {
    const on = (today: string) => ask({ waivers: { entries: [WAIVER], today } })
    expect(on('2026-12-01')).toBe(on('2026-11-30'))
    expect(on('2026-12-02')).not.toBe(on('2026-11-30'))
    const absent = {
      ...published('a'),
      baseline: { reference: 'r:latest', found: { state: 'absent' as const } },
    }
    expect(new Set([ask(published('a')), ask(published('b')), ask(absent)]).size).toBe(3)
  })
})

describe('there is no question', () => {
  it.each([
    ['without a consumer', ask({ consumers: [] })],
    ['where a commit is not known', ask({ pins: new Map() })],
    [
      'where nobody could say what is published',
      ask({
        ...published('a'),
        baseline: { reference: 'r:latest', found: { state: 'unknown', detail: '' } },
      }),
    ],
    ['where tests are given what no report holds', consumer({ passEnv: ['TOKEN'] })],
  ])('%s', (_, none) => {
    expect(none).toBeUndefined()
  })
})

const NOW = new Date('2026-11-30T12:00:00Z')
const GIVEN = { reference: 'r:1', digest: DIGEST('f'), source: 'registry' as const }
const CONTENT = DIGEST('1')
const IMAGES: AskedImage[] = [{ platform: CANDIDATE.platform, content: CONTENT }]
const TRIED = { ...CANDIDATE, content: CONTENT, approved: true }

function verdict(more: Partial<VerdictDocument> = {}): VerdictDocument {
  const passed = { name: 'sam-cli', verdict: 'pass' as const, reasons: [], files: [] }
  const document = passedVerdict([CANDIDATE], { state: 'absent' })
  return {
    ...document,
    startedAt: '2026-11-29T12:00:00Z',
    question: DIGEST('e'),
    candidates: [TRIED],
    consumers: [passed],
    ...more,
  }
}

const FAILED = verdict({ verdict: 'fail', compatible: false, approvedImageId: '' })

/** Looks for an answer in reports with these verdicts, the newest first. */
async function lookIn(reports: unknown[], images = IMAGES) {
  await using place = await folder()
  const paths: string[] = []
  for (const [index, content] of reports.entries()) {
    const path = join(place.path, `${index}`)
    await mkdir(path)
    await writeFile(
      join(path, 'verdict.json'),
      typeof content === 'string' ? content : JSON.stringify(content),
    )
    paths.push(path)
  }
  const found = answerAmong(await verdictsOn(DIGEST('e'), paths, CONFIG), images, NOW)
  return found && paths.indexOf(found.path)
}

describe('an earlier answer', () => {
  it('is a pass on the same question and the same image', async () => {
    expect(await lookIn([verdict()])).toBe(0)
    expect(await lookIn([])).toBeUndefined()
  })

  it('is found behind what is none, and what was asked otherwise', async () => {
    const other = { ...TRIED, content: DIGEST('b') }
    const before = [
      '{"schema":',
      { ...verdict(), extra: 1 },
      verdict({ question: DIGEST('d') }),
      verdict({ candidates: [other] }),
    ]
    expect(await lookIn([...before, verdict()])).toBe(4)
  })

  it('is none where a newer run on the same question has not passed', async () => {
    expect(await lookIn([FAILED, verdict()])).toBeUndefined()
    expect(await lookIn([verdict(), FAILED])).toBe(0)
  })

  it.each([
    ['not-applicable', verdict({ verdict: 'not-applicable', compatible: false })],
    ['inconclusive', verdict({ verdict: 'inconclusive', compatible: false })],
    ['a pass that contradicts itself', verdict({ compatible: false })],
    ['a pass of nobody', verdict({ consumers: [] })],
    [
      'a pass with a consumer that has failed',
      verdict({
        consumers: [
          ...verdict().consumers,
          { ...verdict().consumers[0], name: 'b', verdict: 'fail' },
        ] as VerdictDocument['consumers'],
      }),
    ],
    ['of no question', (({ question: _, ...rest }) => rest)(verdict())],
    [
      'of more images',
      verdict({
        candidates: [...verdict().candidates, { ...TRIED, platform: 'linux/s390x' }],
      }),
    ],
    ['of another platform', verdict({ candidates: [{ ...TRIED, platform: 'linux/s390x' }] })],
    ['of another schema', { ...verdict(), schema: 'compat-gate/verdict@5' }],
    ['older than a week', verdict({ startedAt: '2026-11-23T11:59:59Z' })],
    ['of the future', verdict({ startedAt: '2026-11-30T12:00:01Z' })],
    ['of no time', verdict({ startedAt: 'yesterday' })],
  ])('is none that is %s', async (_, content) => {
    expect(await lookIn([content])).toBeUndefined()
  })

  it('knows an image that was given by what its name was resolved to', async () => {
    const { commit: _, builder: __, ...image } = CANDIDATE
    const given = verdict({ candidates: [{ ...image, given: GIVEN, approved: true }] })
    const images = [{ platform: CANDIDATE.platform, given: GIVEN.digest }]
    expect(await lookIn([given], images)).toBe(0)
    const moved = [{ platform: CANDIDATE.platform, given: DIGEST('a') }]
    expect(await lookIn([given], moved)).toBeUndefined()
    // One that was built was never given.
    expect(await lookIn([verdict()], [{ platform: CANDIDATE.platform }])).toBeUndefined()
  })

  it('is named with its day and its place', () => {
    const answer = { run: '4711.2', startedAt: '2026-11-29T12:00:00.123Z', path: '/r' }
    const runs = 'https://github.com/o/n/actions/runs'
    expect(earlierAnswerText(answer, runs)).toBe(
      'nothing has changed since 2026-11-29T12:00:00Z: then this image passed with the same consumers, set-up, policy and gate, in run 4711.2 (https://github.com/o/n/actions/runs/4711)',
    )
    expect(earlierAnswerText({ ...answer, run: 'abc' }, runs)).toMatch(/in run abc \(\/r\)$/)
  })
})
