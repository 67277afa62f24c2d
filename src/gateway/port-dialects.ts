import { isJsonObject, type JsonObject, objectAt } from './json-text.js'
import { type AskedPorts, bindingsOf } from './relayed-ports.js'

/** A request to create a container, changed so that the engine publishes on any port of the loopback interface. */
interface ChangedRequest {
  /** Undefined where no port of TCP shall be published; empty where nobody says which. */
  asked: AskedPorts | undefined
  body: JsonObject
}

/** How an API writes ports. */
export interface PortDialect {
  /** Where the request to create a container names its image. */
  imageKey: string
  change(request: JsonObject): ChangedRequest
  /** What it calls the parts of a port in a row of a list. */
  rowKeys: { hostIp: string; port: string; hostPort: string; protocol: string }
  /** What else stands there. */
  rowRest: JsonObject
}

/** A published port as somebody asked for it. */
export interface ShownPort {
  port: number
  hostIp: string
  hostPort: number
}

const LOOPBACK = { HostIp: '127.0.0.1', HostPort: '' }

/** In the network of the machine, in that of another container, or in none, an engine publishes nothing. */
function isWithoutPorts(mode: unknown): boolean {
  return typeof mode === 'string' && /^(host|none|container(:|$))/.test(mode)
}

/** https://docs.docker.com/reference/api/engine/version/v1.52/#operation/ContainerCreate */
export const DOCKER_DIALECT: PortDialect = {
  imageKey: 'Image',
  change(request) {
    const hostConfig = objectAt(request, 'HostConfig')
    const bindings = objectAt(hostConfig, 'PortBindings')
    const tcp = Object.entries(bindings).filter(([key]) => /^\d+(\/tcp)?$/.test(key))
    const publishes = tcp.length > 0 || hostConfig['PublishAllPorts'] === true
    if (!publishes || isWithoutPorts(hostConfig['NetworkMode'])) return { asked: undefined, body: request }
    const asked = tcp.filter(([, value]) => bindingsOf(value).length > 0)
    const changed = asked.map(([key, value]) => [key, bindingsOf(value).map(() => LOOPBACK)])
    const PortBindings = { ...bindings, ...Object.fromEntries(changed) }
    return {
      asked: Object.fromEntries(asked),
      body: { ...request, HostConfig: { ...hostConfig, PortBindings } },
    }
  },
  rowKeys: { hostIp: 'IP', port: 'PrivatePort', hostPort: 'PublicPort', protocol: 'Type' },
  rowRest: {},
}

/** https://docs.podman.io/en/latest/_static/api.html#tag/containers/operation/ContainerCreateLibpod */
export const PODMAN_DIALECT: PortDialect = {
  imageKey: 'image',
  change(request) {
    const all = Array.isArray(request['portmappings']) ? request['portmappings'] : []
    const publishes = all.length > 0 || request['publish_image_ports'] === true
    if (!publishes || isWithoutPorts(objectAt(request, 'netns')['nsmode']))
      return { asked: undefined, body: request }
    const asked: Record<string, object[]> = {}
    const portmappings = all.flatMap((one: unknown) => {
      if (!isJsonObject(one) || !['tcp', '', undefined].includes(one['protocol'] as string)) return [one]
      const first = Number(one['container_port'])
      return Array.from({ length: Math.max(1, Number(one['range'] ?? 1)) }, (_, index) => {
        const port = first + index
        const hostPort = Number(one['host_port'] ?? 0)
        const HostPort = hostPort === 0 ? '' : String(hostPort + index)
        asked[`${port}/tcp`] = [...(asked[`${port}/tcp`] ?? []), { HostIp: one['host_ip'] ?? '', HostPort }]
        return { ...one, container_port: port, host_ip: '127.0.0.1', host_port: 0, range: 1 }
      })
    })
    return { asked, body: { ...request, portmappings } }
  },
  rowKeys: { hostIp: 'host_ip', port: 'container_port', hostPort: 'host_port', protocol: 'protocol' },
  rowRest: { range: 1 },
}

/** The ports in a row of a list, those that are relayed as they were asked for. */
export function rowPorts(
  { rowKeys: keys, rowRest }: PortDialect,
  ports: unknown[],
  shown: ShownPort[],
): unknown[] {
  const relayed = new Set(shown.map(({ port }) => port))
  const isRelayed = (one: unknown) =>
    isJsonObject(one) && one[keys.protocol] === 'tcp' && relayed.has(Number(one[keys.port]))
  const own = shown.map(({ port, hostIp, hostPort }) => ({
    [keys.hostIp]: hostIp,
    [keys.port]: port,
    [keys.hostPort]: hostPort,
    ...rowRest,
    [keys.protocol]: 'tcp',
  }))
  return [...own, ...ports.filter(one => !isRelayed(one))]
}
