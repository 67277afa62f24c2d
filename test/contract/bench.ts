import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { ConstantBackoff, handleWhen, retry } from 'cockatiel'
import Docker from 'dockerode'
import { parseEvent } from '../../src/engine/answers.js'
import { connectEngine } from '../../src/engine/connect.js'
import type { Engine, EngineEvent } from '../../src/engine/engine.js'
import { asReadable, readLines } from '../../src/engine/streams.js'
import { OtherImages } from '../../src/trial/witness/other-images.js'
import type { Subject } from '../../src/trial/witness/subject.js'
import { Witness } from '../../src/trial/witness/witness.js'
import { ImageContext } from './image-context.js'

/** An image with a shell; more instructions make it another one. */
export const SHELL = ['FROM scratch', 'COPY busybox /bin/sh', 'COPY busybox /bin/sleep']

/** Docker with either image store, or Podman. */
export type Dialect = 'classic' | 'containerd' | 'podman'

/** One engine, one candidate on it, and a hand that does what a consumer's tests do. */
export class Bench implements AsyncDisposable {
  readonly engine: Engine
  /** The consumer's own client. */
  readonly docker: Docker
  readonly repository = `registry.example/contract/${randomUUID()}`
  readonly run = randomUUID()
  readonly logsDir: string
  readonly #busybox: string | undefined
  readonly #containers: string[] = []
  readonly #references: string[] = []
  readonly #layers: string[] = []
  #subject: Subject | undefined

  private constructor(engine: Engine, docker: Docker, logsDir: string, busybox: string | undefined) {
    this.engine = engine
    this.docker = docker
    this.logsDir = logsDir
    this.#busybox = busybox
  }

  static async at(endpoint: string, busybox: string | undefined): Promise<Bench> {
    const docker = new Docker({ socketPath: endpoint.replace('unix://', '') })
    const logsDir = join(await mkdtemp(join(tmpdir(), 'bench-')), 'logs')
    return new Bench(await connectEngine({ DOCKER_HOST: endpoint }), docker, logsDir, busybox)
  }

  get subject(): Subject {
    if (this.#subject === undefined) throw new Error('expected a candidate, got none: call candidate() first')
    return this.#subject
  }

  async build(
    tag: string,
    dockerfile: string[],
    onOutput: (text: string) => void = () => undefined,
    signal = new AbortController().signal,
  ): Promise<string> {
    await using context = await ImageContext.make(dockerfile, this.#busybox)
    const reference = `${this.repository}:${tag}`
    const request = { contextDir: context.dir, dockerfile: context.dockerfile, tag: reference, buildArgs: {} }
    const labels = { 'contract.run': this.run }
    const heard = (text: string) => {
      this.#layers.push(...(text.match(/(?<=--> )[0-9a-f]{12}/g) ?? []))
      onOutput(text)
    }
    await this.engine.build({ ...request, labels }, heard, signal)
    this.#references.push(reference)
    return reference
  }

  /** Cancels a build once it says such a word; resolves with what it was rejected with. */
  async cancelledBuild(dockerfile: string[], word: string): Promise<unknown> {
    const cancel = new AbortController()
    const onOutput = (text: string) => text.includes(word) && cancel.abort()
    return await this.build('cancelled', dockerfile, onOutput, cancel.signal).catch((error: unknown) => error)
  }

  async dialect(): Promise<Dialect> {
    if ((await this.engine.facts()).name === 'Podman') return 'podman'
    const { DriverStatus: status }: { DriverStatus?: string[][] } = await this.docker.info()
    const usesContainerd = status?.some(([, value]) => value === 'io.containerd.snapshotter.v1')
    return usesContainerd ? 'containerd' : 'classic'
  }

  /** The IDs of all containers of the engine. */
  async containers(): Promise<string[]> {
    return (await this.docker.listContainers({ all: true })).map(({ Id }) => Id)
  }

  /** Loads an archive, to the end. */
  async load(archive: Readable): Promise<void> {
    const answer = await this.docker.loadImage(archive)
    await new Promise<void>((resolve, reject) => answer.on('end', resolve).on('error', reject).resume())
  }

  /** Starts a container of this bench, and resolves when it has removed itself. */
  async untilDestroyed(container: Docker.Container): Promise<void> {
    await using events = await this.engine.watch()
    await container.start()
    for await (const { action, id } of events) if (action === 'destroy' && id === container.id) return
  }

  /**
   * How many of so many events a reader gets who begins to read only after them. Docker's are large, so that its connection
   * has no room for them, and the engine has to keep them.
   */
  async readLate(count: number): Promise<number> {
    if ((await this.dialect()) === 'podman') return this.#readTagsLate(count)
    const container = await this.create(this.subject.reference, 'sleep 1000', {
      Labels: { large: 'x'.repeat(4_000) },
    })
    await container.start()
    const filters = { type: ['container' as const], container: [container.id] }
    const events = await this.docker.getEvents({ filters })
    // One at a time: of many that wait for the lock of a busy Docker, it drops half when 100 ms are over.
    for (let left = count; left > 0; left--) await container.exec({ Cmd: ['x'] })
    const actions: string[] = []
    const removed = new Promise(resolve => setImmediate(resolve)).then(() =>
      container.remove({ force: true }),
    )
    for await (const line of readLines(asReadable(events))) {
      const { action } = parseEvent(line) ?? {}
      if (action === 'destroy') break
      actions.push(`${action}`)
    }
    await removed
    return actions.filter(action => action === 'exec_create').length
  }

  /** Podman has no event for a command that is only made ready. */
  async #readTagsLate(count: number): Promise<number> {
    const { engineId, repository } = this.subject
    const events = await this.docker.getEvents({ filters: { type: ['image'] } })
    for (let left = count; left > 0; left--) await this.engine.tag(engineId, repository, 'many')
    const last = await this.tag(engineId, 'last')
    this.#references.push(`${repository}:many`)
    let read = 0
    for await (const line of readLines(asReadable(events))) {
      const { reference } = parseEvent(line) ?? {}
      if (reference === last) break
      if (reference === `${repository}:many`) read++
    }
    return read
  }

  /**
   * What the engine keeps of this bench's events between two tags, what its stream has told of them, and whether it still
   * keeps all of it when 256 more have come.
   */
  async keptAndTold(): Promise<{ kept: EngineEvent[]; told: EngineEvent[]; stillKept: boolean }> {
    const { engine, subject } = this
    await using events = await engine.watch()
    const reader = events[Symbol.asyncIterator]()
    const told: EngineEvent[] = []
    const from = await this.#toldTag('from', reader, told)
    told.length = 0
    await this.tag(subject.engineId, 'between')
    await this.remove(await this.runToEnd(subject.reference, 'exit 0'))
    const to = await this.#toldTag('to', reader, told)
    const own = ({ id }: EngineEvent) => id === subject.engineId || this.owns(id)
    const kept = (await engine.keptEvents(from, to)) ?? []
    for (let left = 256; left > 0; left--) await engine.tag(subject.engineId, this.repository, 'to')
    const stillKept = (await engine.keptEvents(from, to)) !== undefined
    return { kept: kept.filter(own), told: told.filter(own), stillKept }
  }

  /** Sets a tag until the stream tells of it: a busy Docker may lose its event. */
  async #toldTag(tag: string, reader: AsyncIterator<EngineEvent>, told: EngineEvent[]): Promise<EngineEvent> {
    const reference = await this.tag(this.subject.engineId, tag)
    const again = setInterval(() => void this.tag(this.subject.engineId, tag), 1_000)
    try {
      for (;;) {
        const event: EngineEvent = (await reader.next()).value
        told.push(event)
        if (event.reference === reference) return event
      }
    } finally {
      clearInterval(again)
    }
  }

