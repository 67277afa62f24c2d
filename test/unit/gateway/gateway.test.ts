import { existsSync, mkdirSync, statSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, request, type Server } from 'node:http'
import { type AddressInfo, createConnection, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import type { ContainerFacts, EngineEvent, EventStream } from '../../../src/engine/engine.js'
import { Gateway } from '../../../src/gateway/gateway.js'
import { TrafficRecorder } from '../../../src/gateway/recording/traffic-recorder.js'
import { ResourceOwners } from '../../../src/gateway/resource-owners.js'
import { type Folder, folder } from '../../support/folder.js'

const IMAGE = { reference: 'registry.example/team/emulator:pr-1', engineId: 'sha256:e1' }
const BINDING = 'com.docker.network.bridge.host_binding_ipv4'
/** A machine may have none. */
const ALL_OF_IPV6 = Object.values(networkInterfaces()).some(all => all?.some(one => one.family === 'IPv6'))
  ? ['::']
  : []
const ID = 'c0'.repeat(32)

describe('a published port of the image under test', () => {
  it.each([
    ['Docker', '/v1.41/containers', dockerPorts],
    ['Podman', '/v5.4.2/libpod/containers', podmanPorts],
  ])('is relayed where it was asked for, by the API of %s', async (_, path, ports) => {
    await using world = await World.open()
    const wanted = await freePort()
    await world.ask('POST', `${path}/create`, ports(IMAGE.reference, wanted))
    expect(world.published()).toEqual({ HostIp: '127.0.0.1', HostPort: 0 })
    expect(await world.ask('POST', `${path}/${ID}/start`)).toMatchObject({ status: 204 })
    expect(await get(wanted)).toBe('from the container')
    expect(world.recorder.use).toEqual({ connections: 1, requests: 1 })
    const { NetworkSettings, HostConfig } = (await world.ask('GET', `${path}/${ID}/json`)).body
    expect(NetworkSettings.Ports['80/tcp'][0]).toEqual({ HostIp: '0.0.0.0', HostPort: String(wanted) })
    expect(HostConfig.PortBindings['80/tcp'][0]).toMatchObject({ HostPort: String(wanted) })
    expect(NetworkSettings.Ports['53/udp']).toEqual([{ HostIp: '0.0.0.0', HostPort: '53' }])
    const [row] = (await world.ask('GET', `${path}/json`)).body
    expect(JSON.stringify(row.Ports)).toContain(String(wanted))
    expect(JSON.stringify(row.Ports)).not.toContain(String(world.containerPort))
    expect(row.Ports).toHaveLength(3)
    await world.ask('POST', `${path}/${ID}/stop`)
    expect(await get(wanted).catch(error => error.code)).toBe('ECONNREFUSED')
    expect(await world.gateway.leaveFile()).toEqual({
      created: new Set([ID]),
      refused: new Map(),
      wayPast: undefined,
    })
  })

  it('is a free one where none was asked for, also by `docker run -P`', async () => {
    await using world = await World.open()
    await world.ask('POST', '/containers/create', {
      Image: IMAGE.reference,
      HostConfig: { PublishAllPorts: true },
    })
    await world.ask('POST', `/containers/${ID}/start`)
    const { NetworkSettings } = (await world.ask('GET', `/containers/${ID}/json`)).body
    const port = Number(NetworkSettings.Ports['80/tcp'][0].HostPort)
    expect(port).not.toBe(world.containerPort)
    expect(await get(port)).toBe('from the container')
  })

  it.each([
    ['on all addresses', { [BINDING]: '0.0.0.0' }, ['0.0.0.0', ...ALL_OF_IPV6]],
    ['on one that the engine was told', { [BINDING]: '127.0.0.1' }, ['127.0.0.1']],
    ['as Podman does', {}, ['0.0.0.0']],
  ])('is shown %s', async (_, bridge, addresses) => {
    await using world = await World.open()
    world.bridge = bridge
    await world.ask('POST', '/containers/create', dockerPorts(IMAGE.reference, 0))
    await world.ask('POST', `/containers/${ID}/start`)
    const { NetworkSettings } = (await world.ask('GET', `/containers/${ID}/json`)).body
    expect(NetworkSettings.Ports['80/tcp'].map(({ HostIp }: { HostIp: string }) => HostIp)).toEqual(addresses)
  })

  it('is refused in the words of Docker where it is taken, and the engine is not asked', async () => {
    await using world = await World.open()
    const taken = createServer().listen(0)
    await new Promise(resolve => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    await world.ask('POST', '/containers/create', dockerPorts(IMAGE.reference, port))
    const { status, body } = await world.ask('POST', `/containers/${ID}/start`)
    expect({ status, message: body.message }).toEqual({
      status: 500,
      message: expect.stringContaining(`Bind for 0.0.0.0:${port} failed: port is already allocated`),
    })
    expect(world.running).toBe(false)
    await new Promise(resolve => taken.close(resolve))
  })

  it('is free again when the container has ended and its file is left', async () => {
    await using world = await World.open()
    const wanted = await freePort()
    await world.ask('POST', '/containers/create', dockerPorts(IMAGE.reference, wanted))
    await world.ask('POST', `/containers/${ID}/start`)
    world.running = false
    await world.gateway.leaveFile()
    expect(await get(wanted).catch(error => error.code)).toBe('ECONNREFUSED')
  })

  it('is free again when an event tells that the container has ended', async () => {
    await using world = await World.open()
    const wanted = await freePort()
    await world.ask('POST', '/containers/create', dockerPorts(IMAGE.reference, wanted))
    await world.ask('POST', `/containers/${ID}/start`)
    const before = world.lookedAt
    for (const action of ['exec_create: true', 'exec_start: true', 'exec_die', 'health_status: healthy'])
      world.tell(action)
    world.running = false
    world.tell('die')
    await vi.waitFor(async () => expect(await get(wanted).catch(error => error.code)).toBe('ECONNREFUSED'))
    // What changes nothing costs nothing.
    expect(world.lookedAt - before).toBe(1)
  })

  it('is what the events of the engine are followed for', async () => {
    await using world = await World.open()
    const { Image, ...published } = dockerPorts(IMAGE.reference, 0)
    for (const body of [{ Image }, { Image: 'postgres:16', ...published }]) {
      await world.ask('POST', '/containers/create', body)
      await world.ask('POST', `/containers/${ID}/start`)
    }
    expect(world.followed).toBe(0)
    for (const _ of ['first', 'second'])
      await world.ask('POST', '/containers/create', { Image, ...published })
    expect(world.followed).toBe(1)
  })

  it('is left to the engine, and not recorded, where its events cannot be followed', async () => {
    await using world = await World.open()
    world.followed = Number.NaN
    const asked = dockerPorts(IMAGE.reference, 0)
    await world.ask('POST', '/containers/create', asked)
    expect(world.said.at(-1)?.body).toBe(JSON.stringify(asked))
    expect(await world.gateway.leaveFile()).toMatchObject({ created: new Set() })
    expect(world.gateway.notes).toEqual(['the gateway could not act on a request: no events'])
    world.followed = 0
    await world.ask('POST', '/containers/create', asked)
    expect(world.published()).toMatchObject({ HostIp: '127.0.0.1' })
  })

  it('keeps the numbers of a request that JavaScript cannot hold', async () => {
    await using world = await World.open()
    const asked = JSON.stringify(dockerPorts(IMAGE.reference, 0))
    const body = `${asked.slice(0, -1)},"Memory":9223372036854775807}`
    await world.ask('POST', '/containers/create', body)
    expect(world.said.at(-1)?.body).toContain('"Memory":9223372036854775807')
  })
})

it.each([
  [
    '/containers/create',
    { HostConfig: { NetworkMode: 'host', PortBindings: { '80/tcp': [{ HostPort: '1' }] } } },
  ],
  [
    '/libpod/containers/create',
    { netns: { nsmode: 'host' }, portmappings: [{ container_port: 80, host_port: 1, protocol: 'tcp' }] },
  ],
])('leaves a container in the network of the machine as it is: %s', async (path, more) => {
  await using world = await World.open()
  const body = { Image: IMAGE.reference, image: IMAGE.reference, ...more }
  await world.ask('POST', path, body)
  expect(world.said.at(-1)?.body).toBe(JSON.stringify(body))
})

it.each([
  [
    'the engine is on another machine, and says so',
    { isLocal: false },
    [
      'the engine publishes ports on another machine than the gate’s, or outside of its container: nothing that was said to the image is recorded',
    ],
  ],
  ['nothing shall be recorded', { records: false }, []],
  ['nothing shall be recorded of an engine on another machine', { records: false, isLocal: false }, []],
])('relays nothing where %s', async (_, options, notes) => {
  await using world = await World.open(undefined, options)
  const body = dockerPorts(IMAGE.reference, 5432)
  await world.ask('POST', '/containers/create', body)
  expect(world.said.at(-1)?.body).toBe(JSON.stringify(body))
  await world.ask('POST', `/containers/${ID}/start`)
  const { NetworkSettings } = (await world.ask('GET', `/containers/${ID}/json`)).body
  expect(NetworkSettings.Ports['80/tcp'][0].HostPort).toBe(String(world.containerPort))
  expect(world.gateway.notes).toEqual(notes)
})

it('leaves a container of another image as it is', async () => {
  await using world = await World.open()
  const body = dockerPorts('postgres:16', 5432)
  await world.ask('POST', '/containers/create', body)
  expect(world.said.at(-1)?.body).toBe(JSON.stringify(body))
  expect(await world.gateway.leaveFile()).toMatchObject({ created: new Set(), wayPast: undefined })
})

describe('beside another shard', () => {
  it('a list shows none of its containers, and a prune removes none', async () => {
    const owners = new ResourceOwners()
    await using world = await World.open(owners)
    owners.containers.created('of-another', {})
    world.rows.push({ Id: 'of-another', Ports: [] }, { Id: 'of-nobody', Ports: [] })
    const ids = (await world.ask('GET', '/v1.41/containers/json?all=1')).body.map(
      ({ Id }: { Id: string }) => Id,
    )
    expect(ids).toEqual([ID, 'of-nobody'])
    const filters = encodeURIComponent(JSON.stringify({ label: { 'a=b': true } }))
    const pruned = await world.ask('POST', `/v1.41/containers/prune?filters=${filters}`)
    expect(world.gateway.notes).toEqual([])
    expect(pruned.body).toEqual({ ContainersDeleted: [ID, 'of-nobody'], SpaceReclaimed: 0 })
    expect(world.said.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([
      `/containers/${ID}`,
      '/containers/of-nobody',
    ])
    expect(decodeURIComponent(world.said.find(({ path }) => path.includes('status'))?.path ?? '')).toContain(
      '{"label":["a=b"],"status":["created","exited","dead"]}',
    )
    const refused = await world.ask('POST', '/v1.41/containers/prune?filters={"until":["1h"]}')
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining('not by until') } })
  })
})

