import type { RequestHead } from './message-head.js'

/** An answer of the gateway's own, in the place of the engine's. */
export interface LocalAnswer {
  status: number
  /** JSON. */
  body: string
}

/** What is done with a request beyond passing it on. */
export interface Intervention {
  /** Given the request's body: what goes to the engine in its place, or what is answered without asking it. */
  request?(body: Buffer): Promise<Buffer | LocalAnswer | undefined>
  /** Given the body of the engine's answer: what the client gets in its place. */
  answer?(status: number, body: Buffer): Promise<Buffer | undefined>
}

/** Undefined for a request that passes as it is. */
export type Intervene = (request: RequestHead) => Intervention | undefined

/** How much all connections of a gateway may hold back at once, to act on it. What goes beyond it passes as it is. */
export class HeldBytes {
  #free: number

  constructor(most: number) {
    this.#free = most
  }

  take(bytes: number): boolean {
    if (bytes > this.#free) return false
    this.#free -= bytes
    return true
  }

  release(bytes: number): void {
    this.#free += bytes
  }
}
