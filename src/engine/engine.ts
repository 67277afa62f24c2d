import type { Readable } from 'node:stream'

/** Where an engine answers, as DOCKER_HOST writes it: `unix:///…` or `tcp://…`. */
export type Endpoint = string

/** Where a client with no DOCKER_HOST looks. */
export const DEFAULT_ENDPOINT: Endpoint = 'unix:///var/run/docker.sock'

export interface EngineFacts {
  endpoint: Endpoint
  /** True when a client that is given no DOCKER_HOST finds the same engine. */
  isDefault: boolean
  /** True when the ports that it publishes can be had at the loopback interface of this process. */
  publishesHere: boolean
  name: string
  version: string
  apiVersion: string
  /** `os/arch`, as in `linux/amd64`. */
  platform: string
}

export interface ImageFacts {
  /** The engine's own ID; the config digest only with the classic image store. */
  id: string
  tags: string[]
  /** `repository@sha256:…`, where the image came from a registry. */
  digests?: string[]
  labels: Record<string, string>
  /** Digests of the unpacked layers, the first one first; only where it was inspected. */
  layers?: string[]
  /** The folder in which its containers work where nobody says otherwise; only where it was inspected. */
  workingDir?: string
}

export interface ContainerFacts {
  id: string
  name: string
  imageId: string
  /** The image as it was asked for. */
  reference: string
  labels: Record<string, string>
  running: boolean
  /** True where it was inspected and the engine removes it when it ends (`--rm`). */
  removesItself?: boolean
  /** True where it was inspected and is a step of a build, which nobody has started as a container. */
  isBuildStep?: boolean
  /** Whether a process of it was killed because memory ran out; only where it was inspected. */
  oomKilled?: boolean
  /** Where it was inspected: the folder that somebody has mounted over the program that it runs. */
  mountOverProgram?: string
  /** Where it was inspected, and somebody has mounted something over the folder in which it works: that folder. */
  mountedWorkingDir?: string
  /** Why the engine could not start it; only where it was inspected. */
  startFailure?: { exitCode: number; message: string }
  /** What of its TCP ports the engine publishes on the machine; only where it was inspected, and is running. */
  published?: PublishedPort[]
  /** True where it was inspected and asks for a port of UDP, or of another protocol than TCP, to be published. */
  publishesOther?: boolean
  /**
   * Where it was inspected: its networks but for the engine's usual one, by name. `host` is that of the machine, and
   * `container:<id>` that of another container.
   */
  networks?: string[]
  /** Where it was inspected: the names of the containers that it finds by name on the usual network (`--link`). */
  linkedTo?: string[]
}

export interface PublishedPort {
  /** In the container. */
  port: number
  hostIp: string
  hostPort: number
}

/** One event of the engine, in our shape. Every field comes from the event itself. */
export interface EngineEvent {
  type: 'container' | 'image'
  /** `create`, `start`, `die`, `kill`, `oom`, `destroy`, `tag`, `untag`, `pull`, … */
  action: string
  /** When it happened, in nanoseconds since 1970, by the engine's clock. */
  time: number
  /** The container's or the image's ID. */
  id: string
  /** For a container: its name; for an image: the reference, or the ID where the engine tells no more. */
  name: string
  /** For a container: the image as it was asked for; for an image: as `name`. */
  reference: string
  /** The labels of a container (its image's included), mixed with the engine's own attributes. */
  attributes: Record<string, string>
}

/** Events in the engine's order, from the moment `watch` resolved. Ends when it is disposed. */
export interface EventStream extends AsyncIterable<EngineEvent>, AsyncDisposable {}

export interface BuildRequest {
  contextDir: string
  /** Absolute path, inside or outside of the context. */
  dockerfile: string
  tag: string
  labels: Record<string, string>
  buildArgs: Record<string, string>
  target?: string
  platform?: string
  /** Ask the registries for newer base images. */
  pull?: true
  noCache?: true
  /** What the engine's own API cannot do; absent where nothing of it is asked for. */
  buildKit?: BuildKitOptions
  /** What of the context stays behind although no `.dockerignore` says so: a path in it, with `/` between its parts. */
  unsent?: string
}

