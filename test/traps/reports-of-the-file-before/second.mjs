import { use } from './lib.mjs'

await use()
