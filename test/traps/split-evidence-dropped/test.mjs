import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const logs = join(dirname(report), '../../../../report/evidence/trap/logs/forged')
await use()
mkdirSync(logs, { recursive: true })
writeFileSync(join(logs, 'evidence.json'), '{}')
write(['works'])
