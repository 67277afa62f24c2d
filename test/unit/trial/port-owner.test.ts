import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { basename } from 'node:path'
import { expect, it } from 'vitest'
import { freePort, portOwner } from '../../../src/trial/ports.js'
import { listening } from './listening.js'

const self = () => `${basename(process.execPath)} (process ${process.pid})`

const hasIpv6 = Object.values(networkInterfaces()).some(all => all?.some(({ address }) => address === '::1'))

it.each(['127.0.0.1', '0.0.0.0', ...(hasIpv6 ? ['::1', '::'] : [])])(
  'names who listens on %s',
  async host => {
    await using server = await listening({ host })

    expect(await portOwner(server.port)).toBe(self())
  },
)

it('names another program', async () => {
  const script = `const server = require('node:net').createServer()
    server.listen(0, '127.0.0.1', () => console.log(server.address().port))`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [port] = await once(child.stdout, 'data')
    expect(await portOwner(Number(port))).toBe(`${basename(process.execPath)} (process ${child.pid})`)
  } finally {
    child.kill('SIGKILL')
  }
})

it('names nobody for a port that nobody has', async () => {
  expect(await portOwner(await freePort())).toBeUndefined()
})

it('names nobody for a port on which there is a connection and no listener', async () => {
  const server = createServer()
  const accepted = once(server, 'connection')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const client = connect(port, '127.0.0.1')
  const [[socket]] = await Promise.all([accepted, once(client, 'connect')])
  try {
    const clientPort = client.localPort ?? 0
    expect([await portOwner(port), await portOwner(clientPort)]).toEqual([self(), undefined])

    server.close()

    // Both ends of the connection still hold their ports.
    expect([socket.localPort, await portOwner(port), await portOwner(clientPort)]).toEqual([
      port,
      undefined,
      undefined,
    ])
  } finally {
    socket.destroy()
    client.destroy()
  }
})
