import { use, write } from './lib.mjs'

await use()
write(['is old', '<failure>expected 1, got 2</failure>'])
process.exitCode = 1
