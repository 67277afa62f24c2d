import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { withTables, withWaiverTables } from '../../../scripts/configuration-doc.js'
import { editorSchema, knownKeys } from '../../../src/config/json-schema.js'
import { presetNames } from '../../../src/config/presets.js'
import { waiversJsonSchema } from '../../../src/config/waivers.js'
import { MINIMAL, problems } from './workspace.js'

test('schema/compat-gate.schema.json is what the definition gives', async () => {
  const committed = JSON.parse(await readFile('schema/compat-gate.schema.json', 'utf8'))
  expect(committed).toEqual(JSON.parse(JSON.stringify(editorSchema(await presetNames('presets')))))
})

test('the tables in docs/configuration.md are what the definition gives', async () => {
  const page = await readFile('docs/configuration.md', 'utf8')
  expect(withTables(page)).toBe(page)
})

test('schema/waivers.schema.json and the tables in docs/waivers.md are what the definition gives', async () => {
  const committed = JSON.parse(await readFile('schema/waivers.schema.json', 'utf8'))
  expect(committed).toEqual(JSON.parse(JSON.stringify(waiversJsonSchema())))
  const page = await readFile('docs/waivers.md', 'utf8')
  expect(withWaiverTables(page)).toBe(page)
})

test('the example in docs/configuration.md is valid, and its mistakes are reported as the page says', async () => {
  const [, example = '', listed = ''] = (await readFile('docs/configuration.md', 'utf8'))
    .split(/```(?:yaml)?\n/)
    .filter((_, index) => index % 2 === 1 || index === 0)
  expect(await problems(example)).toEqual([])
  const wrong = example.replace('ref: main', 'ref: --all').replace('min-passed', 'min-pased')
  const found = await problems(wrong)
  expect(listed).toBe(
    `the configuration has 2 problems:\n${found.map(line => `  .github/compat-gate.yml:${line}\n`).join('')}`,
  )
})

test('the example of reports that the tests write elsewhere is valid', async () => {
  const page = await readFile('docs/configuration.md', 'utf8')
  const [, rest = ''] = page.split('## Reports that the tests write elsewhere')
  const [, example = ''] = rest.split(/```(?:yaml)?\n/)
  expect(example).toContain('path:')
  const text = MINIMAL.replace(/ {4}test:\n( {6}.*\n?)+/, example.replace(/^/gm, '    '))
  expect(await problems(text)).toEqual([])
})

test('every key has a description for editors and docs', () => {
  expect(described('', editorSchema(['a']))).toEqual([])
  expect(described('', waiversJsonSchema())).toEqual([])
})

test('the keys of a map are known by its path', () => {
  expect(knownKeys(['consumers', 3, 'exclusive'])).toEqual(['containers', 'ports', 'unset'])
  expect(knownKeys(['consumers', 0, 'test', 'report'])).toEqual(['format', 'path'])
  expect(knownKeys(['consumers', 0, 'env'])).toEqual([])
  expect(knownKeys(['no', 'such', 'path'])).toEqual([])
})

/** The paths of properties that say nothing about themselves. */
function described(path: string, schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const properties = 'properties' in schema && typeof schema.properties === 'object' ? schema.properties : {}
  const items = 'items' in schema ? described(`${path}[]`, schema.items) : []
  const below = Object.entries(properties ?? {}).flatMap(([key, value]) => {
    const own = value?.description ? [] : [`${path}.${key}`]
    return [...own, ...described(`${path}.${key}`, value)]
  })
  const shapes = 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : []
  return [...items, ...below, ...shapes.flatMap(shape => described(path, shape))]
}
