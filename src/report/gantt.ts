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

// Units of a bar; the page scales it to its width.
const WIDTH = 1_000
const BARS_SHOWN = 100

/** The stages, lane by lane: each with its name, its time, and a bar over the time of the run. */
export function htmlGantt(stages: StageTime[]): SafeHtml {
  const bars = [...lanes(stages)].flatMap(([lane, own]) => own.map(stage => ({ ...stage, lane })))
  const shown = bars.slice(0, BARS_SHOWN)
  const end = shown.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 1)
  const left = bars.length - shown.length
  return safeHtml`<ol class="time">${shown.map(bar => drawn(bar, end))}</ol>
${left > 0 ? safeHtml`<p>${formatCount(left, 'stage')} left out here.</p>` : ''}`
}

function drawn({ lane, name, startedAt, endedAt }: StageTime, end: number): SafeHtml {
  const x = Math.round((Math.max(0, startedAt) * WIDTH) / end)
  const width = Math.max(3, Math.round(((endedAt - startedAt) * WIDTH) / end))
  return safeHtml`<li><span class="lane">${visibleLine(lane, 60)}</span> ${visibleLine(name, 100)} ${formatDuration(endedAt - startedAt)}
<svg viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true"><rect x="${x}" y="0" width="${width}" height="8"/></svg></li>
`
}
