import type { Engine, EngineEvent, PublishedPort } from '../engine/engine.js'
import { messageOf } from '../shared/errors.js'
import type { LocalAnswer } from './intervention.js'
import { isJsonObject } from './json-text.js'
import { PortRelay } from './port-relay.js'
import type { ConnectionTap, RelayedTo } from './tap.js'

/** Where somebody has asked for a port of a container, as the engine's API writes it. */
interface AskedBinding {
  HostIp: string
  /** A number, a range, or empty for any. */
  HostPort: string
}

/** By `80/tcp`: what was asked for, in the words in which it was. */
export type AskedPorts = Record<string, unknown>

interface OpenRelay {
  port: number
  hostIps: string[]
  relay: PortRelay
}

interface RelayedContainer {
  id: string
  asked: AskedPorts
  relays: OpenRelay[]
  /** Requests to start it that are under way: the relays stay, whatever its state is. */
  starting: number
  settling: Promise<void>
}

/** The published ports of the containers under test: the engine publishes them where nobody asked, and relays listen where somebody did. */
export class RelayedPorts {
  readonly #engine: Pick<Engine, 'container'>
  readonly #tap: (to: RelayedTo) => ConnectionTap
  readonly #note: (text: string) => void
  readonly #usualAddress: () => Promise<string | undefined>
  readonly #containers = new Map<string, RelayedContainer>()
  readonly #refused = new Map<string, string>()
  #closed = false

  /** @param usualAddress where the engine publishes what is asked for on no address; undefined for all of them */
  constructor(
    engine: Pick<Engine, 'container'>,
    tap: (to: RelayedTo) => ConnectionTap,
    note: (text: string) => void,
    usualAddress: () => Promise<string | undefined>,
  ) {
    this.#usualAddress = usualAddress
    this.#engine = engine
    this.#tap = tap
    this.#note = note
  }

  created(id: string, asked: AskedPorts): void {
    this.#containers.set(id, { id, asked, relays: [], starting: 0, settling: Promise.resolve() })
  }

  has(id: string): boolean {
    return this.#containers.has(id)
  }

  get isEmpty(): boolean {
    return this.#containers.size === 0
  }

  /** Listens where was asked for. Where that cannot be, what the engine would have answered. */
  async beforeStart(id: string): Promise<LocalAnswer | undefined> {
    const container = this.#containers.get(id)
    if (container === undefined) return undefined
    container.starting += 1
    if (container.relays.length > 0) return undefined
    for (const [key, value] of Object.entries(container.asked)) {
      for (const binding of bindingsOf(value)) {
        const taken = await this.#open(container, Number.parseInt(key, 10), binding)
        if (taken === undefined) continue
        container.starting -= 1
        await this.#close(container)
        const message = portTaken(id, taken)
        this.#refused.set(id, message)
        return { status: 500, body: `${JSON.stringify({ message })}\n` }
      }
    }
    return undefined
  }

  /** To be called when the engine has answered a request to start it. */
  async afterStart(id: string): Promise<void> {
    const container = this.#containers.get(id)
    if (container === undefined) return
    container.starting -= 1
    await this.settle(id)
  }

