import { createServer } from 'node:net'
import { api, remove, repository, tag, until, write } from './lib.mjs'

const free = createServer().listen(0, '127.0.0.1')
await new Promise(resolve => free.once('listening', resolve))
const { port } = free.address()
await new Promise(resolve => free.close(resolve))

const body = { Image: `${repository}:${tag}`, Env: [`PORT=${port}`], HostConfig: { NetworkMode: 'host' } }
const { Id } = JSON.parse(await api('POST', '/containers/create', body))
await api('POST', `/containers/${Id}/start`)
const answers = () =>
  fetch(`http://127.0.0.1:${port}/`).then(
    answer => answer.ok,
    () => false,
  )
await until(answers, 'it answers')
await remove(Id)
write(['works'])
