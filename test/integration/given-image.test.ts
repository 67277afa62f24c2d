import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { VerdictDocument } from '../../src/report/verdict-document.js'
import { fakeEngine } from '../support/engine-endpoint.js'
import { inTerminalHere } from '../support/program-here.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { publishSmall } from '../support/published-image.js'
import { ATTEMPT, builtCandidate, runSmallStage, trialInputs } from '../support/run-stage.js'
import { FAILS, PASSES, type SmallConsumer, smallConsumer, tagsOf } from '../support/small-consumer.js'
import { jobs, type TrialJob } from '../support/workflow.js'

type Fake = Awaited<ReturnType<typeof fakeEngine>>

/** An image of the engine that no run has built; its ID. */
async function buildElsewhere(small: SmallConsumer, reference: string): Promise<string> {
  const engine = await connectEngine({ DOCKER_HOST: small.engine.endpoint })
  const request = {
    contextDir: small.provider.path,
    dockerfile: join(small.provider.path, 'Dockerfile'),
    tag: reference,
    labels: {},
    buildArgs: {},
  }
  await engine.build(request, () => undefined, new AbortController().signal)
  return (await engine.image(reference))?.id ?? ''
}

async function idsOf({ fake }: Fake): Promise<string[]> {
  return fake.images.all().map(({ id }) => id)
}

const SHARDED = {
  tests: { 'a.js': PASSES, 'b.js': PASSES },
  test: { shards: 2 },
  consumer: { control: { files: ['a.js'] } },
}

it('tries an image of the engine without a build, approves that very image, and leaves it as it was', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, SHARDED)
  const own = '127.0.0.1:1/elsewhere/tool:dev'
  const id = await buildElsewhere(small, own)
  const before = await idsOf(engine)
  // It is no part of any commit.
  await writeFile(join(small.provider.path, 'new.txt'), 'of no commit')
  const { code, stdout, stderr } = await inTerminalHere(['run', '--json', '--image', own], small)
  expect([code, stderr]).toEqual([0, expect.stringContaining(`, given as ${own}, works with small`)])
  const document = VerdictDocument.parse(JSON.parse(stdout))
  expect(document).toMatchObject({ verdict: 'pass', approvedImageId: id })
  expect(document.candidates).toMatchObject([
    {
      tag: `pr-${id.slice(7, 47)}-image`,
      configDigest: id,
      given: { reference: own, digest: id, source: 'engine' },
      approved: true,
    },
  ])
  expect(document.candidates[0]).not.toHaveProperty('commit')
  expect(document.candidates[0]).not.toHaveProperty('builder')
  expect(document.reproduce['small']).toMatch(
    new RegExp(`^node \\S+ run --consumer small --ref [0-9a-f]{40} --image ${id}$`),
  )
  expect(document.notes).toContainEqual(
    `${own} was tried as it is, ${id} of the engine; nothing was built from this checkout`,
  )
  expect(await idsOf(engine)).toEqual(before)
  expect(await leftovers(small)).toEqual({ ...NOTHING, images: [own] })
})

it('pulls an image of a registry by the digest that its tag had, and removes it with the run', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, {
    tests: { 'works.js': FAILS },
    file: { baseline: 'latest' },
  })
  const id = await publishSmall(small, engine)
  const before = await idsOf(engine)
  const latest = `${small.image}:latest`
  const { code, stdout } = await inTerminalHere(['run', '--json', '--image', latest], small)
  const document = VerdictDocument.parse(JSON.parse(stdout))
  // It is the published image itself, so nothing can be told by a comparison.
  expect([code, document.verdict, document.approvedImageId]).toEqual([1, 'fail', ''])
  expect(document.candidates).toMatchObject([
    { configDigest: id, given: { reference: latest, digest: id, source: 'registry' } },
  ])
  expect(document.reproduce['small']).toContain(` --image ${small.image}@${id}`)
  expect(await leftovers(small)).toEqual(NOTHING)
  expect(await idsOf(engine)).toEqual(before)
})

