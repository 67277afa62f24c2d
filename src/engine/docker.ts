import { realpath } from 'node:fs/promises'
import { Readable, type Transform } from 'node:stream'
import type Docker from 'dockerode'
import type { Options } from 'p-retry'
import pRetry from 'p-retry'
import { z } from 'zod'
import { EMPTY_TAR } from '../image/archive.js'
import { IncidentError, messageOf } from '../shared/errors.js'
import { withTimeout } from '../shared/retries.js'
import { formatSeconds } from '../shared/text.js'
import {
  ContainerListed,
  ContainerShape,
  DistributionShape,
  ImageListed,
  ImageShape,
  VersionShape,
} from './answers.js'
import { buildByEngineApi, nothingBuilt } from './build.js'
import {
  type BuildRequest,
  type ContainerFacts,
  DEFAULT_ENDPOINT,
  type Endpoint,
  type Engine,
  type EngineFacts,
  type EventStream,
  type ImageFacts,
  type RegistryAnswer,
} from './engine.js'
import {
  asEngineError,
  EngineError,
  engineGone,
  isNotFound,
  parseAnswer,
  registryRefusal,
  throwErrorLine,
} from './errors.js'
import { asReadable, ResponseEvents, readLines, responseStream, Unframe } from './streams.js'

const ANSWER_TIMEOUT_MS = 60_000
const REGISTRY_TIMEOUT_MS = 10_000

/**
 * For a container whose files are still in use by the engine itself, which may be writing down that it ended: seen with
 * Docker 20.10 as "unable to remove filesystem … directory not empty" when many containers end at once.
 */
const REMOVAL_RETRIES: Options = {
  retries: 4,
  minTimeout: 100,
  factor: 2,
  shouldRetry: ({ error }) =>
    /unable to remove filesystem|failed to remove .*filesystem/i.test(error.message),
}

/** An engine that speaks the Docker Engine API. Every error that leaves it is one of ours. */
export class DockerEngine implements Engine {
  protected readonly docker: Docker
  readonly #endpoint: Endpoint

  constructor(docker: Docker, endpoint: Endpoint) {
    this.docker = docker
    this.#endpoint = endpoint
  }

