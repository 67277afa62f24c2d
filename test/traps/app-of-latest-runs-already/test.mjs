import { use, write } from './lib.mjs'

await use()
write(['works'])
