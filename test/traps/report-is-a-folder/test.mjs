import { mkdirSync } from 'node:fs'
import { report, use } from './lib.mjs'

await use()
mkdirSync(report)