/** What only BuildKit can do, by way of buildx. */
export interface BuildKitOptions {
  /** Folders, absolute, and URLs, by the names that the Dockerfile has for them. */
  contexts: Record<string, string>
  /** By id: the name of a variable, or an absolute path. */
  secrets: Record<string, { env: string } | { file: string }>
  /** As buildx has them, like the caches. */
  ssh: string[]
  cacheFrom: string[]
  cacheTo: string[]
}

/** Gets the text of a build as it comes. Where it returns a promise, the build waits for it. */
export type TakeBuildText = (text: string) => unknown

/** The only view of a container engine that the rest of the program has. */
export interface Engine {
  /** Whether the event of an image may come after what happened later. */
  readonly tellsImagesLate: boolean
  /** Whether a question for the log of a container that removes itself can make that fail, and with it its `docker run`. */
  readonly logsHinderRemoval: boolean
  /** Whether it may lose an event on its stream that it keeps in its list. */
  readonly losesEvents: boolean
  facts(): Promise<EngineFacts>
  /** Undefined when there is no such image. */
  image(reference: string): Promise<ImageFacts | undefined>
  tag(imageId: string, repository: string, tag: string): Promise<void>
  /** Makes an image of labels alone under a new name; resolves with its ID. */
  makeEmptyImage(reference: string, labels: Record<string, string>): Promise<string>
  /** The instructions that made an image, the first one first; empty for an import. Undefined when there is no such image. */
  history(reference: string): Promise<string[] | undefined>
  /** All images that have a name. */
  namedImages(): Promise<ImageFacts[]>
  /** All images that carry the label, `key=value`. */
  imagesWithLabel(label: string): Promise<ImageFacts[]>
  /** Removes one name of an image, and the image with its last name; a name that is gone already is no error. */
  untag(reference: string): Promise<void>
  /** Pulls one image by its digest, `repository@sha256:…`. Asks again where that may help. */
  pull(reference: string, platform: string, signal: AbortSignal): Promise<void>
  /** The image as a tar archive with its tags. */
  save(reference: string): Promise<Readable>
  /** Takes the images of an archive that `save` could have written. */
  load(archive: Readable): Promise<void>
  /** Undefined when there is no such container (any more). */
  container(idOrName: string): Promise<ContainerFacts | undefined>
  /** All containers, stopped ones too, that carry the label. */
  containersWithLabel(label: string): Promise<ContainerFacts[]>
  /** All containers, stopped ones too, that were asked for by this name, which names an image still. */
  containersOf(reference: string): Promise<ContainerFacts[]>
  /** The running containers, or those of them that publish a TCP port on the machine. */
  runningContainers(publishing?: number): Promise<ContainerFacts[]>
  /** Stops and removes; a container that is gone already is no error. */
  removeContainer(id: string): Promise<void>
  /** Standard output and error, in order, until the container ends. */
  logs(id: string): Promise<Readable>
  /** The same from now on, also of a container that is yet to start; without a look at what the engine keeps of it. */
  attach(id: string): Promise<Readable>
  watch(): Promise<EventStream>
  /**
   * What it keeps of what `watch` tells: the events after the first one, up to the second, in the order of its list. Undefined
   * where it does not keep both any more: Docker keeps its last 256 events, of every type.
   */
  keptEvents(from: EngineEvent, to: EngineEvent): Promise<EngineEvent[] | undefined>
  /** Builds by the engine's own API. Rejects with a BuildError. */
  build(request: BuildRequest, onOutput: TakeBuildText, signal: AbortSignal): Promise<void>
  /** Whether the registry has the reference, asked through the engine. */
  inRegistry(reference: string): Promise<RegistryAnswer>
}

export type RegistryAnswer =
  /** The digest of what the reference names: of one image's manifest, or of an index. */
  { state: 'present'; digest: string | undefined } | { state: 'absent' | 'unknown'; detail: string }
