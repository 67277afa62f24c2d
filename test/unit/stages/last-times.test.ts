import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verdictDocument } from '../../../src/report/verdict-document.js'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { gate } from '../../support/gate.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../../support/small-consumer.js'
import { passedVerdict, reportOfTests } from '../../support/verdict-file.js'
import { jobs, type TrialJob, Workflow } from '../../support/workflow.js'

const TESTS = { 'a.js': PASSES, 'b.js': PASSES, 'c.js': PASSES, 'd.js': FAILS }

/** The files of each shard by the name of the candidate that their containers used, in the order in which they ran. */
async function shardsOf({ provider, engine, folder }: SmallConsumer, lastReport?: string) {
  const { result, events } = await gate({
    root: provider.path,
    endpoint: engine.endpoint,
    folder,
    context: { lastReport },
  })
  const started = events.flatMap(event => (event.kind === 'file-started' ? event.file : []))
  const shards = new Map<string, string[]>()
  for (const { file, containers } of result.evidence[0]?.files ?? []) {
    const shard = containers[0]?.reference.replace(/^.*-/, '') ?? ''
    shards.set(shard, [...(shards.get(shard) ?? []), file])
  }
  const inOrder = [...shards.values()].map(files =>
    files.sort((a, b) => started.indexOf(a) - started.indexOf(b)).join(' '),
  )
  return { shards: inOrder.sort(), verdict: result.judgement.verdict }
}

/** The folder of a report in which the files took so many milliseconds. */
async function earlierReport({ folder }: SmallConsumer, times: Record<string, number>) {
  const report = join(folder, 'earlier')
  await mkdir(report)
  const files = Object.entries(times).map(([file, durationMs]) => ({
    ...{
      file,
      durationMs,
      report: 'ok' as const,
      passed: 1,
      skipped: 0,
      xfailed: 0,
      containers: 1,
      exit: '0',
    },
    failed: file === 'd.js' ? 1 : 0,
  }))
  const consumer = { name: 'small', repository: '.', verdict: 'fail' as const, reasons: [], files }
  const document = { ...passedVerdict([], { state: 'absent' }), consumers: [consumer] }
  await writeFile(join(report, 'verdict.json'), JSON.stringify(document))
  return report
}

test('the times of the last report divide the files, and what was red runs first', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, { tests: TESTS, test: { shards: 2 } })
  expect(await shardsOf(small)).toEqual({ shards: ['a.js c.js', 'b.js d.js'], verdict: 'fail' })
  const report = await earlierReport(small, { 'a.js': 60_000, 'b.js': 10, 'c.js': 10, 'd.js': 10 })
  expect(await shardsOf(small, report)).toEqual({ shards: ['a.js', 'd.js b.js c.js'], verdict: 'fail' })
})

test('a last report that is none changes nothing', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, { tests: TESTS, test: { shards: 2 } })
  await writeFile(join(small.folder, 'verdict.json'), '{"schema":')
  expect(await shardsOf(small, small.folder)).toEqual({
    shards: ['a.js c.js', 'b.js d.js'],
    verdict: 'fail',
  })
})

const VITEST = join(import.meta.dirname, '../../../node_modules/vitest/vitest.mjs')

/** A consumer of one file of Vitest's, whose names are not what an argument likes. */
const DIVIDED = {
  tests: {
    'a.test.js': `
      test('-t ^slow "one"$ .*', () => useCandidate())
      describe('a group > of', () => {
        test('two\\n lines [x]', () => useCandidate())
        test('$(exit 1)', () => {})
      })
      test('of which nobody knew', () => {})`,
  },
  test: {
    command: [
      process.execPath,
      VITEST,
      'run',
      '--globals',
      '--reporter=junit',
      '--outputFile={report}',
      '{file}',
    ],
    shards: 2,
    select: 'vitest',
  },
  consumer: { expect: { 'min-passed': 4 } },
}
const KNOWN = { 'a.test.js::-t ^slow "one"$ .*': 30_000, 'a.test.js::a group > of > two lines [x]': 30_000 }

test('the times of its tests divide a file among the shards, and each test runs in one of them', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, DIVIDED)
  const { result } = await gate({
    root: small.provider.path,
    endpoint: engine.endpoint,
    folder: small.folder,
    context: { lastReport: await reportOfTests(small.folder, 'a.test.js', KNOWN) },
  })
  expect(result.judgement).toMatchObject({ verdict: 'pass', consumers: [{ reasons: [] }] })
  const files = result.evidence[0]?.files ?? []
  const shown = files.map(({ file, report, select, containers }) => ({
    ...{ file, ran: report.cases.map(({ id }) => id), left: select?.left },
    shards: containers.map(({ reference }) => reference.replace(/^.*-/, '')),
  }))
  const [slow, two] = Object.keys(KNOWN)
  const others = ['a.test.js::a group > of > $(exit 1)', 'a.test.js::of which nobody knew']
  expect(shown).toEqual([
    { file: 'a.test.js (part 1 of 2)', ran: [slow], left: [two, ...others], shards: ['s1'] },
    { file: 'a.test.js (part 2 of 2)', ran: [two, ...others], left: [slow], shards: ['s2'] },
  ])
  const { files: rows } = verdictDocument(result).consumers[0] ?? {}
  expect(rows?.map(({ select }) => select?.tests.map(({ id }) => id))).toEqual([[slow], [two, ...others]])
})

test('a plan divides it for jobs of their own, and the judge joins them', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, DIVIDED)
  const workflow = new Workflow(small, ['4711', '1'], { here: true })
  const lastGreen = await reportOfTests(small.folder, 'a.test.js', KNOWN)
  const {
    plan = '',
    builds = '',
    matrix = '',
  } = (await workflow.plan({ inputs: { 'last-green': lastGreen } })).outputs
  const trials = jobs<TrialJob>(matrix)
  expect(trials.map(({ shard, shards }) => `${shard}/${shards}`)).toEqual(['1/2', '2/2'])
  const [build] = jobs<{ platform: string; name: string }>(builds)
  if (build === undefined) throw new Error('expected a build')
  const { outputs } = await workflow.build(plan, build)
  for (const trial of trials) expect((await workflow.trial(plan, trial)).green).toBe(true)
  const end = await workflow.judge(plan, outputs['image-id'] ?? '')
  expect(end.outputs).toMatchObject({ verdict: 'pass', 'approved-image-id': outputs['image-id'] })
})
