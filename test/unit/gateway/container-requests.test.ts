import { describe, expect, it } from 'vitest'
import type { ContainerFacts, ImageFacts } from '../../../src/engine/engine.js'
import {
  connectNetwork,
  createContainer,
  endContainer,
  inspectContainer,
  startContainer,
} from '../../../src/gateway/container-requests.js'
import type { EngineCall } from '../../../src/gateway/engine-calls.js'
import type { GatewayScope, RequestHandler } from '../../../src/gateway/gateway-scope.js'
import { DOCKER_DIALECT } from '../../../src/gateway/port-dialects.js'
import { RelayedPorts } from '../../../src/gateway/relayed-ports.js'
import { ResourceOwners } from '../../../src/gateway/resource-owners.js'
import { SharedNetworks } from '../../../src/gateway/shared-networks.js'

const ID = 'a1'.repeat(32)
const IMAGE = { reference: 'acme/emulator:pr-1', engineId: `sha256:${'cd'.repeat(32)}` }
const create = createContainer(DOCKER_DIALECT)
const PUBLISHES = { Image: IMAGE.reference, HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '' }] } } }

const json = (value: unknown) => Buffer.from(JSON.stringify(value))
const CALL = {} as EngineCall

/** A gateway before an engine with one image and one container, `named`; its ports are closed when it is disposed of. */
class World implements AsyncDisposable {
  readonly own: string[] = []
  readonly asked: string[] = []
  readonly owner = {}
  running = true
  readonly scope: GatewayScope
  readonly ports: RelayedPorts
  readonly networks = new SharedNetworks()
  /** Of the container. */
  networksOf: string[] = []

  constructor(machine: 'this one' | 'another' = 'this one') {
    const container = async (id: string) => {
      this.asked.push(id)
      const { running, networksOf: networks } = this
      return [ID, 'named'].includes(id) ? ({ id: ID, running, networks } as ContainerFacts) : undefined
    }
    const image = async (reference: string) => {
      this.asked.push(reference)
      return reference === IMAGE.reference ? ({ id: IMAGE.engineId } as ImageFacts) : undefined
    }
    const tap = () => ({ fromClient: () => undefined, fromServer: () => undefined, ended: () => undefined })
    this.ports = new RelayedPorts(
      { container },
      tap,
      () => undefined,
      async () => '127.0.0.1',
    )
    this.scope = {
      engine: { container, image },
      ask: async () => undefined,
      image: IMAGE,
      owners: new ResourceOwners(),
      owner: this.owner,
      ports: machine === 'this one' ? this.ports : undefined,
      networks: this.networks,
      followEvents: async () => undefined,
      onOwnContainer: id => this.own.push(id),
      note: () => undefined,
    }
  }

  /** What a handler makes of a request and of the engine's answer to it. */
  async pass(handler: RequestHandler, request: unknown, status: number, answer: unknown, name = '') {
    const intervention = handler(this.scope, CALL, name)
    const sent = await intervention.request?.(json(request))
    const got = await intervention.answer?.(status, json(answer))
    return { sent: textOf(sent), got: textOf(got) }
  }

  async created(): Promise<void> {
    await this.pass(create, PUBLISHES, 201, { Id: ID })
    this.asked.length = 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.ports.closeAll()
  }
}

function textOf(bytes: Buffer | { body: string } | undefined): string | undefined {
  return bytes === undefined || Buffer.isBuffer(bytes) ? bytes?.toString() : bytes.body
}

