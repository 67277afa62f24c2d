import { api, remove, repository, tag, write } from './lib.mjs'

const body = { Image: `${repository}:${tag}`, HostConfig: { Memory: 16 << 20, MemorySwap: 16 << 20 } }
const { Id } = JSON.parse(await api('POST', '/containers/create', body))
await api('POST', `/containers/${Id}/start`)
const exec = JSON.parse(
  await api('POST', `/containers/${Id}/exec`, { Cmd: ['/bin/busybox', 'tail', '/dev/zero'] }),
)
await api('POST', `/exec/${exec.Id}/start`, { Detach: true })
await new Promise(resolve => setTimeout(resolve, 1500))
const { State } = JSON.parse(await api('GET', `/containers/${Id}/json`))
if (!State.Running) throw new Error('it died')
await remove(Id)
write(['outlives a greedy neighbour'])
