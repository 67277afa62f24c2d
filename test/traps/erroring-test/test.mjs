import { use, write } from './lib.mjs'

await use()
write(['works'], ['set-up', '<error message="no answer"/>'])
process.exitCode = 1
