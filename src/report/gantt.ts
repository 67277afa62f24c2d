import { duration } from './duration.js'
import { mermaidName } from './escape.js'
import { fitting } from './fitting.js'
import type { StageTime } from './result.js'

/** The stages of each lane, lanes in the order in which they began. */
export function lanes(stages: StageTime[]): Map<string, StageTime[]> {
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
export function gantt(stages: StageTime[]): string {
  const lines = [...lanes(stages)].flatMap(([lane, own]) => [
    `  section ${mermaidName(lane)}`,
    ...own.map(task),
  ])
  const rest = (left: number) => `  %% ${left} more lines`
  return ['```mermaid', ...HEAD, fitting(lines, BYTES, line => line, rest), '```'].join('\n')
}

// The time comes first, so that no name of a stage can be read as a keyword of the chart.
function task({ name, startedAt, endedAt }: StageTime): string {
  const ms = Math.max(1, Math.round(endedAt - startedAt))
  return `  ${duration(ms)} ${mermaidName(name)} :${Math.max(0, Math.round(startedAt))}, ${ms}ms`
}
