import { use, write } from './lib.mjs'

await use()
write(['works'])
process.exitCode = 1
