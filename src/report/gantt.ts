import type { StageTime } from '../shared/progress.js'
import { formatCount, formatDuration, joinFitting } from '../shared/text.js'
import { mermaidName, type SafeHtml, safeHtml, visibleLine } from './escape.js'

/** The stages of each lane, lanes in the order in which they began. */
function lanes(stages: StageTime[]): Map<string, StageTime[]> {
  const byLane = new Map<string, StageTime[]>()
  for (const stage of stages.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const own = byLane.get(stage.lane)
    if (own === undefined) byLane.set(stage.lane, [stage])
    else own.push(stage)
  }
  return byLane
}

const BYTES = 20_000
const HEAD = ['gantt', '  dateFormat x', '  axisFormat %s s', '  todayMarker off']

/** A Mermaid Gantt chart in a fence: https://mermaid.js.org/syntax/gantt.html. */
export function mermaidGantt(stages: StageTime[]): string {
  const lines = [...lanes(stages)].flatMap(([lane, own]) => [
    `  section ${mermaidName(lane)}`,
    ...own.map(task),
  ])
  const rest = (left: number) => `  %% ${left} more lines`
  return ['```mermaid', ...HEAD, joinFitting(lines, BYTES, line => line, rest), '```'].join('\n')
}

// The time comes first, so that no name of a stage can be read as a keyword of the chart.
function task({ name, startedAt, endedAt }: StageTime): string {
  const ms = Math.max(1, Math.round(endedAt - startedAt))
  return `  ${formatDuration(ms)} ${mermaidName(name)} :${Math.max(0, Math.round(startedAt))}, ${ms}ms`
}

// Units of the drawing; the page scales it to its width.
const WIDTH = 1000
const NAMES = 150
const ROW = 22
const BARS_SHOWN = 100
// What the longest words of a bar need.
const ROOM = 400

interface Bar extends StageTime {
  /** The lane's name on its first bar, empty on the others. */
  label: string
}

/** The stages as bars, a row each, lane by lane, over the time of the run. */
export function htmlGantt(stages: StageTime[]): SafeHtml {
  const bars = [...lanes(stages)].flatMap(([lane, own]) =>
    own.map((stage, index): Bar => ({ ...stage, label: index === 0 ? lane : '' })),
  )
  const shown = bars.slice(0, BARS_SHOWN)
  const end = shown.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 1)
  const left = bars.length - shown.length
  return safeHtml`<svg viewBox="0 0 ${WIDTH} ${shown.length * ROW + ROW}" role="img" aria-label="Time of each stage">
${shown.map((bar, row) => drawn(bar, row * ROW, end))}
<text x="${NAMES}" y="${shown.length * ROW + 16}">0 s</text>
<text x="${WIDTH}" y="${shown.length * ROW + 16}" text-anchor="end">${formatDuration(end)}</text>
</svg>${left > 0 ? safeHtml`<p>${formatCount(left, 'stage')} left out here.</p>` : ''}`
}

function drawn({ label, name, startedAt, endedAt }: Bar, y: number, end: number): SafeHtml {
  const scale = (WIDTH - NAMES) / end
  const x = Math.round(NAMES + Math.max(0, startedAt) * scale)
  const width = Math.max(2, Math.round((endedAt - startedAt) * scale))
  const text = `${visibleLine(name, 60)} ${formatDuration(endedAt - startedAt)}`
  const { at, anchor, place } = words(x, width)
  return safeHtml`<line x1="0" x2="${WIDTH}" y1="${y}" y2="${y}"/>
<text x="0" y="${y + 16}">${visibleLine(label, 20)}</text>
<rect x="${x}" y="${y + 4}" width="${width}" height="${ROW - 8}" rx="2"/>
<text x="${at}" y="${y + 16}" text-anchor="${anchor}" class="${place}">${text}</text>`
}

// Beside the bar, on the side that has more room, or inside of a bar that leaves none.
function words(x: number, width: number): { at: number; anchor: 'start' | 'end'; place: 'in' | 'out' } {
  const before = x - NAMES
  const after = WIDTH - x - width
  if (Math.max(before, after) < ROOM) return { at: x + 5, anchor: 'start', place: 'in' }
  return before > after
    ? { at: x - 5, anchor: 'end', place: 'out' }
    : { at: x + width + 5, anchor: 'start', place: 'out' }
}
