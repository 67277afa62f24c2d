import { createConnection, createServer, type Server, type Socket } from 'node:net'
import type { ConnectionTap } from './tap.js'

/** A TCP address of this machine. */
export interface HostAddress {
  host: string
  port: number
}

/**
 * Listens where a consumer asked for a port of a container, and passes every connection to where the engine has published it.
 * Bytes pass unchanged, each side is read no faster than the other one reads, and the tap gets copies.
 */
export class PortRelay {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #tap: () => ConnectionTap
  /** Where the engine has published it; undefined as long as that is not known. */
  target: HostAddress | undefined

  private constructor(server: Server, tap: () => ConnectionTap) {
    this.#server = server
    this.#tap = tap
    server.on('connection', socket => this.#relay(socket))
  }

  /**
   * @param host every address of the machine when undefined
   * @param port a free one when 0
   * @throws Error with the system's code, such as EADDRINUSE
   */
  static async listen(host: string | undefined, port: number, tap: () => ConnectionTap): Promise<PortRelay> {
    const server = createServer({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ port, ...(host !== undefined && { host }), exclusive: true }, resolve)
    })
    return new PortRelay(server, tap)
  }

  /** Where it listens. */
  get address(): HostAddress {
    const address = this.#server.address()
    if (address === null || typeof address === 'string') throw new Error('the relay does not listen')
    return { host: address.address, port: address.port }
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    const closed = new Promise(resolve => this.#server.close(resolve))
    for (const socket of this.#sockets) socket.destroy()
    await closed
  }

  #relay(client: Socket): void {
    const { target } = this
    if (target === undefined) {
      client.destroy()
      return
    }
    const tap = this.#tap()
    const server = createConnection({ ...target, allowHalfOpen: true, noDelay: true })
    this.#keep(client, server)
    passOn(client, server, bytes => tap.fromClient(bytes))
    passOn(server, client, bytes => tap.fromServer(bytes))
    let open = 2
    const closed = () => {
      open -= 1
      if (open === 0) tap.ended()
    }
    client.on('close', closed)
    server.on('close', closed)
  }

  #keep(...sockets: Socket[]): void {
    for (const socket of sockets) {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    }
  }
}

function passOn(from: Socket, to: Socket, copy: (bytes: Buffer) => void): void {
  from.on('data', (bytes: Buffer) => {
    copy(bytes)
    if (!to.write(bytes)) from.pause()
  })
  to.on('drain', () => from.resume())
  from.on('end', () => to.end())
  // The other side learns of it as it would have.
  from.on('error', () => to.resetAndDestroy())
  from.on('close', hadError => (hadError ? undefined : to.end()))
  from.resume()
}
