import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { ContainerStore } from './container-store.js'
import { EventBus } from './event-bus.js'
import { Faults } from './faults.js'
import { type Call, json, parseCall, Refusal, type Route } from './http.js'
import { ImageStore, type StoreKind } from './image-store.js'
import { Registry } from './registry.js'
import { buildRoutes } from './routes-build.js'
import { containerRoutes } from './routes-containers.js'
import { imageRoutes } from './routes-images.js'
import { systemRoutes } from './routes-system.js'

export interface FakeEngineOptions {
  /** From 1.52 on, events come without `status`, `id` and `from`. */
  apiVersion?: string
  imageStore?: StoreKind
}

/** The ways of a current Docker; without them, the fake speaks as Docker 20.10 does. */
export const CURRENT_DOCKER: FakeEngineOptions = { apiVersion: '1.52', imageStore: 'containerd' }

/**
 * A container engine that speaks the used parts of the Docker Engine API on a socket of its own, with an image store,
 * a small builder, containers that are processes of this machine, events, and registries in memory. It reaches nothing
 * outside of this machine, and gives the same IDs for the same requests.
 */
export class FakeEngine implements AsyncDisposable {
  readonly endpoint: string
  readonly events: EventBus
  readonly images: ImageStore
  readonly containers: ContainerStore
  readonly registry = new Registry()
  readonly faults = new Faults()
  readonly #folder: string
  readonly #server: Server
  readonly #routes: Route[]

  private constructor(folder: string, { apiVersion = '1.43', imageStore = 'classic' }: FakeEngineOptions) {
    this.#folder = folder
    this.endpoint = `unix://${join(folder, 'engine.sock')}`
    this.events = new EventBus(Number(apiVersion.split('.')[1]) < 52)
    this.images = new ImageStore(this.events, imageStore)
    this.containers = new ContainerStore(this.images, this.events, folder)
    this.#routes = [
      ...systemRoutes(apiVersion, imageStore, this.events),
      ...buildRoutes(this.images, this.registry),
      ...containerRoutes(this.containers),
      ...imageRoutes(this.images, this.registry),
    ]
    // Docker closes no idle connection; one that ends after five seconds may end under a question.
    this.#server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
      void this.#answer(request, response)
    })
  }

  static async start(options: FakeEngineOptions = {}): Promise<FakeEngine> {
    const engine = new FakeEngine(await mkdtemp(join(tmpdir(), 'fake-engine-')), options)
    const socket = engine.endpoint.replace('unix://', '')
    await new Promise<void>((resolve, reject) => engine.#server.once('error', reject).listen(socket, resolve))
    return engine
  }

  /** Ends at once: every connection breaks, and nobody answers on the socket any more. */
  async die(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.containers.destroyAll()
    await Promise.all(this.containers.all().map(container => container.ended))
    await this.die()
    await rm(this.#folder, { recursive: true, force: true })
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = parseCall(request, response)
    try {
      await this.faults.strike(call)
      if (!response.headersSent) await this.#dispatch(call)
    } catch (error) {
      if (response.headersSent) response.destroy()
      else
        json(response, statusOf(error), { message: error instanceof Error ? error.message : String(error) })
    }
  }

  async #dispatch(call: Call): Promise<void> {
    for (const [method, path, handler] of this.#routes) {
      const match = method === call.method ? path.exec(call.path) : null
      if (match !== null) return handler(call, ...match.slice(1))
    }
    throw new Refusal(404, 'page not found')
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status
  return error instanceof z.ZodError || error instanceof SyntaxError ? 400 : 500
}
