import { createLogUpdate } from 'log-update'
import type { Progress, TestFailure } from '../shared/progress.js'
import { RunActivity } from './activity.js'
import { wantsColour } from './colour.js'
import { colouredLine, plainLine } from './escape.js'
import { progressArea, type UsualTime } from './progress-area.js'
import { elapsedStamp, type ProgressDisplay, progressLine } from './progress-display.js'
import { wrapped } from './wrapped.js'

export interface TerminalOptions {
  stream: { write(text: string): unknown; columns?: number; rows?: number }
  isTTY: boolean
  /** Whether colours of foreign output may stay; see `wantsColour`. */
  colour: boolean
  /** Shows the output of foreign processes too. */
  verbose: boolean
  /** Shows nothing. */
  quiet?: boolean
  usual?: UsualTime | undefined
  /** Milliseconds on a clock that never goes back. */
  now: () => number
  /** Calls `tick` every `ms` until the function it returns is called. */
  every: (ms: number, tick: () => void) => () => void
}

const REDRAW_MS = 100

/**
 * Progress in a terminal: an area that is redrawn in place, below the lines that stay. When the output is no terminal there is
 * no such area, and a stage or file has a line when it starts, too.
 */
export function terminalDisplay(options: TerminalOptions): ProgressDisplay {
  if (options.quiet) return { listener: () => undefined, close: () => undefined }
  return options.isTTY ? live(options) : plain(options)
}

function plain(options: TerminalOptions): ProgressDisplay {
  const started = options.now()
  const listener = (event: Progress) => {
    for (const line of linesOf(event, options, options.now() - started)) options.stream.write(`${line}\n`)
  }
  return { listener, close: () => undefined }
}

function live(options: TerminalOptions): ProgressDisplay {
  const { stream, now, usual = () => undefined } = options
  const started = now()
  const activity = new RunActivity()
  // The cursor stays: one that is hidden would have to be shown again by a program that was killed.
  const area = createLogUpdate(sized(stream) as NodeJS.WriteStream, { showCursor: true })
  const draw = () => {
    // Asked at every redraw, because a window changes its size.
    const columns = (stream.columns || 80) - 1
    area(progressArea(activity, { columns, now: now(), started, usual }).join('\n'))
  }
  let stop = options.every(REDRAW_MS, draw)
  const write = (lines: string[]) => {
    if (lines.length === 0) return
    area.clear()
    stream.write(`${lines.join('\n')}\n`)
  }
  let waiting: string[] | undefined
  const listener = (event: Progress) => {
    activity.update(event, now())
    // The area says what runs; what stays above it is what ended.
    if (event.kind === 'stage-started' || event.kind === 'file-started') return
    // Foreign output and commands are to be copied.
    const columns = event.kind === 'output' || event.kind === 'command' ? undefined : stream.columns || 80
    const lines = linesOf(event, options, now() - started).flatMap(line => wrapped(line, columns))
    if (waiting === undefined) write(lines)
    else waiting.push(...lines)
  }
  const aside = async <T>(work: () => Promise<T>) => {
    stop()
    area.clear()
    waiting = []
    try {
      return await work()
    } finally {
      write(waiting)
      waiting = undefined
      stop = options.every(REDRAW_MS, draw)
    }
  }
  const close = () => {
    stop()
    area.clear()
    area.done()
  }
  return { listener, aside, close }
}

/** A terminal that does not know its size says 0. */
function sized(stream: TerminalOptions['stream']): object {
  return {
    write: (text: string) => stream.write(text),
    isTTY: true,
    get columns() {
      return stream.columns || 80
    },
    get rows() {
      return stream.rows || 24
    },
  }
}

function linesOf(event: Progress, { verbose, colour }: TerminalOptions, ms: number): string[] {
  if (event.kind === 'command' && !verbose) return []
  if (event.kind === 'file-ended')
    return [`${elapsedStamp(ms)} ${progressLine(event)}`, ...failureLines(event.failures)]
  if (event.kind !== 'output') return [`${elapsedStamp(ms)} ${progressLine(event)}`]
  if (!verbose) return []
  const text = colour ? colouredLine(event.line) : plainLine(event.line)
  return [`${plainLine(event.source)} | ${text}`]
}

const FAILURES_SHOWN = 20
const LINES_SHOWN = 40

/** What failed in a file, in full but for what nobody would scroll through: the report has all of it. */
function failureLines(failures: TestFailure[]): string[] {
  const lines = failures.slice(0, FAILURES_SHOWN).flatMap(({ id, text }) => {
    const said = text.split('\n', LINES_SHOWN).map(line => `      ${plainLine(line)}`)
    return [`    ✗ ${plainLine(id)}`, ...(text === '' ? [] : said)]
  })
  const left = failures.length - FAILURES_SHOWN
  return left > 0 ? [...lines, `    and ${left} more`] : lines
}

/** `every` on the real clock; it keeps no process alive. */
export function everyInterval(ms: number, tick: () => void): () => void {
  const timer = setInterval(tick, ms)
  timer.unref()
  return () => clearInterval(timer)
}

/** Where a terminal shows the progress: standard error, so that standard output holds results alone. */
export function terminalScreen() {
  const stream = process.stderr
  const isTTY = stream.isTTY === true
  return {
    stream,
    isTTY,
    colour: wantsColour(process.env, isTTY),
    now: () => performance.now(),
    every: everyInterval,
  }
}
