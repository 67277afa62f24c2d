import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * A disk that is full for what is written to `path`, until it is disposed of: whoever opens it is led to Linux's
 * /dev/full, which refuses every byte, for any user.
 */
export function fullDisk(path: string): Disposable {
  const { openSync } = fs
  const lead = (open: typeof openSync) => {
    fs.openSync = open
    syncBuiltinESMExports()
  }
  // The flags may ask for a file that is not there yet, and /dev/full is there.
  lead((to, flags, mode) => (to === path ? openSync('/dev/full', 'w') : openSync(to, flags, mode)))
  return { [Symbol.dispose]: () => lead(openSync) }
}
