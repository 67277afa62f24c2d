import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startEngine } from '../../tools/engine/own-engine.js'
import { fakeEngine, realEngine, type TestEngine } from '../support/engine-endpoint.js'
import { mode } from '../support/mode.js'
import { inTerminal } from '../support/program.js'
import { leftovers, NOTHING } from '../support/program-leftovers.js'
import { meetInPreparation, smallConsumer } from '../support/small-consumer.js'

interface MortalEngine extends AsyncDisposable {
  engine: TestEngine
  die: () => Promise<void>
}

/** An engine that may be ended: in `cluster` mode a real one that nobody else uses. */
async function mortalEngine(): Promise<MortalEngine> {
  if (mode() !== 'cluster') {
    const engine = await fakeEngine()
    return {
      engine,
      die: () => engine.fake.die(),
      [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose](),
    }
  }
  const own = await startEngine()
  const end = async () => own[Symbol.asyncDispose]()
  return { engine: await realEngine(own.endpoint), die: end, [Symbol.asyncDispose]: end }
}

it.each(['build', 'set-up', 'test'])('an engine that goes away during the %s', async name => {
  await using mortal = await mortalEngine()
  await using small = await smallConsumer(mortal.engine, {
    candidate: name === 'build' ? { prepare: [meetInPreparation('build')] } : {},
    consumer: name === 'set-up' ? { setup: [{ run: 'node kit.js set-up' }] } : {},
    tests: { 'waits.js': `await startCandidate(); await meet('test'); report('works')` },
  })
  const report = join(small.folder, 'report')
  await using program = inTerminal(['run', '--verbose', '--report', report], small)
  const guest = await small.meeting.arrival(name)
  await mortal.die()
  guest.goOn()
  const { code, stdout } = await program.ended
  expect(stdout).toMatch(/the engine at unix:\/\/.* is gone: .*check that it is running/)
  expect(stdout).toMatch(/\nverdict: inconclusive\n$/)
  expect(code).toBe(2)
  const { consumers } = JSON.parse(await readFile(join(report, 'verdict.json'), 'utf8'))
  expect(consumers[0].reasons[0]).toMatchObject({ code: 'engine-gone' })
  expect(await leftovers(small)).toEqual(NOTHING)
})
