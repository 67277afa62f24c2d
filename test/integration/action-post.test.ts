import { describe, expect, it } from 'vitest'
import { engineEndpoint } from '../support/engine-endpoint.js'
import { leftovers, NOTHING, theCandidate } from '../support/program-leftovers.js'
import { Runner } from '../support/runner.js'
import { type SmallConsumer, smallConsumer } from '../support/small-consumer.js'

const HANGS = `await startCandidate(); daemonise('daemon'); await meet('test')`

/** Kills the main step while a test runs, with a container and a process that has left its group. */
async function killedInATest(small: SmallConsumer): Promise<Runner> {
  const runner = await Runner.for(small)
  await using main = await runner.main()
  await Promise.all([small.meeting.arrival('test'), small.meeting.arrival('daemon')])
  main.program.signal('SIGKILL')
  await main.end()
  return runner
}

async function kept(small: SmallConsumer) {
  return theCandidate(small, await small.provider.git('rev-parse', 'HEAD'))
}

describe('the post step', () => {
  it.each([
    ['left its group', HANGS],
    ['cleared its environment too', HANGS.replace(`'daemon'`, `'daemon', { MEETING: process.env.MEETING }`)],
  ])('ends and removes what a killed main step left: a process that %s', async (_, hangs) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'hangs.js': hangs } })
    const runner = await killedInATest(small)
    const before = await leftovers(small)
    expect(before).toMatchObject({ folders: ['candidate', 'work'], containers: [expect.any(String)] })
    expect(before.processes.filter(line => line.includes('node'))).toHaveLength(2)

    const { green, log } = await runner.post()
    expect(green).toBe(true)
    expect(log.commands).toEqual([])
    expect(await leftovers(small)).toEqual(await kept(small))
  })

  it('takes away the tags of shards', async () => {
    await using engine = await engineEndpoint()
    const tests = { 'hangs.js': HANGS, 'waits.js': `await meet('other')` }
    await using small = await smallConsumer(engine, { tests, test: { shards: 2 } })
    const runner = await killedInATest(small)
    const [own] = (await kept(small)).images
    expect((await leftovers(small)).images.sort()).toEqual([own, `${own}-s1`, `${own}-s2`])
    await runner.post()
    expect(await leftovers(small)).toEqual(await kept(small))
  })

  it('ends the processes when the engine is gone', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, { tests: { 'hangs.js': HANGS } })
    const runner = await killedInATest(small)
    const { green } = await runner.post({ DOCKER_HOST: `unix://${small.folder}/nobody.sock` })
    expect(green).toBe(true)
    expect(await leftovers(small)).toMatchObject({ processes: [], folders: ['candidate'] })
    await runner.post()
    expect(await leftovers(small)).toMatchObject({ containers: [] })
  })

  it('does nothing after a run that came to its end', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const runner = await Runner.for(small)
    const { outputs } = await runner.run()
    const { green, printed } = await runner.post()
    expect([green, printed]).toEqual([true, ''])
    expect(outputs).toMatchObject({ verdict: 'pass' })
    expect(await leftovers(small)).toEqual(await kept(small))
  })

  it('does nothing after a main step whose inputs were wrong', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine)
    const runner = await Runner.for(small, { inputs: { stage: 'ship' } })
    expect((await runner.run()).green).toBe(false)
    const { green, printed, outputs } = await runner.post()
    expect([green, printed, outputs]).toEqual([true, '', {}])
    expect(await leftovers(small)).toEqual(NOTHING)
  })
})
