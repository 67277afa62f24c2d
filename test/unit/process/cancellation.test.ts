import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { cancellationSignal } from '../../../src/process/cancellation.js'

const NAMES = ['SIGINT', 'SIGTERM'] as const
const others = new Map<string, NodeJS.SignalsListener[]>()
const ended: unknown[] = []

beforeEach(() => {
  vi.useFakeTimers()
  ended.length = 0
  vi.spyOn(process, 'kill').mockImplementation((_, signal) => {
    ended.push(signal)
    return true
  })
  for (const name of NAMES) {
    others.set(name, process.listeners(name))
    // What else in this process listens would take the test's signal for its own.
    process.removeAllListeners(name)
  }
})

afterEach(() => {
  vi.useRealTimers()
  for (const name of NAMES) {
    process.removeAllListeners(name)
    for (const listener of others.get(name) ?? []) process.on(name, listener)
  }
})

it.each(NAMES)('%s aborts at once, and ends the process before the runner would, 7.5 s later', name => {
  const said: string[] = []
  const signal = cancellationSignal(line => said.push(line))
  process.emit(name)

  expect(signal.aborted).toBe(true)
  vi.advanceTimersByTime(6_000)
  expect([ended, said]).toEqual([[], []])
  vi.advanceTimersByTime(1_000)
  expect(ended[0]).toBe('SIGINT')
  expect(said.join()).toContain('not everything could be tidied up in time')
})

it('a second SIGINT ends the process at once, a second SIGTERM does not', () => {
  cancellationSignal(() => undefined)
  process.emit('SIGTERM')
  process.emit('SIGTERM')

  expect(ended).toEqual([])
  process.emit('SIGINT')
  expect(ended[0]).toBe('SIGINT')
})
