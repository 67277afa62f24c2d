import { use } from './lib.mjs'

await use()
await new Promise(resolve => setTimeout(resolve, 1_000))
