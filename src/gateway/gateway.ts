import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine, EventStream } from '../engine/engine.js'
import type { OpenConnection } from '../engine/raw-connection.js'
import { messageOf } from '../shared/errors.js'
import { interventionsFor } from './api-interventions.js'
import type { GatewayScope } from './gateway-scope.js'
import { HeldBytes, type Intervene } from './intervention.js'
import { objectAt, parseLossless } from './json-text.js'
import { ProxiedConnection } from './proxied-connection.js'
import { RelayedPorts } from './relayed-ports.js'
import type { ResourceOwners } from './resource-owners.js'
import { SharedNetworks } from './shared-networks.js'
import type { ConnectionTap, Recorder, RelayedTo } from './tap.js'

/** sun_path of unix(7), without its end. */
const LONGEST_SOCKET_PATH = 107
const MOST_CONNECTIONS = 1000
const MOST_HELD = 64 * 1024 * 1024

export interface GatewayOptions {
  /** The gate's own way to the engine. */
  engine: Pick<Engine, 'container' | 'image' | 'watch'>
  /** A connection to the same engine for each of a client's. */
  connect: OpenConnection
  /** The engine publishes ports on this machine. */
  isLocal: boolean
  /** What is said to the image under test is relayed and recorded; otherwise its ports are the engine's affair alone. */
  records: boolean
  image: GatewayScope['image']
  /** Of all gateways of the trial. */
  owners: ResourceOwners
  /** For the folder of its socket; made when it is missing. */
  folder: string
  /** At once; 1,000 when not given. */
  mostConnections?: number
}

/** What was created through a gateway while a file ran. */
interface FileContainers {
  /** The IDs of those under test. */
  created: ReadonlySet<string>
  /** Why those that were not started were not, by ID, in the words of an engine. */
  refused: ReadonlyMap<string, string>
  /** How they could be reached where no relay stands, in words; undefined where they could not. */
  wayPast: string | undefined
}

interface FollowedEvents {
  events: EventStream
  ended: Promise<void>
}

/**
 * A socket by which a consumer's processes talk to the engine. Everything passes as it is, but for what
 * `api-interventions.ts` acts on; what is said to the image under test by its published ports passes through relays.
 */
export class Gateway implements AsyncDisposable {
  /** As in DOCKER_HOST. */
  readonly endpoint: string
  readonly #engine: GatewayOptions['engine']
  readonly #server: Server
  readonly #folder: string
  readonly #connect: OpenConnection
  readonly #ports: RelayedPorts
  readonly #intervene: Intervene
  readonly #watch: () => Promise<EventStream>
  readonly #held = new HeldBytes(MOST_HELD)
  readonly #connections = new Set<ProxiedConnection>()
  readonly #own = new Set<string>()
  readonly #networks = new SharedNetworks()
  readonly #notes = new Set<string>()
  #recorder: Recorder | undefined
  #followed: Promise<FollowedEvents> | undefined
  #closed = false

  private constructor(server: Server, folder: string, path: string, options: GatewayOptions) {
    const { engine, image, owners, isLocal, records } = options
    this.endpoint = `unix://${path}`
    this.#engine = engine
    this.#server = server
    this.#folder = folder
    this.#connect = options.connect
    this.#watch = () => engine.watch()
    const note = (text: string) => this.#note(text)
    const onOwnContainer = (id: string) => this.#own.add(id)
    const ask = (method: string, path: string) => askEngine(options.connect, method, path)
    this.#ports = new RelayedPorts(
      engine,
      to => this.#tap(to),
      note,
      () => usualAddress(ask),
    )
    const ports = isLocal && records ? this.#ports : undefined
    const scope = {
      engine,
      ask,
      image,
      owners,
      owner: this,
      ports,
      networks: this.#networks,
      followEvents: () => this.#followEvents(),
      onOwnContainer,
      note,
    }
    this.#intervene = interventionsFor(scope)
    if (records && !isLocal)
      note(
        'the engine publishes ports on another machine than the gate’s, or outside of its container: nothing that was said to the image is recorded',
      )
    server.on('connection', socket => this.#accept(socket))
    server.on('drop', () =>
      note(`the tests held ${server.maxConnections} connections to the engine at once; more were refused`),
    )
  }

