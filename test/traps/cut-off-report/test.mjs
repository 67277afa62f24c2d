import { writeFileSync } from 'node:fs'
import { report, use, xml } from './lib.mjs'

await use()
writeFileSync(report, xml([['works'], ['also']]).slice(0, -40))