  /** Makes the relays fit to what the engine says of the container. */
  settle(id: string): Promise<void> {
    const container = this.#containers.get(id)
    if (container === undefined) return Promise.resolve()
    container.settling = container.settling
      .then(() => this.#fit(container))
      .catch(error => this.#note(`the ports of ${id.slice(0, 12)} are not relayed: ${messageOf(error)}`))
    return container.settling
  }

  /** What happens to a container by itself changes its relays, and what its health check does changes nothing. */
  heard({ type, action, id }: Pick<EngineEvent, 'type' | 'action' | 'id'>): void {
    if (type === 'container' && !/^(create|kill|exec_|health_status|attach|resize|top)/.test(action))
      void this.settle(id)
  }

  /** Why containers were not started, by ID, since this was asked the last time: the engine knows nothing of it. */
  takeRefused(): Map<string, string> {
    const refused = new Map(this.#refused)
    this.#refused.clear()
    return refused
  }

  async settleAll(): Promise<void> {
    await Promise.all([...this.#containers.keys()].map(id => this.settle(id)))
  }

  async closeAll(): Promise<void> {
    this.#closed = true
    const containers = [...this.#containers.values()]
    this.#containers.clear()
    // What is under way opens nothing any more, and has to come to its end first.
    await Promise.all(containers.map(({ settling }) => settling))
    await Promise.all(containers.map(container => this.#close(container)))
  }

  /** The ports of a container that are relayed, as they were asked for. */
  shownPorts(id: string): { port: number; hostIp: string; hostPort: number }[] {
    const relays = this.#containers.get(id)?.relays ?? []
    return relays.flatMap(({ port, hostIps, relay }) =>
      hostIps.map(hostIp => ({ port, hostIp, hostPort: relay.address.port })),
    )
  }

  askedPorts(id: string): AskedPorts | undefined {
    return this.#containers.get(id)?.asked
  }

  async #fit(container: RelayedContainer): Promise<void> {
    const facts = await this.#engine.container(container.id)
    if (facts === undefined) this.#containers.delete(container.id)
    if (this.#closed) return
    if (!facts?.running) {
      if (facts === undefined || container.starting === 0) await this.#close(container)
      return
    }
    const published = facts.published ?? []
    for (const [key, value] of Object.entries(container.asked)) {
      const port = Number.parseInt(key, 10)
      if (container.relays.some(relay => relay.port === port)) continue
      for (const binding of bindingsOf(value)) await this.#openOrNote(container, port, binding)
    }
    for (const { port } of published) {
      // Nobody has said where, as with `docker run -P`.
      if (container.relays.some(relay => relay.port === port)) continue
      await this.#openOrNote(container, port, { HostIp: '', HostPort: '' })
    }
    for (const { port, relay } of container.relays) {
      const own = published.find(one => one.port === port)
      relay.target = own && targetOf(own)
    }
  }

  async #openOrNote(container: RelayedContainer, port: number, binding: AskedBinding): Promise<void> {
    const taken = await this.#open(container, port, binding)
    if (taken !== undefined)
      this.#note(`${container.id.slice(0, 12)} was started again, and its port ${binding.HostPort} is taken`)
  }

  /** The address that is taken, where it is. */
  async #open(container: RelayedContainer, port: number, binding: AskedBinding): Promise<string | undefined> {
    const host = binding.HostIp === '' ? await this.#usualAddress() : binding.HostIp
    for (const hostPort of hostPorts(binding.HostPort)) {
      const relay =
        (await this.#listen(container, port, host, hostPort)) ??
        (await this.#listenOnceFreed(container, port, host, hostPort))
      if (relay === undefined) continue
      const hostIps = host === undefined ? ALL_ADDRESSES[relay.address.host] : undefined
      container.relays.push({ port, hostIps: hostIps ?? [host ?? '0.0.0.0'], relay })
      return undefined
    }
    return `${host ?? '0.0.0.0'}:${binding.HostPort}`
  }

  /** The port may be held for a container that has ended a moment ago. */
  async #listenOnceFreed(
    container: RelayedContainer,
    port: number,
    host: string | undefined,
    hostPort: number,
  ): Promise<PortRelay | undefined> {
    const others = [...this.#containers.values()].filter(
      one => one !== container && one.relays.some(({ relay }) => relay.address.port === hostPort),
    )
    if (others.length === 0) return undefined
    await Promise.all(others.map(({ id }) => this.settle(id)))
    return this.#listen(container, port, host, hostPort)
  }

  async #listen(
    { id }: RelayedContainer,
    port: number,
    host: string | undefined,
    hostPort: number,
  ): Promise<PortRelay | undefined> {
    try {
      const relay = await PortRelay.listen(host, hostPort, () => this.#tap({ container: id, port }))
      if (!this.#closed) return relay
      await relay.close()
      return undefined
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined
      throw error
    }
  }

  async #close(container: RelayedContainer): Promise<void> {
    const relays = container.relays.splice(0)
    await Promise.all(relays.map(({ relay }) => relay.close()))
  }
}

/** What the engine shows for a port that is published on every address. */
const ALL_ADDRESSES: Record<string, string[]> = { '::': ['0.0.0.0', '::'], '0.0.0.0': ['0.0.0.0'] }

/** Of what was asked for a port. */
export function bindingsOf(value: unknown): AskedBinding[] {
  if (!Array.isArray(value)) return []
  return value.filter(isJsonObject).map(({ HostIp, HostPort }) => ({
    HostIp: typeof HostIp === 'string' ? HostIp : '',
    HostPort: typeof HostPort === 'string' ? HostPort : '',
  }))
}

const MOST_OF_A_RANGE = 1000

/** 0 stands for a free one. */
function hostPorts(text: string): number[] {
  const [, first, last] = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text) ?? []
  if (first === undefined) return [0]
  const from = Number(first)
  const count = Math.min(MOST_OF_A_RANGE, Number(last ?? first) - from + 1)
  return Array.from({ length: Math.max(1, count) }, (_, index) => from + index)
}

function targetOf({ hostIp, hostPort }: PublishedPort) {
  return { host: ['', '0.0.0.0', '::'].includes(hostIp) ? '127.0.0.1' : hostIp, port: hostPort }
}

/** In the words of Docker, by which the report knows it as no fault of the candidate's. */
function portTaken(id: string, address: string): string {
  return `driver failed programming external connectivity on endpoint ${id.slice(0, 12)}: Bind for ${address} failed: port is already allocated`
}
