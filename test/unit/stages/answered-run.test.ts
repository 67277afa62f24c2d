import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { verdictJson } from '../../../src/report/verdict-json.js'
import type { Progress } from '../../../src/shared/progress.js'
import type { EarlierAnswer } from '../../../src/stages/answering.js'
import { outputsOf } from '../../../src/stages/outputs.js'
import type { RunResult } from '../../../src/verdict/verdict.js'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { gate } from '../../support/gate.js'
import { publishSmall } from '../../support/published-image.js'
import { ATTEMPT, runSmallStage } from '../../support/run-stage.js'
import { type SmallConsumer, smallConsumer } from '../../support/small-consumer.js'

/** Runs the gate beside the reports of earlier runs, which are kept with it. */
class Runs {
  readonly #small: SmallConsumer
  /** The newest first. */
  readonly reports: string[] = []
  /** What each run was asked about, and what had happened by then. */
  readonly asked: { answer: EarlierAnswer; events: string[] }[] = []

  constructor(small: SmallConsumer) {
    this.#small = small
  }

  async next(isEnough: boolean, image?: string): Promise<{ result: RunResult; events: string[] }> {
    const { provider, engine, folder } = this.#small
    const seen: string[] = []
    const { result } = await gate({
      ...{ root: provider.path, endpoint: engine.endpoint, folder },
      inputs: { image },
      onProgress: event => seen.push(...named(event)),
      context: {
        answering: {
          reports: [...this.reports],
          isEnough: async answer => {
            this.asked.push({ answer, events: [...seen] })
            return isEnough
          },
        },
      },
    })
    const report = join(folder, `report-${this.reports.length}`)
    await mkdir(report)
    await writeFile(join(report, 'verdict.json'), verdictJson(result))
    this.reports.unshift(report)
    return { result, events: seen }
  }
}

function named(event: Progress): string[] {
  if (event.kind === 'file-started') return [`file ${event.file}`]
  return event.kind === 'stage-started' ? [`${event.lane}: ${event.name}`] : []
}

it('a run that asks what an earlier one has answered is left at that once it is built, and approves nothing', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const runs = new Runs(small)
  const first = await runs.next(true)
  expect([first.result.judgement.verdict, runs.asked]).toEqual(['pass', []])
  const second = await runs.next(true)
  expect(runs.asked.map(({ answer }) => answer)).toEqual([
    { run: first.result.run, startedAt: first.result.startedAt, path: runs.reports[1] },
  ])
  expect(second.result).toMatchObject({
    judgement: { verdict: 'not-applicable', consumers: [] },
    notApplicable: expect.stringMatching(`^nothing has changed since .*, in run ${first.result.run} \\(/.*`),
    candidates: [],
  })
  expect(outputsOf(second.result, '')).toMatchObject({
    ...{ compatible: 'false', 'approved-image-id': '', 'image-id': '', 'candidate-image': '' },
  })
  expect(second.events.filter(name => name.startsWith('file '))).toEqual([])
  expect(await engine.docker.listContainers({ all: true })).toEqual([])
})

it('a run goes on where that is not enough, and is asked about once', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const runs = new Runs(small)
  await runs.next(false)
  const { result } = await runs.next(false)
  expect([runs.asked.length, result.judgement.verdict]).toEqual([1, 'pass'])
  expect(outputsOf(result, '')['approved-image-id']).toMatch(/^sha256:/)
})

it('nobody is asked where the consumer or the image has moved, or a newer run has failed', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const { provider, consumer } = small
  const runs = new Runs(small)
  await runs.next(true)
  await consumer.commit({ 'README.md': 'read me' })
  await runs.next(true)
  await provider.commit({
    Dockerfile: `${await readFile(join(provider.path, 'Dockerfile'), 'utf8')}COPY .git/HEAD /\n`,
  })
  await runs.next(true)
  expect([runs.asked, runs.reports.length]).toEqual([[], 3])
  const [newest = ''] = runs.reports
  const verdict = await readFile(join(newest, 'verdict.json'), 'utf8')
  await writeFile(join(newest, 'verdict.json'), verdict.replace('"verdict": "pass"', '"verdict": "fail"'))
  await runs.next(true)
  expect(runs.asked).toEqual([])
})

