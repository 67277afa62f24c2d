import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface Asked {
  method: string
  path: string
  /** Resolves when the client has its answer, or is gone. */
  over: Promise<void>
}

/** What becomes of a request: it goes on when undefined, or is answered with this status. */
export type Rule = (asked: Asked) => number | undefined | Promise<number | undefined>

const WRITES = new Set(['PUT', 'POST', 'PATCH', 'DELETE'])

/** Stands between clients and a registry on the loopback interface, and holds or fails chosen requests. */
export class RegistryProxy implements AsyncDisposable {
  readonly host: string
  readonly asked: Asked[] = []
  /** Before the registry sees it. */
  before: Rule = () => undefined
  /** After the registry has carried it out, and before its answer is passed on. */
  after: Rule = () => undefined
  readonly #server: Server
  readonly #upstream: string

  private constructor(server: Server, upstream: string) {
    this.#server = server
    this.#upstream = upstream
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (asked, answer) => {
      void this.#serve(asked, answer).catch(() => answer.destroy())
    })
  }

  static async to(upstream: string): Promise<RegistryProxy> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new RegistryProxy(server, upstream)
  }

  /** Those that could have changed something. */
  get writes(): Asked[] {
    return this.asked.filter(({ method }) => WRITES.has(method))
  }

  async #serve(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { method = '', url: path = '' } = asked
    let gone = false
    const over = new Promise<void>(resolve => {
      answer.once('close', () => {
        gone = true
        resolve()
      })
    })
    const one = { method, path, over }
    this.asked.push(one)
    const body = await buffer(asked)
    const early = await this.before(one)
    // What a client has not sent before it went never arrives.
    if (gone) return
    if (early !== undefined) return refuse(answer, early)
    const [hostname, port] = this.#upstream.split(':')
    // With the client's Host, so that the registry's Location headers lead here again.
    const onward = request({ hostname, port, method, path, headers: asked.headers })
    onward.end(body)
    const [reply] = (await once(onward, 'response')) as [IncomingMessage]
    const content = await buffer(reply)
    const late = await this.after(one)
    if (late !== undefined) return refuse(answer, late)
    answer.writeHead(reply.statusCode ?? 500, reply.headers)
    answer.end(content)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}

function refuse(answer: ServerResponse, status: number): void {
  answer.writeHead(status, { 'content-type': 'application/json' })
  answer.end(JSON.stringify({ errors: [{ code: 'UNKNOWN', message: 'refused by a test' }] }))
}
