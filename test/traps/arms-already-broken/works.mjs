import { use, write } from './lib.mjs'

await use()
write(['a'], ['b'])
