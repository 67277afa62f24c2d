import { formatCount, formatDuration } from '../shared/text.js'
import { plainLine } from './escape.js'
import { withoutOldCommands } from './progress-display.js'

/** One of the things that a bisection chooses from. */
interface ShownPoint {
  /** A full commit, or a version. */
  id: string
  title: string
}

/** `bisect: 37 commits, at most 12 runs` */
export function bisectBeginsLine(points: number, noun: string, mostRuns: number): string {
  return `bisect: ${formatCount(points, noun)}, at most ${formatCount(mostRuns, 'run')}\n`
}

/** After the first run. */
export function bisectEstimateLine(ms: number): string {
  const minutes = Math.max(1, Math.ceil(ms / 60_000))
  return `bisect: at most about ${formatCount(minutes, 'more minute')} by the first run\n`
}

export function bisectTriesLine(run: number, mostRuns: number, point: ShownPoint): string {
  return `bisect: run ${run} of at most ${mostRuns}: ${shownPoint(point)}\n`
}

/** @param answer `passes`, `fails` or `skipped` */
export function bisectTriedLine(answer: string, why: string, ms: number): string {
  const reason = why === '' ? '' : `: ${ownLine(why, 300)}`
  return `bisect:   ${answer} (${formatDuration(ms)})${reason}\n`
}

interface ShownEnd {
  /** The one sentence. */
  sentence: string
  /** Such as a diffstat. */
  details: string[]
  reproduce?: string
}

export function bisectConclusion({ sentence, details, reproduce }: ShownEnd): string {
  const lines = [
    ownLine(sentence, 1_000),
    ...details.map(line => ` ${ownLine(line, 300)}`),
    ...(reproduce === undefined ? [] : [`reproduce: ${ownLine(reproduce, Number.POSITIVE_INFINITY)}`]),
  ]
  return `${lines.join('\n')}\n`
}

/** `1a2b3c4d5e6f 'Subject of the commit'`, or the version. */
export function shownPoint({ id, title }: ShownPoint): string {
  const name = /^[0-9a-f]{40}$/.test(id) ? id.slice(0, 12) : id
  return ownLine(title === '' ? name : `${name} '${title}'`, 300)
}

/** Foreign text on one line, which is no command of a runner's. */
function ownLine(text: string, limit?: number): string {
  return withoutOldCommands(plainLine(text, limit))
}
