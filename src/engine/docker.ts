import { realpath } from 'node:fs/promises'
import { Readable, type Transform } from 'node:stream'
import { ExponentialBackoff, handleWhen, noJitterGenerator, retry } from 'cockatiel'
import type Docker from 'dockerode'
import { z } from 'zod'
import { EMPTY_TAR } from '../image/archive.js'
import { registryHost, sameReference } from '../image/reference.js'
import { IncidentError, messageOf } from '../shared/errors.js'
import {
  ContainerListed,
  ContainerShape,
  DistributionShape,
  type EngineVersion,
  HistoryShape,
  ImageListed,
  ImageShape,
  InfoShape,
} from './answers.js'
import { buildByEngineApi, nothingBuilt } from './build.js'
import {
  type BuildRequest,
  type ContainerFacts,
  DEFAULT_ENDPOINT,
  type Endpoint,
  type Engine,
  type EngineEvent,
  type EngineFacts,
  type EventStream,
  type ImageFacts,
  type RegistryAnswer,
  type TakeBuildText,
} from './engine.js'
import { EngineError, isNotFound, parseAnswer, registryRefusal, throwErrorLine } from './errors.js'
import { keptRange, readKeptEvents, UNREADABLE_LINE } from './kept-events.js'
import { publishesHere } from './publishes-here.js'
import { asReadable, ResponseEvents, readLines, responseStream, Unframe } from './streams.js'
import type { EngineTransport } from './transport.js'

const REGISTRY_TIMEOUT_MS = 10_000
const PULL_TIMEOUT_MS = 30 * 60_000
const WATCHED = { type: ['container' as const, 'image' as const] }

/**
 * For a container whose files are still in use by the engine itself, which may be writing down that it ended: seen with
 * Docker 20.10 as "unable to remove filesystem … directory not empty" when many containers end at once.
 */
const REMOVAL = retry(
  handleWhen(({ message }) =>
    /unable to remove filesystem|failed to remove .{0,300}filesystem/i.test(message),
  ),
  { maxAttempts: 5, backoff: new ExponentialBackoff({ initialDelay: 100, generator: noJitterGenerator }) },
)

/** An engine that speaks the Docker Engine API. Every error that leaves it is one of ours. */
export class DockerEngine implements Engine {
  readonly tellsImagesLate: boolean = false
  readonly logsHinderRemoval: boolean = true
  readonly losesEvents: boolean = true
  protected readonly transport: EngineTransport
  readonly #endpoint: Endpoint
  readonly #version: EngineVersion

  /** @param version as the engine told it: to answer, it starts programs of its own */
  constructor(transport: EngineTransport, version: EngineVersion) {
    this.transport = transport
    this.#version = version
    this.#endpoint = transport.endpoint
  }

