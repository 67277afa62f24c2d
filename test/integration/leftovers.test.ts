import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { engineEndpoint, fakeEngine } from '../support/engine-endpoint.js'
import { inTerminal } from '../support/program.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { Runner } from '../support/runner.js'
import { PASSES, smallConsumer } from '../support/small-consumer.js'

const DAEMON = `daemonise('daemon')`
const CLEARED = `daemonise('daemon', { MEETING: process.env.MEETING })`

describe('after a run in a terminal', () => {
  it.each([
    ['left its group', DAEMON],
    ['left its group and cleared its environment', CLEARED],
  ])('a process that %s is dead, and its container gone', async (_, leave) => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      tests: {
        'leaves.js': `await startCandidate(); ${leave}; await meet('test'); report('works')`,
      },
    })
    await using program = inTerminal(['run'], small)
    const [daemon, test] = await Promise.all([small.meeting.arrival('daemon'), small.meeting.arrival('test')])
    test.goOn()
    await daemon.gone
    const { code } = await program.ended
    expect(code).toBe(0)
    expect(await leftovers(small)).toEqual(NOTHING)
  })

  it('what a set-up step leaves running is dead before the first test', async () => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      tests: { 'waits.js': `await meet('test'); await useCandidate(); report('works')` },
      consumer: { setup: [{ run: 'setsid node kit.js server & node kit.js set-up' }] },
    })
    await using program = inTerminal(['run'], small)
    const server = await small.meeting.arrival('server')
    ;(await small.meeting.arrival('set-up')).goOn()
    const test = await small.meeting.arrival('test')
    await server.gone
    test.goOn()
    expect((await program.ended).code).toBe(0)
  })

  it.each([DAEMON, CLEARED])('nothing is left of %s when the program itself is killed', async leave => {
    await using engine = await engineEndpoint()
    await using small = await smallConsumer(engine, {
      tests: { 'hangs.js': `await startCandidate(); ${leave}; await meet('test')` },
    })
    await using program = inTerminal(['run'], small)
    const guests = await Promise.all([small.meeting.arrival('daemon'), small.meeting.arrival('test')])
    program.signal('SIGKILL')
    await Promise.all(guests.map(guest => guest.gone))
    // What watches over the program is nobody's child any more, so its end can only be looked for.
    await vi.waitFor(async () => expect({ ...(await leftovers(small)), images: [] }).toEqual(NOTHING), 60_000)
  })
})

/** An engine with an image of somebody else, because on a real one the other images are. */
async function engineWithOther() {
  const engine = await fakeEngine()
  // As `tar` writes an archive of nothing: of less the fake engine would run nothing.
  const nothing = Readable.from([Buffer.alloc(10_240)])
  await engine.docker.importImage(nothing, { repo: 'somebody/else', tag: '1' })
  return engine
}

describe('a container of another image that a test started', () => {
  const consumer = { env: { OTHER: 'somebody/else:1' } }
  const other = { tests: { 'other.js': `await startCandidate('sleep 600', process.env.OTHER); ${PASSES}` } }

  it.each([
    ['is removed on a machine that the run has for itself', { RUNNER_ENVIRONMENT: 'github-hosted' }, 0],
    ['is left alone on a machine of others', { RUNNER_ENVIRONMENT: 'self-hosted' }, 1],
  ])('%s', async (_, env, left) => {
    await using engine = await engineWithOther()
    await using small = await smallConsumer(engine, { ...other, consumer })
    const { outputs } = await (await Runner.for(small, { env })).run()
    expect(outputs).toMatchObject({ verdict: 'pass' })
    expect(await engine.docker.listContainers({ all: true })).toHaveLength(left)
  })

  it('is left alone by a run in a terminal, on any machine', async () => {
    await using engine = await engineWithOther()
    await using small = await smallConsumer(engine, { ...other, consumer })
    await using program = inTerminal(['run'], small, { RUNNER_ENVIRONMENT: 'github-hosted' })
    expect((await program.ended).code).toBe(0)
    expect(await engine.docker.listContainers({ all: true })).toHaveLength(1)
  })
})
