import type { StageTime } from '../src/shared/progress.js'
import { median } from './median.js'

/** When a stage of the gate begins and ends, milliseconds since the run began, medians. */
export type StageMedian = StageTime

/** The stages of several runs of the same configuration, in the order of the first run. */
export function medianStages(runs: StageTime[][]): StageMedian[] {
  const of = ({ lane, name }: StageTime) =>
    runs.map(stages => {
      const found = stages.find(stage => stage.lane === lane && stage.name === name)
      if (found === undefined) throw new Error(`a run has no stage '${name}' of ${lane}`)
      return found
    })
  return (runs[0] ?? [])
    .map(stage => ({
      ...stage,
      startedAt: median(of(stage).map(({ startedAt }) => startedAt)),
      endedAt: median(of(stage).map(({ endedAt }) => endedAt)),
    }))
    .toSorted((a, b) => a.startedAt - b.startedAt)
}