  async facts(): Promise<EngineFacts> {
    const endpoint = this.#endpoint
    const isHere = await publishesHere(endpoint, () => this.#hostName())
    const { name, version, apiVersion, platform } = this.#version
    const place = { endpoint, isDefault: await isDefault(endpoint), publishesHere: isHere }
    return { ...place, name, version, apiVersion, platform }
  }

  async image(reference: string): Promise<ImageFacts | undefined> {
    const ask = (docker: Docker) => docker.getImage(reference).inspect()
    return this.#find(`inspect the image ${reference}`, reference, ask, ImageShape)
  }

  async tag(imageId: string, repository: string, tag: string): Promise<void> {
    const doing = `tag ${imageId} as ${repository}:${tag}`
    await this.#ask(doing, docker => docker.getImage(imageId).tag({ repo: repository, tag }))
  }

  async makeEmptyImage(reference: string, labels: Record<string, string>): Promise<string> {
    const doing = `make the empty image ${reference}`
    const changes = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}`)
    const files = Readable.from([EMPTY_TAR], { objectMode: false })
    // A stream is read but once, and its event must not come twice.
    const response = await this.transport.ask({ doing, once: true }, docker =>
      docker.importImage(files, { repo: reference, changes }),
    )
    for await (const line of readLines(asReadable(response))) throwErrorLine(line, doing, this.#endpoint)
    const image = await this.image(reference)
    if (image === undefined) throw new EngineError(`the engine could not ${doing}: it is not there`)
    return image.id
  }

  async history(reference: string): Promise<string[] | undefined> {
    const doing = `tell the history of the image ${reference}`
    return this.#find(doing, reference, docker => docker.getImage(reference).history(), HistoryShape)
  }

  async namedImages(): Promise<ImageFacts[]> {
    const doing = 'list the images'
    const answer = await this.#ask(doing, docker => docker.listImages())
    const all = parseAnswer(z.array(ImageListed), answer, doing)
    return all.filter(({ tags, digests = [] }) => tags.length + digests.length > 0)
  }

  async imagesWithLabel(label: string): Promise<ImageFacts[]> {
    const doing = `list the images labelled ${label}`
    const ask = (docker: Docker) => docker.listImages({ filters: { label: [label] } })
    return parseAnswer(z.array(ImageListed), await this.#ask(doing, ask), doing)
  }

  async untag(reference: string): Promise<void> {
    const ask = (docker: Docker) => docker.getImage(reference).remove()
    await this.#ask(`remove the tag ${reference}`, ask).catch(unlessNotFound)
  }

  async pull(reference: string, platform: string, signal: AbortSignal): Promise<void> {
    const doing = `pull ${reference} for ${platform}`
    const call = { doing, timeoutMs: PULL_TIMEOUT_MS, signal }
    // The answer begins before anything is pulled, so that it is read as part of the attempt.
    const pull = async (docker: Docker) => {
      const response = await docker.pull(reference, { platform })
      for await (const line of readLines(asReadable(response))) throwErrorLine(line, doing, this.#endpoint)
    }
    await this.transport.hosts.ask(registryHost(reference), call, own =>
      this.transport.attempt(doing, pull, own),
    )
  }

  async save(reference: string): Promise<Readable> {
    const doing = `save the image ${reference}`
    return this.#stream(docker => docker.getImage(reference).get(), doing)
  }

  async load(archive: Readable): Promise<void> {
    const doing = 'load an image'
    const response = await this.transport.ask({ doing, once: true }, docker =>
      docker.loadImage(archive, { quiet: true }),
    )
    for await (const line of readLines(asReadable(response))) throwErrorLine(line, doing, this.#endpoint)
  }

  async container(idOrName: string): Promise<ContainerFacts | undefined> {
    const ask = (docker: Docker) => docker.getContainer(idOrName).inspect()
    return this.#find(`inspect the container ${idOrName}`, idOrName, ask, ContainerShape)
  }

  async containersWithLabel(label: string): Promise<ContainerFacts[]> {
    return this.#list(`labelled ${label}`, { all: true, filters: { label: [label] } })
  }

  async containersOf(reference: string): Promise<ContainerFacts[]> {
    // The filter finds those of images that were made from it as well.
    const found = await this.#list(`of ${reference}`, { all: true, filters: { ancestor: [reference] } })
    return found.filter(container => sameReference(container.reference, reference))
  }

  async runningContainers(publishing?: number): Promise<ContainerFacts[]> {
    if (publishing === undefined) return this.#list('that run', {})
    return this.#list(`that publish port ${publishing}`, { filters: { publish: [`${publishing}/tcp`] } })
  }

  async removeContainer(id: string): Promise<void> {
    const ask = (docker: Docker) => docker.getContainer(id).remove({ force: true, v: true })
    const remove = () => this.#ask(`remove the container ${id}`, ask)
    await REMOVAL.execute(remove).catch((error: unknown) => {
      if (!/removal of container .{0,300} is already in progress/i.test(messageOf(error)))
        unlessNotFound(error)
    })
  }

  async logs(id: string): Promise<Readable> {
    const doing = `follow the logs of ${id}`
    const ask = (docker: Docker) => docker.getContainer(id).logs({ follow: true, stdout: true, stderr: true })
    return this.#stream(ask, doing, new Unframe())
  }

  async attach(id: string): Promise<Readable> {
    const ask = (docker: Docker) =>
      docker.getContainer(id).attach({ stream: true, stdout: true, stderr: true })
    return this.#stream(ask, `attach to the container ${id}`, new Unframe())
  }

  async watch(): Promise<EventStream> {
    const ask = (docker: Docker) => docker.getEvents({ filters: WATCHED })
    return new ResponseEvents(asReadable(await this.#ask('report its events', ask)), this.#endpoint)
  }

  async keptEvents(from: EngineEvent, to: EngineEvent): Promise<EngineEvent[] | undefined> {
    const range = keptRange(from, to)
    // The answer begins before anything is read of it, so that it is read as part of the attempt.
    return this.#ask('repeat its events', async docker => {
      const response = asReadable(await docker.getEvents({ ...range, filters: WATCHED }))
      return readKeptEvents(
        readLines(response, () => UNREADABLE_LINE),
        from,
        to,
      )
    })
  }

  async build(request: BuildRequest, onOutput: TakeBuildText, signal: AbortSignal): Promise<void> {
    const output = await buildByEngineApi(this.transport.docker, this.#endpoint, request, onOutput, signal)
    const built = await this.image(request.tag)
    const ours = Object.entries(request.labels).every(([key, value]) => built?.labels[key] === value)
    if (built === undefined || !ours) throw nothingBuilt(request, output)
  }

  async inRegistry(reference: string): Promise<RegistryAnswer> {
    const doing = `ask the registry for ${reference}`
    const call = { doing, timeoutMs: REGISTRY_TIMEOUT_MS, signal: new AbortController().signal }
    const ask = (docker: Docker) => this.publishedDigest(docker, reference, doing)
    try {
      const digest = await this.transport.hosts.ask(registryHost(reference), call, signal =>
        this.transport.attempt(doing, ask, signal).catch(unlessNobodyIsThere),
      )
      return { state: 'present', digest }
    } catch (error) {
      if (error instanceof IncidentError && error.kind === 'engine-gone') throw error
      return registryRefusal(error, reference)
    }
  }

  /** Rejects when the registry has no such reference; undefined when it has one and the engine does not tell its digest. */
  protected async publishedDigest(
    docker: Docker,
    reference: string,
    doing: string,
  ): Promise<string | undefined> {
    const answer = await docker.getImage(reference).distribution()
    return parseAnswer(DistributionShape, answer, doing).Descriptor.digest
  }

  async #hostName(): Promise<string> {
    const doing = 'tell the name of its machine'
    return parseAnswer(InfoShape, await this.#ask(doing, docker => docker.info()), doing).Name
  }

  async #list(which: string, options: Docker.ContainerListOptions): Promise<ContainerFacts[]> {
    const doing = `list the containers ${which}`
    const ask = (docker: Docker) => docker.listContainers(options)
    return parseAnswer(z.array(ContainerListed), await this.#ask(doing, ask), doing)
  }

  /** @param name what is looked for. An event may have none, and then the path of the question would be that of another one. */
  async #find<T>(
    doing: string,
    name: string,
    ask: Ask<unknown>,
    shape: z.ZodType<T>,
  ): Promise<T | undefined> {
    if (name === '') return undefined
    const found = await this.#ask(doing, ask).catch(unlessNotFound)
    return found === undefined ? undefined : parseAnswer(shape, found, doing)
  }

  /** Without a limit: an engine may have nothing to send for a while. */
  async #stream(ask: Ask<unknown>, doing: string, through?: Transform): Promise<Readable> {
    const response = await this.transport.ask({ doing, timeoutMs: Number.POSITIVE_INFINITY }, ask)
    return responseStream(asReadable(response), doing, this.#endpoint, through)
  }

  #ask<T>(doing: string, ask: Ask<T>): Promise<T> {
    return this.transport.ask({ doing }, ask)
  }
}

type Ask<T> = (docker: Docker) => Promise<T>

/** Where nobody listens on this machine, or nobody has the name, nobody does a moment later: that is an answer. */
function unlessNobodyIsThere(error: unknown): never {
  const message = messageOf(error)
  const nobody =
    /dial tcp (127\.[\d.]+|\[::1\]):\d+: connect: connection refused|lookup \S{1,253}(?: on \S{1,100})?: no such host/
  throw nobody.test(message) ? new EngineError(message, undefined, { cause: error }) : error
}

function unlessNotFound(error: unknown): undefined {
  if (!isNotFound(error)) throw error
}

/** Compared after links are followed: on many machines /var/run is one, and Podman's docker.sock another. */
async function isDefault(endpoint: Endpoint): Promise<boolean> {
  const path = (text: string) => realpath(text.replace('unix://', '')).catch(() => undefined)
  const [own, usual] = await Promise.all([path(endpoint), path(DEFAULT_ENDPOINT)])
  return own !== undefined && own === usual
}
