import { expect, test } from 'vitest'
import { breakEmulator, improveEmulator, PACKAGE } from './monorepo.js'
import { tags } from './published.js'
import { World } from './world.js'

const ALL = ['plan', 'build', 'trial', 'judge', 'compat-gate']

test.each([
  ['pullRequest', 'short'],
  ['mergeGroup', 'long'],
] as const)('a %s outside of src/ is green, and nothing is tried, %s form', async (event, form) => {
  await using world = await World.make()
  await world.monorepo.repository.commit({ [`${PACKAGE}/README.md`]: 'Other words.\n' })
  const run = await world[event](form)
  await run.end()
  expect(run.log.jobs, run.log.whole).toEqual({ plan: 'success', 'compat-gate': 'success' })
  expect(await run.artifacts()).toEqual([])
})

test('a pull request that breaks nothing is green', async () => {
  await using world = await World.make()
  await improveEmulator(world.monorepo)
  const run = await world.pullRequest('long')
  await run.end()
  expect(run.log.jobs, run.log.whole).toEqual(Object.fromEntries(ALL.map(job => [job, 'success'])))
  expect(await run.verdict()).toMatchObject({ verdict: 'pass' })
  expect(await tags(world.image)).toEqual([])
})

test('a pull request that breaks the consumer is red, and every trial was judged', async () => {
  await using world = await World.make()
  await breakEmulator(world.monorepo, 'arn-shape')
  const run = await world.pullRequest('short')
  await run.end()
  const green = { plan: 'success', build: 'success', trial: 'success' }
  expect(run.log.jobs, run.log.whole).toEqual({ ...green, judge: 'failure', 'compat-gate': 'failure' })
  expect(await run.verdict()).toMatchObject({ verdict: 'fail' })
})
