import { fail, use } from './lib.mjs'

await use()
fail('breaks', 'expected 1, got 2')
