import { afterAll, beforeAll, expect, test } from 'vitest'
import { BREAKS } from '../../examples/demo/breaks.js'
import { DEFAULT_ENDPOINT } from '../../src/engine/engine.js'
import { type ExampleBase, exampleBase } from '../support/example.js'
import { CURRENT_DOCKER, FakeEngine, type FakeEngineOptions } from '../support/fake-engine/fake-engine.js'
import { mode } from '../support/mode.js'
import { expected, GOLDEN, type GoldenRun, goldenRun, lastLines, observed } from './golden.contract.js'

async function onFake(way: string | undefined, options: FakeEngineOptions = {}): Promise<GoldenRun> {
  await using fake = await FakeEngine.start(options)
  await using base = await exampleBase(fake.endpoint, 'without-node')
  // npm takes half of the time, and what it does is the same whatever the emulator's break.
  return await goldenRun(way, { ...base, isQuick: options === CURRENT_DOCKER || way !== undefined })
}

/** Each path once, for all that is looked at in it. */
const runs = new Map<string | undefined, Promise<GoldenRun>>()
function runOf(way: string | undefined): Promise<GoldenRun> {
  const run = runs.get(way) ?? onFake(way)
  runs.set(way, run)
  return run
}
afterAll(async () => {
  for (const run of await Promise.allSettled(runs.values()))
    if (run.status === 'fulfilled') await run.value[Symbol.asyncDispose]()
})

test('there is a golden path for every way to break the emulator', () => {
  expect(GOLDEN.flatMap(({ way }) => way ?? [])).toEqual(Object.keys(BREAKS))
})

// The fake does what is expected, and so does the real engine, so neither can drift from the other.
const fake = mode() === 'cluster' ? [] : GOLDEN
test.each(fake)('$way: $verdict, on the fake engine', async path => {
  const { result } = await runOf(path.way)
  expect(observed(result)).toEqual(expected(path))
})

test.each(fake.slice(1))('$way: the last ten lines in a terminal name its cause', async path => {
  const lines = await lastLines(await runOf(path.way), await runOf(undefined))
  expect(lines).toContainEqual(expect.stringMatching(path.cause ?? 'a cause'))
})

// One that is approved and one that is not: what the gate does with an image store does not depend on the break.
test.each(fake.slice(0, 2))('$way: $verdict, on the fake engine as a current Docker', async path => {
  await using run = await onFake(path.way, CURRENT_DOCKER)
  expect(observed(run.result)).toEqual(expected(path))
})

// On an engine beside the one that runs them all, .ci/run asks for the first ones: an approval and a break.
const real = mode() === 'cluster' ? GOLDEN.slice(0, Number(process.env['GOLDEN_PATHS'] ?? GOLDEN.length)) : []
// A node has a hundred megabytes, so there is one for all paths.
let base: ExampleBase
beforeAll(async () => {
  if (mode() === 'cluster')
    base = await exampleBase(process.env['DOCKER_HOST'] ?? DEFAULT_ENDPOINT, 'with-node')
})
afterAll(async () => {
  await base?.[Symbol.asyncDispose]()
})
test.each(real)('$way: $verdict, on a real engine, the same as on the fake', async path => {
  await using run = await goldenRun(path.way, base)
  expect(observed(run.result)).toEqual(expected(path))
})
