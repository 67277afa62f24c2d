import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { withCheckTables } from '../../../scripts/configuration-doc.js'
import { presetNames } from '../../../src/config/presets.js'

const page = await readFile('docs/presets.md', 'utf8')

test('the tables in docs/presets.md are what the definition gives', () => {
  expect(withCheckTables(page)).toBe(page)
})

test('the example in docs/presets.md is that of the preset', async () => {
  const [example = ''] = /(?<=```yaml\n)check:\n[^`]*/.exec(page) ?? []
  const { check } = parse(example)
  const preset = parse(await readFile('presets/local-durable.yml', 'utf8'))
  const { source, ...rest } = check
  expect(preset.check).toMatchObject(rest)
  expect(preset.check.source[0].file).toBe(source[0].file)
  expect(preset.check.source[0].holds).toEqual(expect.arrayContaining(source[0].holds))
})

test('every preset has a row in docs/configuration.md', async () => {
  const text = await readFile('docs/configuration.md', 'utf8')
  const rows = [...text.matchAll(/^\| `([\w-]+)` \| The .*\|$/gm)].map(([, name]) => name)
  for (const name of await presetNames('presets')) expect(rows).toContain(name)
})
