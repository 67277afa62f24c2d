import { repository, use, write } from './lib.mjs'

await use()
await use(`${repository}:latest`)
write(['works'])
