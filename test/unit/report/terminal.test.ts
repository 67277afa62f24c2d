import { describe, expect, it, vi } from 'vitest'
import { wantsColour } from '../../../src/report/colour.js'
import { everyInterval, type TerminalOptions, terminalDisplay } from '../../../src/report/terminal.js'
import type { Progress } from '../../../src/shared/progress.js'

const EVENTS: [at: number, event: Progress][] = [
  [0, { kind: 'stage-started', lane: 'candidate', name: 'build' }],
  [100, { kind: 'stage-started', lane: 'sam-cli', name: 'set-up' }],
  [150, { kind: 'output', source: 'sam-cli', line: '\x1b[32mverdict: pass\x1b[0m\x1b[2K' }],
  [9_000, { kind: 'stage-ended', lane: 'candidate', name: 'build', ok: true, ms: 9_000 }],
  [12_300, { kind: 'stage-ended', lane: 'sam-cli', name: 'set-up', ok: false, ms: 12_200 }],
  [12_400, { kind: 'file-started', consumer: 'sam-cli', file: 'a.py', index: 1, of: 4 }],
  [
    72_400,
    { kind: 'file-ended', consumer: 'sam-cli', file: 'a.py', passed: 12, failed: 1, skipped: 2, ms: 60_000 },
  ],
  [72_500, { kind: 'note', text: 'registry\nnot asked' }],
]

describe('without a terminal', () => {
  it('has a line for each event, and none for foreign output', () => {
    expect(play({ isTTY: false }).split('\n')).toEqual([
      '[   0.0s] candidate: build',
      '[   0.1s] sam-cli: set-up',
      '[   9.0s] candidate: build done after 9.0 s',
      '[  12.3s] sam-cli: set-up failed after 12.2 s',
      '[  12.4s] sam-cli: a.py (1 of 4)',
      '[  72.4s] sam-cli: a.py: 12 passed, 1 failed, 2 skipped after 1 min 00 s',
      '[  72.5s] note: registry not asked',
      '',
    ])
  })

  it('shows the commands of the gate when asked, on one line and as a shell would take them', () => {
    const events: typeof EVENTS = [
      [0, { kind: 'command', program: 'git', args: ['tag', 'a b', "it's\n\x1b[31m", 'v1'] }],
    ]
    const line = "[   0.0s] $ git tag 'a b' 'it'\\''s ' v1\n"
    expect(playEvents({ isTTY: false, verbose: true }, events)).toBe(line)
    expect(playEvents({ isTTY: false }, events)).toBe('')
    expect(playEvents({ isTTY: true }, events)).not.toContain('git')
  })

  it('shows foreign output when asked, with its source and without escapes', () => {
    const text = play({ isTTY: false, verbose: true, colour: false })
    expect(text.split('\n')[2]).toBe('sam-cli | verdict: pass')
    expect(text).not.toContain('\x1b')
  })
})