describe('a pull', () => {
  it.each([
    ['/v1.41/images/create?fromImage=registry.example/team/emulator&tag=pr-1'],
    ['/v1.41/images/create?fromImage=registry.example%2Fteam%2Femulator%3Apr-1'],
    ['/v5.0.0/libpod/images/pull?reference=registry.example/team/emulator:pr-1'],
  ])('of the candidate is answered here: %s', async path => {
    await using world = await World.open()
    expect(await world.ask('POST', path)).toMatchObject({ status: 200 })
    expect(world.said).toEqual([])
    expect(world.gateway.notes).toEqual([])
  })

  it('of another tag of its repository passes, and is noted', async () => {
    await using world = await World.open()
    await world.ask('POST', '/v1.41/images/create?fromImage=registry.example/team/emulator&tag=latest')
    expect(world.said).toHaveLength(1)
    expect(world.gateway.notes).toEqual([
      'the tests asked the engine to pull registry.example/team/emulator:latest',
    ])
  })
})

it('is a socket that nobody else can open, and is gone with its folder', async () => {
  let path: string
  {
    await using world = await World.open()
    path = world.gateway.endpoint.replace('unix://', '')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
  }
  expect(existsSync(dirname(path))).toBe(false)
})

it.each([
  ['run is', ''],
  ['run and that of temporary files are', 'long'.repeat(25)],
])('finds a place for its socket where the path of the %s too long', async (_, below) => {
  await using place = await folder()
  const temporary = join(place.path, below)
  mkdirSync(temporary, { recursive: true })
  vi.stubEnv('TMPDIR', temporary)
  await using world = await World.open(undefined, { folder: 'long'.repeat(30) })
  vi.unstubAllEnvs()
  expect((await world.ask('GET', '/containers/json')).status).toBe(200)
  expect(existsSync(world.gateway.endpoint.replace('unix://', ''))).toBe(true)
})

