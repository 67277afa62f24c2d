import type { Sighting } from '../../../src/contract/tally.js'
import { TextStats } from '../../../src/contract/text-stats.js'
import { PlaceBudget, ValueStats } from '../../../src/contract/value-stats.js'

export const ONCE = { baseline: 1, candidate: 1 }

const ROOM = new PlaceBudget(1e9)

/** That of one exchange, in a unit of its own. */
export function sightingAt(index: number): Sighting {
  return { index, at: index, run: 0, unit: index, test: undefined, file: undefined, asked: '' }
}

export function textStatsOf(texts: readonly string[]): TextStats<ValueStats> {
  const stats = new TextStats(() => new ValueStats(ROOM))
  for (const [index, text] of texts.entries()) stats.add(text, sightingAt(index), 0)
  return stats
}

export function valueStatsOf(values: readonly unknown[]): ValueStats {
  const stats = new ValueStats(ROOM)
  for (const [index, value] of values.entries()) stats.add(value, sightingAt(index))
  return stats
}
