import type { z } from 'zod'
import { definition } from '../src/config/json-schema.js'
import { PLACEHOLDERS } from '../src/config/placeholders.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

const BEGIN = '<!-- generated from the schema: begin -->'
const END = '<!-- generated from the schema: end -->'

/** The page with its generated part made new. */
export function withTables(page: string): string {
  const [before, rest] = page.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined)
    throw new Error(`expected '${BEGIN}' and '${END}' in the page`)
  return `${before}${BEGIN}\n\n${configurationTable()}\n${END}${after}`
}

/** Markdown: a table of keys for every map of the configuration, and one of the placeholders. */
export function configurationTable(): string {
  const tables = mapsIn('', definition()).map(({ title, schema }) => `### ${title}\n\n${keyTable(schema)}\n`)
  return [...tables, placeholderTable()].join('\n')
}

interface NamedMap {
  title: string
  schema: JsonSchema
}

function mapsIn(path: string, schema: JsonSchema): NamedMap[] {
  const below = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const item = itemOf(value)
    if (typeof value !== 'object') return []
    const here = path === '' ? key : `${path}.${key}`
    return item?.properties ? mapsIn(`${here}[]`, item) : value.properties ? mapsIn(here, value) : []
  })
  return [{ title: path === '' ? 'The file' : `\`${path}\``, schema }, ...below]
}

function keyTable(schema: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const facts = typeof value === 'object' ? value : {}
    const fallback = schema.required?.includes(key) ? '**required**' : defaultOf(facts)
    return row([`\`${key}\``, typeOf(facts), fallback, facts.description ?? ''])
  })
  return [row(['Key', 'Value', 'Default', 'Meaning']), row(['---', '---', '---', '---']), ...rows].join('\n')
}

function typeOf(schema: JsonSchema): string {
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map(one => `\`${one}\``).join(', ')
  if (schema.type === 'array') return `list of ${plural(itemOf(schema))}`
  if (schema.type === 'object') return schema.properties ? 'map' : 'map of texts'
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

function itemOf(schema: JsonSchema | boolean | undefined): JsonSchema | undefined {
  const items = typeof schema === 'object' ? schema.items : undefined
  return typeof items === 'object' && !Array.isArray(items) ? items : undefined
}

function placeholderTable(): string {
  const rows = Object.entries(PLACEHOLDERS).map(([name, meaning]) => row([`\`{${name}}\``, meaning]))
  const head = [row(['Placeholder', 'Stands for']), row(['---', '---'])]
  return `### Placeholders\n\n${[...head, ...rows].join('\n')}\n`
}

function row(cells: string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
