import { once } from 'node:events'
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, createConnection, createServer, type Server, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { HeldBytes, type Intervene } from '../../../src/gateway/intervention.js'
import { ProxiedConnection } from '../../../src/gateway/proxied-connection.js'
import { seededRandom } from '../../support/seeded-random.js'

const pass: Intervene = () => undefined

function get(path: string, ...more: string[]): string {
  return [`GET ${path} HTTP/1.1`, 'Host: engine', ...more, '', ''].join('\r\n')
}

function post(path: string, body: string, ...more: string[]): string {
  const lines = [`POST ${path} HTTP/1.1`, 'host: engine', ...more, `Content-Length: ${body.length}`, '', body]
  return lines.join('\r\n')
}

const CHUNKED = 'POST /echo HTTP/1.1\r\nHost: engine\r\nTransfer-Encoding: chunked\r\n\r\n'

/** An engine in small: each path answers in another way of HTTP. */
const engine: RequestListener = (request, response) => {
  response.sendDate = false
  const path = request.url?.split('?')[0]
  if (path === '/length') response.setHeader('X-Odd-CASE', 'kept').end('12345')
  else if (path === '/chunked') {
    response.write('one')
    response.write('two')
    response.addTrailers({ 'X-Trailer': 'there' })
    response.end()
  } else if (path === '/none') response.writeHead(204).end()
  else if (path === '/not-modified') response.writeHead(304, { 'Content-Length': '9' }).end()
  else if (path === '/early') {
    response.writeEarlyHints({ link: '</a>; rel=preload' })
    response.end('late')
  } else if (path === '/until-end') {
    response.useChunkedEncodingByDefault = false
    response.shouldKeepAlive = false
    response.end('to the end')
  } else echo(request, response).catch(() => response.destroy())
}

async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  response.end(Buffer.concat(parts))
}

/** It answers what it was asked also when the client has said that nothing more comes, as an engine does. */
function engineServer(): Server {
  return Object.assign(createHttpServer({ maxHeaderSize: 1_000_000 }, engine), { httpAllowHalfOpen: true })
}

describe('what passes is the same as without a gateway, byte for byte', () => {
  it.each<[what: string, said: string]>([
    ['a length', get('/length')],
    ['two requests on one connection', get('/length') + get('/none')],
    ['chunks, and a request behind them', get('/chunked', 'TE: trailers') + get('/length')],
    ['an answer to HEAD', get('/length').replace('GET', 'HEAD') + get('/length')],
    ['answers without a body', get('/none') + get('/not-modified') + get('/length')],
    ['an answer before the answer', get('/early') + get('/length')],
    ['the end of the connection', get('/until-end')],
    ['a body', post('/echo', 'some text') + get('/length')],
    ['a body of chunks', `${CHUNKED}5\r\nabcde\r\n3;x=y\r\nfgh\r\n0\r\nX-T: v\r\n\r\n${get('/length')}`],
    ['a body after leave to send it', `${post('/echo', 'text', 'Expect: 100-continue')}${get('/length')}`],
    ['HTTP/1.0', 'GET /length HTTP/1.0\r\n\r\n'],
    ['HTTP/1.0 that stays', `GET /length HTTP/1.0\r\nConnection: keep-alive\r\n\r\n${get('/none')}`],
    ['Connection: close', get('/length', 'Connection: close')],
    ['no HTTP at all', 'hello?\r\n\r\n'],
    ['a broken head', 'GET /length HTTP/1.1\r\nno colon\r\n\r\n'],
    ['a folded header', 'GET /length HTTP/1.1\r\nHost: a\r\n b\r\n\r\n'],
    ['two lengths', 'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'],
    ['a length and chunks', `${CHUNKED.replace('Host', 'Content-Length: 3\r\nHost')}0\r\n\r\n`],
    ['a chunk without a size', `${CHUNKED}xyz\r\nabc\r\n0\r\n\r\n`],
    ['a chunk that is too long', `${CHUNKED}2\r\nabc\r\n0\r\n\r\n`],
    ['a head of 100 KB', get('/length', `X: ${'x'.repeat(100_000)}`)],
    ['half a head', 'GET /length HT'],
    ['half a body', post('/echo', 'some text').slice(0, -4)],
    ['nothing', ''],
  ])('%s', async (_, said) => {
    await using world = await World.of(engineServer())
    const direct = await world.say('engine', [said])
    expect(await world.say('gateway', [said])).toEqual(direct)
    // In whatever pieces it comes.
    const random = seededRandom(said.length)
    for (let round = 0; round < 3 && said.length < 10_000; round++)
      expect(await world.say('gateway', pieces(said, random))).toEqual(direct)
  })
})

