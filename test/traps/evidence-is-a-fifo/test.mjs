import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const evidence = join(dirname(report), '../../../../report/evidence/trap/evidence.json')
execFileSync('mkfifo', [evidence])
await use()
write(['works'])
