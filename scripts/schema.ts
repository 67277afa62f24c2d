import { readFile, writeFile } from 'node:fs/promises'
import { editorSchema } from '../src/config/json-schema.js'
import { presetNames } from '../src/config/presets.js'
import { withTables } from './configuration-doc.js'
import { withCheckTables } from './preset-doc.js'

// Run from the project's root: writes what is generated from the configuration's definition.
const schema = editorSchema(await presetNames('presets'))
await writeFile('schema/compat-gate.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)

await renew('docs/configuration.md', withTables)
await renew('docs/presets.md', withCheckTables)

async function renew(path: string, change: (text: string) => string): Promise<void> {
  await writeFile(path, change(await readFile(path, 'utf8')))
}
