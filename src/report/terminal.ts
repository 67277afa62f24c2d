import type { Progress } from '../shared/progress.js'
import { RunActivity } from './activity.js'
import { wantsColour } from './colour.js'
import { colouredLine, fitColumns, plainLine } from './escape.js'
import { elapsedStamp, type ProgressDisplay, progressLine } from './progress-display.js'

export interface TerminalOptions {
  stream: { write(text: string): unknown }
  isTTY: boolean
  /** Asked at every redraw, because a window changes its size. */
  columns: () => number
  /** Whether colours of foreign output may stay; see `wantsColour`. */
  colour: boolean
  /** Shows the output of foreign processes too. */
  verbose: boolean
  /** Shows nothing. */
  quiet?: boolean
  /** Milliseconds on a clock that never goes back. */
  now: () => number
  /** Calls `tick` every `ms` until the function it returns is called. */
  every: (ms: number, tick: () => void) => () => void
}

const REDRAW_MS = 100
const CLEAR = '\r\x1b[2K'

/**
 * Progress in a terminal: a status line that is redrawn in place, below the lines that stay. When the
 * output is no terminal there is no status line, and a stage or file has a line when it starts, too.
 */
export function terminalDisplay(options: TerminalOptions): ProgressDisplay {
  if (options.quiet) return { listener: () => undefined, close: () => undefined }
  return options.isTTY ? live(options) : plain(options)
}

function plain(options: TerminalOptions): ProgressDisplay {
  const started = options.now()
  const listener = (event: Progress) => {
    const line = lineOf(event, options, options.now() - started)
    if (line !== undefined) options.stream.write(`${line}\n`)
  }
  return { listener, close: () => undefined }
}

function live(options: TerminalOptions): ProgressDisplay {
  const { stream, now } = options
  const started = now()
  const activity = new RunActivity()
  let drawn = ''
  const draw = () => {
    const next = fitColumns(`${elapsedStamp(now() - started)} ${activity.text()}`, options.columns() - 1)
    if (next !== drawn) stream.write(`${CLEAR}${next}`)
    drawn = next
  }
  const clear = () => {
    if (drawn !== '') stream.write(CLEAR)
    drawn = ''
  }
  const stop = options.every(REDRAW_MS, draw)
  const listener = (event: Progress) => {
    activity.update(event)
    // The status line says what runs; what stays above it is what ended.
    if (event.kind === 'stage-started' || event.kind === 'file-started') return
    const line = lineOf(event, options, now() - started)
    if (line === undefined) return
    clear()
    stream.write(`${line}\n`)
  }
  const close = () => {
    stop()
    clear()
  }
  return { listener, close }
}

function lineOf(event: Progress, { verbose, colour }: TerminalOptions, ms: number): string | undefined {
  if (event.kind === 'command' && !verbose) return undefined
  if (event.kind !== 'output') return `${elapsedStamp(ms)} ${progressLine(event)}`
  if (!verbose) return undefined
  const text = colour ? colouredLine(event.line) : plainLine(event.line)
  return `${plainLine(event.source)} | ${text}`
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
    columns: () => stream.columns ?? 80,
    colour: wantsColour(process.env, isTTY),
    now: () => performance.now(),
    every: everyInterval,
  }
}
