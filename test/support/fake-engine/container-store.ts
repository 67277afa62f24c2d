import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { FakeContainer } from './container.js'
import { ContainerRequest } from './container-request.js'
import { containerWorld } from './container-world.js'
import type { EventBus } from './event-bus.js'
import { Refusal } from './http.js'
import { ARCHITECTURE, digest, historyOf, makeImage } from './image.js'
import type { ImageStore } from './image-store.js'

/** The containers, by ID, in the order in which they were created. */
export class ContainerStore {
  readonly #containers = new Map<string, FakeContainer>()
  readonly #images: ImageStore
  readonly #events: EventBus
  readonly #folder: string
  #count = 0

  constructor(images: ImageStore, events: EventBus, folder: string) {
    this.#images = images
    this.#events = events
    this.#folder = folder
  }

  all(): FakeContainer[] {
    return [...this.#containers.values()]
  }

  get(idOrName: string): FakeContainer {
    const name = idOrName.replace(/^\//, '')
    const found = this.all().find(({ id, name: own }) => own === name || id === name) ?? this.#byPrefix(name)
    if (found === undefined) throw new Refusal(404, `No such container: ${idOrName}`)
    return found
  }

  /** As it was asked for, or the ID once that names another image. */
  referenceOf({ image, request }: FakeContainer): string {
    return this.#images.find(request.Image)?.id === image.id ? request.Image : image.id
  }

  /** Whether its image is the one behind a reference. */
  isOf({ image }: FakeContainer, reference: string): boolean {
    return this.#images.find(reference)?.id === image.id
  }

  /** An image of a container; what the container has written is not in it. */
  commit({ image, settings }: FakeContainer, reference: string): string {
    const { Cmd = [] } = settings
    const history = [...historyOf(image), Cmd.join(' ')]
    const made = this.#images.add(makeImage(image.settings, image.layers, ARCHITECTURE, history))
    this.#images.tag(made.id, reference)
    return made.id
  }

  create(body: unknown, name: string | null): FakeContainer {
    const request = ContainerRequest.parse(body)
    const image = this.#images.get(request.Image)
    const number = ++this.#count
    const wanted = name ?? `quiet_fake_${number}`
    const other = this.all().find(container => container.name === wanted)
    if (other !== undefined) {
      const advice = 'You have to remove (or rename) that container to be able to reuse that name.'
      throw new Refusal(
        409,
        `Conflict. The container name "/${wanted}" is already in use by container "${other.id}". ${advice}`,
      )
    }
    const id = digest(`container ${number}`).slice(7)
    const container = new FakeContainer(
      id,
      wanted,
      request,
      image,
      own => (action, more) => this.#emit(own, action, more),
    )
    this.#containers.set(id, container)
    this.#emit(container, 'create')
    return container
  }

  async start(container: FakeContainer): Promise<void> {
    try {
      await this.#start(container)
    } catch (error) {
      if (error instanceof Refusal) container.startFailure = error
      throw error
    }
  }

  async #start(container: FakeContainer): Promise<void> {
    const taken = new Set(this.all().flatMap(({ running, ports }) => (running ? Object.values(ports) : [])))
    container.start(await containerWorld(this.#folder, container, taken))
    if (container.request.HostConfig?.AutoRemove) container.ended.then(() => this.#drop(container))
  }

  async remove(container: FakeContainer, force: boolean): Promise<void> {
    if (container.running && !force) {
      throw new Refusal(
        409,
        `You cannot remove a running container ${container.id}. Stop the container before attempting removal or force remove`,
      )
    }
    if (container.running) container.kill(9)
    await container.ended
    this.#drop(container)
    await rm(join(this.#folder, container.id), { recursive: true, force: true })
  }

  destroyAll(): void {
    for (const container of this.all()) container.destroy()
  }

  #drop(container: FakeContainer): void {
    if (this.#containers.delete(container.id)) this.#emit(container, 'destroy')
  }

  #byPrefix(prefix: string): FakeContainer | undefined {
    return prefix.length < 4 ? undefined : this.all().find(({ id }) => id.startsWith(prefix))
  }

  /** Labels come last, over the engine's own attributes of an event, and under `image` and `name`. */
  #emit(container: FakeContainer, action: string, more: Record<string, string> = {}): void {
    this.#events.emit('container', action, container.id, { ...more, ...container.attributes })
  }
}