describe('a request to create a container', () => {
  it('of the image under test makes it one of the gateway, with its ports', async () => {
    await using world = new World()
    const { sent, got } = await world.pass(create, PUBLISHES, 201, { Id: ID })
    expect(JSON.parse(sent ?? '').HostConfig.PortBindings).toEqual({
      '80/tcp': [{ HostIp: '127.0.0.1', HostPort: '' }],
    })
    expect([got, world.own, world.ports.has(ID)]).toEqual([undefined, [ID], true])
  })

  it.each([
    ['nothing', {}, false],
    ['all ports', { HostConfig: { PublishAllPorts: true } }, true],
  ])('that publishes %s passes as it is, and is one of the gateway', async (_, more, isRelayed) => {
    await using world = new World()
    const { sent } = await world.pass(create, { Image: IMAGE.reference, ...more }, 201, { Id: ID })
    expect([sent, world.own, world.ports.has(ID)]).toEqual([undefined, [ID], isRelayed])
  })

  it.each([
    ['is no JSON', '{'],
    ['is a list', []],
    ['names no image', { HostConfig: {} }],
    ['names an empty one', { Image: '' }],
    ['names a number', { Image: 1 }],
  ])('that %s passes, and the engine is asked nothing', async (_, request) => {
    await using world = new World()
    const intervention = create(world.scope, CALL, '')
    const bytes = typeof request === 'string' ? Buffer.from(request) : json(request)
    expect(await intervention.request?.(bytes)).toBeUndefined()
    expect(world.asked).toEqual([])
  })

  it('of another image makes it nobody else’s, and none under test', async () => {
    await using world = new World()
    const { sent } = await world.pass(create, { ...PUBLISHES, Image: 'postgres:16' }, 201, { Id: ID })
    expect([sent, world.own, world.ports.has(ID)]).toEqual([undefined, [], false])
    expect(world.scope.owners.containers.isOthers(ID, {})).toBe(true)
  })

  it.each([
    ['refuses it', 409, { Id: ID }],
    ['answers without an ID', 201, { Warnings: [] }],
    ['answers with a list', 201, [ID]],
  ])('that the engine answers otherwise makes none: it %s', async (_, status, answer) => {
    await using world = new World()
    await world.pass(create, PUBLISHES, status, answer)
    expect([world.own, world.scope.owners.containers.hasOthers({})]).toEqual([[], false])
  })

  it('to an engine on another machine is known, and keeps its ports', async () => {
    await using world = new World('another')
    const { sent } = await world.pass(create, PUBLISHES, 201, { Id: ID })
    expect([sent, world.own]).toEqual([undefined, [ID]])
    expect(await world.pass(startContainer, {}, 204, {}, ID)).toEqual({ sent: undefined, got: undefined })
    expect(inspectContainer(world.scope, CALL, ID)).toEqual({})
  })
})

describe('a container under test', () => {
  it.each([ID, 'named'])('listens when it is started as %s, and no more when it has ended', async name => {
    await using world = new World()
    await world.created()
    await world.pass(startContainer, {}, 204, {}, name)
    expect(world.ports.shownPorts(ID)).toHaveLength(1)
    world.running = false
    await world.pass(endContainer, {}, 204, {}, name)
    expect(world.ports.shownPorts(ID)).toEqual([])
  })

  it('is shown with the ports that were asked for', async () => {
    await using world = new World()
    await world.created()
    await world.pass(startContainer, {}, 204, {}, ID)
    const found = { Id: ID, HostConfig: {}, NetworkSettings: { Ports: { '53/udp': null } } }
    const { got } = await world.pass(inspectContainer, {}, 200, found)
    const [{ hostPort } = { hostPort: 0 }] = world.ports.shownPorts(ID)
    expect(JSON.parse(got ?? '')).toEqual({
      Id: ID,
      HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '' }] } },
      NetworkSettings: {
        Ports: { '53/udp': null, '80/tcp': [{ HostIp: '127.0.0.1', HostPort: String(hostPort) }] },
      },
    })
  })

  it.each([
    ['of another one', 200, { Id: 'another' }],
    ['without an ID', 200, {}],
    ['that is a list', 200, [ID]],
    ['that is a refusal', 404, { Id: ID }],
  ])('leaves an answer %s as it is', async (_, status, answer) => {
    await using world = new World()
    await world.created()
    expect((await world.pass(inspectContainer, {}, status, answer)).got).toBeUndefined()
  })

  it.each(['gone', ID])(
    'is asked for at each start, and at the end of others only where there is one: %s',
    async name => {
      await using world = new World()
      await world.pass(startContainer, {}, 204, {}, name)
      await world.pass(endContainer, {}, 204, {}, name)
      expect([world.asked, world.ports.shownPorts(ID)]).toEqual([[name], []])
      await world.created()
      await world.pass(startContainer, {}, 404, {}, 'gone')
      await world.pass(endContainer, {}, 404, {}, 'gone')
      expect([world.asked, world.ports.shownPorts(ID)]).toEqual([['gone', 'gone'], []])
    },
  )

  it.each([
    ['when it is started', startContainer, {}, ID],
    ['when Docker is asked to connect it', connectNetwork, { Container: 'named' }, 'net'],
    ['when Podman is asked to connect it', connectNetwork, { container: 'named' }, 'net'],
  ])('is looked at for its networks %s', async (_, handler, request, name) => {
    await using world = new World()
    await world.created()
    world.networksOf = ['host']
    await world.pass(handler, request, 200, {}, name)
    expect(world.networks.wayTo(new Set([ID]))).toBe('the network of the machine')
  })

  it.each([
    ['names none', {}, 'this one' as const],
    ['names one that is gone', { Container: 'gone' }, 'this one' as const],
    ['is no object', ['named'], 'this one' as const],
    ['is for an engine on another machine', { Container: 'named' }, 'another' as const],
  ])('is not looked at by a request to connect that %s', async (_, request, machine) => {
    await using world = new World(machine)
    world.networksOf = ['host']
    await world.pass(connectNetwork, request, 200, {}, 'net')
    expect(world.networks.wayTo(new Set([ID]))).toBeUndefined()
  })
})
