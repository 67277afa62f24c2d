import { api, ended, fail, repository, tag } from './lib.mjs'

const body = { Image: `${repository}:${tag}`, HostConfig: { Memory: 16 << 20, MemorySwap: 16 << 20 } }
const { Id } = JSON.parse(await api('POST', '/containers/create', body))
await api('POST', `/containers/${Id}/start`)
await ended(Id)
fail('breaks', 'connect ECONNREFUSED 127.0.0.1:9014')
