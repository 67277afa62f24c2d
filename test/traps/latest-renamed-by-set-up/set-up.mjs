import { api, repository } from './lib.mjs'

await api('POST', `/images/${repository}:latest/tag?repo=${repository}-app&tag=1`)
await api('DELETE', `/images/${repository}:latest`)
