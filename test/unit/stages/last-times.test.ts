import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parsePlan } from '../../../src/plan.js'
import { type VerdictDocument, verdictDocument } from '../../../src/report/verdict-document.js'
import { withLastTimes } from '../../../src/stages/last-times.js'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { gate } from '../../support/gate.js'
import { ATTEMPT, runSmallStage } from '../../support/run-stage.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../../support/small-consumer.js'
import { passedVerdict, reportOfTests } from '../../support/verdict-file.js'
import { jobs, type TrialJob, Workflow } from '../../support/workflow.js'
import { consumerConfig } from '../consumer/consumers.js'

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

test('a plan divides a file for jobs of their own, and the judge joins them', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, {
    tests: { 'a.js': `await useCandidate(); reportPart(['one', 'two', 'of which nobody knew'])` },
    test: { shards: 2, select: 'vitest' },
    consumer: { expect: { 'min-passed': 3 }, control: { files: ['a.js'] } },
  })
  const workflow = new Workflow(small, ['4711', '1'], { here: true })
  const lastGreen = await reportOfTests(small.folder, 'a.js', { 'a.js::one': 9, 'a.js::two': 9 })
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
  const { consumers } = JSON.parse(
    await readFile(join(end.outputs['report-dir'] ?? '', 'verdict.json'), 'utf8'),
  )
  const { files, control } = consumers[0] as VerdictDocument['consumers'][number]
  expect(files.map(({ file, passed, skipped }) => `${file}: ${passed}, ${skipped}`)).toEqual([
    'a.js (part 1 of 2): 1, 0',
    'a.js (part 2 of 2): 2, 0',
  ])
  // The whole of it, in one of the jobs.
  expect(control?.map(({ file }) => file)).toEqual(['a.js'])
})

/** A row of a report of a divided file. */
function partRow(part: number, durationMs: number, tests: Record<string, number>, failed = 0) {
  return {
    ...{ file: `a.js (part ${part} of 2)`, durationMs, report: 'ok' as const, exit: '0', failed },
    ...{ passed: 1, skipped: 0, xfailed: 0, containers: 1 },
    select: { file: 'a.js', part, of: 2, tests: Object.entries(tests).map(([id, ms]) => ({ id, ms })) },
  }
}

test('the parts of a file are one file again for the next run, on several platforms the slower one', () => {
  const files = [
    partRow(1, 30, { one: 20 }),
    partRow(2, 45, { two: 30, three: 5 }, 1),
    partRow(1, 80, { one: 65 }),
    partRow(2, 40, { two: 25, three: 10 }),
  ]
  const consumer = { name: 'tool', repository: '.', verdict: 'fail' as const, reasons: [], files }
  const document = { ...passedVerdict([], { state: 'absent' }), consumers: [consumer] }
  const { consumers } = withLastTimes({ consumers: [consumerConfig()] }, document)
  // Its tests, and once what a part takes beside them.
  expect([...(consumers[0]?.test.lastRun ?? [])]).toEqual([
    [
      'a.js',
      {
        durationMs: 65 + 30 + 10 + 15,
        wasRed: true,
        tests: new Map([
          ['one', 65],
          ['two', 30],
          ['three', 10],
        ]),
      },
    ],
  ])
})

test('a plan that would be too long to hand on divides nothing', async () => {
  await using engine = await fakeEngine()
  const names = Array.from({ length: 30 }, (_, index) => `${index}.js`)
  const tests = Object.fromEntries(names.map(name => [name, PASSES]))
  await using small = await smallConsumer(engine, { tests, test: { shards: 30, select: 'vitest' } })
  const planned = async (length: number) => {
    const rows = names.map((name, index) => {
      const ids = Array.from({ length: 50 }, (_, id) => `${name}::${String(id).padEnd(length, '_')}`)
      const times = ids.map(id => ({ id, ms: index < 20 ? 100 : 1 }))
      const { select: _, ...row } = partRow(1, index < 20 ? 5000 : 50, {})
      return { ...row, file: name, select: { file: name, part: 1, of: 1, tests: times } }
    })
    const consumer = { name: 'small', repository: '.', verdict: 'pass' as const, reasons: [], files: rows }
    const document = { ...passedVerdict([], { state: 'absent' }), consumers: [consumer] }
    const lastGreen = join(small.folder, `last-${length}.json`)
    await writeFile(lastGreen, JSON.stringify(document))
    const { outputs } = await runSmallStage(small, { stage: 'plan', 'last-green': lastGreen }, ATTEMPT)
    return parsePlan(outputs.plan)
  }
  expect((await planned(10)).divided?.length).toBeGreaterThan(1)
  const plan = await planned(380)
  expect(plan.divided ?? []).toHaveLength(0)
  expect(plan.trials.flatMap(({ files }) => files).sort()).toEqual([...names].sort())
})
