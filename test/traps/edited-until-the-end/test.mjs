import { execFileSync } from 'node:child_process'
import { use, write } from './lib.mjs'

await use()
write(['works'])
execFileSync('git', ['checkout', '--quiet', '--', 'assertions.txt'])
