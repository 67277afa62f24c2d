import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { z } from 'zod'

const Greeting = z.object({ name: z.string(), pid: z.number(), env: z.record(z.string(), z.string()) })

/** A process of the consumer that waits at the meeting point. */
export interface Guest {
  pid: number
  env: Record<string, string>
  goOn: () => void
  /** Resolves when the process is dead, or has gone on. */
  gone: Promise<unknown>
}

/** A socket where processes of the consumer wait for the test, so that both know where the other one is. */
export class Meeting implements AsyncDisposable {
  readonly path: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly #guests = new Map<string, PromiseWithResolvers<Guest>>()

  private constructor(path: string) {
    this.path = path
    this.#server = createServer(socket => void this.#greet(socket))
  }

  static async at(path: string): Promise<Meeting> {
    const meeting = new Meeting(path)
    meeting.#server.listen(path)
    await once(meeting.#server, 'listening')
    return meeting
  }

  /** Resolves when the process that calls itself so has arrived. */
  arrival(name: string): Promise<Guest> {
    return this.#guest(name).promise
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #greet(socket: Socket): Promise<void> {
    this.#sockets.add(socket)
    socket.on('error', () => undefined)
    const gone = once(socket, 'close')
    const [line] = await once(createInterface(socket), 'line')
    const { name, pid, env } = Greeting.parse(JSON.parse(String(line)))
    this.#guest(name).resolve({ pid, env, gone, goOn: () => socket.end() })
  }

  #guest(name: string): PromiseWithResolvers<Guest> {
    const known = this.#guests.get(name) ?? withResolvers<Guest>()
    this.#guests.set(name, known)
    return known
  }
}

interface PromiseWithResolvers<T> {
  promise: Promise<T>
  resolve: (value: T) => void
}

function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>(settle => {
    resolve = settle
  })
  return { promise, resolve }
}
