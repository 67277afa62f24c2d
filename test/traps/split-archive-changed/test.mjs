import { appendFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

await use()
appendFileSync(join(dirname(report), '../../../../..', 'candidate/image.tar'), 'more')
write(['works'])
