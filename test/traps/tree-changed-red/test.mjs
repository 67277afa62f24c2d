import { appendFileSync } from 'node:fs'
import { fail, use } from './lib.mjs'

await use()
appendFileSync('lib.mjs', '// more')
fail('breaks', 'expected 1, got 2')