it('an image that was given is known before it is pulled, and before anybody is set up', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, { consumer: { setup: [{ run: 'true' }] } })
  await publishSmall(small, engine)
  const runs = new Runs(small)
  const image = `${small.image}:latest`
  expect((await runs.next(true, image)).result.judgement.verdict).toBe('pass')
  const before = ['candidate: find the image', 'small: pin']
  expect((await runs.next(false, image)).result.judgement.verdict).toBe('pass')
  expect(runs.asked.map(({ events }) => events)).toEqual([before])
  expect((await runs.next(true, image)).events).toEqual(before)
  // The same name, and another image behind it.
  await small.provider.commit({ 'new.txt': 'x', Dockerfile: `${await dockerfile(small)}COPY new.txt /\n` })
  await publishSmall(small, engine)
  await runs.next(true, image)
  expect(runs.asked.length).toBe(2)
})

async function dockerfile({ provider }: SmallConsumer): Promise<string> {
  return readFile(join(provider.path, 'Dockerfile'), 'utf8')
}

const NIGHTLY = { ...ATTEMPT, GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: 'o/n' }

/** The report of a run of the split stages that passed, with the image that was given. */
async function splitGreen(small: SmallConsumer, image: string): Promise<string> {
  const stage = (inputs: Record<string, string>) => runSmallStage(small, inputs, ATTEMPT)
  const { plan } = (await stage({ stage: 'plan', image })).outputs
  const platform = JSON.parse(plan).platforms[0]
  const built = (await stage({ stage: 'build', plan })).outputs
  const tried = await stage({
    ...{ stage: 'trial', plan, candidate: built['candidate-dir'], consumer: 'small', shard: '1', platform },
  })
  const judged = await stage({
    ...{ stage: 'judge', plan, candidate: built['candidate-dir'], 'image-id': built['image-id'] },
    evidence: tried.outputs['report-dir'],
  })
  expect(judged.outputs.verdict).toBe('pass')
  return judged.outputs['report-dir']
}

it('the plan of a nightly run does not apply where the last green has answered, and every other one does', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  await publishSmall(small, engine)
  const image = `${small.image}:latest`
  const green = await splitGreen(small, image)
  const plan = (more: Record<string, string>, env = NIGHTLY) =>
    runSmallStage(small, { stage: 'plan', image, 'last-green': green, ...more }, env)
  const answered = await plan({ again: 'false' })
  expect(answered.outputs).toMatchObject({
    ...{ applies: 'false', verdict: 'not-applicable', plan: '', 'approved-image-id': '' },
    matrix: '{"include":[]}',
  })
  expect(answered.summary).toContain('github.com/o/n/actions/runs/4711')
  for (const event of ['release', 'workflow_dispatch', 'pull_request', 'merge_group', 'push'])
    expect((await plan({ again: 'false' }, { ...NIGHTLY, GITHUB_EVENT_NAME: event })).outputs.applies).toBe(
      'true',
    )
  // What says nothing may publish.
  for (const again of ['', 'true']) expect((await plan({ again })).outputs.applies).toBe('true')
  await small.consumer.commit({ 'README.md': 'read me' })
  expect((await plan({ again: 'false' })).outputs.applies).toBe('true')
})

it('a nightly run in one step does not apply either, and one that may publish approves', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const all = (more: Record<string, string>, env: NodeJS.ProcessEnv = NIGHTLY) =>
    runSmallStage(small, { stage: 'all', ...more }, env)
  const green = (await all({})).outputs['report-dir']
  const given = { 'last-green': green, again: 'false' }
  const answered = await all(given)
  expect([answered.outputs, answered.failure]).toMatchObject([
    { verdict: 'not-applicable', compatible: 'false', 'approved-image-id': '', 'candidate-dir': '' },
    undefined,
  ])
  for (const [more, env] of [
    [{ 'last-green': green }, NIGHTLY],
    [given, { ...NIGHTLY, GITHUB_EVENT_NAME: 'release' }],
    [{ again: 'false' }, NIGHTLY],
  ] as const)
    expect((await all(more, env)).outputs).toMatchObject({
      verdict: 'pass',
      'approved-image-id': expect.stringMatching(/^sha256:/),
    })
  await writeFile(join(green, 'verdict.json'), '{"schema":"compat-gate/verdict@1"}')
  expect((await all(given)).outputs.verdict).toBe('pass')
})
