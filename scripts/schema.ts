import { readFile, writeFile } from 'node:fs/promises'
import { editorSchema } from '../src/config/json-schema.js'
import { presetNames } from '../src/config/preset.js'
import { withTables } from './configuration-doc.js'

// Run from the project's root: writes what is generated from the configuration's definition.
const schema = editorSchema(await presetNames('presets'))
await writeFile('schema/compat-gate.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`)

const page = 'docs/configuration.md'
await writeFile(page, withTables(await readFile(page, 'utf8')))
