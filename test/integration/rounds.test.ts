import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { Evidence } from '../../src/evidence.js'
import { Baseline } from '../../src/stages/baseline.js'
import { fakeEngine } from '../support/engine-endpoint.js'
import { Refusal } from '../support/fake-engine/http.js'
import { folder } from '../support/folder.js'
import { type Gated, type GateRequest, gate } from '../support/gate.js'
import { publishSmall } from '../support/published-image.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer, tagsOf } from '../support/small-consumer.js'
import { reportOfTests } from '../support/verdict-file.js'
import { jobs, type TrialJob, Workflow } from '../support/workflow.js'

type FakeTestEngine = Awaited<ReturnType<typeof fakeEngine>>

/** Passes on the published image alone. */
const BROKEN_BY_THE_CANDIDATE = `await useCandidate()
if (process.env.SMALL_IMAGE.endsWith('-baseline')) report('works', 'breaks')
else { fail('breaks', 'expected 1, got 2'); process.exitCode = 1 }`

const BASELINE = { file: { baseline: 'latest' } }

async function judged(small: SmallConsumer, more: Partial<GateRequest> = {}): Promise<Gated> {
  return gate({ root: small.provider.path, endpoint: small.engine.endpoint, folder: small.folder, ...more })
}

/** `arm round: file=failed tests, …` of each document, in order. */
function runs({ result }: Pick<Gated, 'result'>): string[] {
  return result.evidence.map(({ arm, round, files }) => {
    const marks = files.map(({ file, report }) => {
      const failed = report.cases.filter(({ outcome }) => outcome === 'failed').length
      return `${file}=${failed}`
    })
    return `${arm}${round === undefined ? '' : ` ${round}`}: ${marks.join(', ')}`
  })
}

