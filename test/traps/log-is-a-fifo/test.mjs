import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail, report } from './lib.mjs'

const log = join(dirname(report), '../../../../report/evidence/trap/logs/01-test.mjs.log')
rmSync(log)
execFileSync('mkfifo', [log])
fail('breaks', 'expected 1, got 2')
