import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/config/config.js'
import type { VerdictDocument } from '../../../src/report/verdict-document.js'
import { UsageError } from '../../../src/shared/errors.js'
import type { Run } from '../../../src/stages/context.js'
import { layBeside, readLastGreen } from '../../../src/stages/last-green.js'
import { CANDIDATE } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { gitContext } from '../../support/git.js'
import { passedVerdict } from '../../support/verdict-file.js'
import { NO_BUILD_OPTIONS } from '../candidate/builds.js'
import { consumerConfig } from '../consumer/consumers.js'
import { failed, result } from '../report/results.js'

const CONFIG: Config = {
  path: '/repo/.github/compat-gate.yml',
  contract: 'off',
  redact: [],
  candidate: {
    image: CANDIDATE.repository,
    context: '.',
    dockerfile: 'Dockerfile',
    buildArgs: {},
    ...NO_BUILD_OPTIONS,
    platforms: [],
    prepare: [],
  },
  consumers: [consumerConfig({ name: 'sam-cli', repository: 'aws/aws-sam-cli' })],
}

type Consumer = VerdictDocument['consumers'][number]
const PASSED: Consumer = {
  name: 'sam-cli',
  repository: 'aws/aws-sam-cli',
  pin: '3c1153afb0d97adde7b3c1153afb0d97adde7b12',
  verdict: 'pass',
  reasons: [],
  files: [],
}

function green(consumer: Partial<Consumer> = {}, more: Partial<VerdictDocument> = {}): VerdictDocument {
  const document = passedVerdict([CANDIDATE], { state: 'absent' })
  return { ...document, consumers: [{ ...PASSED, ...consumer }], ...more }
}

/** Reads this from a file. */
async function readGreen(content: unknown) {
  await using place = await folder()
  const file = join(place.path, 'verdict.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return await readLastGreen(file, CONFIG)
}

describe('the verdict of the last green', () => {
  it('is none without a path, and is read from its file or its folder', async () => {
    await using place = await folder()
    const file = join(place.path, 'verdict.json')
    await writeFile(file, JSON.stringify(green()))
    expect(await readLastGreen(undefined, CONFIG)).toBeUndefined()
    expect(await readLastGreen(file, CONFIG)).toEqual(green())
    expect(await readLastGreen(place.path, CONFIG)).toEqual(green())
  })

  it.each([
    ['no JSON', '<html>', /verdict\.json is no verdict\.json .*: it is no JSON/],
    ['another document', { version: 1 }, /: schema: expected a text, got nothing/],
    ['evidence', { schema: 'compat-gate/evidence@6' }, /: schema: /],
    ['a verdict with something else in it', { ...green(), extra: 1 }, /: .*extra/],
    [
      'a verdict of a wrong kind',
      { ...green(), consumers: [{ ...PASSED, installed: 'all' }] },
      /: consumers\[0\]\.installed: expected a list/,
    ],
  ])('is refused where it is %s', async (_, content, message) => {
    const refused = readGreen(content)
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(message)
    await expect(refused).rejects.toThrow(/^last-green: .*; leave the input empty where there is none$/)
  })

  it.each([
    ['that is not there', async () => undefined],
    ['that is a link', (path: string) => symlink('/etc/hostname', path)],
    ['that is an empty folder', (path: string) => mkdir(path)],
  ])('is refused where it is a file %s', async (_, make) => {
    await using place = await folder()
    const path = join(place.path, 'green')
    await make(path)
    await expect(readLastGreen(path, CONFIG)).rejects.toThrow(/^last-green: .*green/)
  })

  it('is of no use where another release wrote it, it is of another image, or nothing was tried, and a note says so', async () => {
    expect(await readGreen({ schema: 'compat-gate/verdict@4', whatever: 1 })).toEqual({
      note: expect.stringMatching(/^last-green: .* is compat-gate\/verdict@4, and this release reads /),
    })
    const renamed = { ...CANDIDATE, repository: 'r.example/other', approved: true }
    expect(await readGreen(green({}, { candidates: [renamed] }))).toEqual({
      note: expect.stringMatching(
        / is of r\.example\/other, and the image is registry\.example\/team\/emulator$/,
      ),
    })
    expect(await readGreen(green({ name: 'other' }))).toEqual({
      note: expect.stringMatching(/ is of other consumers: other$/),
    })
    const none = green({}, { verdict: 'not-applicable', consumers: [], candidates: [] })
    expect(await readGreen(none)).toEqual({ note: expect.stringMatching(/of a run that tried nothing$/) })
  })
})

const RUN = {
  consumers: CONFIG.consumers,
  inputs: { root: '/repo' },
  server: 'https://github.example',
  git: gitContext(),
} as Run
const RED = failed({ id: 'a', text: 'b' })

describe('what is laid beside it', () => {
  it('is a consumer that does not pass', async () => {
    const [consumer] = (await layBeside(RED, green(), RUN)).judgement.consumers
    expect(consumer?.moved).toMatchObject({
      since: { run: '4711.1', startedAt: '2026-11-21T07:00:00Z' },
      image: { from: CANDIDATE.configDigest, to: RED.candidates[0]?.configDigest },
    })
    expect(await layBeside(result(), green(), RUN)).toEqual(result())
    expect(await layBeside(RED, undefined, RUN)).toBe(RED)
  })

  it('is beside a pass, too, where a red was excused', async () => {
    const { judgement } = RED
    const [consumer] = judgement.consumers
    const { reasons = [] } = consumer ?? {}
    const excused = reasons.map(one => ({ ...one, code: 'already-broken' as const, instead: one.code }))
    const passed = { name: 'sam-cli', verdict: 'pass' as const, reasons: [], excused }
    const beside = await layBeside(
      { ...RED, judgement: { verdict: 'pass', consumers: [passed] } },
      green(),
      RUN,
    )
    expect(beside.judgement.consumers[0]?.moved).toMatchObject({ since: { run: green().run } })
  })

  it.each([
    ['it failed then, too', green({ verdict: 'fail' }), 'sam-cli: last-green: it was fail then, too'],
    [
      'it came from elsewhere',
      green({ repository: 'fork/aws-sam-cli' }),
      'sam-cli: last-green: it came from fork/aws-sam-cli then',
    ],
    [
      'the file is of no use',
      { note: 'last-green: f is old' },
      'last-green: f is old: nothing is laid beside it',
    ],
  ])('is nothing where %s, and a note says so', async (_, last, note) => {
    const beside = await layBeside(RED, last, RUN)
    expect(beside.judgement).toEqual(RED.judgement)
    expect(beside.notes).toEqual([...RED.notes, note])
  })
})
