import { execFileSync } from 'node:child_process'
import { report, use } from './lib.mjs'

await use()
execFileSync('mkfifo', [report])
