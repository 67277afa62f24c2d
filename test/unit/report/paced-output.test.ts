import { EventEmitter } from 'node:events'
import { describe, expect, it } from 'vitest'
import { PacedOutput } from '../../../src/report/paced-output.js'
import type { Progress } from '../../../src/shared/progress.js'

class Reader extends EventEmitter {
  writableNeedDrain = true

  drain(): void {
    this.writableNeedDrain = false
    this.emit('drain')
  }
}

const output = (line: string): Progress => ({ kind: 'output', source: 'tests', line })

describe('a reader of what the gate writes', () => {
  it('is not waited for while it keeps up', () => {
    const reader = new Reader()
    reader.writableNeedDrain = false

    expect(new PacedOutput(reader).room()).toBeUndefined()
  })

  it.each(['drain', 'close', 'error'])('is waited for until the event %s', async event => {
    const reader = new Reader()
    const pace = new PacedOutput(reader)

    const waits = [pace.room(), pace.room()]
    reader.emit(event, new Error('gone'))

    expect(waits.every(wait => wait instanceof Promise)).toBe(true)
    await Promise.all(waits)
    expect(pace.overdue).toBe(false)
    expect(reader.eventNames()).toEqual([])
  })

  it('is waited for again when it is slow again, and leaves no listener behind', async () => {
    const reader = new Reader()
    const pace = new PacedOutput(reader)
    for (let time = 0; time < 50; time++) {
      reader.writableNeedDrain = true
      const wait = pace.room()
      reader.drain()
      await wait
      expect(pace.room()).toBeUndefined()
    }

    expect(reader.eventNames()).toEqual([])
  })

  it('is waited for as long again as nobody had to wait', async () => {
    const reader = new Reader()
    let now = 0
    const pace = new PacedOutput(reader, 1_000, () => now)
    const waited = async (ms: number) => {
      reader.writableNeedDrain = true
      const wait = pace.room()
      now += ms
      reader.drain()
      await wait
      return wait !== undefined
    }

    expect(await waited(600)).toBe(true)
    expect(await waited(600)).toBe(true)
    expect(await waited(1)).toBe(false)
    now += 500
    expect(pace.room()).toBeUndefined()
    expect(await waited(600)).toBe(true)
    expect(await waited(1)).toBe(false)
  })

  it('that stands still is waited for no longer than the patience lasts', async () => {
    const reader = new Reader()
    const pace = new PacedOutput(reader, 10)

    await pace.room()

    expect(pace.overdue).toBe(true)
    expect(pace.room()).toBeUndefined()
    reader.drain()
    expect(pace.overdue).toBe(false)
  })

  it('that stands still gets no foreign output, all of the rest, and a word on what was left out', async () => {
    const reader = new Reader()
    const pace = new PacedOutput(reader, 1)
    const shown: Progress[] = []
    const listener = pace.paced(event => shown.push(event))
    listener(output('one'))
    await pace.room()

    listener(output('two'))
    listener(output('three'))
    reader.drain()
    listener(output('four'))

    expect(shown).toEqual([
      output('one'),
      { kind: 'note', text: expect.stringContaining('2 lines of output') },
      output('four'),
    ])
  })
})
