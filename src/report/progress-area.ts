import { formatDuration } from '../shared/text.js'
import type { RunActivity, Work } from './activity.js'
import { columnsOf, fitColumns, plainLine } from './escape.js'
import { elapsedStamp, formatTestCounts } from './progress-display.js'

/** How long a stage or a file took the last time, in milliseconds; undefined where nobody knows. */
export type UsualTime = (lane: string, name: string) => number | undefined

interface AreaOptions {
  columns: number
  /** Milliseconds on the clock of the activity. */
  now: number
  /** When the run began, on that clock. */
  started: number
  usual: UsualTime
}

const MOST_LINES = 10
/** From so many columns on, a line says how long its work took the last time. */
const WIDE = 72

/** What stands below the lines that stay: a line for each piece of work, and the tests so far. None is wider than the window. */
export function progressArea(activity: RunActivity, options: AreaOptions): string[] {
  const { columns, now, started } = options
  const all = activity.work()
  const shown = all.slice(0, all.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES)
  const more = all.length - shown.length
  const hasBars = shown.some(one => (options.usual(one.lane, one.name) ?? 0) > 0)
  const rows = shown.map(one => ({ label: labelOf(one), time: timeOf(one, hasBars, options) }))
  const timeWidth = Math.max(0, ...rows.map(({ time }) => columnsOf(time)))
  const labelWidth = Math.min(
    Math.max(0, ...rows.map(({ label }) => columnsOf(label))),
    Math.max(0, columns - timeWidth - 4),
  )
  const lines = rows.map(({ label, time }) => {
    const cut = fitColumns(label, labelWidth)
    return `  ${cut}${' '.repeat(labelWidth - columnsOf(cut))}  ${time}`
  })
  const tests = activity.tests === undefined ? [] : [formatTestCounts(activity.tests)]
  const last = [elapsedStamp(now - started), ...tests].join(' ')
  return [...lines, ...(more > 0 ? [`  and ${more} more`] : []), last].map(line => fitColumns(line, columns))
}

function labelOf({ lane, name, place }: Work): string {
  return plainLine(place === undefined ? `${lane}: ${name}` : `${lane}: ${name} (${place})`)
}

/** A bar by what it took the last time, and the time; only the time where that is not known. */
function timeOf({ lane, name, since }: Work, hasBars: boolean, { columns, now, usual }: AreaOptions): string {
  const ms = now - since
  const expected = usual(lane, name)
  const isWide = columns >= WIDE
  const cells = isWide ? 16 : 8
  if (expected === undefined || expected <= 0)
    return `${hasBars ? `${' '.repeat(cells)}  ` : ''}${formatDuration(ms)}`
  const done = Math.min(cells, Math.floor((ms / expected) * cells))
  const bar = '█'.repeat(done) + '░'.repeat(cells - done)
  return `${bar}  ${formatDuration(ms)}${isWide ? ` of about ${formatDuration(expected)}` : ''}`
}