describe('the published image', () => {
  it('is not even pulled where the candidate is green', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, BASELINE)
    await publishSmall(small, engine)
    const asked = vi.spyOn(engine.fake.registry, 'get')
    const gated = await judged(small)
    expect(gated.result.judgement.verdict).toBe('pass')
    expect(runs(gated)).toEqual(['candidate: works.js=0'])
    // Whether the registry has it is asked; by the digest it would be pulled.
    const names = asked.mock.calls.map(([reference]) => reference)
    expect(names).toContain(`${small.image}:latest`)
    expect(names.filter(name => name.includes('@'))).toEqual([])
  })

  it('runs a red part of a divided file, and no other part of it', async () => {
    await using engine = await fakeEngine()
    const body = `await useCandidate()
      reportPart(['one', 'two'], process.env.SMALL_IMAGE.endsWith('-baseline') ? [] : ['one'])`
    await using small = await smallConsumer(engine, {
      tests: { 'a.js': body },
      test: { shards: 2, select: 'vitest' },
      file: { baseline: { image: 'latest', rounds: 2 } },
    })
    await publishSmall(small, engine)
    const lastReport = await reportOfTests(small.folder, 'a.js', { 'a.js::one': 9, 'a.js::two': 9 })
    const gated = await judged(small, { context: { lastReport } })
    const [one, two] = ['a.js (part 1 of 2)', 'a.js (part 2 of 2)']
    expect(runs(gated)).toEqual([
      `candidate: ${one}=1, ${two}=0`,
      `baseline 1: ${one}=0`,
      `candidate 1: ${one}=1`,
      `baseline 2: ${one}=0`,
      `candidate 2: ${one}=1`,
    ])
    for (const { files } of gated.result.evidence)
      expect(files[0]?.report.cases.map(({ id }) => id)).toEqual(['a.js::one'])
    expect(gated.result.judgement).toMatchObject({
      verdict: 'fail',
      consumers: [{ reasons: [{ code: 'newly-broken', file: one, test: 'a.js::one' }] }],
    })
  })

  it('runs the files that are not green, in turns with the candidate, and nothing of it is left', async () => {
    await using engine = await fakeEngine()
    const tests = { 'a.js': PASSES, 'b.js': BROKEN_BY_THE_CANDIDATE }
    await using small = await smallConsumer(engine, {
      tests,
      file: { baseline: { image: 'latest', rounds: 2 } },
    })
    const published = await publishSmall(small, engine)
    const gated = await judged(small)
    expect(runs(gated)).toEqual([
      'candidate: a.js=0, b.js=1',
      'baseline 1: b.js=0',
      'candidate 1: b.js=1',
      'baseline 2: b.js=0',
      'candidate 2: b.js=1',
    ])
    const [trial, baseline, again] = gated.result.evidence
    const tag = `${trial?.candidate?.tag}-baseline`
    expect(baseline?.baseline).toEqual({
      reference: `${small.image}:latest`,
      digest: published,
      configDigest: published,
      engineId: published,
      tag,
    })
    expect(baseline?.files[0]?.containers).toMatchObject([
      { image: 'baseline', imageId: published, reference: `${small.image}:${tag}`, started: true },
    ])
    expect(again?.files[0]?.containers).toMatchObject([{ image: 'candidate' }])
    expect(gated.result.evidence.map(({ candidate }) => candidate?.configDigest)).toEqual(
      gated.result.evidence.map(() => trial?.candidate?.configDigest),
    )
    expect(gated.result.evidence.map(({ witness, incidents }) => [witness.complete, incidents])).toEqual(
      gated.result.evidence.map(() => [true, []]),
    )
    expect(await tagsOf(small)).toEqual([trial?.candidate?.reference])
    expect(engine.fake.images.find(published)).toBeUndefined()
    const timed = gated.result.stages.filter(({ lane }) => lane === 'small').map(({ name }) => name)
    expect(timed.filter(name => name.endsWith('b.js'))).toEqual([
      ...['b.js', 'baseline 1 b.js', 'candidate 1 b.js', 'baseline 2 b.js', 'candidate 2 b.js'],
    ])
    const started = gated.events.flatMap(event => (event.kind === 'file-started' ? event.consumer : []))
    expect(started.slice(2)).toEqual([
      'small (baseline, round 1)',
      'small (candidate, round 1)',
      'small (baseline, round 2)',
      'small (candidate, round 2)',
    ])
    const left = join(gated.folder, 'report', 'evidence', 'small')
    expect((await readdir(left)).filter(name => name.startsWith('round'))).toEqual([
      'round-1-baseline',
      'round-1-candidate',
      'round-2-baseline',
      'round-2-candidate',
    ])
    const text = await readFile(join(left, 'round-1-baseline', 'evidence.json'), 'utf8')
    expect(Evidence.parse(JSON.parse(text))).toEqual(baseline)
  })

  it('has none of the names of a trial in a job of its own, where it was there before', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, {
      tests: { 'a.js': BROKEN_BY_THE_CANDIDATE },
      ...BASELINE,
    })
    const published = await publishSmall(small, engine)
    const workflow = new Workflow(small, ['4711', '1'], { here: true })
    const { outputs } = await workflow.plan()
    const plan = outputs['plan'] ?? ''
    for (const one of jobs<{ platform: string; name: string }>(outputs['builds'] ?? ''))
      await workflow.build(plan, one)
    for (const tag of await tagsOf(small)) await engine.docker.getImage(tag).remove({ force: true })
    const latest = `${small.image}:latest`
    await (await connectEngine({ DOCKER_HOST: engine.endpoint })).pull(
      `${small.image}@${published}`,
      'linux/amd64',
      new AbortController().signal,
    )
    engine.fake.images.tag(published, latest)
    const used = vi.spyOn(Baseline.prototype, 'imageBeside')
    const ended = vi.spyOn(Baseline.prototype, Symbol.asyncDispose)
    for (const trial of jobs<TrialJob>(outputs['matrix'] ?? '')) {
      const { outputs: left } = await workflow.trial(plan, trial)
      const evidence = await readdir(join(left['report-dir'] ?? '', 'evidence', 'small'))
      expect(evidence).toContain('round-1-baseline')
    }
    const [lastUse = Infinity] = used.mock.invocationCallOrder.slice(-1)
    expect(ended.mock.invocationCallOrder[0]).toBeGreaterThan(lastUse)
    expect(await tagsOf(small)).toEqual([latest])
    expect(engine.fake.images.find(published)).toBeDefined()
  })

  it('has the bug of the consumer, too', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS }, ...BASELINE })
    await publishSmall(small, engine)
    expect(runs(await judged(small)).slice(0, 3)).toEqual([
      'candidate: a.js=1',
      'baseline 1: a.js=1',
      'candidate 1: a.js=1',
    ])
  })

  it('meets what the set-up has left, and nothing of the runs before', async () => {
    await using engine = await fakeEngine()
    await using place = await folder()
    const notes = join(place.path, 'seen')
    const test = `import { existsSync, readFileSync, writeFileSync, appendFileSync } from 'node:fs'
const { HOME, TMPDIR, PORT, TRIAL, SEEN } = process.env
const left = ['left', HOME + '/left', TMPDIR + '/left'].filter(path => existsSync(path))
for (const path of ['left', HOME + '/left', TMPDIR + '/left']) writeFileSync(path, '')
const known = existsSync(HOME + '/made') && existsSync('made')
appendFileSync(SEEN, JSON.stringify({ PORT, TRIAL, known, left }) + '\\n')
await useCandidate()
await startCandidate()
fail('always', 'as it is'); process.exitCode = 1`
    await using small = await smallConsumer(engine, {
      tests: { 'a.js': test },
      consumer: {
        setup: [{ run: 'touch made "$HOME/made"' }],
        env: { PORT: '{port:a}', TRIAL: '{trial}', SEEN: notes },
      },
      ...BASELINE,
    })
    await publishSmall(small, engine)
    const gated = await judged(small)
    const seen = (await readFile(notes, 'utf8')).trim().split('\n')
    const told = seen.map(line => JSON.parse(line))
    expect(told.map(({ known, left }) => [known, left])).toEqual(Array(4).fill([true, []]))
    expect(new Set(told.map(({ PORT }) => PORT)).size).toBe(4)
    expect(new Set(told.map(({ TRIAL }) => TRIAL)).size).toBe(4)
    expect(gated.result.evidence.flatMap(({ incidents }) => incidents)).toEqual([])
    expect(engine.fake.containers.all()).toEqual([])
  })

  it('stays where it was there before', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS }, ...BASELINE })
    const published = await publishSmall(small, engine)
    const byDigest = `${small.image}@${published}`
    const real = await connectEngine({ DOCKER_HOST: engine.endpoint })
    await real.pull(byDigest, 'linux/amd64', new AbortController().signal)
    const gated = await judged(small)
    expect(runs(gated)).toHaveLength(4)
    expect(engine.fake.images.find(byDigest)?.id).toBe(published)
    expect(await tagsOf(small)).toEqual([gated.result.evidence[0]?.candidate?.reference])
  })
})

