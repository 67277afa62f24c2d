import { repository, use, write } from './lib.mjs'

await use(`${repository}:latest`)
write(['works'])
