import { use, write } from './lib.mjs'

await use()
const known = '<failure>expected a uuid</failure>'
write(['knows', known], ['knows too', known])
process.exitCode = 1
