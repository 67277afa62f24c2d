import { rm, rmdir } from 'node:fs/promises'
import type { Duty } from './duty.js'
import { removeEngine } from './engine-remains.js'
import { removeMadeFrom } from './made-images.js'
import { endMarked, endWorkingIn, waitForMarked } from './remaining-processes.js'

/** Does a duty. What is gone already is no error. */
export async function perform(duty: Duty): Promise<void> {
  switch (duty.kind) {
    case 'path':
      await endWorkingIn(duty.path)
      return rm(duty.path, { recursive: true, force: true, maxRetries: 5 })
    case 'empty-folder':
      // Something else may have begun to use it.
      return rmdir(duty.path).catch(() => undefined)
    case 'processes':
      return endMarked(duty.mark, duty.graceMs)
    case 'wait':
      return waitForMarked(duty.mark, duty.mostMs)
    case 'images':
      return removeMadeFrom(duty.base, duty.endpoint)
    case 'engine':
      return removeEngine(duty)
  }
}
