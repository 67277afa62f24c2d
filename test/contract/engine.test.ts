import { describe, expect, test } from 'vitest'
import { CURRENT_DOCKER, FakeEngine, type FakeEngineOptions } from '../support/fake-engine/fake-engine.js'
import { mode } from '../support/mode.js'
import { Bench } from './bench.js'
import { CHECKS, type Check } from './engine.contract.js'

const BUSYBOX = '/usr/bin/busybox'

const onFake = (options: FakeEngineOptions) => async (check: Check) => {
  await using fake = await FakeEngine.start(options)
  return await outcome(check, fake.endpoint, undefined)
}

async function onReal(check: Check): Promise<Outcome> {
  return outcome(check, process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock', BUSYBOX)
}

interface Outcome {
  got: unknown
  wanted: unknown
}

async function outcome(check: Check, endpoint: string, busybox: string | undefined): Promise<Outcome> {
  await using bench = await Bench.at(endpoint, busybox)
  await bench.candidate()
  const { expected, expectedOf: { [await bench.dialect()]: wanted = expected } = {} } = check
  return { got: await check.act(bench), wanted }
}

const FAKES = [
  { engine: 'the fake', run: onFake({}) },
  { engine: 'the fake as a current Docker', run: onFake(CURRENT_DOCKER) },
]
// Each is held to what the contract expects, so the fakes need not run again beside a real one.
const ENGINES = mode() === 'cluster' ? [{ engine: 'a real one', run: onReal }] : FAKES

describe.each(ENGINES)('the contract of an engine, on $engine', ({ run }) => {
  test.each(CHECKS)('$name', async check => {
    const { got, wanted } = await run(check)
    expect(got).toEqual(wanted)
  })
})
