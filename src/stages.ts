import type { Listener } from './progress.js'
import type { StageTime } from './report/result.js'

/** Times the pieces of a run, and tells the listener when each begins and ends. */
export class Stages {
  readonly times: StageTime[] = []
  readonly #listener: Listener
  readonly #now: () => number

  /** @param now milliseconds since the run began */
  constructor(listener: Listener, now: () => number) {
    this.#listener = listener
    this.#now = now
  }

  async time<T>(lane: string, name: string, work: () => Promise<T>): Promise<T> {
    const startedAt = this.#now()
    let ok = false
    this.#listener({ kind: 'stage-started', lane, name })
    try {
      const result = await work()
      ok = true
      return result
    } finally {
      const endedAt = this.#now()
      this.times.push({ lane, name, startedAt, endedAt })
      this.#listener({ kind: 'stage-ended', lane, name, ok, ms: endedAt - startedAt })
    }
  }
}
