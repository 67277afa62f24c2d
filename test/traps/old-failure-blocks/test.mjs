import { fail, use } from './lib.mjs'

await use()
fail('is old', 'expected 1, got 2')
