import { describe, expect, test } from 'vitest'
import type { EngineEvent } from '../../../src/engine/engine.js'
import { keptRange, readKeptEvents, UNREADABLE_LINE } from '../../../src/engine/kept-events.js'

const SECOND = 1e9

function event(id: string, time: number): EngineEvent {
  return { type: 'container', action: 'start', time, id, name: '', reference: '', attributes: {} }
}

/** What an engine answers, which then waits for more: whoever reads on has failed. */
async function* lines(...events: EngineEvent[]): AsyncGenerator<string> {
  for (const { id, time } of events)
    yield JSON.stringify({ Type: 'container', Action: 'start', Actor: { ID: id }, timeNano: time })
  throw new Error('expected nobody to read on')
}

async function* unreadable(): AsyncGenerator<string> {
  yield UNREADABLE_LINE
}

async function* only(first: EngineEvent): AsyncGenerator<string> {
  for await (const line of lines(first)) {
    yield line
    return
  }
}

async function* network(): AsyncGenerator<string> {
  yield JSON.stringify({ Type: 'network', Action: 'connect', Actor: { ID: 'n' }, timeNano: 1 })
}

async function* together(...parts: AsyncGenerator<string>[]): AsyncGenerator<string> {
  for (const part of parts) yield* part
}

const [from, to] = [event('from', 10), event('to', 20)]

async function between(...list: EngineEvent[]): Promise<string[] | undefined> {
  return (await readKeptEvents(lines(...list), from, to))?.map(({ id }) => id)
}

describe('the events that an engine keeps, after one and up to another', () => {
  test('are read without waiting for more', async () => {
    expect(await between(event('x', 9), from, event('a', 11), event('b', 12), to)).toEqual(['a', 'b', 'to'])
  })

  test('are those that lie between them in the list, whatever their times', async () => {
    expect(await between(from, event('early', 9), event('late', 21), to)).toEqual(['early', 'late', 'to'])
  })

  test('are found where the clock was set back between them', async () => {
    const found = await readKeptEvents(lines(event('x', 19), to, event('a', 9), from), to, from)
    expect(found?.map(({ id }) => id)).toEqual(['a', 'from'])
  })

  test('are unknown where the first one is gone', async () => {
    expect(await between(event('a', 11), to)).toBe(undefined)
  })

  test('are unknown where both are gone, and nobody waits for what will not come', async () => {
    expect(await between(event('x', 21))).toBe(undefined)
  })

  test('are unknown where the answer ends without them', async () => {
    expect(await readKeptEvents(network(), from, to)).toBe(undefined)
  })

  test('are found among those of other types', async () => {
    const found = await readKeptEvents(together(network(), lines(from, to)), from, to)
    expect(found?.map(({ id }) => id)).toEqual(['to'])
  })

  test('are read behind one that cannot be read, and not with one among them', async () => {
    const found = await readKeptEvents(together(unreadable(), lines(from, to)), from, to)
    expect(found?.map(({ id }) => id)).toEqual(['to'])
    const among = readKeptEvents(together(only(from), unreadable(), lines(to)), from, to)
    await expect(among).rejects.toThrow('an event that cannot be read is among those that the engine keeps')
  })
})

test.each([
  [50.9, 51.1, { since: 40, until: 62 }],
  [51.1, 50.9, { since: 40, until: 62 }],
  [0, 0.5, { since: 0, until: 11 }],
  [1_795_958_351.8, 1_795_958_352, { since: 1_795_958_341, until: 1_795_958_362 }],
])('from second %d to second %d is asked for with room for what is out of order', (first, last, expected) => {
  expect(keptRange(event('from', first * SECOND), event('to', last * SECOND))).toEqual(expected)
})
