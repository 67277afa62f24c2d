import type { GatewayScope, RequestHandler } from './gateway-scope.js'
import { isJsonObject, type JsonObject, losslessBytes, objectAt, parseLossless } from './json-text.js'
import type { PortDialect } from './port-dialects.js'
import type { AskedPorts, RelayedPorts } from './relayed-ports.js'

export function createContainer(dialect: PortDialect): RequestHandler {
  return scope => {
    let own: { asked: AskedPorts | undefined } | undefined
    return {
      async request(bytes) {
        const body = parseLossless(bytes)
        if (!isJsonObject(body) || !(await isUnderTest(scope, body[dialect.imageKey]))) return undefined
        const { asked, body: changed } = scope.ports ? dialect.change(body) : { asked: undefined, body }
        if (asked !== undefined) await scope.followEvents()
        own = { asked }
        return Object.keys(asked ?? {}).length === 0 ? undefined : losslessBytes(changed)
      },
      async answer(status, bytes) {
        const answer = status === 201 ? parseLossless(bytes) : undefined
        const id = isJsonObject(answer) ? answer['Id'] : undefined
        if (typeof id !== 'string') return undefined
        scope.owners.containers.created(id, scope.owner)
        if (own === undefined) return undefined
        scope.onOwnContainer(id)
        if (own.asked !== undefined) scope.ports?.created(id, own.asked)
        return undefined
      },
    }
  }
}

/** What a name means is known by the engine alone. */
async function isUnderTest({ engine, image }: GatewayScope, reference: unknown): Promise<boolean> {
  if (typeof reference !== 'string' || reference === '') return false
  return (await engine.image(reference))?.id === image.engineId
}

export const startContainer: RequestHandler = (scope, _, name) => {
  let id: string | undefined
  return {
    async request() {
      const { engine, networks, ports } = scope
      const container = ports && (await engine.container(name))
      if (container === undefined) return undefined
      networks.joined(container)
      if (ports?.has(container.id)) id = container.id
      return id === undefined ? undefined : ports?.beforeStart(id)
    },
    async answer() {
      if (id !== undefined) await scope.ports?.afterStart(id)
      return undefined
    },
  }
}

/** Docker and Podman write the name of the container in their own ways. */
export const connectNetwork: RequestHandler = ({ engine, networks, ports }) => {
  let name: unknown
  return {
    async request(bytes) {
      const body = parseLossless(bytes)
      if (isJsonObject(body)) name = body['Container'] ?? body['container']
      return undefined
    },
    async answer() {
      const container = ports && typeof name === 'string' ? await engine.container(name) : undefined
      if (container !== undefined) networks.joined(container)
      return undefined
    },
  }
}

/** When the client is told that it has ended its port is free, as it would be at the engine. */
export const endContainer: RequestHandler = (scope, _, name) => {
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

export const inspectContainer: RequestHandler = ({ ports }) => {
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
  const bindings = objectAt(hostConfig, 'PortBindings')
  const shown = new Map<string, object[]>()
  for (const { port, hostIp, hostPort } of ports.shownPorts(id)) {
    const binding = { HostIp: hostIp, HostPort: String(hostPort) }
    shown.set(`${port}/tcp`, [...(shown.get(`${port}/tcp`) ?? []), binding])
  }
  // Podman chooses a port when it creates the container, and tells it where Docker tells what was asked for.
  const asked = Object.entries(ports.askedPorts(id) ?? {}).map(([key, value]) => {
    return [key, isChosen(bindings[key]) && shown.has(key) ? shown.get(key) : value]
  })
  return {
    ...container,
    HostConfig: { ...hostConfig, PortBindings: { ...bindings, ...Object.fromEntries(asked) } },
    NetworkSettings: {
      ...settings,
      Ports: { ...objectAt(settings, 'Ports'), ...Object.fromEntries(shown) },
    },
  }
}

function isChosen(bindings: unknown): boolean {
  return Array.isArray(bindings) && bindings.some(one => isJsonObject(one) && one['HostPort'])
}
