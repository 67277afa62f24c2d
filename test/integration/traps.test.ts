import { describe, expect, test } from 'vitest'
import { FakeEngine } from '../support/fake-engine/fake-engine.js'
import { mode } from '../support/mode.js'
import { spring, type Trap, traps } from '../support/traps.js'

interface Sprung {
  verdict: string
  codes: string[]
}

async function sprung(trap: Trap, endpoint: string, busybox?: string): Promise<Sprung> {
  const { result } = await spring(trap, endpoint, busybox)
  const codes = result.judgement.consumers.flatMap(({ reasons }) => reasons.map(({ code }) => code))
  return { verdict: result.judgement.verdict, codes: [...new Set(codes)].sort() }
}

async function onFake(trap: Trap): Promise<Sprung> {
  await using fake = await FakeEngine.start()
  return await sprung(trap, fake.endpoint)
}

const onReal = (trap: Trap) =>
  sprung(trap, process.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock', '/usr/bin/busybox')

const all = await traps()
const engines = [{ engine: 'the fake engine', run: onFake }]
if (mode() === 'cluster') engines.push({ engine: 'a real engine', run: onReal })

describe.each(engines)('traps on $engine', ({ run }) => {
  test.each(all)('$name: $verdict', { timeout: 120_000 }, async trap => {
    expect(await run(trap)).toEqual({ verdict: trap.verdict, codes: [...trap.codes].sort() })
  })
})