it('holds no more connections than it says, tells of it once, and ends them all', async () => {
  await using world = await World.open(undefined, { mostConnections: 20 })
  const path = world.gateway.endpoint.replace('unix://', '')
  const clients = Array.from({ length: 60 }, () => createConnection(path))
  let refused = 0
  const closed = clients.map(
    client =>
      new Promise<void>(resolve => {
        client
          .on('error', () => undefined)
          .on('close', () => {
            refused += 1
            if (refused === 40) resolve()
          })
        // A request that never ends.
        client.write('POST /containers/create HTTP/1.1\r\nContent-Length: 100\r\n\r\n{')
      }),
  )
  await Promise.race(closed)
  expect(world.gateway.notes).toEqual([
    'the tests held 20 connections to the engine at once; more were refused',
  ])
  await world.gateway[Symbol.asyncDispose]()
  for (const client of clients) client.destroy()
})

function dockerPorts(image: string, port: number) {
  const PortBindings = {
    '80/tcp': [{ HostIp: '', HostPort: String(port) }],
    '53/udp': [{ HostIp: '', HostPort: '53' }],
  }
  return { Image: image, HostConfig: { PortBindings } }
}

function podmanPorts(image: string, port: number) {
  const portmappings = [
    { host_ip: '', container_port: 80, host_port: port, protocol: 'tcp' },
    { host_ip: '', container_port: 53, host_port: 53, protocol: 'udp' },
  ]
  return { image, portmappings }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await new Promise(resolve => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

async function get(port: number): Promise<string> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ host: '127.0.0.1', port, agent: false }, resolve).on('error', reject).end()
  })
  return textOf(response)
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part)
  return Buffer.concat(parts).toString()
}

