import { formatCount, formatDuration } from '../shared/text.js'
import { visibleLine } from './escape.js'

/** A file, and how long it took in the last run that is known. */
export interface ListedFile {
  file: string
  /** Milliseconds. */
  lastMs?: number
}

/** What runs one after the other, on one image. */
export interface ListedTrial {
  consumer: string
  platform: string
  /** Which of the sets of files, from 1, and out of how many; absent where there is one. */
  shard?: { number: number; of: number }
  arm: 'candidate' | 'baseline' | 'control'
  files: ListedFile[]
  /** Which of the files, where that depends on what the candidate does. */
  which?: string
}

/** From here on there is room for a table. */
const TABLE_COLUMNS = 80
const GAP = '  '
const HEAD = ['consumer', 'platform', 'shard', 'arm', 'file', 'last run']
const PLATFORM = HEAD.indexOf('platform')
const SHARD = HEAD.indexOf('shard')
const FILE = HEAD.indexOf('file')
/** What the names of consumers may take of a line. */
const NAME_COLUMNS = 30

/** The lines of a table of what would run, none of them wider than the terminal. */
export function planTable(trials: readonly ListedTrial[], columns: number): string[] {
  return [...(columns < TABLE_COLUMNS ? narrow(trials, columns) : wide(trials, columns)), '', sum(trials)]
}

function wide(trials: readonly ListedTrial[], columns: number): string[] {
  const rows = trials.flatMap(trial =>
    linesOf(trial).map(({ text, last }, index) =>
      index === 0 ? [...titleOf(trial), text, last] : ['', '', '', '', text, last],
    ),
  )
  const all = [HEAD, ...rows]
  const shown = HEAD.flatMap((_, at) => (isIdle(rows, at) ? [] : [at]))
  const widths = HEAD.map((_, at) => Math.max(...all.map(row => row[at]?.length ?? 0)))
  const others = shown
    .filter(at => at !== FILE)
    .reduce((left, at) => left + (widths[at] ?? 0) + GAP.length, 0)
  widths[FILE] = Math.min(widths[FILE] ?? 0, columns - others)
  return all.map(row =>
    shown
      .map(at => cell(row[at] ?? '', widths[at] ?? 0, at))
      .join(GAP)
      .trimEnd(),
  )
}

/** A platform, or a shard, is of interest where there are several. */
function isIdle(rows: readonly string[][], at: number): boolean {
  if (at !== PLATFORM && at !== SHARD) return false
  return new Set(rows.map(row => row[at]).filter(cell => cell !== '')).size <= 1
}

function cell(text: string, width: number, at: number): string {
  if (at === HEAD.length - 1) return text.padStart(width)
  return (at === FILE ? keepEnd(text, width) : text).padEnd(width)
}

function narrow(trials: readonly ListedTrial[], columns: number): string[] {
  const titles = trials.map(titleOf)
  return trials.flatMap((trial, index) => {
    const title = (titles[index] ?? []).flatMap((part, at) => {
      if (part === '' || isIdle(titles, at)) return []
      return at === SHARD ? `shard ${part}` : part
    })
    const lines = linesOf(trial).map(({ text, last }) => {
      const room = columns - GAP.length - (last === '' ? 0 : last.length + GAP.length)
      const file = keepEnd(text, room)
      return `${GAP}${last === '' ? file : `${file.padEnd(room)}${GAP}${last}`}`
    })
    return [keepEnd(title.join(', '), columns), ...lines]
  })
}

function titleOf({ consumer, platform, shard, arm }: ListedTrial): string[] {
  const name = keepEnd(visibleLine(consumer), NAME_COLUMNS)
  return [name, platform, shard === undefined ? '' : `${shard.number}/${shard.of}`, arm]
}

function linesOf({ files, which }: ListedTrial): { text: string; last: string }[] {
  if (which !== undefined) return [{ text: `(${which})`, last: '' }]
  return files.map(({ file, lastMs }) => ({
    text: visibleLine(file),
    last: lastMs === undefined ? '' : formatDuration(lastMs),
  }))
}

/** The end of a path says more than its beginning. */
function keepEnd(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - Math.max(width - 1, 0))}`
}

function sum(trials: readonly ListedTrial[]): string {
  const counted = trials.filter(({ which }) => which === undefined)
  const took = counted.map(({ files }) => files.reduce((left, { lastMs = 0 }) => left + lastMs, 0))
  const all = took.reduce((left, one) => left + one, 0)
  const count = formatCount(counted.length, 'trial')
  if (all === 0) return `${count}; no times are known yet`
  return `${count} took ${formatDuration(all)}, the longest ${formatDuration(Math.max(...took))}`
}
