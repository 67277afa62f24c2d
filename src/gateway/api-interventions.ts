import type { Engine } from '../engine/engine.js'
import { sameReference } from '../image/reference.js'
import { messageOf } from '../shared/errors.js'
import type { ContainerOwners } from './container-owners.js'
import { type EngineCall, engineCall } from './engine-calls.js'
import type { Intervene, Intervention } from './intervention.js'
import { isJsonObject, type JsonObject, losslessBytes, objectAt, parseLossless } from './json-text.js'
import { type AskedPorts, loopbackBindings, type RelayedPorts } from './relayed-ports.js'

export interface GatewayScope {
  engine: Pick<Engine, 'container' | 'image'>
  /** The image under test, by the name that the consumer was told, and as the engine calls it. */
  image: { reference: string; engineId: string }
  owners: ContainerOwners
  /** By which the owners know this gateway. */
  owner: object
  /** Undefined where nothing can be relayed, because the engine is on another machine. */
  ports: RelayedPorts | undefined
  /** A container of the image under test was created through this gateway. */
  onOwnContainer(id: string): void
  note(text: string): void
}

type Handler = (scope: GatewayScope, call: EngineCall, container: string) => Intervention

/** What the gateway acts on; everything else passes as it is. */
const HANDLERS: [method: string, path: RegExp, handler: Handler][] = [
  ['POST', /^\/containers\/create$/, createContainer],
  ['POST', /^\/containers\/([^/]+)\/(?:start|restart)$/, startContainer],
  ['POST', /^\/containers\/([^/]+)\/(?:stop|kill)$/, endContainer],
  ['DELETE', /^\/containers\/([^/]+)$/, endContainer],
  ['GET', /^\/containers\/([^/]+)\/json$/, inspectContainer],
  ['GET', /^\/containers\/json$/, listContainers],
  ['POST', /^\/images\/create$/, pullImage],
]

export function interventionsFor(scope: GatewayScope): Intervene {
  return request => {
    const call = engineCall(request)
    if (call === undefined) return undefined
    for (const [method, path, handler] of HANDLERS) {
      const match = method === call.method ? path.exec(call.path) : null
      if (match !== null) return forgiving(handler(scope, call, match[1] ?? ''), scope)
    }
    return undefined
  }
}

/** What the gateway cannot act on passes as it is, for the engine to answer. */
function forgiving({ request, answer }: Intervention, { note }: GatewayScope): Intervention {
  const noted = (error: unknown) => {
    note(`the gateway could not act on a request: ${messageOf(error)}`)
    return undefined
  }
  return {
    ...(request && { request: body => request(body).catch(noted) }),
    ...(answer && { answer: (status, body) => answer(status, body).catch(noted) }),
  }
}

function createContainer(scope: GatewayScope): Intervention {
  let asked: AskedPorts | undefined
  return {
    async request(bytes) {
      const body = parseLossless(bytes)
      if (!isJsonObject(body) || !(await isUnderTest(scope, body['Image']))) return undefined
      const hostConfig = objectAt(body, 'HostConfig')
      const ports = loopbackBindings(hostConfig)
      asked = scope.ports === undefined ? {} : ports.asked
      if (Object.keys(asked).length === 0) return undefined
      return losslessBytes({ ...body, HostConfig: { ...hostConfig, PortBindings: ports.bindings } })
    },
    async answer(status, bytes) {
      const answer = status === 201 ? parseLossless(bytes) : undefined
      const id = isJsonObject(answer) ? answer['Id'] : undefined
      if (typeof id !== 'string') return undefined
      scope.owners.created(id, scope.owner)
      if (asked === undefined) return undefined
      scope.onOwnContainer(id)
      scope.ports?.created(id, asked)
      return undefined
    },
  }
}

/** What a name means is known by the engine alone. */
async function isUnderTest({ engine, image }: GatewayScope, reference: unknown): Promise<boolean> {
  if (typeof reference !== 'string' || reference === '') return false
  return (await engine.image(reference))?.id === image.engineId
}

