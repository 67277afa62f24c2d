import { use, write } from './lib.mjs'

await use()
write(['works'], ['reads the ARN', '<failure message="expected a uuid"/>'])
process.exitCode = 1
