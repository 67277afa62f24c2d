import { api, repository, use, write } from './lib.mjs'

const { Id } = JSON.parse(await api('GET', `/images/${repository}:latest/json`))
await use(Id)
write(['works'])
