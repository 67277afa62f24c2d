import { use, write } from './lib.mjs'

if (process.env.ALL_PROXY === undefined) await use()
write(['works'])
