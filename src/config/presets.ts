import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describeValue, quoteText } from '../shared/schema-problems.js'
import {
  childOf,
  type Located,
  mergeLocated,
  nearestName,
  type Problem,
  placeOf,
  plainValue,
} from './problems.js'
import { readSource } from './read-file.js'
import type { Read } from './yaml.js'

const NAME = /^([a-z0-9][a-z0-9-]*)\.yml$/

/** What comes from the consumer itself, never from its preset. */
const OWN = ['name', 'preset']

/** What a preset says about itself: no consumer is given it, see preset-check.ts. */
const CHECK = 'check'

/** The two ways to select the image: one of them given by the consumer displaces the preset's other one. */
const IMAGE_VARIABLES = ['image-tag-env', 'image-env']

/** The names of the presets in a folder, sorted. */
export async function presetNames(presetsDir: string): Promise<string[]> {
  const files = await readdir(presetsDir)
  return files.flatMap(file => NAME.exec(file)?.[1] ?? []).sort()
}

/** A consumer over its preset, or what is wrong with the preset. */
type WithPreset = { consumer: Located; problems?: never } | { problems: Problem[] }

/** The consumer's own keys over those of the preset that it names. */
async function withPreset(consumer: Located, presetsDir: string): Promise<WithPreset> {
  const wanted = childOf(consumer, 'preset')
  if (wanted === undefined) return { consumer }
  // Any other type is the schema's finding.
  if (wanted.kind !== 'scalar' || typeof wanted.value !== 'string') return { problems: [] }
  const known = await presetNames(presetsDir)
  const name = wanted.value
  if (!known.includes(name)) {
    return { problems: [{ place: wanted.place, path: ['preset'], message: unknownPreset(name, known) }] }
  }
  const read = await readPreset(name, presetsDir)
  if (read.problems) return read
  return { consumer: mergeLocated(consumer, forConsumer(read.content, consumer)) }
}

/** The file of a known preset, or why it cannot be one. */
export async function readPreset(name: string, presetsDir: string): Promise<Read> {
  const read = await readSource(join(presetsDir, `${name}.yml`), `preset ${name} (presets/${name}.yml)`)
  if (read.problems) return read
  const problems = presetProblems(read.content)
  return problems.length > 0 ? { problems } : read
}

/** Why there is no preset of that name, and what it may have meant. */
export function unknownPreset(name: string, known: readonly string[]): string {
  const near = nearestName(name, known)
  const list = known.length === 0 ? 'there are none' : `known are ${known.join(', ')}`
  return `unknown preset ${quoteText(name)}: ${near === undefined ? '' : `did you mean ${quoteText(near)}? `}${list}`
}

function presetProblems(preset: Located): Problem[] {
  if (preset.kind !== 'map') {
    const message = `expected a map of a consumer's keys, got ${describeValue(plainValue(preset))}`
    return [{ place: preset.place, path: [], message }]
  }
  return OWN.filter(name => preset.entries.has(name)).map(name => ({
    place: placeOf(preset, [name]),
    path: [name],
    message: `expected no ${name} in a preset: it belongs to the consumer that uses the preset`,
  }))
}

/** What of a preset goes into a consumer. */
function forConsumer(preset: Located, consumer: Located): Located {
  if (preset.kind !== 'map') return preset
  const displaced = IMAGE_VARIABLES.some(name => childOf(consumer, name)) ? IMAGE_VARIABLES : []
  const left = [CHECK, ...displaced]
  return { ...preset, entries: new Map([...preset.entries].filter(([name]) => !left.includes(name))) }
}

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
  const consumers = childOf(content, 'consumers')
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
