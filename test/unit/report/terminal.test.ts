import { describe, expect, it, vi } from 'vitest'
import { wantsColour } from '../../../src/report/colour.js'
import { everyInterval, type TerminalOptions, terminalDisplay } from '../../../src/report/terminal.js'
import type { Progress } from '../../../src/shared/progress.js'
import { terminalScreen } from '../../support/terminal-screen.js'

const EVENTS: [at: number, event: Progress][] = [
  [0, { kind: 'stage-started', lane: 'candidate', name: 'build' }],
  [100, { kind: 'stage-started', lane: 'sam-cli', name: 'set-up' }],
  [150, { kind: 'output', source: 'sam-cli', line: '\x1b[32mverdict: pass\x1b[0m\x1b[2K' }],
  [9_000, { kind: 'stage-ended', lane: 'candidate', name: 'build', ok: true, ms: 9_000 }],
  [12_300, { kind: 'stage-ended', lane: 'sam-cli', name: 'set-up', ok: false, ms: 12_200 }],
  [12_400, { kind: 'file-started', consumer: 'sam-cli', file: 'a.py', index: 1, of: 4 }],
  [
    72_400,
    {
      ...{ kind: 'file-ended', consumer: 'sam-cli', file: 'a.py' },
      ...{ passed: 12, failed: 1, skipped: 2, ms: 60_000 },
      failures: [{ id: 'a.py::test_arn', text: 'expected 1\n  got \x1b[31m2' }],
    },
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
      '    ✗ a.py::test_arn',
      '      expected 1',
      '        got 2',
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
  it('keeps what ended, with what failed in full, above what runs', async () => {
    expect(await terminalScreen(play({ isTTY: true }, 5))).toEqual([
      '[   9.0s] candidate: build done after 9.0 s',
      '[  12.3s] sam-cli: set-up failed after 12.2 s',
      '  sam-cli: a.py (1 of 4)  0.0 s',
      '[  12.4s]',
    ])
    expect((await terminalScreen(play({ isTTY: true }, 6))).slice(2)).toEqual([
      '[  72.4s] sam-cli: a.py: 12 passed, 1 failed, 2 skipped after 1 min 00 s',
      '    ✗ a.py::test_arn',
      '      expected 1',
      '        got 2',
      '[  72.4s] 12 passed, 1 failed, 2 skipped',
    ])
  })

  it('breaks no word of a line that stays', async () => {
    const { display, written } = harness({ isTTY: true }, 40)
    for (const [, event] of EVENTS.slice(4, 7)) display.listener(event)
    expect(await terminalScreen(written(), 40)).toEqual([
      '[   0.0s] sam-cli: set-up failed after',
      '     12.2 s',
      '[   0.0s] sam-cli: a.py: 12 passed, 1',
      '     failed, 2 skipped after 1 min 00 s',
      '    ✗ a.py::test_arn',
      '      expected 1',
      '        got 2',
    ])
  })

  it('has a line for each stage and file that runs, and the tests so far', async () => {
    const usual = (_: string, name: string) => ({ build: 40_000, 'set-up': 100 })[name]
    const { display, written, tick, at } = harness({ isTTY: true, usual })
    display.listener({ kind: 'stage-started', lane: 'candidate', name: 'build' })
    display.listener({ kind: 'stage-started', lane: 'sam-cli', name: 'set-up' })
    display.listener({ kind: 'stage-started', lane: 'other', name: 'trial' })
    at(500)
    display.listener({ kind: 'file-started', consumer: 'other', file: 'x.js', index: 2, of: 3 })
    at(10_500)
    tick()
    expect(await terminalScreen(written())).toEqual([
      '  candidate: build      ████░░░░░░░░░░░░  10.5 s of about 40.0 s',
      '  sam-cli: set-up       ████████████████  10.5 s of about 0.1 s',
      '  other: x.js (2 of 3)                    10.0 s',
      '[  10.5s]',
    ])
  })

  it.each([50, 80, 200])('fits into %i columns, and says what it left out', async columns => {
    const usual = () => 20_000
    const { display, written, tick, at } = harness({ isTTY: true, usual }, columns)
    for (let index = 1; index <= 12; index++) {
      const file = `tests/integration/${'long/'.repeat(12)}test_${index}.py`
      display.listener({ kind: 'file-started', consumer: 'sam-cli', file, index, of: 12 })
    }
    at(10_000)
    tick()
    const lines = await terminalScreen(written(), columns)
    expect(lines).toHaveLength(11)
    expect(lines.every(line => line.length < columns)).toBe(true)
    expect(lines[0]).toMatch(
      columns < 72 ? /… {2}████░░░░ {2}10\.0 s$/ : / {2}████████░{8} {2}10\.0 s of about 20\.0 s$/,
    )
    expect(lines[9]).toBe('  and 3 more')
  })

  it('is clean after it was closed, and draws no more', async () => {
    const { display, written, tick } = harness({ isTTY: true })
    display.listener({ kind: 'stage-started', lane: 'a', name: 'b' })
    tick()
    expect(await terminalScreen(written())).toHaveLength(2)
    display.close()
    display.close()
    tick()
    expect(await terminalScreen(written())).toEqual([])
  })

  it('leaves the screen to a question, and shows afterwards what happened meanwhile', async () => {
    const { display, written, tick } = harness({ isTTY: true })
    display.listener({ kind: 'stage-started', lane: 'a', name: 'b' })
    tick()
    let meanwhile: string[] = []
    const answer = await display.aside?.(async () => {
      display.listener({ kind: 'stage-ended', lane: 'a', name: 'b', ok: true, ms: 0 })
      display.listener({ kind: 'stage-started', lane: 'a', name: 'c' })
      tick()
      meanwhile = await terminalScreen(written())
      return 'yes'
    })
    expect([answer, meanwhile]).toEqual(['yes', []])
    tick()
    expect(await terminalScreen(written())).toEqual([
      '[   0.0s] a: b done after 0.0 s',
      '  a: c  0.0 s',
      '[   0.0s]',
    ])
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
    expect(text).toContain(`${expected}\n`)
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

function harness(over: Partial<TerminalOptions>, columns = 100) {
  let text = ''
  let now = 0
  let ticking: (() => void) | undefined
  const display = terminalDisplay({
    stream: { write: part => (text += part), columns },
    isTTY: true,
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
