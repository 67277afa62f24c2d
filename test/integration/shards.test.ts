import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { Progress } from '../../src/shared/progress.js'
import { engineEndpoint, fakeEngine, type TestEngine } from '../support/engine-endpoint.js'
import { makeImage } from '../support/fake-engine/image.js'
import { gate } from '../support/gate.js'
import {
  PASSES,
  type SmallConsumer,
  type SmallConsumerOptions,
  smallConsumer,
  tagsOf,
} from '../support/small-consumer.js'

async function sharded(engine: TestEngine, tests: Record<string, string>, more: SmallConsumerOptions = {}) {
  return smallConsumer(engine, { tests, test: { shards: 2 }, ...more })
}

/** What the gate says of a small consumer's files, and what is known of each by then. */
async function judged({ provider, folder, engine }: SmallConsumer, onProgress?: (event: Progress) => void) {
  const { result } = await gate({
    root: provider.path,
    endpoint: engine.endpoint,
    folder,
    ...(onProgress && { onProgress }),
  })
  const files = result.evidence.flatMap(one => one.files)
  const reasons = result.judgement.consumers.flatMap(one => one.reasons)
  return {
    verdict: result.judgement.verdict,
    codes: reasons.map(({ code, file }) => (file === undefined ? code : `${file}: ${code}`)),
    containers: files.map(({ file, containers }) => [
      file,
      ...containers.map(({ reference }) => tagOf(reference)),
    ]),
    tests: files.map(({ file, report }) => [file, ...report.cases.map(({ id }) => id)]),
  }
}

/** What follows the commit: nothing for the candidate's own tag. */
function tagOf(reference: string): string {
  return reference.replace(/^.*:pr-[0-9a-f]{40}/, '')
}

/** a.js and b.js meet after each of the stages. */
async function judgedInStep(engine: TestEngine, tests: Record<string, string>, stages: string[]) {
  await using small = await sharded(engine, tests)
  const running = judged(small)
  for (const stage of stages) {
    const guests = ['a', 'b'].map(name => small.meeting.arrival(`${name}${stage}`))
    for (const guest of await Promise.all(guests)) guest.goOn()
  }
  return await running
}

