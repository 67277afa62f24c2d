import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, createConnection } from 'node:net'
import { Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import type { ContainerFacts, Engine } from '../../../src/engine/engine.js'
import type { ContainerEvidence } from '../../../src/evidence.js'
import { ResourceOwners } from '../../../src/gateway/resource-owners.js'
import { freePort } from '../../../src/trial/ports.js'
import { TrialGateway } from '../../../src/trial/trial-gateway.js'
import type { TrialImage } from '../../../src/trial/witness/subject.js'
import { folder } from '../../support/folder.js'

const ID = 'c0'.repeat(32)
const PAST = 'd1'.repeat(32)
const NAMES = {
  repository: 'a.example/emulator',
  reference: 'a.example/emulator:pr-1',
  engineId: 'sha256:e1',
}
const IMAGE: TrialImage = { arm: 'candidate', ...NAMES, candidate: NAMES }

/** An engine whose containers of the candidate listen, and a gateway before it through which one was started while a file ran. */
class World implements AsyncDisposable {
  gateway!: TrialGateway
  readonly port: number
  /** The networks of each container that runs, by ID. */
  readonly running: Map<string, string[]>
  /** Of the next container. */
  next = ID
  readonly #servers: Server[]

  private constructor(port: number, servers: Server[], networks: string[]) {
    this.port = port
    this.running = new Map([[ID, networks]])
    this.#servers = servers
  }

  static async start(path: string, networks: string[] = [], access = {}): Promise<World> {
    const container = createServer((_, response) => response.end('here'))
    const engine = createServer((asked, response) => {
      const isCreate = asked.url?.endsWith('/create')
      const answer = () =>
        response.writeHead(isCreate ? 201 : 204).end(isCreate ? `{"Id":"${world.next}"}` : '')
      asked.resume().on('end', answer)
    })
    for (const one of [container, engine])
      await new Promise<void>(done => void one.listen(0, '127.0.0.1', done))
    const world = new World(await freePort(), [container, engine], networks)
    const published = [{ port: 80, hostIp: '127.0.0.1', hostPort: portOf(container) }]
    const view = {
      container: async (id: string): Promise<Partial<ContainerFacts> | undefined> => {
        const own = world.running.get(id)
        return own && { id, name: id, running: true, networks: own, published }
      },
      image: async () => ({ id: NAMES.engineId }),
      watch: async () => {
        const silence = new Readable({ objectMode: true, read() {} })
        return {
          [Symbol.asyncIterator]: () => silence[Symbol.asyncIterator](),
          [Symbol.asyncDispose]: async () => void silence.push(null),
        }
      },
    } as unknown as Engine
    const connect = () => createConnection({ port: portOf(engine), host: '127.0.0.1', allowHalfOpen: true })
    const own = { connect, isLocal: true, records: true, folder: path, redact: [], ...access }
    world.gateway = await TrialGateway.open(own, new ResourceOwners(), view, IMAGE)
    await world.gateway.enterFile('a.js')
    await world.startCandidate()
    return world
  }

  async startCandidate(): Promise<void> {
    const PortBindings = { '80/tcp': [{ HostIp: '127.0.0.1', HostPort: String(this.port) }] }
    await this.#ask('/containers/create', { Image: NAMES.reference, HostConfig: { PortBindings } })
    await this.startContainer(this.next)
  }

  async startContainer(id: string): Promise<void> {
    await this.#ask(`/containers/${id}/start`)
  }

  /** What is known of the file, when a container of the candidate was seen for each of these. */
  async left(ids: string[], more: Partial<ContainerEvidence> = {}) {
    const seen = ids.map(id => ({ id, image: 'candidate', started: true, ...more }) as ContainerEvidence)
    const { containers: _, ...known } = await this.gateway.leaveFile('a.js', seen)
    return { ...known, notes: this.gateway.notes }
  }

  async use(): Promise<void> {
    await (await fetch(`http://127.0.0.1:${this.port}/`)).text()
  }

  async #ask(path: string, body?: object): Promise<void> {
    const socketPath = this.gateway.endpoint.replace('unix://', '')
    await new Promise((resolve, reject) => {
      const call = request({ socketPath, method: 'POST', path, agent: false }, answer =>
        answer.resume().on('end', resolve),
      )
      call.on('error', reject).end(body && JSON.stringify(body))
    })
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway[Symbol.asyncDispose]()
    for (const one of this.#servers) {
      one.closeAllConnections()
      await new Promise(done => one.close(done))
    }
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

const WENT_PAST =
  'a.js: 1 of 2 containers of the candidate were started past the gateway: nothing that was said to them is recorded'
const overNetwork = (network: string) =>
  `a.js: nobody used the published ports of the candidate, which could be reached by the network ${network} as well: nothing that was said there is recorded`

it.each<[string, { ids?: string[]; networks?: string[]; isUsed?: boolean }, object]>([
  ['a candidate that was used', { isUsed: true }, { use: { connections: 1, requests: 1 }, notes: [] }],
  ['one that nobody used', {}, { use: { connections: 0, requests: 0 }, notes: [] }],
  ['one of two that nobody used', { ids: [ID, PAST] }, { notes: [WENT_PAST] }],
  [
    'one of two that was used',
    { ids: [ID, PAST], isUsed: true },
    { use: { connections: 1, requests: 1, atLeast: true }, notes: [WENT_PAST] },
  ],
  ['one that may be used over a network', { networks: ['host'] }, { notes: [overNetwork('of the machine')] }],
  [
    'one that may be used over a network as well',
    { networks: ['host'], isUsed: true },
    { use: { connections: 1, requests: 1, atLeast: true }, notes: [] },
  ],
])('of %s the evidence says what could be seen', async (_, { ids = [ID], networks, isUsed }, expected) => {
  await using place = await folder()
  await using world = await World.start(place.path, networks)
  if (isUsed) await world.use()
  expect(await world.left(ids)).toEqual(expected)
})

it.each([
  ['never started', {}, { started: false }],
  ['of another image', {}, { image: 'other' as const }],
  ['not recorded', { records: false }, {}],
  ['on another machine', { isLocal: false }, {}],
])('the evidence says nothing of one that is %s', async (_, access, more) => {
  await using place = await folder()
  await using world = await World.start(place.path, [], access)
  expect(await world.left([ID], more)).not.toHaveProperty('use')
})

// The engine was not asked to start it, so it cannot say why it did not.
it('the evidence says why the gateway did not start one, unless it was started later', async () => {
  await using place = await folder()
  await using world = await World.start(place.path)
  const second = 'b2'.repeat(32)
  world.next = second
  world.running.set(second, [])
  await world.startCandidate()
  const seen = { id: second, image: 'candidate', started: false } as ContainerEvidence
  const first = { ...seen, id: ID, started: true }
  const { containers } = await world.gateway.leaveFile('a.js', [first, seen, { ...seen, started: true }])
  const message = expect.stringMatching(
    `^driver failed programming external connectivity on endpoint b2b2b2b2b2b2: Bind for 127.0.0.1:${world.port} failed: port is already allocated$`,
  )
  expect(containers.map(({ startFailure }) => startFailure)).toEqual([
    undefined,
    { exitCode: 128, message, cause: 'port-taken' },
    undefined,
  ])
  await world.gateway.enterFile('b.js')
  expect((await world.gateway.leaveFile('b.js', [seen])).containers).toEqual([seen])
})

describe('a container of an earlier file', () => {
  const neighbour = 'e2'.repeat(32)

  async function afterOneFile(path: string): Promise<World> {
    const world = await World.start(path)
    world.running.set(neighbour, ['app'])
    await world.startContainer(neighbour)
    await world.left([ID])
    world.running.delete(ID)
    return world
  }

  /** What is known of the next file, in which nobody uses the candidate, a neighbour on the network `app`. */
  async function ofNextFile(world: World) {
    world.next = 'f3'.repeat(32)
    world.running.set(world.next, ['app'])
    await world.startCandidate()
    return await world.left([world.next])
  }

  it('that has ended since is no way to the candidate', async () => {
    await using place = await folder()
    await using world = await afterOneFile(place.path)
    world.running.delete(neighbour)
    await world.gateway.enterFile('a.js')
    expect(await ofNextFile(world)).toEqual({ use: { connections: 0, requests: 0 }, notes: [] })
  })

  it('that still runs is one', async () => {
    await using place = await folder()
    await using world = await afterOneFile(place.path)
    await world.gateway.enterFile('a.js')
    expect(await ofNextFile(world)).toEqual({ notes: [overNetwork('app')] })
  })

  it('counts as running where the engine does not say', async () => {
    await using place = await folder()
    await using world = await afterOneFile(place.path)
    const silence = vi.spyOn(world.running, 'get').mockImplementation(() => {
      throw new Error('no answer')
    })
    await world.gateway.enterFile('a.js')
    silence.mockRestore()
    const notes = [
      overNetwork('app'),
      'the engine did not say which containers of an earlier file still run: no answer',
    ]
    expect(await ofNextFile(world)).toEqual({ notes })
  })
})
