import { api, repository, tag, use, write } from './lib.mjs'

const { Id } = JSON.parse(await api('GET', `/images/${repository}:${tag}/json`))
await use()
await api('POST', `/images/${repository}:latest/tag?repo=${repository}&tag=${tag}`)
await use()
await api('POST', `/images/${Id}/tag?repo=${repository}&tag=${tag}`)
write(['works'])