describe('shards', () => {
  it('run side by side, and each container counts for the file that started it', async () => {
    await using engine = await engineEndpoint()
    const meets = (name: string) => `await startCandidate(); await meet('${name}'); ${PASSES}`
    await using small = await sharded(engine, { 'a.js': meets('a'), 'b.js': meets('b'), 'c.js': PASSES })
    const running = judged(small)
    // Neither goes on before both are there.
    for (const guest of await Promise.all([small.meeting.arrival('a'), small.meeting.arrival('b')]))
      guest.goOn()
    expect(await running).toMatchObject({
      verdict: 'pass',
      codes: [],
      containers: [
        ['a.js', '-s1', '-s1'],
        ['b.js', '-s2', '-s2'],
        ['c.js', '-s1'],
      ],
    })
    expect((await tagsOf(small)).map(tagOf)).toEqual([''])
  })

  it('see their own containers alone', async () => {
    await using engine = await engineEndpoint()
    const lists = (name: string) => `
      const own = await startCandidate()
      await meet('${name}')
      const all = await listContainers()
      await meet('${name}-listed')
      if (all.join() === own) report('works')
      else fail('lists', all.join())`
    const tests = { 'a.js': lists('a'), 'b.js': lists('b') }
    expect(await judgedInStep(engine, tests, ['', '-listed'])).toMatchObject({ verdict: 'pass', codes: [] })
  })

  it('have a checkout, a home and temporary files of their own', async () => {
    await using engine = await engineEndpoint()
    const leaves = (name: string) => `
      await startCandidate()
      leaveMark('${name}')
      await meet('${name}')
      const all = marks()
      await meet('${name}-looked')
      if (all.join() === Array(3).fill('mark-${name}').join()) report('works')
      else fail('marks', all.join())`
    const tests = { 'a.js': leaves('a'), 'b.js': leaves('b') }
    expect(await judgedInStep(engine, tests, ['', '-looked'])).toMatchObject({ verdict: 'pass', codes: [] })
  })

  it('read reports from folders of their own', async () => {
    await using engine = await engineEndpoint()
    const writes = (name: string) => `
      await useCandidate()
      const { writeFileSync } = await import('node:fs')
      writeFileSync('${name}.xml', '<testsuite><testcase classname="${name}" name="works"/></testsuite>')
      await meet('${name}')`
    const command = ['node', '{file}']
    const test = { shards: 2, command, report: { format: 'junit', path: '*.xml' } }
    await using small = await sharded(engine, { 'a.js': writes('a'), 'b.js': writes('b') }, { test })
    const running = judged(small)
    for (const guest of await Promise.all([small.meeting.arrival('a'), small.meeting.arrival('b')]))
      guest.goOn()
    expect(await running).toMatchObject({
      verdict: 'pass',
      tests: [
        ['a.js', 'a::works'],
        ['b.js', 'b::works'],
      ],
    })
  })

  it.each(['a.js', 'b.js'])('are each seen to edit what is tracked, as %s does', async name => {
    await using engine = await engineEndpoint()
    const edits = `const { appendFileSync } = await import('node:fs'); appendFileSync('a.js', ' '); ${PASSES}`
    const tests = { 'a.js': PASSES, 'b.js': PASSES, [name]: edits }
    await using small = await sharded(engine, tests)
    expect(await judged(small)).toMatchObject({ verdict: 'inconclusive', codes: ['tree-modified'] })
  })

  it.each(['a.js', 'b.js'])('are each seen to be no repository any more, as %s leaves it', async name => {
    await using engine = await engineEndpoint()
    const removes = `(await import('node:fs')).rmSync('.git', { recursive: true }); ${PASSES}`
    const tests = { 'a.js': PASSES, 'b.js': PASSES, [name]: removes }
    await using small = await sharded(engine, tests)
    expect(await judged(small)).toMatchObject({ verdict: 'inconclusive', codes: ['pin-missing'] })
  })

  it('a file that uses nothing is not covered by the one beside it', async () => {
    await using engine = await engineEndpoint()
    await using small = await sharded(engine, {
      'uses.js': `await startCandidate(); await meet('uses'); ${PASSES}`,
      'idle.js': `await meet('idle'); report('works')`,
    })
    let idleEnded = () => {}
    const ended = new Promise<void>(resolve => {
      idleEnded = resolve
    })
    const running = judged(
      small,
      event => event.kind === 'file-ended' && event.file === 'idle.js' && idleEnded(),
    )
    const [uses, idle] = await Promise.all([small.meeting.arrival('uses'), small.meeting.arrival('idle')])
    idle.goOn()
    await ended
    // What is removed after a file is its own.
    expect(await engine.docker.listContainers({ filters: { label: [small.label] } })).toHaveLength(1)
    uses.goOn()
    expect(await running).toMatchObject({ verdict: 'inconclusive', codes: ['idle.js: candidate-not-seen'] })
  })

  it.each([
    ['the tag without a shard', `process.env.SMALL_IMAGE.replace(/-s[0-9]$/, '')`],
    ["the image's ID", 'await imageOf(process.env.SMALL_IMAGE)'],
  ])('a container that was asked for by %s is of nobody', async (_, name) => {
    await using engine = await engineEndpoint()
    const byName = `await startCandidate('exit 0', ${name}); ${PASSES}`
    await using small = await sharded(engine, { 'a.js': byName, 'b.js': PASSES })
    const { verdict, codes } = await judged(small)
    expect(verdict).toBe('inconclusive')
    expect(codes).toContain('a.js: unknown-image-used')
  })

  it('a shard that moves its tag is no proof of anything', async () => {
    await using engine = await engineEndpoint()
    const moves = `${PASSES}; await retag(process.env.SMALL_IMAGE, process.env.SMALL_OTHER)`
    const other = `127.0.0.1:1/small-other/${randomUUID()}`
    await engine.docker.importImage(Readable.from([Buffer.alloc(1024)]), { repo: other, tag: '1' })
    await using small = await sharded(
      engine,
      { 'moves.js': moves, 'b.js': PASSES },
      { consumer: { env: { SMALL_OTHER: `${other}:1` } } },
    )
    const { verdict, codes } = await judged(small)
    await engine.docker.getImage(`${other}:1`).remove()
    expect({ verdict, codes }).toEqual({ verdict: 'inconclusive', codes: ['moves.js: candidate-tag-moved'] })
    expect((await tagsOf(small)).map(tagOf)).toEqual([''])
  })

  it('are refused when the registry has the tag of one of them', async () => {
    await using engine = await fakeEngine()
    await using small = await sharded(engine, { 'a.js': PASSES, 'b.js': PASSES })
    const commit = await small.provider.git('rev-parse', 'HEAD')
    engine.fake.registry.publish(`${small.image}:pr-${commit}-s2`, makeImage({}, []))
    const { verdict, codes } = await judged(small)
    expect({ verdict, codes }).toEqual({ verdict: 'inconclusive', codes: ['candidate-tag-exists'] })
  })

  it('run one after the other where the consumer needs something for itself', async () => {
    await using engine = await engineEndpoint()
    await using small = await sharded(
      engine,
      { 'a.js': PASSES, 'b.js': PASSES },
      { consumer: { exclusive: { containers: ['compat-gate-test-nobody'] } } },
    )
    expect(await judged(small)).toMatchObject({
      verdict: 'pass',
      containers: [
        ['a.js', ''],
        ['b.js', ''],
      ],
    })
  })
})
