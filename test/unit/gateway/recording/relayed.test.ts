import { once } from 'node:events'
import { Agent, createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { PortRelay } from '../../../../src/gateway/port-relay.js'
import { TrafficRecorder } from '../../../../src/gateway/recording/traffic-recorder.js'
import { sha256 } from '../../../../src/shared/files.js'

const LARGE = 'large '.repeat(100_000)

/** Says what it was asked; `/large` is longer than a recording keeps. */
async function listen(): Promise<Server> {
  const server = createServer(async (request, response) => {
    const body = await text(request)
    response.setHeader('content-type', 'text/plain')
    response.end(request.url === '/large' ? LARGE : `${request.method} ${request.url} ${body}`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** What was recorded while `talk` spoke through a relay to node's server. */
async function relayed(talk: (port: number) => Promise<void>) {
  const server = await listen()
  const recorder = new TrafficRecorder()
  const tap = () => recorder.connection({ container: 'f00d', port: 80 })
  const relay = await PortRelay.listen('127.0.0.1', 0, tap)
  try {
    relay.target = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
    await talk(relay.address.port)
  } finally {
    await relay.close()
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  return { ...(await recorder.finish()), use: recorder.use }
}

async function ask(port: number, agent: Agent, method: string, path: string, body = ''): Promise<string> {
  const sent = request({ host: '127.0.0.1', port, agent, method, path })
  sent.end(body)
  const [response] = await once(sent, 'response')
  return text(response)
}

test('what a client says on one connection is recorded, and comes back as it was', async () => {
  const got: string[] = []
  const { exchanges, unparsed, use } = await relayed(async port => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    got.push(await ask(port, agent, 'GET', '/a'))
    got.push(await ask(port, agent, 'POST', '/b', 'body'))
    got.push(await ask(port, agent, 'GET', '/large'))
    agent.destroy()
  })
  expect(got).toEqual(['GET /a ', 'POST /b body', LARGE])
  expect([use, unparsed]).toEqual([{ connections: 1, requests: 3 }, []])
  expect(exchanges.map(({ request, response }) => [request.body?.text, response?.body])).toEqual([
    [undefined, { bytes: 7, mimeType: 'text/plain', text: 'GET /a ' }],
    ['body', { bytes: 12, mimeType: 'text/plain', text: 'POST /b body' }],
    [
      undefined,
      {
        bytes: LARGE.length,
        mimeType: 'text/plain',
        text: LARGE.slice(0, 256 * 1024),
        cut: true,
        sha256: sha256(LARGE),
      },
    ],
  ])
})

test('requests that are sent before the answers are told apart', async () => {
  const paths = Array.from({ length: 50 }, (_, index) => `/${index}`)
  const { exchanges, use } = await relayed(async port => {
    const socket = connect(port, '127.0.0.1')
    const requests = paths.map((path, at) => {
      const last = at === paths.length - 1 ? 'Connection: close\r\n' : ''
      return `GET ${path} HTTP/1.1\r\nHost: x\r\n${last}\r\n`
    })
    socket.write(requests.join(''))
    await text(socket)
  })
  expect(use).toEqual({ connections: 1, requests: 50 })
  expect(exchanges.map(({ request, response }) => [request.target, response?.body?.text])).toEqual(
    paths.map(path => [path, `GET ${path} `]),
  )
})
