import { api, repository, tag, use, write } from './lib.mjs'

await use()
await api('DELETE', `/images/${repository}:${tag}?noprune=true`)
write(['works'])
