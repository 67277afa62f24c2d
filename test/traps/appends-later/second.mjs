import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { report, use, write } from './lib.mjs'

writeFileSync(join(dirname(report), '../second-runs'), '')
await use()
// Time for a process of the first file to append, where one was left.
await new Promise(resolve => setTimeout(resolve, 1_000))
write(['works'])
