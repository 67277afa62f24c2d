import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../../src/contract/exchange.js'
import { LiveComparison } from '../../../src/contract/live-comparison.js'
import type { Progress } from '../../../src/shared/progress.js'
import { ContractWatch } from '../../../src/trial/contract-watch.js'
import { exchangeOf, recordingOf } from '../../support/contract/shop.js'

/** A clock that stands still until it is told what time it is. */
class StillClock {
  time = 0
  readonly #due: { at: number; work: () => void }[] = []

  now = () => this.time

  later = (work: () => void, ms: number) => {
    const one = { at: this.time + ms, work }
    this.#due.push(one)
    return () => void this.#due.splice(this.#due.indexOf(one), 1)
  }

  get waiting(): number {
    return this.#due.length
  }

  async passTo(time: number): Promise<void> {
    this.time = time
    for (const { work } of this.#due.splice(0)) work()
    // Everything that does not wait for the clock has been done then.
    for (let turn = 0; turn < 200; turn++) await setImmediate()
  }
}

const GOOD = exchangeOf('GET', '/users', { status: 200, value: { size: 1 } })
const ODD = exchangeOf('GET', '/users', { status: 200, value: { size: 'one' } })
const CHANGED = {
  kind: 'contract-changed',
  consumer: 'sam',
  change: 'GET /users → 200 .size: integer → text one',
}

function watched(baseline: Exchange[] = [GOOD, GOOD]) {
  const clock = new StillClock()
  const events: Progress[] = []
  const watch = new ContractWatch(new LiveComparison([recordingOf(baseline)]), {
    consumer: 'sam',
    listener: event => events.push(event),
    files: new Set(['a.py', 'b.py']),
    clock,
  })
  const read: Exchange[] = []
  const take = (file: string) => {
    const finished = watch.watchFile(file)
    return (exchange: Exchange) =>
      finished?.({
        read: async () => {
          read.push(exchange)
          return exchange
        },
      })
  }
  return { clock, events, watch, take, read }
}

describe('the watch of a trial', () => {
  it('does nothing in the turn of the relay, and names what it sees within half a second', async () => {
    const { clock, events, take, read } = watched()
    take('a.py')(ODD)
    await clock.passTo(0)
    expect(events).toEqual([{ ...CHANGED, file: 'a.py' }])
    const other = watched()
    other.take('a.py')(ODD)
    for (let turn = 0; turn < 50; turn++) await setImmediate()
    expect([other.read, other.events, other.clock.waiting]).toEqual([[], [], 1])
    expect(read).toEqual([ODD])
  })

  it('looks at all that came meanwhile together', async () => {
    const { clock, events, take } = watched()
    const [a, b] = [take('a.py'), take('b.py')]
    a(GOOD)
    b(ODD)
    b(ODD)
    expect(clock.waiting).toBe(1)
    await clock.passTo(250)
    // One answer was as before: whether that is noise is said when all is known.
    expect(events).toEqual([])
    expect(clock.waiting).toBe(0)
  })

  it('looks again at an error when it may be named, though nothing more comes', async () => {
    const { clock, events, take } = watched()
    take('a.py')({ ...exchangeOf('GET', '/users', { status: 500 }), startedAt: 100 })
    await clock.passTo(250)
    expect(events).toEqual([])
    expect(clock.waiting).toBe(1)
    await clock.passTo(5_000)
    expect(events).toEqual([
      { kind: 'contract-changed', consumer: 'sam', file: 'a.py', change: 'GET /users → 500, was 200' },
    ])
    expect(clock.waiting).toBe(0)
  })

  it('looks at no file that the earlier image was not recorded with', () => {
    expect(watched().watch.watchFile('new.py')).toBeUndefined()
  })

  it('says nothing after the tests have ended', async () => {
    const { clock, events, watch, take, read } = watched()
    const taken = take('a.py')
    taken(ODD)
    watch[Symbol.dispose]()
    expect(clock.waiting).toBe(0)
    taken(ODD)
    await clock.passTo(1_000)
    expect([events, read, clock.waiting]).toEqual([[], [], 0])
  })

  it('says nothing that it finds when the tests have ended meanwhile', async () => {
    const { clock, events, watch } = watched()
    let arrive = (_: Exchange) => {}
    const late = new Promise<Exchange>(resolve => {
      arrive = resolve
    })
    watch.watchFile('a.py')?.({ read: () => late })
    await clock.passTo(250)
    watch[Symbol.dispose]()
    arrive(ODD)
    await clock.passTo(500)
    expect(events).toEqual([])
  })

  it('leaves out what it cannot keep up with', async () => {
    const { clock, take, read } = watched()
    const taken = take('a.py')
    for (let count = 0; count < 1_200; count++) taken(GOOD)
    for (let turn = 0; turn < 10; turn++) await clock.passTo(250)
    expect(read).toHaveLength(1_000)
  })

  it('goes on without it where it fails, and says so once', async () => {
    const { clock, events, watch } = watched()
    const finished = watch.watchFile('a.py')
    finished?.({ read: () => Promise.reject(new Error('no such body')) })
    await clock.passTo(250)
    finished?.({ read: async () => ODD })
    await clock.passTo(500)
    expect(events).toEqual([
      { kind: 'note', text: 'sam: nothing is compared any more while the tests run: no such body' },
    ])
  })

  it('names no more than five operations', async () => {
    const paths = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const asked = (size: unknown) =>
      paths.map(path => exchangeOf('GET', `/${path}`, { status: 200, value: { size } }))
    const { clock, events, take } = watched(asked(1))
    const taken = take('a.py')
    // Each in its own way: what changes alike has one cause.
    for (const [at, exchange] of asked(undefined).entries()) {
      const value = {
        size: [[1], { a: 1 }, 'word', true, '2026-01-01', '38c75ccf-71e7-4b32-80f3-571504afca49', '10.0.0.1'][
          at
        ],
      }
      taken({ ...exchange, ...exchangeOf('GET', `/${paths[at]}`, { status: 200, value }) })
    }
    await clock.passTo(250)
    expect(events).toHaveLength(5)
  })
})
