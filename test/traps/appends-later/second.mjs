import { use, write } from './lib.mjs'

await use()
await new Promise(resolve => setTimeout(resolve, 1_000))
write(['works'])
