import { afterAll, beforeAll, expect, test } from 'vitest'
import { BREAKS } from '../../examples/demo/breaks.js'
import { DEFAULT_ENDPOINT } from '../../src/engine/engine.js'
import { type ExampleBase, exampleBase } from '../support/example.js'
import { CURRENT_DOCKER, FakeEngine, type FakeEngineOptions } from '../support/fake-engine/fake-engine.js'
import { mode } from '../support/mode.js'
import { expected, GOLDEN, type Observed, observe } from './golden.contract.js'

async function onFake(way: string | undefined, options: FakeEngineOptions = {}): Promise<Observed> {
  await using fake = await FakeEngine.start(options)
  await using base = await exampleBase(fake.endpoint, 'without-node')
  return await observe(way, { ...base, isQuick: options === CURRENT_DOCKER })
}

test('there is a golden path for every way to break the emulator', () => {
  expect(GOLDEN.flatMap(({ way }) => way ?? [])).toEqual(Object.keys(BREAKS))
})

// The fake does what is expected, and so does the real engine, so neither can drift from the other.
const fake = mode() === 'cluster' ? [] : GOLDEN
test.each(fake)('$way: $verdict, on the fake engine', async path => {
  expect(await onFake(path.way)).toEqual(expected(path))
})

// One that is approved and one that is not: what the gate does with an image store does not depend on the break.
test.each(fake.slice(0, 2))('$way: $verdict, on the fake engine as a current Docker', async path => {
  expect(await onFake(path.way, CURRENT_DOCKER)).toEqual(expected(path))
})

const real = mode() === 'cluster' ? GOLDEN : []
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
  expect(await observe(path.way, base)).toEqual(expected(path))
})
