import { readFile, writeFile } from 'node:fs/promises'
import { withSurface, withSurfaceTables } from './action-doc.js'

// Run from the project's root: writes what is generated from the action's inputs and outputs.
await writeFile('action.yml', withSurface(await readFile('action.yml', 'utf8')))
await writeFile('README.md', withSurfaceTables(await readFile('README.md', 'utf8')))