it('is kept with --keep, and goes with clean', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const id = await publishSmall(small, engine)
  const name = `${small.image}:pr-${id.slice(7, 47)}-image`
  const run = await inTerminalHere(['run', '--keep', '--image', `${small.image}@${id}`], small)
  expect([run.code, (await tagsOf(small)).sort()]).toEqual([0, [name, `${name}-run`]])
  expect((await inTerminalHere(['clean'], small)).code).toBe(0)
  expect(await leftovers(small)).toEqual(NOTHING)
})

it('is not what the tests used, where they used another image of its repository', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, {
    tests: {
      'works.js': `await startCandidate('exit 0', process.env.SMALL_IMAGE.replace(/:pr-.*/, ':other')); await useCandidate(); report('works')`,
    },
  })
  const id = await buildElsewhere(small, '127.0.0.1:1/elsewhere/tool:dev')
  await small.provider.commit({
    'new.txt': 'of another image',
    Dockerfile: `FROM scratch\nLABEL ${small.label}\nCOPY Dockerfile /bin/sh\nCOPY new.txt /\n`,
  })
  await buildElsewhere(small, `${small.image}:other`)
  const { code, stdout } = await inTerminalHere(['run', '--json', '--image', id], small)
  const document = VerdictDocument.parse(JSON.parse(stdout))
  expect([code, document.approvedImageId]).toEqual([2, ''])
  expect(document.consumers[0]?.reasons).toMatchObject([{ code: 'other-image-used' }])
})

it('tells that it is for another platform than the one that is asked for', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const id = await buildElsewhere(small, '127.0.0.1:1/elsewhere/tool:dev')
  const other = ['--image', id, '--platform', 'linux/s390x']
  const { code, stdout } = await inTerminalHere(['run', ...other], small)
  expect(code).toBe(2)
  expect(stdout.replace(/\s+/g, ' ')).toMatch(
    /is for linux\/\w+, and linux\/s390x was asked for: give an image for linux\/s390x, or/,
  )
})

it('is refused by a bisection, which builds each commit', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, { candidate: { 'image-ref': 'acme/tool:1' } })
  const range = ['--good', 'main', '--bad', 'main', '--test', 'works.js']
  const { code, stderr } = await inTerminalHere(['bisect', ...range], small)
  expect([code, stderr]).toEqual([
    64,
    expect.stringContaining('candidate.image-ref: a bisection of the image'),
  ])
})

it('is one that the configuration names, in split stages, up to the verdict', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine, {
    candidate: { 'image-ref': '127.0.0.1:1/elsewhere/tool:v1' },
  })
  const id = await publishSmall(small, engine)
  const published = engine.fake.registry.get(`${small.image}:latest`)
  engine.fake.registry.publish('127.0.0.1:1/elsewhere/tool:v1', published)
  engine.fake.registry.publish(`127.0.0.1:1/elsewhere/tool@${id}`, published)
  const stage = (inputs: Record<string, string>) => runSmallStage(small, inputs, ATTEMPT)
  const { plan = '', matrix = '' } = (await stage({ stage: 'plan' })).outputs
  expect(JSON.parse(plan)).toMatchObject({
    given: { reference: '127.0.0.1:1/elsewhere/tool:v1', digest: id, source: 'registry' },
  })
  expect(JSON.parse(plan)).not.toHaveProperty('commit')
  // Somebody moves the tag meanwhile: what was resolved once is what is tried.
  const moved = await buildElsewhere(small, '127.0.0.1:1/x/other:1')
  engine.fake.registry.publish('127.0.0.1:1/elsewhere/tool:v1', engine.fake.images.get(moved))
  const built = await stage({ stage: 'build', plan })
  expect(built.outputs).toMatchObject({ 'image-id': id, 'candidate-tag': `pr-${id.slice(7, 47)}-image` })
  const candidate = built.outputs['candidate-dir'] ?? ''
  for (const tag of await tagsOf(small)) await engine.docker.getImage(tag).remove({ force: true })
  const [trial] = jobs<TrialJob>(matrix)
  const tried = await stage({
    stage: 'trial',
    plan,
    candidate,
    consumer: 'small',
    shard: '1',
    platform: trial?.platform ?? '',
  })
  // Its image does not say whose run it is, so what the trial leaves is known by the trial's own.
  expect(tried.adopted).toEqual([])
  expect(await tagsOf(small)).toEqual([])
  const judged = await stage({
    stage: 'judge',
    plan,
    candidate,
    evidence: tried.outputs['report-dir'] ?? '',
    'image-id': id,
  })
  expect(judged.outputs).toMatchObject({ verdict: 'pass', 'approved-image-id': id })
})

