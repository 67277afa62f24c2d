import { use, write } from './lib.mjs'

await use()
await use(process.env.SAME_REPOSITORY)
write(['works'])