describe('in a terminal', () => {
  it('keeps what ended, above a status line of what runs', () => {
    expect(screen(play({ isTTY: true }, 5))).toEqual([
      '[   9.0s] candidate: build done after 9.0 s',
      '[  12.3s] sam-cli: set-up failed after 12.2 s',
      '[  12.4s] sam-cli: a.py (1 of 4)',
    ])
  })

  it('shows every running stage, and then the tests so far', () => {
    expect(screen(play({ isTTY: true }, 1))).toEqual(['[   0.1s] candidate: build · sam-cli: set-up'])
    expect(screen(play({ isTTY: true }, 7)).at(-1)).toBe('[  72.5s] 12 passed, 1 failed, 2 skipped')
  })

  it('cuts the status line to the window', () => {
    expect(screen(play({ isTTY: true, columns: () => 20 }, 1))).toEqual(['[   0.1s] candidat…'])
  })

  it('is clean after it was closed, and draws no more', () => {
    const { display, written, tick } = harness({ isTTY: true })
    display.listener({ kind: 'stage-started', lane: 'a', name: 'b' })
    tick()
    display.close()
    display.close()
    tick()
    expect(screen(written())).toEqual([])
    expect(written().endsWith('\r\x1b[2K')).toBe(true)
  })

  it('shows every file that runs', () => {
    const { display, written, tick } = harness({ isTTY: true })
    const file = { kind: 'file-started', consumer: 'c', of: 3 } as const
    display.listener({ ...file, file: 'a', index: 1 })
    display.listener({ ...file, file: 'b', index: 2 })
    display.listener({
      kind: 'file-ended',
      consumer: 'c',
      file: 'a',
      passed: 1,
      failed: 0,
      skipped: 0,
      ms: 5,
    })
    display.listener({ ...file, file: 'd', index: 3 })
    tick()
    expect(screen(written()).at(-1)).toMatch(/c: b \(2 of 3\) · c: d \(3 of 3\) · 1 passed/)
  })

  it('writes nothing when nothing has changed', () => {
    const { display, written, tick } = harness({ isTTY: true })
    display.listener({ kind: 'stage-started', lane: 'a', name: 'b' })
    tick()
    const before = written()
    tick()
    expect(written()).toBe(before)
  })

  it.each([
    ['keeps the colours of foreign output', true, 'sam-cli | \x1b[32mverdict: pass\x1b[0m\x1b[0m'],
    ['drops them when colours are not wanted', false, 'sam-cli | verdict: pass'],
  ])('%s', (_, colour, expected) => {
    const text = play({ isTTY: true, verbose: true, colour }, 2)
    expect(text.split(/\r\x1b\[2K|\n/)).toContain(expected)
  })
})

describe('everyInterval', () => {
  it('calls until it is stopped', () => {
    vi.useFakeTimers()
    const tick = vi.fn()
    const stop = everyInterval(100, tick)
    vi.advanceTimersByTime(350)
    stop()
    vi.advanceTimersByTime(1_000)
    vi.useRealTimers()
    expect(tick).toHaveBeenCalledTimes(3)
  })
})

it('quiet shows nothing', () => {
  for (const isTTY of [true, false]) expect(play({ isTTY, quiet: true, verbose: true })).toBe('')
})

it('colours of foreign output stay where they are forced, also without a terminal', () => {
  expect(play({ isTTY: false, verbose: true, colour: true })).toContain('\x1b[32mverdict: pass')
})

describe('wantsColour', () => {
  it.each<[NodeJS.ProcessEnv, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: 'true', TERM: 'dumb' }, true, true],
    [{ FORCE_COLOR: '' }, false, false],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '3', NO_COLOR: '1' }, true, false],
  ])('%j, terminal: %s → %s', (env, isTTY, expected) => {
    expect(wantsColour(env, isTTY)).toBe(expected)
  })
})

function harness(over: Partial<TerminalOptions>) {
  let text = ''
  let now = 0
  let ticking: (() => void) | undefined
  const display = terminalDisplay({
    stream: { write: part => (text += part) },
    isTTY: true,
    columns: () => 100,
    colour: false,
    verbose: false,
    now: () => now,
    every: (_, tick) => {
      ticking = tick
      return () => {
        ticking = undefined
      }
    },
    ...over,
  })
  return { display, written: () => text, tick: () => ticking?.(), at: (ms: number) => (now = ms) }
}

/** What is written until the event `last` (from 0) was shown. */
function play(over: Partial<TerminalOptions>, last = EVENTS.length - 1): string {
  return playEvents(over, EVENTS.slice(0, last + 1))
}

function playEvents(over: Partial<TerminalOptions>, events: typeof EVENTS): string {
  const { display, written, tick, at } = harness(over)
  for (const [ms, event] of events) {
    at(ms)
    display.listener(event)
    tick()
  }
  return written()
}

/** What stands on the screen: of each line what follows the last time it was cleared. */
function screen(text: string): string[] {
  const lines = text.split('\n').map(line => line.split('\r\x1b[2K').at(-1) ?? '')
  return lines.filter(line => line !== '')
}
