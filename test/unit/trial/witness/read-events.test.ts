import { expect, test } from 'vitest'
import type { EngineEvent } from '../../../../src/engine/engine.js'
import { ReadEvents } from '../../../../src/trial/witness/read-events.js'

function event(time: number, more: Partial<EngineEvent> = {}): EngineEvent {
  return {
    type: 'container',
    action: 'start',
    time,
    id: 'c',
    name: '',
    reference: '',
    attributes: {},
    ...more,
  }
}

/** What was read up to the third barrier, the last one that was seen; `early` came before the second. */
function readUp({ early, late }: { early: EngineEvent[]; late: EngineEvent[] }): ReadEvents {
  const read = new ReadEvents()
  read.take(event(1))
  read.passBarrier()
  for (const one of early) read.take(one)
  read.passBarrier()
  read.take(event(20))
  read.passBarrier()
  for (const one of late) read.take(one)
  return read
}

test('what was read is not missing, be it before the last barrier but one, or after the last one', () => {
  const kept = [event(20), event(21), event(22)]
  expect(readUp({ early: [event(21)], late: [event(22)] }).missing(kept)).toEqual([])
})

test.each([
  ['time', event(23)],
  ['type', event(20, { type: 'image' })],
  ['action', event(20, { action: 'die' })],
  ['container', event(20, { id: 'd' })],
])('what is of another %s is missing', (_, other) => {
  expect(readUp({ early: [], late: [] }).missing([event(20), other])).toEqual([other])
})

test('what was read longer ago is forgotten', () => {
  const read = readUp({ early: [], late: [] })
  expect(read.missing([event(1)])).toEqual([event(1)])
})

test('what was missing is not taken again when it comes late, also when it comes much later', () => {
  const read = readUp({ early: [], late: [] })
  read.missing([event(23)])
  for (let barriers = 0; barriers < 4; barriers++) read.passBarrier()
  read.missing([])
  expect([read.take(event(23)), read.take(event(24))]).toEqual([false, true])
})
