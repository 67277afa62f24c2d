/** What happens while the gate works, for whoever shows it. Nothing is decided from it. */
export type Progress =
  | { kind: 'stage-started'; lane: string; name: string }
  | { kind: 'stage-ended'; lane: string; name: string; ok: boolean; ms: number }
  /** A test file of a consumer; `index` counts from 1. */
  | { kind: 'file-started'; consumer: string; file: string; index: number; of: number }
  | {
      kind: 'file-ended'
      consumer: string
      file: string
      passed: number
      failed: number
      skipped: number
      ms: number
      failures: TestFailure[]
    }
  /** While a test file runs: what it has shown that the image of the last green run never did. Preliminary. */
  | { kind: 'contract-changed'; consumer: string; file: string; change: string }
  /** One line of a foreign process's output, without its line end. Hostile until it is rendered. */
  | { kind: 'output'; source: string; line: string }
  | { kind: 'note'; text: string }
  /** A command that the gate is about to start for itself, and never one of the consumer's. No secret is in it. */
  | { kind: 'command'; program: string; args: string[] }

/** Foreign text. */
export interface TestFailure {
  id: string
  text: string
}

export type ProgressListener = (event: Progress) => void

/** When one piece of work began and ended, in milliseconds since the run began. */
export interface StageTime {
  /** What ran beside what: `candidate`, or the name of a consumer. */
  lane: string
  /** As in `build`, `freeze`, `check out`, `set-up`, or a test file. */
  name: string
  startedAt: number
  endedAt: number
}

/** Times the pieces of a run, and tells the listener when each begins and ends. */
export class StageTimer {
  readonly times: StageTime[] = []
  readonly #listener: ProgressListener
  readonly #now: () => number

  /** @param now milliseconds since the run began */
  constructor(listener: ProgressListener, now: () => number) {
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
