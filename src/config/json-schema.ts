import { z } from 'zod'
import type { DataPath } from '../shared/schema-problems.js'
import { ConfigFile } from './schema.js'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** The definition as JSON Schema: draft 7, which every editor's YAML support understands in full. */
export function configJsonSchema(): JsonSchema {
  return z.toJSONSchema(ConfigFile, { io: 'input', target: 'draft-7' })
}

/** The keys that a map at a path of the configuration may have. */
export function knownKeys(path: DataPath): string[] {
  return keysAt(configJsonSchema(), path)
}

/** The keys that a map at a path may have, by a JSON Schema. */
export function keysAt(root: JsonSchema, path: DataPath): string[] {
  const at = path.reduce<JsonSchema | undefined>(
    (schema, part) =>
      typeof part === 'number' ? itemOf(schema) : asSchema(mapOf(schema)?.properties?.[part]),
    root,
  )
  return Object.keys(mapOf(at)?.properties ?? {})
}

/** The map that a value may be: of several shapes, the one that has keys. */
export function mapOf(schema: JsonSchema | undefined): JsonSchema | undefined {
  const shapes = (schema?.anyOf ?? []).map(asSchema)
  return [schema, ...shapes].find(shape => shape?.properties !== undefined)
}

/**
 * The JSON Schema for editors: the definition, except that a consumer with a preset may leave out
 * what the preset has, and that exactly one variable selects the image.
 * @param presets the names of the known presets
 */
export function editorSchema(presets: readonly string[]): JsonSchema {
  const schema = configJsonSchema()
  const consumer = itemOf(asSchema(schema.properties?.['consumers']))
  const test = asSchema(consumer?.properties?.['test'])
  const preset = asSchema(consumer?.properties?.['preset'])
  if (!consumer || !test || !preset)
    throw new Error('expected the schema to have consumers[].test and .preset')
  const control = asSchema(consumer.properties?.['control'])
  const complete = {
    required: consumer.required ?? [],
    properties: { test: { required: test.required ?? [] }, control: { required: control?.required ?? [] } },
    oneOf: [{ required: ['image-tag-env'] }, { required: ['image-env'] }],
  }
  delete test.required
  delete control?.required
  preset.enum = [...presets]
  Object.assign(consumer, {
    required: ['name'],
    not: { required: ['image-tag-env', 'image-env'] },
    if: { not: { required: ['preset'] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: complete,
  })
  return { title: 'compat-gate', description: 'The configuration of compat-gate.', ...schema }
}

function itemOf(schema: JsonSchema | undefined): JsonSchema | undefined {
  return Array.isArray(schema?.items) ? undefined : asSchema(schema?.items)
}

function asSchema(schema: JsonSchema | boolean | undefined): JsonSchema | undefined {
  return typeof schema === 'object' ? schema : undefined
}
