import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * A disk that is full for what is written to `path`, until it is disposed of: whoever opens it is led to Linux's
 * /dev/full, which refuses every byte, for any user.
 */
export function fullDisk(path: string): Disposable {
  const { createWriteStream, openSync } = fs
  const lead = (stream: typeof createWriteStream, open: typeof openSync) => {
    fs.createWriteStream = stream
    fs.openSync = open
    syncBuiltinESMExports()
  }
  lead(
    (to, options) => (to === path ? createWriteStream('/dev/full') : createWriteStream(to, options)),
    (to, flags, mode) => openSync(to === path ? '/dev/full' : to, flags, mode),
  )
  return { [Symbol.dispose]: () => lead(createWriteStream, openSync) }
}
