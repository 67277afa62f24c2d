import { describe, expect, it } from 'vitest'
import { engineEndpoint, fakeEngine } from '../support/engine-endpoint.js'
import { makeImage } from '../support/fake-engine/image.js'
import { type Gated, gate } from '../support/gate.js'
import { PASSES, type SmallConsumer, smallConsumer, tagsOf } from '../support/small-consumer.js'

/** On a dead image `useCandidate` throws: then the file fails without a report. */
const NEEDS_IT = PASSES
/** Talks to nobody that the image could be. */
const NEEDS_NOTHING = `await useCandidate().catch(() => {}); report('works')`

const CONTROL = { consumer: { control: { files: ['a.js'] } } }

async function judged({ provider, folder, engine }: SmallConsumer): Promise<Gated> {
  return gate({ root: provider.path, endpoint: engine.endpoint, folder })
}

function codes({ result }: Gated): string[] {
  return result.judgement.consumers.flatMap(({ reasons }) => reasons.map(({ code }) => code))
}

describe('the negative control', () => {
  it('fails on a dead image, and leaves evidence beside that of the candidate', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': NEEDS_IT }, ...CONTROL })
    const gated = await judged(small)
    const [candidate, control] = gated.result.evidence
    expect(gated.result.judgement.verdict).toBe('pass')
    expect([candidate?.arm, control?.arm]).toEqual(['candidate', 'control'])
    expect(control?.files).toMatchObject([{ file: 'a.js', exitCode: 1, report: { state: 'missing' } }])
    expect(control?.files[0]?.containers).toMatchObject([
      { image: 'control', started: false, reference: expect.stringMatching(/:pr-[0-9a-f]{40}-control$/) },
    ])
    expect(control?.candidate).toEqual(candidate?.candidate)
    expect(gated.result.notes).toEqual([])
    // Its name goes, and the candidate's stays.
    expect(await tagsOf(small)).toEqual([candidate?.candidate?.reference])
  })

  it('that passes shows that the tests do not depend on the image', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'a.js': NEEDS_NOTHING }, ...CONTROL })
    const gated = await judged(small)
    expect(gated.result.judgement.verdict).toBe('inconclusive')
    expect(codes(gated)).toEqual(['control-passed'])
  })

  it('is not run when the trial did not come to its end', async () => {
    await using engine = await engineEndpoint()
    const tests = { 'a.js': NEEDS_IT }
    const consumer = { ...CONTROL.consumer, setup: [{ run: 'exit 3' }] }
    await using small = await smallConsumer(engine, { tests, consumer })
    const gated = await judged(small)
    expect(gated.result.evidence.map(({ arm }) => arm)).toEqual(['candidate'])
    expect(codes(gated)).toEqual(['setup-failed'])
  })

  it('that is not configured is missed in the report', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const { result } = await judged(small)
    expect(result.judgement.verdict).toBe('pass')
    expect(result.notes).toEqual([
      "small: no 'control' is configured: nothing shows that its tests fail without the image",
    ])
  })

  it('is refused when the registry has the tag of the dead image', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'a.js': NEEDS_IT }, ...CONTROL })
    const commit = await small.provider.git('rev-parse', 'HEAD')
    engine.fake.registry.publish(`${small.image}:pr-${commit}-control`, makeImage({}, []))
    expect(codes(await judged(small))).toEqual(['candidate-tag-exists'])
  })

  it('is inconclusive when the engine does not take the dead image', async () => {
    await using engine = await fakeEngine()
    await using small = await smallConsumer(engine, { tests: { 'a.js': NEEDS_IT }, ...CONTROL })
    engine.fake.faults.refuse('POST', /^\/images\/load$/, 500, 'no space left on device')
    const gated = await judged(small)
    expect(gated.result.judgement.verdict).toBe('inconclusive')
    expect(codes(gated)).toEqual(['no-space'])
  })
})
