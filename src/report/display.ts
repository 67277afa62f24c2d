import type { Listener } from '../progress.js'

/** Shows progress to somebody. */
export interface Display {
  listener: Listener
  /** Leaves the output as it was found; call it before anything else is printed. May be called twice. */
  close(): void
}
