import { writeFile } from 'node:fs/promises'
import { reasonsPage } from './reasons-page.js'

// Run in the root of the project, where npm runs scripts.
await writeFile('docs/reasons.md', reasonsPage())
