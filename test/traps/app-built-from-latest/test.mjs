import { repository, use, write } from './lib.mjs'

await use(`${repository}-app:1`)
await use()
write(['works'])
