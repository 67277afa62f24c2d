import { api, repository, tag, use, write } from './lib.mjs'

await api('POST', `/images/${repository}:latest/tag?repo=${repository}&tag=${tag}`)
await use()
write(['works'])
