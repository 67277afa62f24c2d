import { use, write } from './lib.mjs'

await use()
write(['works'], ['breaks', '<Failure message="expected 1, got 2"/>'])
