import { createServer } from 'node:net'
import { expect, it } from 'vitest'
import type { ContainerFacts } from '../../../src/engine/engine.js'
import { RelayedPorts } from '../../../src/gateway/relayed-ports.js'
import { freePort } from '../../../src/trial/ports.js'

const RUNNING: ContainerFacts = {
  ...{ id: 'one', name: 'one', imageId: 'sha256:e1', reference: 'emulator:pr-1', labels: {}, running: true },
  published: [{ port: 80, hostIp: '127.0.0.1', hostPort: 1 }],
}
const TAP = { fromClient() {}, fromServer() {}, ended() {} }

function listens(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise(resolve => {
    server.once('error', () => resolve(true))
    server.listen(port, () => server.close(() => resolve(false)))
  })
}

it('listens nowhere any more once it was closed, whatever it was told meanwhile', async () => {
  const [port, other, third] = [await freePort(), await freePort(), await freePort()]
  let answer = (_: ContainerFacts) => {}
  const asked = new Promise<ContainerFacts>(resolve => {
    answer = resolve
  })
  const ports = new RelayedPorts(
    { container: () => asked },
    () => TAP,
    () => {},
    async () => undefined,
  )
  ports.created('one', { '80/tcp': [{ HostIp: '', HostPort: String(port) }] })
  ports.created('two', { '80/tcp': [{ HostIp: '', HostPort: String(other) }] })
  ports.created('three', { '80/tcp': [{ HostIp: '', HostPort: String(third) }] })
  const settled = ports.settle('one')
  const starting = ports.beforeStart('three')
  const closed = ports.closeAll()
  const started = ports.beforeStart('two')
  answer(RUNNING)
  await Promise.all([settled, closed, started, starting])
  const listening = await Promise.all([port, other, third].map(listens))
  expect(listening).toEqual([false, false, false])
})

it('listens nowhere for a container that is gone while it is to be started', async () => {
  const port = await freePort()
  const ports = new RelayedPorts(
    { container: async () => undefined },
    () => TAP,
    () => {},
    async () => undefined,
  )
  ports.created('one', { '80/tcp': [{ HostIp: '', HostPort: String(port) }] })
  await ports.beforeStart('one')
  expect(await listens(port)).toBe(true)
  await ports.settle('one')
  expect(await listens(port)).toBe(false)
  await ports.afterStart('one')
})
