import { expect, test } from 'vitest'
import { breakEmulator, improveEmulator, PACKAGE, setVersion } from './monorepo.js'
import { tags } from './published.js'
import { World } from './world.js'

const ALL = ['plan', 'build', 'trial', 'judge', 'compat-gate']

test.each([
  ['pullRequest', 'short'],
  ['mergeGroup', 'long'],
] as const)('a %s outside of src/ is green, and nothing is tried, %s form', async (event, form) => {
  await using world = await World.make('small')
  await world.monorepo.repository.commit({ [`${PACKAGE}/README.md`]: 'Other words.\n' })
  const run = await world[event](form)
  await run.end()
  expect(run.log.jobs, run.log.whole).toEqual({ plan: 'success', 'compat-gate': 'success' })
  expect(await run.artifacts()).toEqual([])
})

test('a pull request that breaks nothing is green', async () => {
  await using world = await World.make('example')
  await improveEmulator(world.monorepo)
  const run = await world.pullRequest('long')
  await run.end()
  expect(run.log.jobs, run.log.whole).toEqual(Object.fromEntries(ALL.map(job => [job, 'success'])))
  expect(await run.verdict()).toMatchObject({ verdict: 'pass' })
  expect(await tags(world.image)).toEqual([])
})

test('a pull request that breaks the consumer is red, and every trial was judged', async () => {
  await using world = await World.make('example')
  await breakEmulator(world.monorepo, 'arn-shape')
  const run = await world.pullRequest('short')
  await run.end()
  const green = { plan: 'success', build: 'success', trial: 'success' }
  expect(run.log.jobs, run.log.whole).toEqual({ ...green, judge: 'failure', 'compat-gate': 'failure' })
  expect(await run.verdict()).toMatchObject({ verdict: 'fail' })
})

test('a comment runs the gate on the commit of the pull request, and its check says how it ended', async () => {
  await using world = await World.make('small')
  await setVersion(world.monorepo, '1.2.2')
  const { run, head, asked } = await world.comment('/compat-gate run small main', 'write')
  await run.end()
  const jobs = ['request', ...ALL, 'answer']
  expect(run.log.jobs, run.log.whole).toEqual(Object.fromEntries(jobs.map(job => [job, 'success'])))
  const checkouts = (await run.notes()).flatMap(({ job, checkout }) => (checkout ? [[job, checkout]] : []))
  expect(new Set(checkouts.map(([, commit]) => commit))).toEqual(new Set([head]))
  expect(await run.verdict()).toMatchObject({ verdict: 'pass' })
  const states = (await asked()).filter(line => line.includes('/statuses/'))
  expect(states).toEqual([
    expect.stringContaining(`/statuses/${head} -f state=pending `),
    expect.stringMatching(
      new RegExp(`/statuses/${head} -f state=success .* description=pass: small at main$`),
    ),
  ])
})

test('a comment of somebody who may not write runs nothing', async () => {
  await using world = await World.make('small')
  const { run, asked } = await world.comment('/compat-gate run', 'read')
  await run.end()
  expect(run.log.jobs, run.log.whole).toEqual({ request: 'success' })
  expect(await asked()).toHaveLength(1)
})
