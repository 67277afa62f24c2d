import { renameSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const run = join(dirname(report), '../../../..')
renameSync(join(run, 'report/evidence/trap'), join(run, 'elsewhere'))
symlinkSync(join(run, 'elsewhere'), join(run, 'report/evidence/trap'))
await use()
write(['works'])
