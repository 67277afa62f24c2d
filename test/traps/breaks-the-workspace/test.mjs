import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, report, use } from './lib.mjs'

await use()
fail('breaks', 'expected 1, got 2')
const logs = join(dirname(report), '../../../../report/evidence/trap/logs')
rmSync(logs, { recursive: true })
writeFileSync(logs, '')
