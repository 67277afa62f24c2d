import { PassThrough, Readable, type Transform } from 'node:stream'
import { asEngineError } from './engine-error.js'

/** A response of the engine as a stream whose errors are ours, and whose end ends the response too. */
export function responseStream(
  response: Readable,
  doing: string,
  endpoint: string,
  through: Transform = new PassThrough(),
): Readable {
  response.on('error', error => through.destroy(asEngineError(error, doing, endpoint)))
  through.on('close', () => response.destroy())
  return response.pipe(through)
}

/** dockerode's types promise less than it gives: a response is always the whole IncomingMessage. */
export function readable(response: unknown): Readable {
  if (response instanceof Readable) return response
  throw new TypeError(`expected a stream from the engine, got ${typeof response}`)
}
