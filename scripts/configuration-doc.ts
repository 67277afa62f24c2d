import type { z } from 'zod'
import { configJsonSchema, mapOf } from '../src/config/json-schema.js'
import { checkDefinition } from '../src/config/load-preset.js'
import { PLACEHOLDERS } from '../src/config/placeholders.js'
import { waiversJsonSchema } from '../src/config/waivers.js'
import { marksFor, table, withPart } from './generated-part.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** docs/configuration.md with its generated part made new. */
export function withTables(page: string): string {
  const tables = [...keyTables(configJsonSchema()), placeholderTable()]
  return withPart(page, marksFor('the schema'), `\n${tables.join('\n')}\n`)
}

/** Markdown: a table of keys, with a heading, for every map of a schema. The first one is that of the whole file. */
export function keyTables(schema: JsonSchema): string[] {
  return mapsIn('', schema).map(({ title, schema }) => `### ${title}\n\n${keyTable(schema)}`)
}

interface NamedMap {
  title: string
  schema: JsonSchema
}

function mapsIn(path: string, schema: JsonSchema): NamedMap[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const item = itemOf(value)
    const named = mapOf(asSchema(asSchema(value)?.additionalProperties))
    if (typeof value !== 'object') return []
    const here = path === '' ? key : `${path}.${key}`
    const map = mapOf(value)
    return item?.properties
      ? mapsIn(`${here}[]`, item)
      : map
        ? mapsIn(here, map)
        : named
          ? mapsIn(`${here}.<name>`, named)
          : []
  })
  return [{ title: path === '' ? 'The file' : `\`${path}\``, schema }, ...below]
}

function keyTable(schema: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const facts = typeof value === 'object' ? value : {}
    const fallback = schema.required?.includes(key) ? '**required**' : defaultOf(facts)
    return [`\`${key}\``, typeOf(facts), fallback, facts.description ?? '']
  })
  return table(['Key', 'Value', 'Default', 'Meaning'], rows)
}

function typeOf(schema: JsonSchema): string {
  if (schema.anyOf) return schema.anyOf.map(one => typeOf(asSchema(one) ?? {})).join(', or ')
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map(one => `\`${one}\``).join(', ')
  if (schema.type === 'array') return `list of ${plural(itemOf(schema))}`
  if (schema.type === 'object')
    return schema.properties ? 'map' : `map of ${plural(asSchema(schema.additionalProperties))}`
  if (schema.type === 'boolean') return '`true`, `false`'
  return schema.type === 'string' ? 'text' : 'number'
}

function plural(item: JsonSchema | undefined): string {
  return item?.properties ? 'maps' : item?.type === 'string' ? 'texts' : 'numbers'
}

function defaultOf(schema: JsonSchema): string {
  const value = schema.default
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  return value === undefined || isEmpty ? '' : `\`${value}\``
}

function asSchema(schema: JsonSchema | boolean | undefined): JsonSchema | undefined {
  return typeof schema === 'object' ? schema : undefined
}

function itemOf(schema: JsonSchema | boolean | undefined): JsonSchema | undefined {
  const items = typeof schema === 'object' ? schema.items : undefined
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined
}

function placeholderTable(): string {
  const rows = Object.entries(PLACEHOLDERS).map(([name, meaning]) => [`\`{${name}}\``, meaning])
  return `### Placeholders\n\n${table(['Placeholder', 'Stands for'], rows)}`
}

/** docs/presets.md with its tables of the section `check` made new. */
export function withCheckTables(page: string): string {
  const [, ...tables] = keyTables(checkDefinition())
  return withPart(page, marksFor('the schema'), `\n${tables.join('\n')}\n`)
}

/** docs/waivers.md with its tables made new. */
export function withWaiverTables(page: string): string {
  return withPart(page, marksFor('the schema'), `\n${keyTables(waiversJsonSchema()).join('\n')}\n`)
}