it('is not believed of a candidate that a plan has built, by the trial as by the judge', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const built = await builtCandidate(small)
  const path = join(built.candidate, 'candidate.json')
  const { commit: _, builder: __, ...identity } = JSON.parse(await readFile(path, 'utf8'))
  const given = { reference: 'a:1', digest: built.imageId, source: 'registry' }
  await writeFile(path, JSON.stringify({ ...identity, given }))
  const stage = (inputs: Record<string, string>) => runSmallStage(small, inputs, ATTEMPT)
  const tried = await stage(trialInputs(built))
  const [file = ''] = (await readdir(tried.outputs['report-dir'] ?? '', { recursive: true })).filter(name =>
    name.endsWith('evidence.json'),
  )
  const evidence = JSON.parse(await readFile(join(tried.outputs['report-dir'] ?? '', file), 'utf8'))
  expect(evidence.incidents).toMatchObject([
    { kind: 'internal-error', detail: expect.stringContaining('and the plan has one that is built') },
  ])
  const { outputs, result } = await stage({
    stage: 'judge',
    plan: built.plan,
    candidate: built.candidate,
    evidence: tried.outputs['report-dir'] ?? '',
    'image-id': built.imageId,
  })
  expect(outputs).toMatchObject({ verdict: 'inconclusive', 'approved-image-id': '' })
  expect(JSON.stringify(result?.judgement)).toContain('has the commit none, and the plan')
})

it.each<[string, (small: SmallConsumer, engine: Fake) => Promise<string>, string]>([
  [
    'one that is nowhere',
    async () => '127.0.0.1:1/elsewhere/tool:v9',
    'image: 127.0.0.1:1/elsewhere/tool:v9 is neither in the engine nor in its registry',
  ],
  [
    'an ID that the engine does not know',
    async () => `sha256:${'0'.repeat(64)}`,
    `image: the engine has no image sha256:${'0'.repeat(64)}`,
  ],
  [
    'a name without a tag',
    async () => 'elsewhere/tool',
    'image: expected a tag or a digest, as in elsewhere/tool:latest',
  ],
  ['what is no name', async () => 'a b', 'image: expected an image that exists'],
  [
    'a tag that is one image here and another one there',
    async (small, engine) => {
      await publishSmall(small, engine)
      await buildElsewhere(small, `${small.image}:latest`)
      return `${small.image}:latest`
    },
    'the engine has another image under this name than its registry',
  ],
  [
    'one behind a login',
    async (_, engine) => {
      engine.fake.registry.fail('127.0.0.1:2', 'unauthorized')
      return '127.0.0.1:2/elsewhere/tool:v1'
    },
    'docker login 127.0.0.1:2',
  ],
])('refuses %s before anything runs', async (_, prepare, message) => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const reference = await prepare(small, engine)
  const { code, stderr } = await inTerminalHere(['run', '--image', reference], small)
  expect([code, stderr]).toEqual([64, expect.stringContaining(message)])
  expect((await leftovers(small)).containers).toEqual([])
})

it('is not combined with a commit to name a build after', async () => {
  await using engine = await fakeEngine()
  await using small = await smallConsumer(engine)
  const { code, stderr } = await inTerminalHere(['run', '--image', 'a/b:1', '--sha', 'abcdef0'], small)
  expect([code, stderr]).toEqual([
    64,
    expect.stringContaining('sha: it names a build, and with an image nothing is built'),
  ])
})
