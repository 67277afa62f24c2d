import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { report, until, use, write } from './lib.mjs'

const run = join(report, '../../../../..')
await use()
await until(() => existsSync(join(run, 'candidate', 'candidate.json')), 'the candidate is frozen')
appendFileSync(join(run, 'candidate', 'image.tar'), 'more')
write(['works'])