  static async open(options: GatewayOptions): Promise<Gateway> {
    const { folder, path } = await socketFolder(options.folder)
    const server = createServer({ allowHalfOpen: true })
    server.maxConnections = options.mostConnections ?? MOST_CONNECTIONS
    try {
      await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
      await chmod(path, 0o600)
      return new Gateway(server, folder, path, options)
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** What is relayed from now on is this recorder's. */
  async enterFile(recorder: Recorder): Promise<void> {
    this.#recorder = recorder
    this.#own.clear()
    try {
      await this.#networks.forgetEnded(this.#engine)
    } catch (error) {
      this.#note(`the engine did not say which containers of an earlier file still run: ${messageOf(error)}`)
    }
  }

  /** To be called when the containers of the file are gone. */
  async leaveFile(): Promise<FileContainers> {
    await this.#ports.settleAll()
    this.#recorder = undefined
    const refused = this.#ports.takeRefused()
    return { created: new Set(this.#own), refused, wayPast: this.#networks.wayTo(this.#own) }
  }

  /** What a reader should know, a sentence each. */
  get notes(): string[] {
    return [...this.#notes]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#closed = true
    const closed = new Promise(resolve => this.#server.close(resolve))
    for (const connection of this.#connections) connection.destroy()
    await this.#ports.closeAll()
    const followed = await this.#followed?.catch(() => undefined)
    await followed?.events[Symbol.asyncDispose]()
    await followed?.ended
    await closed
    await rm(this.#folder, { recursive: true, force: true })
  }

  #accept(client: Socket): void {
    const connection = new ProxiedConnection(client, this.#connect(), this.#intervene, this.#held)
    this.#connections.add(connection)
    client.on('close', () => this.#connections.delete(connection))
    void connection.run()
  }

  #tap(to: RelayedTo): ConnectionTap {
    return this.#recorder?.connection(to) ?? NO_TAP
  }

  #note(text: string): void {
    this.#notes.add(text)
  }

  /** From the first container whose ports are relayed on: most of what tests start needs nobody to follow. */
  async #followEvents(): Promise<void> {
    if (this.#closed) throw new Error('the gateway is closed')
    this.#followed ??= this.#watch().then(events => ({ events, ended: this.#follow(events) }))
    try {
      await this.#followed
    } catch (error) {
      this.#followed = undefined
      throw error
    }
  }

  async #follow(events: EventStream): Promise<void> {
    try {
      for await (const event of events) this.#ports.heard(event)
    } catch (error) {
      this.#note(`the gateway's own events of the engine broke: ${messageOf(error)}`)
    }
  }
}

const NO_TAP: ConnectionTap = { fromClient() {}, fromServer() {}, ended() {} }

/**
 * Where a client names no address, Podman publishes on those of IPv4, and Docker on all, or on one that it was told
 * (`dockerd --ip`): it says so of its bridge, which Podman does not. Undefined for all addresses.
 */
async function usualAddress(ask: GatewayScope['ask']): Promise<string | undefined> {
  const bridge = parseLossless((await ask('GET', '/networks/bridge')) ?? Buffer.from('{}'))
  const address = objectAt(bridge, 'Options')['com.docker.network.bridge.host_binding_ipv4']
  if (typeof address !== 'string' || address === '') return '0.0.0.0'
  return address === '0.0.0.0' ? undefined : address
}

async function askEngine(connect: OpenConnection, method: string, path: string): Promise<Buffer | undefined> {
  const call = request({
    createConnection: connect,
    method,
    path,
    headers: { Host: 'engine' },
  }).end()
  const [response] = (await once(call, 'response')) as [IncomingMessage]
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part)
  return (response.statusCode ?? 500) < 400 ? Buffer.concat(parts) : undefined
}

/**
 * A folder that nobody else can enter, short enough for the name of a socket in it.
 *
 * @throws Error where there is none
 */
async function socketFolder(wanted: string): Promise<{ folder: string; path: string }> {
  await mkdir(wanted, { recursive: true, mode: 0o700 })
  for (const begin of [join(wanted, 's'), join(tmpdir(), 'compat-gate-'), '/tmp/compat-gate-']) {
    const folder = await mkdtemp(begin)
    const path = join(folder, 'docker.sock')
    if (Buffer.byteLength(path) <= LONGEST_SOCKET_PATH) return { folder, path }
    await rm(folder, { recursive: true })
  }
  throw new Error('expected a short path in /tmp')
}