describe('what is no HTTP any more', () => {
  const UPGRADE = 'POST /exec/1/start HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n'

  it.each([
    ['an upgrade', 'HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n'],
    ['a hijacked connection', 'HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n'],
  ])('%s passes in both directions, and each ends by itself', async (_, answer) => {
    const server = createServer({ allowHalfOpen: true }, async socket => {
      await readUntil(socket, '\r\n\r\n')
      socket.write(`${answer}ready`)
      socket.end(`heard ${await readUntil(socket, undefined)}`)
    })
    await using world = await World.of(server)
    const client = world.connect('gateway')
    client.write(UPGRADE)
    const ready = await readUntil(client, 'ready')
    client.write('GET / HTTP/1.1\r\n\r\n')
    client.end('raw')
    const rest = await readUntil(client, undefined)
    expect(ready + rest).toBe(`${answer}readyheard GET / HTTP/1.1\r\n\r\nraw`)
  })

  it('tells the engine of a client that goes while it waits', async () => {
    const server = createServer({ allowHalfOpen: true })
    const heard = once(server, 'connection').then(([socket]) => readUntil(socket as Socket, undefined))
    await using world = await World.of(server)
    world.connect('gateway').end(get('/events'))
    expect(await heard).toBe(get('/events'))
  })

  it('breaks when the engine does', async () => {
    await using world = await World.of(
      createServer(socket => void socket.once('data', () => socket.destroy())),
    )
    const client = world.connect('gateway')
    client.write(get('/info'))
    expect(await readUntil(client, undefined)).toBe('')
  })
})

describe('what is acted on', () => {
  it.each<[what: string, intervene: Intervene, said: string, heard: string]>([
    [
      'a request gets another body',
      () => ({ request: async body => Buffer.from(`${body}!`) }),
      `${CHUNKED}2\r\nhi\r\n0\r\n\r\n`,
      'hi!',
    ],
    ['a request is left as it is', () => ({ request: async () => undefined }), post('/echo', 'hi'), 'hi'],
    [
      'an answer gets another body',
      () => ({ answer: async (status, body) => Buffer.from(`${status} ${body}`) }),
      get('/chunked'),
      '200 onetwo',
    ],
    ['an answer is left as it is', () => ({ answer: async () => undefined }), get('/length'), '12345'],
    [
      'the engine is not asked',
      () => ({ request: async () => ({ status: 200, body: 'mine' }) }),
      post('/nowhere', 'hi'),
      'mine',
    ],
  ])('%s, and the connection goes on', async (_, intervene, said, heard) => {
    await using world = await World.of(engineServer(), request =>
      request.target === '/next' ? undefined : intervene(request),
    )
    const text = await world.say('gateway', [said, post('/next', 'the next one')])
    const [first = '', second = ''] = text.split(/HTTP\/1\.1 200 OK\r\n/).slice(1)
    expect(first).toContain(heard)
    expect(second).toContain('the next one')
  })

  it('passes what is too much to be held', async () => {
    let acted = 0
    const count = async () => void acted++
    const intervene: Intervene = () => ({ request: () => count().then(() => undefined) })
    await using world = await World.of(engineServer(), intervene, new HeldBytes(2000))
    expect(await world.say('gateway', [post('/echo', 'x'.repeat(2500))])).toContain('x'.repeat(2500))
    expect(await world.say('gateway', [post('/echo', 'y'.repeat(1500))])).toContain('y'.repeat(1500))
    expect(await world.say('gateway', [post('/echo', 'z'.repeat(1500))])).toContain('z'.repeat(1500))
    expect(acted).toBe(2)
  })

  it('takes a body of many small pieces for as much as it needs', async () => {
    let acted = 0
    const intervene: Intervene = () => ({ request: async () => void acted++ })
    await using world = await World.of(engineServer(), intervene, new HeldBytes(100_000))
    const said = `${CHUNKED}${'1\r\nx\r\n'.repeat(2_000)}0\r\n\r\n`
    expect(await world.say('gateway', [said])).toContain('x'.repeat(2_000))
    expect(acted).toBe(0)
  })
})

