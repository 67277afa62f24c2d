import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { messageOf } from '../../src/shared/errors.js'
import { type OwnEngine, startEngine } from '../../tools/engine/own-engine.js'

/** The machines of a run's jobs: an engine for each, started when a job asks for it, and gone when the run is. */
export class Machines implements AsyncDisposable {
  readonly url: string
  readonly #server: Server
  readonly #engines: OwnEngine[]

  private constructor(server: Server, engines: OwnEngine[]) {
    const { port } = server.address() as AddressInfo
    this.url = `http://127.0.0.1:${port}`
    this.#server = server
    this.#engines = engines
  }

  static async start(): Promise<Machines> {
    const engines: OwnEngine[] = []
    const server = createServer((_, response) => {
      startEngine().then(
        engine => {
          engines.push(engine)
          response.end(engine.endpoint)
        },
        (error: unknown) => response.writeHead(500).end(messageOf(error)),
      )
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return new Machines(server, engines)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise(resolve => this.#server.close(resolve))
    await Promise.all(this.#engines.map(engine => engine[Symbol.asyncDispose]()))
  }
}
