import { afterAll, beforeAll, expect, test } from 'vitest'
import { IncidentError } from '../../../src/shared/errors.js'
import { type Approved, approved } from '../../support/approved.js'
import { MemoryRegistry, type Operation } from '../../support/memory-registry.js'
import { standOf, testClock } from './stand.js'

const SCHEDULES = 700
const ONE = ['linux/amd64']

type Two<T> = [a: T, b: T]

let gates: Two<Approved>
/** The index that each of them makes when it is alone. */
let own: Two<string | undefined>
beforeAll(async () => {
  gates = [await approved({ seed: 'a', platforms: ONE }), await approved({ seed: 'b', platforms: ONE })]
  const alone = (gate: Approved) => standOf(gate, new MemoryRegistry(gate.engine)).run()
  own = [(await alone(gates[0])).latestDigest, (await alone(gates[1])).latestDigest]
})
afterAll(async () => {
  for (const gate of gates) await gate[Symbol.asyncDispose]()
})

/** The same numbers for the same seed: https://github.com/cprosche/mulberry32 */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Lets one of two clients make a request at a time, in an order and at a pace that the seed decides. */
class Turns {
  readonly #waiting: Two<(() => void) | undefined> = [undefined, undefined]
  readonly #over: Two<boolean> = [false, false]
  readonly #random: () => number
  readonly #stay: number
  #last = 0

  constructor(random: () => number) {
    this.#random = random
    this.#stay = random()
  }

  /** Resolves when it is this client's turn. */
  next(client: 0 | 1): Promise<void> {
    const turn = new Promise<void>(resolve => {
      this.#waiting[client] = resolve
    })
    this.#go()
    return turn
  }

  end(client: 0 | 1): void {
    this.#over[client] = true
    this.#go()
  }

  #go(): void {
    // Both have to ask before one is chosen.
    if ([0, 1].some(client => !this.#over[client] && this.#waiting[client] === undefined)) return
    const change = this.#random() > this.#stay ? 1 - this.#last : this.#last
    const chosen = this.#over[change] ? 1 - change : change
    const turn = this.#waiting[chosen]
    this.#last = chosen
    this.#waiting[chosen] = undefined
    turn?.()
  }
}

/** Two promotions of different images at once; resolves with what each ended with, undefined for a failure. */
async function race(seed: number, versions: Two<string>) {
  const random = numbers(seed)
  const clock = testClock()
  const turns = new Turns(random)
  const pace = [0, 1_000, 3_000, 6_000][Math.floor(random() * 4)] ?? 0
  const registry = new MemoryRegistry(gates[0].engine)
  const run = async (client: 0 | 1) => {
    const view = new MemoryRegistry(gates[client].engine, registry)
    // A write that comes later than it may is one whose process was killed: it never reaches the registry.
    view.before = async (_operation: Operation, reference: string, ms?: number) => {
      const start = clock.now()
      await turns.next(client)
      clock.pass(random() * pace)
      if (ms !== undefined && clock.now() - start > ms)
        throw new IncidentError('network-failed', `${reference}: too late`)
    }
    const promotion = standOf(gates[client], view, clock).run({ version: versions[client] })
    const digest = await promotion.then(({ latestDigest }) => latestDigest).catch(() => undefined)
    turns.end(client)
    return digest
  }
  const green = await Promise.all([run(0), run(1)])
  return { green, tags: registry.tags }
}

test.each([
  ['two versions', ['v1.2.1', 'v2.0.0']],
  ['one version of different images', ['v1.2.1', 'v1.2.1']],
] as const)('%s at once: never both green, and the green one is latest', async (_, [a, b]) => {
  const outcomes = new Set<string>()
  for (let seed = 1; seed <= SCHEDULES; seed++) {
    const { green, tags } = await race(seed, [a, b])
    const winner = green.findIndex(digest => digest !== undefined)
    outcomes.add(green.map(digest => (digest === undefined ? 'red' : 'green')).join(' and '))
    if (a !== b) {
      expect([undefined, own[0]], `seed ${seed}: ${a}`).toContain(tags.get(a))
      expect([undefined, own[1]], `seed ${seed}: ${b}`).toContain(tags.get(b))
    }
    if (winner === -1) continue
    expect(tags.get('latest'), `seed ${seed}: latest`).toBe(own[winner === 0 ? 0 : 1])
    expect(tags.get(winner === 0 ? a : b), `seed ${seed}: version`).toBe(own[winner === 0 ? 0 : 1])
  }
  expect([...outcomes].sort()).toEqual(['green and red', 'red and green', 'red and red'])
})
