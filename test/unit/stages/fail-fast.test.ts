import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { fakeEngine } from '../../support/engine-endpoint.js'
import { gate } from '../../support/gate.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer } from '../../support/small-consumer.js'

const TESTS = { 'a.js': PASSES, 'b.js': FAILS, 'c.js': PASSES }

/** What was run, and what it came to. */
async function run({ provider, engine, folder }: SmallConsumer, failFast = true) {
  const { result, events } = await gate({
    ...{ root: provider.path, endpoint: engine.endpoint, folder },
    context: { failFast },
  })
  const { verdict, consumers } = result.judgement
  return {
    verdict,
    files: events.flatMap(event =>
      event.kind === 'file-started' ? [`${event.consumer}: ${event.file}`] : [],
    ),
    reasons: consumers.flatMap(one =>
      one.reasons.map(({ code, file }) => [one.name, code, file].join(' ').trim()),
    ),
    notes: result.notes.filter(note => note.includes('--fail-fast')),
    result,
  }
}

/** Adds a second consumer, which is tried after the first. */
async function addOther({ provider }: SmallConsumer, more: object = {}): Promise<void> {
  const path = '.github/compat-gate.yml'
  const { consumers, ...file } = JSON.parse(await readFile(join(provider.path, path), 'utf8'))
  const [small] = consumers
  await provider.commit({
    [path]: JSON.stringify({ ...file, consumers: [small, { ...small, name: 'other' }], ...more }),
  })
}

it('a run ends at its first red file: no pass, and what was not run is named', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, {
    tests: TESTS,
    consumer: { control: { files: ['a.js'] } },
  })
  await addOther(small, { baseline: 'latest' })
  const { result, ...ended } = await run(small)
  expect(ended).toEqual({
    verdict: 'fail',
    files: ['small: a.js', 'small: b.js'],
    reasons: [
      'small evidence-missing c.js',
      'small test-failed b.js',
      'other evidence-missing',
      'other control-missing',
    ],
    notes: [
      '--fail-fast ended the run at small: b.js; not run: c.js, the control, the published image, all of other',
    ],
  })
  expect(result.evidence.map(({ arm, consumer }) => [consumer.name, arm])).toEqual([['small', 'candidate']])
})

it('a run without a red file is run to its end', async () => {
  await using engine = await fakeEngine()
  const tests = { 'a.js': PASSES, 'b.js': PASSES }
  await using small = await smallConsumer(engine, { tests, consumer: { control: { files: ['a.js'] } } })
  expect(await run(small)).toMatchObject({
    ...{ verdict: 'pass', reasons: [], notes: [] },
    files: ['small: a.js', 'small: b.js', 'small (control): a.js'],
  })
})

it('the last file has nothing after it, and a failure that is waived is not red', async () => {
  await using engine = await fakeEngine()
  const tests = { 'a.js': FAILS, 'b.js': FAILS.replaceAll('breaks', 'is new') }
  await using small = await smallConsumer(engine, { tests, file: { waivers: 'known.yml' } })
  await small.provider.commit({ 'known.yml': stringify({ version: 1, waivers: [] }) })
  const { result, files } = await run(small)
  expect(files).toEqual(['small: a.js'])
  const { test, fingerprint } = result.judgement.consumers[0]?.reasons.find(one => one.fingerprint) ?? {}
  const expires = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const entry = { consumer: 'small', test, fingerprint, expires, author: 'ada', reason: 'known' }
  const platform = result.candidates[0]?.platform
  const waivers = [{ ...entry, platform, link: 'https://example.org/7' }]
  await small.provider.commit({ 'known.yml': stringify({ version: 1, waivers }) })
  const next = await run(small)
  expect([next.files, next.notes]).toEqual([
    ['small: a.js', 'small: b.js'],
    ['--fail-fast ended the run at small: b.js; it was the last one'],
  ])
})

it('a file that hides its failure, or leaves no report, is red', async () => {
  await using engine = await fakeEngine()
  for (const body of [
    "await useCandidate(); report('works'); process.exitCode = 3",
    'await useCandidate()',
  ]) {
    await using small = await smallConsumer(engine, { tests: { 'a.js': body, 'b.js': PASSES } })
    expect(await run(small)).toMatchObject({ files: ['small: a.js'] })
  }
})
