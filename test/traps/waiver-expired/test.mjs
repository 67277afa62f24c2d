import { fail, use } from './lib.mjs'

await use()
fail('knows', 'expected a uuid')
