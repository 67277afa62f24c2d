import type { Readable } from 'node:stream'
import { messageOf } from '../errors.js'
import type { EngineEvent, EventStream } from './engine.js'
import { gone } from './engine-error.js'
import { parseEvent } from './engine-event.js'
import { lines } from './json-lines.js'

/** The events in a response of the engine, until it is disposed. Any other end is an error, never a silent one. */
export class ResponseEvents implements EventStream {
  readonly #response: Readable
  readonly #endpoint: string
  #disposed = false

  constructor(response: Readable, endpoint: string) {
    this.#response = response
    this.#endpoint = endpoint
    // Without a listener, an error that arrives before the first read would end the process.
    response.on('error', () => {})
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<EngineEvent> {
    try {
      for await (const line of lines(this.#response)) {
        const event = parseEvent(line)
        if (event !== undefined) yield event
      }
    } catch (error) {
      if (this.#disposed) return
      throw gone(`its event stream broke: ${messageOf(error)}`, this.#endpoint, error)
    }
    if (!this.#disposed) throw gone('its event stream ended', this.#endpoint)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true
    this.#response.destroy()
  }
}
