import type { oas31 } from 'openapi3-ts'
import { describeTexts } from './describe-text.js'
import { ANY_NAME } from './object-variant.js'
import { textChoices, textPattern } from './text-pattern.js'
import type { TextStats } from './text-stats.js'
import { namesInSet, type ObjectStats, type ValueStats } from './value-stats.js'

type Schema = oas31.SchemaObject

/** What was seen of the values of one place, as a JSON Schema of 2020-12. */
export function schemaOfValues(stats: ValueStats): Schema {
  const kinds = stats.kinds.categories.filter(kind => kind !== 'integer' || !stats.kinds.counts.has('number'))
  // What lies deeper than anybody looked may be anything.
  if (kinds.includes('deep') || kinds.length === 0) return {}
  const schemas = kinds.map(kind => schemaOfKind(kind, stats))
  return schemas.length === 1 ? (schemas[0] ?? {}) : { anyOf: schemas }
}

function schemaOfKind(kind: string, { text, list, object }: ValueStats): Schema {
  if (kind === 'string') return text === undefined ? { type: 'string' } : schemaOfTexts(text)
  if (kind === 'array')
    return { type: 'array', ...(list !== undefined && { items: schemaOfValues(list.items) }) }
  if (kind === 'object') return object === undefined ? { type: 'object' } : schemaOfObject(object)
  return { type: kind as 'boolean' | 'integer' | 'number' | 'null' }
}

const FORMATS = new Map([
  ['uuid', 'uuid'],
  ['UUID', 'uuid'],
  ['YYYY-MM-DD', 'date'],
])

/** The same of texts. `x-grammar` is their grammar for a reader. */
export function schemaOfTexts(stats: TextStats<ValueStats>): Schema {
  const grammar = describeTexts(stats)
  const choices = textChoices(stats)
  const pattern = textPattern(stats)
  const format =
    FORMATS.get(grammar) ??
    (/^YYYY-MM-DDThh:mm:ss\S*(?:Z|[+-]\d\d:\d\d)$/.test(grammar) ? 'date-time' : undefined)
  return {
    type: 'string',
    ...(choices !== undefined && { enum: choices }),
    ...(choices === undefined && pattern !== undefined && { pattern }),
    ...(format !== undefined && { format }),
    'x-grammar': grammar,
  }
}

function schemaOfObject({ fields, fieldSets }: ObjectStats): Schema {
  const named = [...fields].filter(([name]) => name !== ANY_NAME)
  const data = fields.get(ANY_NAME)
  const sets = [...fieldSets.values()].flatMap(({ counts, open }) =>
    open ? [[]] : [...counts.keys()].map(namesInSet),
  )
  const required = named.flatMap(([name]) => (sets.every(set => set.includes(name)) ? [name] : []))
  return {
    type: 'object',
    properties: Object.fromEntries(named.map(([name, field]) => [name, schemaOfValues(field)])),
    ...(required.length > 0 && { required: required.sort() }),
    ...(data !== undefined && { additionalProperties: schemaOfValues(data) }),
  }
}
