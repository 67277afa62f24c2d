import { renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const run = join(dirname(report), '../../../..')
renameSync(join(run, 'report/evidence/trap/logs'), join(run, 'elsewhere'))
writeFileSync(join(run, 'elsewhere/02-second.mjs.log'), 'mine')
symlinkSync(join(run, 'elsewhere'), join(run, 'report/evidence/trap/logs'))
await use()
write(['works'])
