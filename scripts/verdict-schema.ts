import { writeFile } from 'node:fs/promises'
import { verdictSchema } from '../src/report/document.js'

// Run in the root of the project, where npm runs scripts.
await writeFile('schema/verdict.schema.json', verdictSchema())
