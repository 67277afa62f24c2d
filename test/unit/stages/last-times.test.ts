import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { gate } from '../../support/gate.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../../support/small-consumer.js'
import { passedVerdict } from '../../support/verdict-file.js'

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