it('reads no more of the engine than the client takes', async () => {
  let offered = 0
  const source = new Duplex({
    read() {
      offered += 1
      this.push(offered === 1 ? 'HTTP/1.1 200 OK\r\n\r\n' : Buffer.alloc(65_536))
    },
    write: (_chunk, _encoding, done) => done(),
  })
  // It takes one piece, and is never done with it.
  const client = new Duplex({ read() {}, write() {} })
  client.push(get('/events'))
  const connection = new ProxiedConnection(client, source, pass, new HeldBytes(0))
  void connection.run()
  let before = -1
  while (before !== offered) {
    before = offered
    for (let turn = 0; turn < 10; turn++) await setImmediate()
  }
  expect(offered).toBeGreaterThan(1)
  expect(offered).toBeLessThan(10)
  connection.destroy()
})

// dockerode sends a body with the request to attach, and Docker drops what has come with the head when it takes the
// connection over: what came later would be the container's input.
it('writes what came in one piece in one piece', async () => {
  const written: string[] = []
  const source = new Duplex({
    read() {},
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  const client = new Duplex({ read() {}, write: (_chunk, _encoding, done) => done() })
  const said = post('/containers/1/attach?stdin=1', '{"stdin":true}')
  client.push(`${said}and input`)
  const connection = new ProxiedConnection(client, source, pass, new HeldBytes(0))
  void connection.run()
  for (let turn = 0; turn < 10; turn++) await setImmediate()
  expect(written).toEqual([said])
  source.push('HTTP/1.1 101 UPGRADED\r\n\r\n')
  for (let turn = 0; turn < 10; turn++) await setImmediate()
  expect(written).toEqual([said, 'and input'])
  connection.destroy()
})

class World implements AsyncDisposable {
  readonly #servers: Record<'engine' | 'gateway', Server>
  readonly #sockets = new Set<Socket>()

  private constructor(engine: Server, gateway: Server) {
    this.#servers = { engine, gateway }
    for (const server of [engine, gateway]) server.on('connection', socket => this.#sockets.add(socket))
  }

  static async of(engine: Server, intervene = pass, held = new HeldBytes(1_000_000)): Promise<World> {
    const gateway = createServer({ allowHalfOpen: true }, client => {
      const toEngine = createConnection({ port: portOf(engine), host: '127.0.0.1', allowHalfOpen: true })
      void new ProxiedConnection(client, toEngine, intervene, held).run()
    })
    const world = new World(engine, gateway)
    for (const server of [engine, gateway]) await once(server.listen(0, '127.0.0.1'), 'listening')
    return world
  }

  connect(to: 'engine' | 'gateway'): Socket {
    const socket = createConnection({
      port: portOf(this.#servers[to]),
      host: '127.0.0.1',
      allowHalfOpen: true,
    })
    socket.on('error', () => undefined)
    this.#sockets.add(socket)
    return socket
  }

  /** What is answered to this, said piece by piece, until the other side ends. */
  async say(to: 'engine' | 'gateway', said: string[]): Promise<string> {
    const socket = this.connect(to)
    const heard = readUntil(socket, undefined)
    for (const piece of said) {
      socket.write(piece)
      await setImmediate()
    }
    socket.end()
    return heard
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    for (const server of Object.values(this.#servers)) await new Promise(resolve => server.close(resolve))
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

/** @param end undefined for the end of the connection */
function readUntil(socket: Socket, end: string | undefined): Promise<string> {
  return new Promise(resolve => {
    let heard = ''
    const settle = () => resolve(heard)
    const take = (bytes: Buffer) => {
      heard += bytes.toString('latin1')
      if (end === undefined || !heard.endsWith(end)) return
      socket.off('data', take)
      settle()
    }
    socket.on('data', take).once('end', settle).once('close', settle)
  })
}

function pieces(text: string, random: () => number): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    const length = 1 + Math.floor(random() * 20)
    found.push(text.slice(at, at + length))
    at += length
  }
  return found
}
