import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { connectionsTo } from '../../../src/engine/raw-connection.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'
import { folder } from '../../support/folder.js'
import { tlsFront } from '../../support/tls-front.js'

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

it.each(['127.0.0.1', 'localhost'])('an engine over TLS is spoken to as %s', async host => {
  await using fake = await FakeEngine.start()
  await using front = await tlsFront(fake.endpoint)
  const env = { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: front.certificates }
  const connect = connectionsTo(front.endpoint.replace('127.0.0.1', host), env)
  const said = await text(connect().end('GET /_ping HTTP/1.0\r\n\r\n'))
  expect(said.split('\r\n')).toEqual(expect.arrayContaining(['HTTP/1.1 200 OK', 'OK']))
})

it('an engine over TLS whose certificate nobody trusts is not spoken to', async () => {
  await using fake = await FakeEngine.start()
  await using front = await tlsFront(fake.endpoint)
  await using other = await tlsFront(fake.endpoint)
  const env = { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: other.certificates }
  const [error] = await once(connectionsTo(front.endpoint, env)(), 'error')
  expect(String(error)).toContain('certificate')
})

it.each([['ssh://host'], ['tcp://']])('%s is refused before anything is opened', endpoint => {
  expect(() => connectionsTo(endpoint, {})).toThrow('DOCKER_HOST')
})