function startContainer(scope: GatewayScope, _: EngineCall, name: string): Intervention {
  let id: string | undefined
  return {
    async request() {
      id = await relayedId(scope, name)
      return id === undefined ? undefined : scope.ports?.beforeStart(id)
    },
    async answer() {
      if (id !== undefined) await scope.ports?.afterStart(id)
      return undefined
    },
  }
}

/** When the client is told that it has ended its port is free, as it would be at the engine. */
function endContainer(scope: GatewayScope, _: EngineCall, name: string): Intervention {
  let id: string | undefined
  return {
    async request() {
      id = await relayedId(scope, name)
      return undefined
    },
    async answer() {
      if (id !== undefined) await scope.ports?.settle(id)
      return undefined
    },
  }
}

/** Undefined for one whose ports are not relayed. */
async function relayedId({ ports, engine }: GatewayScope, name: string): Promise<string | undefined> {
  if (ports === undefined || ports.isEmpty) return undefined
  const id = ports.has(name) ? name : (await engine.container(name))?.id
  return id !== undefined && ports.has(id) ? id : undefined
}

function inspectContainer({ ports }: GatewayScope): Intervention {
  if (ports === undefined || ports.isEmpty) return {}
  return {
    async answer(status, bytes) {
      const container = status === 200 ? parseLossless(bytes) : undefined
      const id = isJsonObject(container) ? container['Id'] : undefined
      if (!isJsonObject(container) || typeof id !== 'string' || !ports.has(id)) return undefined
      return losslessBytes(inspectionAsAsked(container, id, ports))
    },
  }
}

function inspectionAsAsked(container: JsonObject, id: string, ports: RelayedPorts): JsonObject {
  const hostConfig = objectAt(container, 'HostConfig')
  const settings = objectAt(container, 'NetworkSettings')
  const asked = { ...objectAt(hostConfig, 'PortBindings'), ...ports.askedPorts(id) }
  const shown = new Map<string, object[]>()
  for (const { key, ...binding } of ports.shownPorts(id) ?? [])
    shown.set(key, [...(shown.get(key) ?? []), binding])
  return {
    ...container,
    HostConfig: { ...hostConfig, PortBindings: asked },
    NetworkSettings: { ...settings, Ports: { ...objectAt(settings, 'Ports'), ...Object.fromEntries(shown) } },
  }
}

function listContainers({ owners, owner, ports }: GatewayScope): Intervention {
  return {
    async answer(status, bytes) {
      const rows = status === 200 ? parseLossless(bytes) : undefined
      if (!Array.isArray(rows)) return undefined
      const own = rows.filter(row => !(isJsonObject(row) && owners.isOthers(String(row['Id']), owner)))
      const shown = own.map(row => (isJsonObject(row) && ports ? rowAsAsked(row, ports) : row))
      const isSame = own.length === rows.length && shown.every((row, index) => row === rows[index])
      return isSame ? undefined : losslessBytes(shown)
    },
  }
}

/** The row itself where nothing of it is relayed. */
function rowAsAsked(row: JsonObject, ports: RelayedPorts): JsonObject {
  const shown = ports.shownPorts(String(row['Id']))
  if (shown === undefined || !Array.isArray(row['Ports'])) return row
  const relayed = new Set(shown.map(({ key }) => key))
  const others = row['Ports'].filter(
    one => !isJsonObject(one) || !relayed.has(`${one['PrivatePort']}/${one['Type']}`),
  )
  const own = shown.map(({ key, HostIp, HostPort }) => ({
    IP: HostIp,
    PrivatePort: Number.parseInt(key, 10),
    PublicPort: Number(HostPort),
    Type: 'tcp',
  }))
  return { ...row, Ports: [...own, ...others] }
}

/** The candidate is nowhere but here, and what a registry had under its name would be another image. */
function pullImage({ image }: GatewayScope, { query }: EngineCall): Intervention {
  const [name, tag] = [query.get('fromImage') ?? '', query.get('tag') ?? '']
  if (name === '') return {}
  const reference = tag === '' ? name : tag.includes(':') ? `${name}@${tag}` : `${name}:${tag}`
  if (!sameReference(reference, image.reference)) return {}
  const status = `Status: Image is up to date for ${image.reference}`
  return { request: async () => ({ status: 200, body: `${JSON.stringify({ status })}\n` }) }
}
