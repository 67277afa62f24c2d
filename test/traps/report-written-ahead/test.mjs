import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { report, use, write, xml } from './lib.mjs'

const ahead = report.replace('01-test.mjs', '02-second.mjs')
mkdirSync(dirname(ahead), { recursive: true })
writeFileSync(ahead, xml([['a'], ['b']]))
await use()
write(['works'])
