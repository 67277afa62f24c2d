import { symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

const folder = join(dirname(report), '../../../..')
writeFileSync(join(folder, 'victim'), 'mine')
symlinkSync(join(folder, 'victim'), join(folder, 'report/evidence/trap/evidence.json'))
await use()
write(['works'])
