import { child, type Located } from './located.js'
import { withPreset } from './preset.js'
import type { Problem } from './problem.js'

/** A configuration whose presets are merged in, and what was wrong with them. */
export interface Merged {
  content: Located
  problems: Problem[]
  /** Indexes of the consumers whose preset could not be used: what they lack is not their fault. */
  incomplete: Set<unknown>
}

/** Merges the preset of every consumer that names one. What is no list of consumers is left as it is. */
export async function mergePresets(content: Located, presetsDir: string): Promise<Merged> {
  const merged: Merged = { content, problems: [], incomplete: new Set() }
  const consumers = child(content, 'consumers')
  if (consumers?.kind !== 'list') return merged
  const items: Located[] = []
  for (const [index, consumer] of consumers.items.entries()) {
    const { problems, ...found } = await withPreset(consumer, presetsDir)
    items.push('consumer' in found ? found.consumer : consumer)
    if (problems === undefined) continue
    merged.incomplete.add(index)
    merged.problems.push(...problems.map(one => inConsumer(one, index, consumer)))
  }
  merged.content = withConsumers(content, { ...consumers, items })
  return merged
}

/** Paths of the configuration start at its root, those of a preset's file at the preset's. */
function inConsumer(problem: Problem, index: number, consumer: Located): Problem {
  if (problem.place.file !== consumer.place.file) return problem
  return { ...problem, path: ['consumers', index, ...problem.path] }
}

function withConsumers(content: Located, consumers: Located): Located {
  const entry = content.kind === 'map' ? content.entries.get('consumers') : undefined
  if (content.kind !== 'map' || entry === undefined) return content
  return { ...content, entries: new Map(content.entries).set('consumers', { ...entry, value: consumers }) }
}