interface Asked {
  method: string
  path: string
  body: string
}

/** An engine with one container, which listens where the engine publishes it, and a gateway before it. */
class World implements AsyncDisposable {
  readonly said: Asked[] = []
  readonly rows: object[] = []
  readonly recorder = new TrafficRecorder()
  running = false
  bridge: Record<string, string> = { [BINDING]: '0.0.0.0' }
  /** How often the gateway has asked for the container. */
  lookedAt = 0
  /** How often it has asked for events; NaN where it is refused. */
  followed = 0
  gateway!: Gateway
  readonly #events = new Readable({ objectMode: true, read() {} })
  readonly #place: Folder
  readonly #container = createHttpServer((_, response) => response.end('from the container'))
  readonly #engine: Server

  private constructor(place: Folder) {
    this.#place = place
    this.#engine = createHttpServer(async (asked, response) => {
      const [method = '', path = ''] = [asked.method, asked.url]
      this.said.push({ method, path, body: await textOf(asked) })
      const { status, body } = this.#answer(method, path)
      response.writeHead(status).end(body === undefined ? '' : JSON.stringify(body))
    })
  }

  static async open(
    owners = new ResourceOwners(),
    { folder: below = 'gateway', mostConnections = 100, isLocal = true, records = true } = {},
  ): Promise<World> {
    const world = new World(await folder())
    for (const server of [world.#engine, world.#container])
      await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
    world.gateway = await Gateway.open({
      engine: {
        container: async id => {
          world.lookedAt += 1
          return id === ID ? world.#facts() : undefined
        },
        image: async reference => {
          const id = reference === IMAGE.reference ? IMAGE.engineId : 'sha256:other'
          return { id, tags: [], labels: {} }
        },
        watch: async () => {
          if (Number.isNaN(world.followed)) throw new Error('no events')
          world.followed += 1
          return eventsFrom(world.#events)
        },
      },
      connect: () =>
        createConnection({ port: portOf(world.#engine), host: '127.0.0.1', allowHalfOpen: true }),
      isLocal,
      records,
      image: IMAGE,
      owners,
      folder: `${world.#place.path}/${below}`,
      mostConnections,
    })
    await world.gateway.enterFile(world.recorder)
    return world
  }

  /** An event of the container. */
  tell(action: string): void {
    this.#events.push({ type: 'container', action, id: ID })
  }

  get containerPort(): number {
    return portOf(this.#container)
  }

  /** What the engine was asked for, for port 80, in either API. */
  published() {
    const { HostConfig, portmappings } = JSON.parse(this.said.at(-1)?.body ?? '{}')
    const { HostIp, HostPort } = HostConfig?.PortBindings['80/tcp'][0] ?? {}
    return portmappings === undefined
      ? { HostIp, HostPort: Number(HostPort) }
      : { HostIp: portmappings[0].host_ip, HostPort: portmappings[0].host_port }
  }

  async ask(method: string, path: string, body?: object | string) {
    const socketPath = this.gateway.endpoint.replace('unix://', '')
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const call = request({ socketPath, method, path, agent: false }, resolve).on('error', reject)
      call.end(typeof body === 'object' ? JSON.stringify(body) : body)
    })
    const text = await textOf(response)
    return { status: response.statusCode, body: text === '' ? undefined : JSON.parse(text) }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway[Symbol.asyncDispose]()
    for (const server of [this.#engine, this.#container]) {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    }
    await this.#place[Symbol.asyncDispose]()
  }

  #answer(method: string, path: string): { status: number; body?: unknown } {
    if (path.includes('/create')) return { status: 201, body: { Id: ID } }
    if (/\/(start|stop)$/.test(path)) {
      this.running = path.endsWith('start')
      return { status: 204 }
    }
    if (method === 'DELETE') return { status: 204 }
    if (path === '/networks/bridge') return { status: 200, body: { Options: this.bridge } }
    if (/containers\/json/.test(path)) return { status: 200, body: [this.#row(path), ...this.rows] }
    const Ports = {
      '80/tcp': [{ HostIp: '127.0.0.1', HostPort: String(this.containerPort) }],
      '53/udp': [{ HostIp: '0.0.0.0', HostPort: '53' }],
    }
    return { status: 200, body: { Id: ID, HostConfig: { PortBindings: {} }, NetworkSettings: { Ports } } }
  }

  #row(path: string): object {
    const tcp = path.includes('libpod')
      ? { host_ip: '127.0.0.1', container_port: 80, host_port: this.containerPort, protocol: 'tcp' }
      : { IP: '127.0.0.1', PrivatePort: 80, PublicPort: this.containerPort, Type: 'tcp' }
    return { Id: ID, Ports: [tcp, { IP: '0.0.0.0', PrivatePort: 53, PublicPort: 53, Type: 'udp' }] }
  }

  #facts(): ContainerFacts {
    const published = [{ port: 80, hostIp: '127.0.0.1', hostPort: this.containerPort }]
    const { engineId: imageId, reference } = IMAGE
    return { id: ID, name: 'one', imageId, reference, labels: {}, running: this.running, published }
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function eventsFrom(stream: Readable): EventStream {
  return {
    [Symbol.asyncIterator]: () => stream[Symbol.asyncIterator]() as AsyncIterator<EngineEvent>,
    async [Symbol.asyncDispose]() {
      stream.push(null)
    },
  }
}
