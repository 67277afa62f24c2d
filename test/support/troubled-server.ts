import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestOptions,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** How a server takes every request of an attempt: as it should, by hanging up, by never answering, or with a status. */
export type Mood = 'well' | 'reset' | 'hang' | { status: number; retryAfter?: string }

/** Stands between clients and a server that works, on the loopback interface, and misbehaves. */
export class TroubledServer implements AsyncDisposable {
  readonly host: string
  mood: Mood = 'well'
  /** Whether the mood is for this request, too. */
  concerns: (method: string, path: string) => boolean = () => true
  words = 'misbehaves'
  /** Every request, as `GET /path`. */
  readonly asked: string[] = []
  readonly #server: Server
  readonly #upstream: RequestOptions
  readonly #kept = new Set<Socket>()
  #hanging = 0

  private constructor(server: Server, upstream: RequestOptions) {
    this.#server = server
    this.#upstream = upstream
    this.host = `127.0.0.1:${(server.address() as AddressInfo).port}`
    server.on('request', (asked, answer) => this.#serve(asked, answer))
  }

  static async before(upstream: RequestOptions): Promise<TroubledServer> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new TroubledServer(server, upstream)
  }

  /** Resolves when so many requests in all have been left without an answer. */
  async hanging(count: number): Promise<void> {
    while (this.#hanging < count) await once(this.#server, 'changed')
  }

  /** Resolves when no connection is open on which a request was left without an answer. */
  async deserted(): Promise<void> {
    while (this.#kept.size > 0) await once(this.#server, 'changed')
  }

  #serve(asked: IncomingMessage, answer: ServerResponse): void {
    const mood = this.concerns(asked.method ?? '', asked.url ?? '') ? this.mood : 'well'
    this.asked.push(`${asked.method} ${asked.url}`)
    if (mood === 'well') this.#forward(asked, answer)
    else if (mood === 'reset') asked.socket.destroy()
    else if (mood === 'hang') {
      this.#hanging++
      this.#kept.add(asked.socket)
      asked.socket.once('close', () => {
        this.#kept.delete(asked.socket)
        this.#server.emit('changed')
      })
      this.#server.emit('changed')
    } else {
      const wait = mood.retryAfter === undefined ? {} : { 'retry-after': mood.retryAfter }
      answer.writeHead(mood.status, { 'content-type': 'application/json', ...wait })
      const { words: message } = this
      answer.end(JSON.stringify({ message, errors: [{ code: 'UNKNOWN', message }] }))
    }
  }

  #forward(asked: IncomingMessage, answer: ServerResponse): void {
    const { method, url: path, headers } = asked
    const onward = request({ ...this.#upstream, method, path, headers }, reply => {
      answer.writeHead(reply.statusCode ?? 500, reply.headers)
      reply.pipe(answer)
    })
    onward.on('error', () => answer.destroy())
    asked.pipe(onward)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