describe('a round that is broken off', () => {
  const WAITS = `await startCandidate()
if (process.env.SMALL_IMAGE.endsWith('-baseline')) await meet('here')
fail('breaks', 'expected 1, got 2'); process.exitCode = 1`

  it('because the run is cancelled, leaves nothing but evidence that says so', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'a.js': WAITS }, ...BASELINE })
    const published = await publishSmall(small, engine)
    const cancel = new AbortController()
    const end = judged(small, { context: { signal: cancel.signal } })
    await small.meeting.arrival('here')
    cancel.abort()
    const gated = await end
    expect(runs(gated)).toEqual(['candidate: a.js=1', 'baseline 1: '])
    expect(gated.result.evidence[1]?.incidents).toMatchObject([{ kind: 'cancelled' }])
    expect(gated.result.judgement.verdict).not.toBe('pass')
    expect(engine.fake.containers.all()).toEqual([])
    expect(engine.fake.images.find(published)).toBeUndefined()
    expect(await tagsOf(small)).toEqual([gated.result.evidence[0]?.candidate?.reference])
  })

  it('because the engine goes away, says so, and the run comes to its end', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'a.js': WAITS }, ...BASELINE })
    await publishSmall(small, engine)
    const end = judged(small)
    const guest = await small.meeting.arrival('here')
    await engine.fake.die()
    guest.goOn()
    const { result } = await end
    expect(result.evidence.map(({ arm }) => arm)).toEqual(['candidate', 'baseline'])
    expect(result.evidence[1]?.incidents[0]?.kind).toBe('engine-gone')
    expect(result.judgement.verdict).not.toBe('pass')
  })

  it('because the checkout cannot be copied, says so', async () => {
    await using engine = await fakeEngine()
    // Tests may do that to their own folders, and to those beside them.
    const test = `import { rmSync } from 'node:fs'
rmSync('../snapshot/checkout', { recursive: true })
${FAILS}`
    await using small = await smallConsumer(engine, { tests: { 'a.js': test }, ...BASELINE })
    await publishSmall(small, engine)
    const { result } = await judged(small)
    expect(result.evidence.map(({ arm, incidents }) => [arm, incidents.map(({ kind }) => kind)])).toEqual([
      ['candidate', []],
      ['baseline', ['internal-error']],
    ])
    expect(result.evidence[1]?.incidents[0]?.detail).toContain('the checkout cannot be copied: ')
    expect(result.judgement.verdict).not.toBe('pass')
  })
})

describe('a published image that is always run', () => {
  it('is run on every file of a green candidate, too', async () => {
    await using engine = await fakeEngine()
    const tests = { 'a.js': PASSES, 'b.js': PASSES }
    await using small = await smallConsumer(engine, {
      tests,
      file: { baseline: { image: 'latest', when: 'always' } },
    })
    await publishSmall(small, engine)
    const gated = await judged(small)
    expect(runs(gated)).toEqual(['candidate: a.js=0, b.js=0', 'baseline 1: a.js=0, b.js=0'])
    expect(gated.result.judgement.verdict).toBe('pass')
  })
})

describe('a published image that cannot be had', () => {
  it.each<[string, (small: SmallConsumer, engine: FakeTestEngine) => unknown, string]>([
    ['none is published', () => undefined, 'the registry does not have it'],
    [
      'the pull is refused',
      async (small, engine) => {
        await publishSmall(small, engine)
        const { registry } = engine.fake
        const get = registry.get.bind(registry)
        vi.spyOn(registry, 'get').mockImplementation(reference => {
          if (reference.includes('@')) throw new Refusal(500, 'unauthorized: authentication required')
          return get(reference)
        })
      },
      'unauthorized: authentication required',
    ],
  ])('%s: the evidence says so, and the candidate is judged as before', async (_, arrange, why) => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'a.js': FAILS }, ...BASELINE })
    await arrange(small, engine)
    const gated = await judged(small)
    expect(runs(gated)).toEqual(['candidate: a.js=1', 'baseline 1: '])
    expect(gated.result.evidence[1]?.incidents).toEqual([
      { kind: 'baseline-unavailable', detail: expect.stringContaining(why) },
    ])
    expect(gated.result.evidence[1]?.baseline).toBeUndefined()
    expect(gated.result.judgement.verdict).toBe('fail')
    expect(await tagsOf(small)).toEqual([gated.result.evidence[0]?.candidate?.reference])
  })
})
