import type { Engine } from '../engine/engine.js'
import type { EngineCall } from './engine-calls.js'
import type { Intervention } from './intervention.js'
import type { RelayedPorts } from './relayed-ports.js'
import type { ResourceOwners } from './resource-owners.js'
import type { SharedNetworks } from './shared-networks.js'

/** What a gateway knows when it acts on a request. */
export interface GatewayScope {
  engine: Pick<Engine, 'container' | 'image'>
  /** Asks the engine in its own words, for what is answered in its place. Undefined where it refuses. */
  ask(method: string, path: string): Promise<Buffer | undefined>
  /** The image under test, by the name that the consumer was told, and as the engine calls it. */
  image: { reference: string; engineId: string }
  owners: ResourceOwners
  /** By which the owners know this gateway. */
  owner: object
  /** Undefined where nothing is relayed: the engine is on another machine, or nothing shall be recorded. */
  ports: RelayedPorts | undefined
  networks: SharedNetworks
  /** What the engine tells of containers whose ports are relayed is heeded from then on. Rejects where it tells nothing. */
  followEvents(): Promise<void>
  /** A container of the image under test was created through this gateway. */
  onOwnContainer(id: string): void
  note(text: string): void
}

/** @param container the ID or name in the path, where it has one */
export type RequestHandler = (scope: GatewayScope, call: EngineCall, container: string) => Intervention
