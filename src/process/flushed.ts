import type { Writable } from 'node:stream'

const PATIENCE_MS = 60_000

/** Resolves when all that was written has been taken, or cannot be any more, or after a minute. */
export function flushed(stream: Writable, patienceMs = PATIENCE_MS): Promise<void> {
  if (stream.writableLength === 0) return Promise.resolve()
  return new Promise(resolve => {
    const timer = setTimeout(resolve, patienceMs)
    stream.write('', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
