import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * A disk that is full for what a stream writes to `path`, until it is disposed of: the stream is led to Linux's
 * /dev/full, which refuses every byte, for any user.
 */
export function fullDisk(path: string): Disposable {
  const { createWriteStream } = fs
  const lead = (to: typeof createWriteStream) => {
    fs.createWriteStream = to
    syncBuiltinESMExports()
  }
  lead((to, options) => (to === path ? createWriteStream('/dev/full') : createWriteStream(to, options)))
  return { [Symbol.dispose]: () => lead(createWriteStream) }
}
