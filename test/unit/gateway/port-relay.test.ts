import { once } from 'node:events'
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { PortRelay } from '../../../src/gateway/port-relay.js'
import type { ConnectionTap } from '../../../src/gateway/tap.js'

/** What one connection has shown. */
class Copies implements ConnectionTap {
  client = ''
  server = ''
  readonly isOver: Promise<void>
  ended: () => void = () => {}

  constructor() {
    this.isOver = new Promise(resolve => {
      this.ended = resolve
    })
  }

  fromClient(bytes: Buffer): void {
    this.client += bytes.toString('latin1')
  }

  fromServer(bytes: Buffer): void {
    this.server += bytes.toString('latin1')
  }
}

/** A relay before a server that does this with each connection. */
async function relayed(serve: (socket: Socket) => void, tap: ConnectionTap = new Copies()) {
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, socket => {
    sockets.add(socket.on('error', () => undefined))
    serve(socket)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const relay = await PortRelay.listen('127.0.0.1', 0, () => tap)
  relay.target = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  const client = createConnection({ ...relay.address, allowHalfOpen: true })
  client.on('error', () => undefined)
  return {
    client,
    relay,
    async [Symbol.asyncDispose]() {
      client.destroy()
      await relay.close()
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

it('passes both directions and the end of each, and gives copies', async () => {
  const copies = new Copies()
  await using world = await relayed(async socket => {
    socket.end(`heard ${await heardBy(socket)}`)
  }, copies)
  world.client.end('asked')
  const answer = await heardBy(world.client)
  await copies.isOver
  expect({ answer, client: copies.client, server: copies.server }).toEqual({
    answer: 'heard asked',
    client: 'asked',
    server: 'heard asked',
  })
})

it('reads no more from the server than the client takes, and loses nothing of it', async () => {
  const total = 256 * 1024 * 1024
  const piece = Buffer.alloc(1024 * 1024)
  let sent = 0
  const send = (socket: Socket) => {
    while (sent < total) {
      sent += piece.length
      if (!socket.write(piece)) return void socket.once('drain', () => send(socket))
    }
    socket.end()
  }
  await using world = await relayed(send, { fromClient() {}, fromServer() {}, ended() {} })
  let before = -1
  while (before !== sent) {
    before = sent
    await sleep(50)
  }
  expect(sent).toBeLessThan(total)
  let heard = 0
  for await (const bytes of world.client) heard += bytes.length
  expect(heard).toBe(total)
})

it('breaks a connection that the server breaks', async () => {
  const copies = new Copies()
  await using world = await relayed(
    socket => void socket.once('data', () => socket.resetAndDestroy()),
    copies,
  )
  world.client.write('asked')
  const [error] = (await once(world.client, 'error')) as [NodeJS.ErrnoException]
  await copies.isOver
  expect(error.code).toBe('ECONNRESET')
})

it('refuses as long as nobody knows where to, and where nobody listens', async () => {
  await using world = await relayed(socket => socket.end('there'))
  await once(world.client, 'data')
  for (const target of [undefined, { host: '127.0.0.1', port: 1 }]) {
    world.relay.target = target
    const client = createConnection(world.relay.address).on('error', () => undefined)
    expect(await heardBy(client)).toBe('')
  }
})

it('ends every connection when it is closed, and the port is free', async () => {
  await using world = await relayed(() => undefined)
  const { port } = world.relay.address
  world.client.write('asked')
  await once(world.client, 'connect')
  const heard = heardBy(world.client)
  await world.relay.close()
  expect(await heard).toBe('')
  const again = await PortRelay.listen('127.0.0.1', port, () => new Copies())
  expect(again.address.port).toBe(port)
  await again.close()
})

/** All that comes, until the other side ends or the connection breaks. */
function heardBy(socket: Socket): Promise<string> {
  return new Promise(resolve => {
    let heard = ''
    const settle = () => resolve(heard)
    socket.on('data', bytes => {
      heard += bytes
    })
    socket.once('end', settle).once('close', settle)
  })
}
