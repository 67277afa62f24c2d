import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { connectionsTo } from '../../../src/engine/raw-connection.js'
import { folder } from '../../support/folder.js'

it.each(['unix', 'tcp'])('a connection to %s ends on one side, and still hears the other', async kind => {
  await using place = await folder()
  const socket = join(place.path, 'engine.sock')
  const server = createServer({ allowHalfOpen: true }, client => {
    client.once('end', () => client.end('heard all of it')).resume()
  })
  await once(kind === 'unix' ? server.listen(socket) : server.listen(0, '127.0.0.1'), 'listening')
  const { port } = (server.address() ?? {}) as AddressInfo
  const connect = connectionsTo(kind === 'unix' ? `unix://${socket}` : `tcp://127.0.0.1:${port}`, {})
  expect(await text(connect().end('asked'))).toBe('heard all of it')
  await new Promise(resolve => server.close(resolve))
})

it.each([['ssh://host'], ['tcp://']])('%s is refused before anything is opened', endpoint => {
  expect(() => connectionsTo(endpoint, {})).toThrow('DOCKER_HOST')
})
