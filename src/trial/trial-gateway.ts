import type { Engine } from '../engine/engine.js'
import type { OpenConnection } from '../engine/raw-connection.js'
import type { ContainerEvidence, FileEvidence } from '../evidence.js'
import { Gateway } from '../gateway/gateway.js'
import { type KeepOptions, keepRecording } from '../gateway/recording/kept-recording.js'
import { TrafficRecorder } from '../gateway/recording/traffic-recorder.js'
import type { ResourceOwners } from '../gateway/resource-owners.js'
import { startFailureOf } from './causes.js'
import type { ContractWatch } from './contract-watch.js'
import type { TrialImage } from './witness/subject.js'

/** How the gateways of a run get to the engine. */
export interface GatewayAccess {
  connect: OpenConnection
  /** The engine publishes ports on this machine. */
  isLocal: boolean
  /** What is said to the image is recorded, and is a proof of its use: by `contract`. */
  records: boolean
  /** For the folders of their sockets. */
  folder: string
  /** Names whose values are blanked in what is recorded. */
  redact: readonly string[]
  /** Who looks at what is recorded while the tests still run. */
  watch?: ContractWatch
}

/** The exit code of a container that Docker could not start, other than for its program. */
const DOCKERS_OWN = 128

/** The gateway of one shard of a trial, and what it has seen while each file ran. */
export class TrialGateway implements AsyncDisposable {
  readonly #gateway: Gateway
  readonly #access: GatewayAccess
  readonly #arm: TrialImage['arm']
  readonly #notes: string[] = []
  #recorder = new TrafficRecorder()

  private constructor(gateway: Gateway, access: GatewayAccess, arm: TrialImage['arm']) {
    this.#gateway = gateway
    this.#access = access
    this.#arm = arm
  }

  static async open(
    access: GatewayAccess,
    owners: ResourceOwners,
    engine: Engine,
    image: TrialImage,
  ): Promise<TrialGateway> {
    const gateway = await Gateway.open({ ...access, engine, image, owners })
    return new TrialGateway(gateway, access, image.arm)
  }

  /** As in DOCKER_HOST. */
  get endpoint(): string {
    return this.#gateway.endpoint
  }

  async enterFile(file: string): Promise<void> {
    const { redact, watch } = this.#access
    const onFinished = watch?.watchFile(file)
    this.#recorder = new TrafficRecorder({
      arm: this.#arm,
      file,
      redact,
      ...(onFinished && { onFinished }),
    })
    await this.#gateway.enterFile(this.#recorder)
  }

  /**
   * To be called when the containers of the file are gone.
   *
   * @param seen what the witness has seen of them
   * @returns them with what only the gateway knows
   */
  async leaveFile(
    file: string,
    seen: ContainerEvidence[],
  ): Promise<Pick<FileEvidence, 'use' | 'containers'>> {
    const { refused, ...left } = await this.#gateway.leaveFile()
    const containers = seen.map(one => {
      const message = refused.get(one.id)
      if (message === undefined || one.started) return one
      return { ...one, startFailure: startFailureOf({ exitCode: DOCKERS_OWN, message }) }
    })
    return { containers, ...this.#useIn(file, containers, left) }
  }

  #useIn(
    file: string,
    containers: ContainerEvidence[],
    { created, wayPast }: { created: ReadonlySet<string>; wayPast: string | undefined },
  ): Pick<FileEvidence, 'use'> {
    const { connections, requests } = this.#recorder.use
    if (!this.#access.isLocal || !this.#access.records) return {}
    const own = containers.filter(({ image, started }) => image === this.#arm && started)
    if (own.length === 0) return {}
    const past = own.filter(({ id }) => !created.has(id)).length
    if (past > 0)
      this.#notes.push(
        `${file}: ${past} of ${own.length} containers of the ${this.#arm} were started past the gateway: nothing that was said to them is recorded`,
      )
    else if (wayPast !== undefined && connections === 0)
      this.#notes.push(
        `${file}: nobody used the published ports of the ${this.#arm}, which could be reached by ${wayPast} as well: nothing that was said there is recorded`,
      )
    const isHidden = past > 0 || wayPast !== undefined
    // Of what nobody could see, nobody can say that it was not used.
    if (isHidden && connections === 0) return {}
    return { use: { connections, requests, ...(isHidden && { atLeast: true as const }) } }
  }

  /**
   * Keeps what was recorded of the file, once it was left.
   *
   * @throws IncidentError when it cannot be written
   */
  async keepFile(options: KeepOptions): Promise<Pick<FileEvidence, 'har'>> {
    if (!this.#access.records) return {}
    const har = await keepRecording(this.#recorder, options)
    return har === undefined ? {} : { har }
  }

  /** What a reader should know, a sentence each. */
  get notes(): string[] {
    return [...this.#notes, ...this.#gateway.notes]
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#gateway[Symbol.asyncDispose]()
  }
}
