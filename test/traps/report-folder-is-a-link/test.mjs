import { renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const run = join(dirname(report), '../../../..')
renameSync(join(run, 'report'), join(run, 'elsewhere'))
writeFileSync(join(run, 'elsewhere/verdict.json'), 'mine')
symlinkSync(join(run, 'elsewhere'), join(run, 'report'))
await use()
write(['works'])
