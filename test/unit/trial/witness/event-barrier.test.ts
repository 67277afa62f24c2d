import { describe, expect, test } from 'vitest'
import type { Engine, EngineEvent } from '../../../../src/engine/engine.js'
import { EventBarrier } from '../../../../src/trial/witness/event-barrier.js'
import { eachStand, REFERENCE } from './stand.js'

const stand = eachStand()

describe('the event barrier', () => {
  test('leaves nothing behind, and takes no name from a candidate that has lost its own', async () => {
    const watch = await stand.current.watch()
    stand.current.image({ other: '1' }, REFERENCE)
    await watch.leaveFile()
    await watch.stop()
    expect(stand.current.fake.images.all().map(({ id }) => stand.current.fake.images.tagsOf(id))).toEqual([
      [],
      [REFERENCE],
    ])
  })

  test('sets its tag again when someone prunes it', async () => {
    await using watch = await stand.current.watch()
    for (const { id } of stand.current.fake.images
      .all()
      .filter(one => stand.current.fake.images.tagsOf(one.id)[0]?.startsWith('compat-gate-fence'))) {
      for (const name of stand.current.fake.images.tagsOf(id)) stand.current.fake.images.remove(name)
    }
    expect(await watch.stop()).toMatchObject({ complete: true, imageEvents: [] })
  })

  test('is not reached at first, because the engine listens late', async () => {
    stand.current.fake.events.muted = true
    let pauses = 0
    const late = async () => {
      if (++pauses === 2) stand.current.fake.events.muted = false
      return pauses < 3 ? undefined : new Promise(() => {})
    }
    await using watch = await stand.current.watch({ sleep: late })
    expect(await watch.stop()).toMatchObject({ complete: true })
  })
})

/** An engine that gives tags and tells nothing: the events come from the test, and the tags are those that were given. */
class Hand {
  readonly tags: string[] = []
  #given: () => void = () => {}
  readonly engine = {
    losesEvents: false,
    image: async () => ({ id: 'empty' }),
    makeEmptyImage: async (reference: string) => this.#give(reference),
    tag: async (_id: string, _repository: string, tag: string) => void this.#give(tag),
    untag: async () => {},
  } as unknown as Engine

  /** Resolves when the next tag is given. */
  next(): Promise<void> {
    return new Promise(resolve => {
      this.#given = resolve
    })
  }

  #give(name: string): string {
    this.tags.push(name.slice(name.indexOf(':') + 1))
    this.#given()
    return 'empty'
  }
}

const never = new Promise(() => {})

function tagged(tag: string | undefined): EngineEvent {
  const name = `compat-gate-fence:${tag}`
  return { type: 'image', action: 'tag', time: 0, id: 'empty', name, reference: name, attributes: {} }
}

const EXEC: EngineEvent = {
  type: 'container',
  action: 'exec_create',
  time: 0,
  id: 'x',
  name: 'x',
  reference: 'x',
  attributes: {},
}

describe('a barrier that was reached', () => {
  /** Reaches a barrier before which so many events come. */
  async function reached(barrier: EventBarrier, hand: Hand, events: number, of = EXEC) {
    const given = hand.next()
    const end = barrier.reach(never)
    await given
    for (let n = 0; n < events; n++) barrier.take(of)
    barrier.take(tagged(hand.tags.at(-1)))
    return (await end)?.message
  }

  test.each([
    ['fewer events than an engine keeps', 1022, undefined],
    ['as many', 1023, expect.stringContaining('had 1024 events for it')],
  ])('proves that nothing was dropped only after %s', async (_, events, expected) => {
    const hand = new Hand()
    const barrier = new EventBarrier(
      hand.engine,
      () => never,
      'run',
      () => {},
    )
    expect(await reached(barrier, hand, events)).toEqual(expected)
  })

  test('counts from where the one before was set, because nothing shows when it was read', async () => {
    const hand = new Hand()
    const barrier = new EventBarrier(
      hand.engine,
      () => never,
      'run',
      () => {},
    )
    expect(await reached(barrier, hand, 600)).toBe(undefined)
    expect(await reached(barrier, hand, 600)).toContain('had 1202 events for it')
    expect(await reached(barrier, hand, 400)).toBe(undefined)
  })

  test('is reached by its own tags alone, and not by one of the barrier before that comes late', async () => {
    const hand = new Hand()
    const pauses: (() => void)[] = []
    const sleep = () => new Promise<void>(resolve => pauses.push(resolve))
    const barrier = new EventBarrier(hand.engine, sleep, 'run', () => {})
    const first = barrier.reach(never)
    await expect.poll(() => pauses.length).toBe(1)
    const second = hand.next()
    pauses[0]?.()
    await second
    barrier.take(tagged(hand.tags[0]))
    await first

    let isReached = false
    const given = hand.next()
    const next = barrier.reach(never).then(() => {
      isReached = true
    })
    await given
    barrier.take(tagged(hand.tags[1]))
    await new Promise(setImmediate)
    expect(isReached).toBe(false)
    barrier.take(tagged(hand.tags[2]))
    await next
  })

  test('is due again after some events, and not while one is being reached', async () => {
    const hand = new Hand()
    const barrier = new EventBarrier(
      hand.engine,
      () => never,
      'run',
      () => {},
    )
    await reached(barrier, hand, 0)
    const dueAfter = []
    for (let n = 0; n < 300; n++) {
      barrier.take(EXEC)
      if (barrier.isDue) dueAfter.push(n)
    }
    expect([dueAfter[0], dueAfter.at(-1)]).toEqual([94, 299])
    const end = reached(barrier, hand, 300)
    expect(barrier.isDue).toBe(false)
    expect(await end).toBe(undefined)
  })
})

test('a witness sets barriers by itself while a file has many events, and misses nothing', async () => {
  await using watch = await stand.current.watch()
  watch.enterFile('a')
  const container = await stand.current.start('sleep 100')
  const fences = () =>
    stand.current.fake.events.history.filter(
      ({ Action, Actor }) => Action === 'tag' && Actor.Attributes['name']?.startsWith('compat-gate-fence'),
    ).length
  for (let round = 1; round <= 8; round++) {
    for (let n = 0; n < 256; n++) container.createExec(['x'])
    await expect.poll(fences).toBeGreaterThan(round)
  }
  expect(await watch.leaveFile()).toMatchObject([{ id: container.id }])
  expect(await watch.stop()).toMatchObject({ complete: true, detail: '' })
})
