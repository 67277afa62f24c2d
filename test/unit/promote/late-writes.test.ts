import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Approved, approved } from '../../support/approved.js'
import { MemoryRegistry, type Operation } from '../../support/memory-registry.js'
import { standOf, testClock } from './stand.js'

let gates: Approved[]
beforeAll(async () => {
  const platforms = ['linux/amd64']
  gates = [await approved({ seed: 'a', platforms }), await approved({ seed: 'b', platforms })]
})
afterAll(async () => {
  for (const gate of gates) await gate[Symbol.asyncDispose]()
})

let clock: ReturnType<typeof testClock>
let registry: MemoryRegistry
beforeEach(() => {
  clock = testClock()
  registry = new MemoryRegistry(gateOf(0).engine)
})

function gateOf(which: number): Approved {
  const gate = gates[which]
  if (gate === undefined) throw new Error(`there is no gate ${which}`)
  return gate
}

/** A promotion that can be held before a request: `go` lets it run to the next one, or to its end. */
function promotion(which: number, ...holds: [Operation, tag: string, count?: number][]) {
  const view = new MemoryRegistry(gateOf(which).engine, registry)
  const seen = new Map<string, number>()
  let resume = () => {}
  let reached = () => {}
  view.before = async (operation, reference) => {
    const tag = reference.split(':').at(-1) ?? ''
    const count = (seen.get(`${operation} ${tag}`) ?? 0) + 1
    seen.set(`${operation} ${tag}`, count)
    if (!holds.some(([one, other, nth = 1]) => one === operation && other === tag && nth === count)) return
    const wait = new Promise<void>(resolve => {
      resume = resolve
    })
    reached()
    await wait
  }
  let end: Promise<unknown> | undefined
  const go = async () => {
    const stop = new Promise<void>(resolve => {
      reached = resolve
    })
    resume()
    const stand = standOf(gateOf(which), view, clock)
    end ??= stand.run({ version: `v${which + 1}.0.0` }).catch((error: unknown) => error)
    return Promise.race([stop, end])
  }
  return { go }
}

test('slow from its claim to its write, it is overtaken by one that looked before the write', async () => {
  const slow = promotion(0, ['copy', 'latest'])
  const other = promotion(1, ['copy', 'latest'])
  await slow.go()
  clock.pass(14_000)
  await other.go()
  expect(await slow.go()).toMatchObject({
    code: 'overtaken',
    message: expect.stringContaining('have to be put right'),
  })
  expect(await other.go()).toMatchObject({ latestDigest: registry.tags.get('latest') })
})

test('one that claimed before another does not write after it', async () => {
  const first = promotion(0, ['read', 'latest-promotion', 3])
  const other = promotion(1, ['copy', 'latest'])
  await first.go()
  await other.go()
  expect(await first.go()).toMatchObject({
    code: 'overtaken',
    message: expect.stringContaining('was not written'),
  })
  expect(await other.go()).toMatchObject({ latestDigest: registry.tags.get('latest') })
})
