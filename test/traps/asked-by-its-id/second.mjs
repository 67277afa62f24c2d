import { api, repository, tag, use, write } from './lib.mjs'

const { Id } = JSON.parse(await api('GET', `/images/${repository}:${tag}/json`))
await use(Id)
write(['works'])
