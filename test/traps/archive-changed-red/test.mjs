import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { fail, report, until, use } from './lib.mjs'

const run = join(report, '../../../../..')
await use()
await until(() => existsSync(join(run, 'candidate', 'candidate.json')), 'the candidate is frozen')
appendFileSync(join(run, 'candidate', 'image.tar'), 'more')
fail('breaks', 'expected 1, got 2')
