import { rmSync } from 'node:fs'
import { fail, use } from './lib.mjs'

await use()
rmSync('.git', { recursive: true })
fail('breaks', 'expected 1, got 2')
