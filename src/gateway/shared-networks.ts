import type { ContainerFacts, Engine } from '../engine/engine.js'

/** Ways by which containers can be reached where no relay stands. It is told of all that are started through the gateway. */
export class SharedNetworks {
  readonly #containers = new Map<string, ContainerFacts>()

  /** To be called when a container is started, and when it was connected to one more network. */
  joined(container: ContainerFacts): void {
    this.#containers.set(container.id, container)
  }

  /** Forgets what runs no more: nobody reaches a later container from there. To be called between two files. */
  async forgetEnded(engine: Pick<Engine, 'container'>): Promise<void> {
    const now = await Promise.all([...this.#containers.keys()].map(id => engine.container(id)))
    this.#containers.clear()
    for (const container of now) if (container?.running) this.joined(container)
  }

  /** How one of these could be reached by others, in words; undefined where their published ports are the only way. */
  wayTo(ids: ReadonlySet<string>): string | undefined {
    const all = [...this.#containers.values()]
    const others = all.filter(({ id }) => !ids.has(id))
    for (const own of all.filter(({ id }) => ids.has(id))) {
      const { networks = [] } = own
      if (networks.includes('host')) return 'the network of the machine'
      if (networks.some(isOfContainer) || others.some(other => sharesNetworkOf(own, other)))
        return 'the network of another container'
      const shared = networks.find(network => others.some(other => other.networks?.includes(network)))
      if (shared !== undefined) return `the network ${shared}`
      if (others.some(({ linkedTo }) => linkedTo?.includes(own.name))) return 'a link'
      if (own.publishesOther) return 'a port that is not of TCP'
    }
    return undefined
  }
}

/** As in `--network container:<name or ID>`. */
const OF_CONTAINER = 'container:'

function isOfContainer(network: string): boolean {
  return network.startsWith(OF_CONTAINER)
}

function sharesNetworkOf({ id, name }: ContainerFacts, { networks = [] }: ContainerFacts): boolean {
  const targets = networks.filter(isOfContainer).map(network => network.slice(OF_CONTAINER.length))
  return targets.some(target => target === name || (target !== '' && id.startsWith(target)))
}
