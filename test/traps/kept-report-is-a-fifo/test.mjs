import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const kept = join(dirname(report), '../../../../report/evidence/trap/reports')
mkdirSync(kept)
execFileSync('mkfifo', [join(kept, '01-test.mjs.xml')])
await use()
write(['works'])
