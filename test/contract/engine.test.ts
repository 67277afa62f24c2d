import { describe, expect, test } from 'vitest'
import { FakeEngine } from '../support/fake-engine/fake-engine.js'
import { mode } from '../support/mode.js'
import { Bench } from './bench.js'
import { CHECKS, type Check } from './engine.contract.js'

const BUSYBOX = '/usr/bin/busybox'

async function onFake(check: Check): Promise<unknown> {
  await using fake = await FakeEngine.start()
  return await outcome(check, fake.endpoint, undefined)
}

async function onReal(check: Check): Promise<unknown> {
  return outcome(check, process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock', BUSYBOX)
}

async function outcome(check: Check, endpoint: string, busybox: string | undefined): Promise<unknown> {
  await using bench = await Bench.at(endpoint, busybox)
  await bench.candidate()
  return await check.act(bench)
}

const ENGINES = [
  { engine: 'the fake', run: onFake },
  ...(mode() === 'cluster' ? [{ engine: 'a real one', run: onReal }] : []),
]

describe.each(ENGINES)('the contract of an engine, on $engine', ({ run }) => {
  test.each(CHECKS)('$name', async check => {
    expect(await run(check)).toEqual(check.expected)
  })
})
