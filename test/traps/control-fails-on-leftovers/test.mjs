import { mkdirSync } from 'node:fs'
import { attempt, use } from './lib.mjs'

await use().catch(() => undefined)
await attempt(() => mkdirSync('build'))
