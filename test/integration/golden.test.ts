import { expect, test } from 'vitest'
import { BREAKS } from '../../examples/demo/breaks.js'
import { CURRENT_DOCKER, FakeEngine, type FakeEngineOptions } from '../support/fake-engine/fake-engine.js'
import { mode } from '../support/mode.js'
import { expected, GOLDEN, type Observed, observe } from './golden.contract.js'

async function onFake(way: string | undefined, options: FakeEngineOptions = {}): Promise<Observed> {
  await using fake = await FakeEngine.start(options)
  return await observe(fake.endpoint, way, 'without-node')
}

test('there is a golden path for every way to break the emulator', () => {
  expect(GOLDEN.flatMap(({ way }) => way ?? [])).toEqual(Object.keys(BREAKS))
})

// In cluster mode the test below runs them, to compare.
const fake = mode() === 'cluster' ? [] : GOLDEN
test.each(fake)('$way: $verdict, on the fake engine', async path => {
  expect(await onFake(path.way)).toMatchObject(expected(path))
})

// One that is approved and one that is not: what the gate does with an image store does not depend on the break.
test.each(fake.slice(0, 2))('$way: $verdict, on the fake engine as a current Docker', async path => {
  expect(await onFake(path.way, CURRENT_DOCKER)).toMatchObject(expected(path))
})

// Side by side, so that the fake cannot drift from what it stands for.
const real = mode() === 'cluster' ? GOLDEN : []
test.each(real)('$way: $verdict, on a real engine, the same as on the fake', async path => {
  const observed = await observe(
    process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock',
    path.way,
    'with-node',
  )
  expect(observed).toMatchObject(expected(path))
  expect(observed).toEqual(await onFake(path.way))
})
