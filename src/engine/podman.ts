import type Docker from 'dockerode'
import { z } from 'zod'
import { EMPTY_TAR } from '../image/archive.js'
import { parseReference } from '../image/reference.js'
import { withAlgorithm } from './answers.js'
import { DockerEngine } from './docker.js'
import { EngineError, parseAnswer } from './errors.js'

const Imported = z.object({ Id: z.string() })

/** Podman, by the API of Docker that it offers, except for what it does otherwise there: seen with 5.4. */
export class PodmanEngine extends DockerEngine {
  /** Docker's import leaves a file in the engine's temporary folder each time; Podman's own does not. */
  override async makeEmptyImage(reference: string, labels: Record<string, string>): Promise<string> {
    const doing = `make the empty image ${reference}`
    const { repository, tag } = parseReference(reference)
    const changes = Object.entries(labels).map(([key, value]) => `LABEL ${key}=${value}`)
    const options = { reference: `${repository}:${tag}`, changes }
    const answer = await this.transport.ask({ doing, once: true }, docker => importEmpty(docker, options))
    return withAlgorithm(parseAnswer(Imported, answer, doing).Id)
  }

  /** A removal alone asks the container to end, and waits ten seconds before it is killed. */
  override async removeContainer(id: string): Promise<void> {
    const doing = `kill the container ${id}`
    await this.transport.ask({ doing }, docker => docker.getContainer(id).kill()).catch(unlessEnded)
    await super.removeContainer(id)
  }
}

/** https://docs.podman.io/en/v5.4.2/_static/api.html#tag/images/operation/ImageImportLibpod */
function importEmpty(docker: Docker, options: { reference: string; changes: string[] }): Promise<unknown> {
  const path = '/libpod/images/import?'
  const statusCodes = { 200: true, 400: 'bad parameter', 500: 'server error' }
  const request = { path, method: 'POST', options, file: EMPTY_TAR, statusCodes }
  return new Promise((resolve, reject) => {
    docker.modem.dial(request, (error: unknown, answer: unknown) => (error ? reject(error) : resolve(answer)))
  })
}

/** 404: it is gone; 409: it does not run. */
function unlessEnded(error: unknown): void {
  if (!(error instanceof EngineError && (error.status === 404 || error.status === 409))) throw error
}
