import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import type Docker from 'dockerode'
import { pack } from 'tar-stream'
import { z } from 'zod'
import { parseReference } from '../image/reference.js'
import { ContainerListed, withAlgorithm } from './answers.js'
import { DockerEngine } from './docker.js'
import type { ContainerFacts } from './engine.js'
import { EngineError, isNotFound, parseAnswer } from './errors.js'

const Imported = z.object({ Id: z.string() })

const Published = z.object({ schemaVersion: z.number() })

const Publisher = z.looseObject({
  Ports: z.array(z.object({ PublicPort: z.number().optional(), Type: z.string().optional() })).nullish(),
})

/** Podman, by the API of Docker that it offers, except for what it does otherwise there: seen with 5.4. */
export class PodmanEngine extends DockerEngine {
  override readonly tellsImagesLate = true
  override readonly logsHinderRemoval = false
  /** Its stream is read from the file, or the journal, that is its list. */
  override readonly losesEvents = false

  /**
   * Docker's import leaves a file in the engine's temporary folder each time; Podman's own does not. Each image has a layer
   * of its own, because Podman loses one that is taken by an image while the last other image that has it is removed.
   */
  override async makeEmptyImage(reference: string, labels: Record<string, string>): Promise<string> {
    const doing = `make the empty image ${reference}`
    const { repository, tag } = parseReference(reference)
    const changes = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}`)
    const options = { reference: `${repository}:${tag}`, changes }
    const request = { method: 'POST', path: '/libpod/images/import?', options, file: await ownLayer() }
    const answer = await this.transport.ask({ doing, once: true }, docker => send(docker, request))
    return withAlgorithm(parseAnswer(Imported, answer, doing).Id)
  }

  /** It knows no filter for published ports. */
  override async runningContainers(publishing?: number): Promise<ContainerFacts[]> {
    if (publishing === undefined) return super.runningContainers()
    const doing = `list the containers that publish port ${publishing}`
    const answer = await this.transport.ask({ doing }, docker => docker.listContainers())
    const rows = parseAnswer(z.array(Publisher), answer, doing).filter(({ Ports }) =>
      Ports?.some(({ PublicPort, Type }) => PublicPort === publishing && Type === 'tcp'),
    )
    return parseAnswer(z.array(ContainerListed), rows, doing)
  }

  /** Docker's question to a registry is unknown to it; its own is answered without a digest. */
  protected override async publishedDigest(
    docker: Docker,
    reference: string,
    doing: string,
  ): Promise<undefined> {
    const path = `/libpod/manifests/${encodeURIComponent(reference)}/json`
    parseAnswer(Published, await send(docker, { method: 'GET', path }), doing)
  }

  /** A removal alone asks the container to end, and waits ten seconds before it is killed. */
  override async removeContainer(id: string): Promise<void> {
    const doing = `kill the container ${id}`
    await this.transport.ask({ doing }, docker => docker.getContainer(id).kill()).catch(unlessEnded)
    await super.removeContainer(id)
  }

  /** Where a container needs the image, only the name goes: a build that was cancelled leaves one that no list shows. */
  override async untag(reference: string): Promise<void> {
    try {
      await super.untag(reference)
    } catch (error) {
      if (!(error instanceof EngineError && error.status === 409)) throw error
      const { repository: repo, tag } = parseReference(reference)
      const path = `/libpod/images/${encodeURIComponent(reference)}/untag?`
      const request = { method: 'POST', path, options: { repo, tag } }
      const doing = `remove the name ${reference}`
      await this.transport.ask({ doing }, docker => send(docker, request)).catch(unlessGone)
    }
  }
}

async function ownLayer(): Promise<Buffer> {
  const layer = pack()
  layer.entry({ name: randomUUID() }, '')
  layer.finalize()
  return await buffer(layer)
}

interface PodmanRequest {
  method: string
  path: string
  options?: object
  file?: Buffer
}

/** Podman's own API: https://docs.podman.io/en/v5.4.2/_static/api.html */
function send(docker: Docker, request: PodmanRequest): Promise<unknown> {
  const statusCodes = { 200: true, 201: true, 400: 'bad parameter', 404: 'not found', 500: 'server error' }
  return new Promise((resolve, reject) => {
    docker.modem.dial({ ...request, statusCodes }, (error: unknown, answer: unknown) =>
      error ? reject(error) : resolve(answer),
    )
  })
}

/** Podman may have removed the image itself before it came upon a layer that is needed. */
function unlessGone(error: unknown): void {
  if (!isNotFound(error)) throw error
}

/** 404: it is gone; 409: it does not run. */
function unlessEnded(error: unknown): void {
  if (!(error instanceof EngineError && (error.status === 404 || error.status === 409))) throw error
}
