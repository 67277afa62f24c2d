import { afterEach, expect, test } from 'vitest'
import type { ActRun } from './act.js'
import type { Form } from './monorepo.js'
import { tags } from './published.js'
import { stageProcess } from './stage-process.js'
import { World } from './world.js'

// Each of these is a release of a good image in which something is lost on the way. Nothing may be published.
let world: World | undefined
afterEach(async () => {
  await world?.[Symbol.asyncDispose]()
})

async function release(form: Form, env: Record<string, string> = {}): Promise<ActRun> {
  world = await World.make('small')
  return world.release(form, 'testing-v1.2.1', env)
}

async function nothingIsPublished(run: ActRun): Promise<void> {
  await run.end()
  expect(run.log.jobs, run.log.whole).not.toHaveProperty('promote')
  expect(run.log.jobs['compat-gate'], run.log.whole).toBe('failure')
  expect(await tags(world?.image ?? '')).toEqual([])
}

const RED = { judge: 'failure', 'compat-gate': 'failure' }

test('a trial that dies', async () => {
  const run = await release('short')
  process.kill(await stageProcess(run, 'trial'), 'SIGKILL')
  await nothingIsPublished(run)
  expect(run.log.jobs).toMatchObject({ trial: 'failure', ...RED })
  expect(await run.verdict()).toMatchObject({ verdict: 'inconclusive' })
})

test('a build that dies', async () => {
  const run = await release('long')
  process.kill(await stageProcess(run, 'build'), 'SIGKILL')
  await nothingIsPublished(run)
  expect(run.log.jobs).toMatchObject({ build: 'failure', ...RED })
  expect(run.log.jobs).not.toHaveProperty('trial')
  expect(await run.verdict()).toMatchObject({ verdict: 'inconclusive' })
})

test('a judge that is killed', async () => {
  const run = await release('short')
  process.kill(await stageProcess(run, 'judge'), 'SIGKILL')
  await nothingIsPublished(run)
  expect(run.log.jobs).toMatchObject({ trial: 'success', ...RED })
})

test('a run that is cancelled while the judge works', async () => {
  const run = await release('short')
  // Stopped, so that it cannot come to its end before act has heard of it.
  process.kill(await stageProcess(run, 'judge'), 'SIGSTOP')
  run.cancel()
  await nothingIsPublished(run)
})

test.each([
  ['evidence-small-1-linux-arm64', 'short'],
  ['candidate-linux-arm64', 'long'],
] as const)('the artifact %s is missing, %s form', async (kind, form) => {
  const run = await release(form, { STAND_INS_LOSE_ARTIFACT: `compat-gate-${kind}` })
  await nothingIsPublished(run)
  expect(run.log.jobs).toMatchObject(RED)
  expect(await run.verdict()).toMatchObject({ verdict: 'inconclusive' })
})