  /** Others may use a real engine at the same time. */
  owns(id: string): boolean {
    return this.#containers.includes(id)
  }

  async candidate(): Promise<Subject> {
    const reference = await this.build('pr-1', SHELL)
    const engineId = (await this.engine.image(reference))?.id ?? ''
    const label = { key: 'contract.run', value: this.run }
    this.#subject = { arm: 'candidate', repository: this.repository, reference, engineId, label }
    return this.#subject
  }

  async witness(): Promise<Witness> {
    const { engine, subject, logsDir } = this
    const others = new OtherImages(engine, subject)
    await others.look()
    return Witness.start(engine, { subject, others, logsDir })
  }

  async create(
    image: string,
    script: string,
    more: Docker.ContainerCreateOptions = {},
  ): Promise<Docker.Container> {
    const Cmd = ['/bin/sh', '-c', script]
    const container = await this.docker.createContainer({ Image: image, Cmd, ...more })
    this.#containers.push(container.id)
    return container
  }

  /** Runs to the end. */
  async runToEnd(image: string, script: string): Promise<Docker.Container> {
    const container = await this.create(image, script)
    await container.start()
    await container.wait()
    return container
  }

  /** Runs to the end, and is removed when the witness has had time to look at it: Podman tells of it late. */
  async runAndRemove(image: string, witness: Witness): Promise<void> {
    const container = await this.runToEnd(image, 'exit 0')
    await witness.lookAgain()
    await container.remove()
  }

  /** As `docker rm`, repeated where Docker 20.10 trips over its own writing when many containers end at once. */
  async remove(container: Docker.Container): Promise<void> {
    const busy = handleWhen(({ message }) => message.includes('directory not empty'))
    const again = retry(busy, { maxAttempts: 5, backoff: new ConstantBackoff(200) })
    await again.execute(() => container.remove())
  }

  async tag(from: string, tag: string): Promise<string> {
    const reference = `${this.repository}:${tag}`
    await this.engine.tag(from, this.repository, tag)
    this.#references.push(reference)
    return reference
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(join(this.logsDir, '..'), { recursive: true, force: true })
    for (const id of this.#containers) await this.engine.removeContainer(id)
    for (const reference of this.#references) await this.engine.untag(reference)
    // What a failed build leaves has no name; layers that another image needs stay.
    for (const id of this.#layers.reverse()) await this.engine.untag(id).catch(() => {})
  }
}
