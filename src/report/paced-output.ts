import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { ProgressListener } from '../shared/progress.js'
import { formatCount } from '../shared/text.js'

/** Processes wait for a slow reader for so many milliseconds, and for as long again as they did not have to wait. */
const PATIENCE_MS = 5 * 60_000

type WaitedFor = Pick<Writable, 'writableNeedDrain'> & NodeJS.EventEmitter

/**
 * What the gate writes, and whoever reads it more slowly than processes write: they have to wait for it, or the memory
 * would hold what it has not read. A reader that stands still is waited for no longer than the patience lasts.
 */
export class PacedOutput {
  readonly #stream: WaitedFor
  readonly #most: number
  readonly #now: () => number
  #patience: number
  /** When it was last waited for. */
  #waited: number
  #drained: Promise<void> | undefined

  constructor(stream: WaitedFor, patienceMs = PATIENCE_MS, now = () => performance.now()) {
    this.#stream = stream
    this.#most = patienceMs
    this.#patience = patienceMs
    this.#now = now
    this.#waited = now()
  }

  /** Resolves when there is room for more, or the patience is over; undefined while nothing has to wait. */
  room(): Promise<void> | undefined {
    if (!this.#stream.writableNeedDrain) this.#regainPatience()
    if (!this.#stream.writableNeedDrain || this.overdue) return undefined
    this.#drained ??= this.#wait()
    return this.#drained
  }

  /** Nobody waits any more, and still nothing is read. */
  get overdue(): boolean {
    return this.#stream.writableNeedDrain && this.#patience <= 0
  }

  /** Leaves foreign output out while it is overdue, and says afterwards how much. */
  paced(listener: ProgressListener): ProgressListener {
    let left = 0
    return event => {
      if (event.kind === 'output' && this.overdue) {
        left++
        return
      }
      if (left > 0)
        listener({
          kind: 'note',
          text: `${formatCount(left, 'line')} of output, which nobody read in time, left out`,
        })
      left = 0
      listener(event)
    }
  }

  #regainPatience(): void {
    const now = this.#now()
    this.#patience = Math.min(this.#most, this.#patience + now - this.#waited)
    this.#waited = now
  }

  async #wait(): Promise<void> {
    const began = this.#now()
    const over = new AbortController()
    const timer = setTimeout(() => over.abort(), this.#patience)
    const options = { signal: over.signal }
    // Nothing is drained any more once it is closed.
    await Promise.race([once(this.#stream, 'drain', options), once(this.#stream, 'close', options)]).catch(
      () => undefined,
    )
    this.#waited = this.#now()
    this.#patience = over.signal.aborted ? 0 : this.#patience - (this.#waited - began)
    this.#drained = undefined
    clearTimeout(timer)
    over.abort()
  }
}