  async facts(): Promise<EngineFacts> {
    const doing = 'tell its version'
    const version = parseAnswer(VersionShape, await this.ask(doing, this.docker.version()), doing)
    return { endpoint: this.#endpoint, isDefault: await isDefault(this.#endpoint), ...version }
  }

  async image(reference: string): Promise<ImageFacts | undefined> {
    const answer = this.docker.getImage(reference).inspect()
    return this.#find(`inspect the image ${reference}`, answer, ImageShape)
  }

  async tag(imageId: string, repository: string, tag: string): Promise<void> {
    const answer = this.docker.getImage(imageId).tag({ repo: repository, tag })
    await this.ask(`tag ${imageId} as ${repository}:${tag}`, answer)
  }

  async makeEmptyImage(reference: string, labels: Record<string, string>): Promise<string> {
    const doing = `make the empty image ${reference}`
    const changes = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}`)
    const files = Readable.from([EMPTY_TAR], { objectMode: false })
    const response = await this.ask(doing, this.docker.importImage(files, { repo: reference, changes }))
    for await (const line of readLines(asReadable(response))) throwErrorLine(line, doing, this.#endpoint)
    const image = await this.image(reference)
    if (image === undefined) throw new EngineError(`the engine could not ${doing}: it is not there`)
    return image.id
  }

  async imagesWithLabel(label: string): Promise<ImageFacts[]> {
    const doing = `list the images labelled ${label}`
    const answer = this.docker.listImages({ filters: { label: [label] } })
    return parseAnswer(z.array(ImageListed), await this.ask(doing, answer), doing)
  }

  async untag(reference: string): Promise<void> {
    const answer = this.docker.getImage(reference).remove()
    await this.ask(`remove the tag ${reference}`, answer).catch(unlessNotFound)
  }

  async save(reference: string): Promise<Readable> {
    const doing = `save the image ${reference}`
    return this.#stream(this.docker.getImage(reference).get(), doing)
  }

  async load(archive: Readable): Promise<void> {
    const doing = 'load an image'
    const response = await this.ask(doing, this.docker.loadImage(archive, { quiet: true }))
    for await (const line of readLines(asReadable(response))) throwErrorLine(line, doing, this.#endpoint)
  }

  async container(idOrName: string): Promise<ContainerFacts | undefined> {
    const answer = this.docker.getContainer(idOrName).inspect()
    return this.#find(`inspect the container ${idOrName}`, answer, ContainerShape)
  }

  async containersWithLabel(label: string): Promise<ContainerFacts[]> {
    return this.#list(`labelled ${label}`, { all: true, filters: { label: [label] } })
  }

  async runningContainers(publishing?: number): Promise<ContainerFacts[]> {
    if (publishing === undefined) return this.#list('that run', {})
    return this.#list(`that publish port ${publishing}`, { filters: { publish: [`${publishing}/tcp`] } })
  }

  async removeContainer(id: string): Promise<void> {
    const container = this.docker.getContainer(id)
    const remove = () => this.ask(`remove the container ${id}`, container.remove({ force: true, v: true }))
    await pRetry(remove, REMOVAL_RETRIES).catch((error: unknown) => {
      if (!/removal of container .* is already in progress/i.test(messageOf(error))) unlessNotFound(error)
    })
  }

  async logs(id: string): Promise<Readable> {
    const doing = `follow the logs of ${id}`
    const answer = this.docker.getContainer(id).logs({ follow: true, stdout: true, stderr: true })
    return this.#stream(answer, doing, new Unframe())
  }

  async watch(): Promise<EventStream> {
    const answer = this.docker.getEvents({ filters: { type: ['container', 'image'] } })
    return new ResponseEvents(asReadable(await this.ask('report its events', answer)), this.#endpoint)
  }

  async build(request: BuildRequest, onOutput: (text: string) => void, signal: AbortSignal): Promise<void> {
    const output = await buildByEngineApi(this.docker, this.#endpoint, request, onOutput, signal)
    const built = await this.image(request.tag)
    const ours = Object.entries(request.labels).every(([key, value]) => built?.labels[key] === value)
    if (built === undefined || !ours) throw nothingBuilt(request, output)
  }

  async inRegistry(reference: string): Promise<RegistryAnswer> {
    const doing = `ask the registry for ${reference}`
    const late = () =>
      new EngineError(`no answer from the registry within ${formatSeconds(REGISTRY_TIMEOUT_MS)}`)
    try {
      const answer = withTimeout(REGISTRY_TIMEOUT_MS, this.docker.getImage(reference).distribution(), late)
      const { Descriptor } = parseAnswer(DistributionShape, await this.ask(doing, answer), doing)
      return { state: 'present', digest: Descriptor.digest }
    } catch (error) {
      if (error instanceof IncidentError && error.kind === 'engine-gone') throw error
      return registryRefusal(error, reference)
    }
  }

  async #list(which: string, options: Docker.ContainerListOptions): Promise<ContainerFacts[]> {
    const doing = `list the containers ${which}`
    const answer = this.docker.listContainers(options)
    return parseAnswer(z.array(ContainerListed), await this.ask(doing, answer), doing)
  }

  async #find<T>(doing: string, answer: Promise<unknown>, shape: z.ZodType<T>): Promise<T | undefined> {
    const found = await this.ask(doing, answer).catch(unlessNotFound)
    return found === undefined ? undefined : parseAnswer(shape, found, doing)
  }

  /** Without a limit: an engine may have nothing to send for a while. */
  async #stream(answer: Promise<unknown>, doing: string, through?: Transform): Promise<Readable> {
    try {
      return responseStream(asReadable(await answer), doing, this.#endpoint, through)
    } catch (error) {
      throw asEngineError(error, doing, this.#endpoint)
    }
  }

  protected async ask<T>(doing: string, answer: Promise<T>): Promise<T> {
    const late = () =>
      engineGone(`could not ${doing} within ${formatSeconds(ANSWER_TIMEOUT_MS)}`, this.#endpoint)
    try {
      return await withTimeout(ANSWER_TIMEOUT_MS, answer, late)
    } catch (error) {
      throw asEngineError(error, doing, this.#endpoint)
    }
  }
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
