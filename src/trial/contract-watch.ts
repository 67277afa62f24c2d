import { setImmediate } from 'node:timers/promises'
import { differenceText } from '../contract/difference-text.js'
import type { LiveComparison } from '../contract/live-comparison.js'
import type { FinishedExchange } from '../gateway/recording/traffic-recorder.js'
import { messageOf } from '../shared/errors.js'
import type { ProgressListener } from '../shared/progress.js'

/** What is waited for with, but for a test. */
export interface WatchClock {
  /** Milliseconds since the epoch. */
  now: () => number
  /** @returns what takes it back */
  later: (work: () => void, ms: number) => () => void
}

const CLOCK: WatchClock = {
  now: () => Date.now(),
  later: (work, ms) => {
    const timer = setTimeout(work, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

interface WatchOptions {
  /** What the trial is shown under. */
  consumer: string
  listener: ProgressListener
  /** The test files that the earlier image was recorded with: what others exchange says nothing. */
  files: ReadonlySet<string>
  clock?: WatchClock
}

/** From the end of an exchange until it is looked at, with all that came meanwhile. */
const PACE_MS = 250
/** Exchanges that wait to be looked at; more are left to the comparison after the tests. */
const MOST_WAITING = 1_000
/** Operations that are named. Who reads more has read enough to look at the run. */
const MOST_NAMED = 5

/**
 * Tells while tests still run what the candidate does otherwise than the image of the last green run. It works between the
 * relay's turns, a small piece at a time, and what it cannot keep up with it leaves out.
 */
export class ContractWatch implements Disposable {
  readonly #comparison: LiveComparison
  readonly #consumer: string
  readonly #listener: ProgressListener
  readonly #files: ReadonlySet<string>
  readonly #clock: WatchClock
  #waiting: { file: string; finished: FinishedExchange }[] = []
  #named = 0
  #isOver = false
  #isAtWork = false
  #cancel: (() => void) | undefined

  constructor(comparison: LiveComparison, { consumer, listener, files, clock = CLOCK }: WatchOptions) {
    this.#comparison = comparison
    this.#consumer = consumer
    this.#listener = listener
    this.#files = files
    this.#clock = clock
  }

  /** Takes the exchanges of a test file, each when it has come to its end, and never throws; undefined where nobody looks. */
  watchFile(file: string): ((finished: FinishedExchange) => void) | undefined {
    if (!this.#files.has(file)) return undefined
    return finished => {
      if (this.#isOver || this.#waiting.length >= MOST_WAITING) return
      this.#waiting.push({ file, finished })
      this.#schedule()
    }
  }

  /** Nothing is said any more: the tests have ended. */
  [Symbol.dispose](): void {
    this.#isOver = true
    this.#waiting = []
    this.#cancel?.()
  }

  #schedule(): void {
    if (this.#isOver || this.#isAtWork) return
    this.#cancel ??= this.#clock.later(() => {
      this.#cancel = undefined
      void this.#work()
    }, PACE_MS)
  }

  async #work(): Promise<void> {
    this.#isAtWork = true
    try {
      await this.#lookAtWaiting()
    } catch (error) {
      // It decides nothing: the comparison after the tests is the one that counts.
      const text = `${this.#consumer}: nothing is compared any more while the tests run: ${messageOf(error)}`
      if (!this.#isOver) this.#listener({ kind: 'note', text })
      this[Symbol.dispose]()
    }
    this.#isAtWork = false
    if (this.#waiting.length > 0 || this.#comparison.isWaiting) this.#schedule()
  }

  async #lookAtWaiting(): Promise<void> {
    for (const { file, finished } of this.#waiting.splice(0)) {
      this.#comparison.add(await finished.read(), file)
      await setImmediate()
      if (this.#isOver) return
    }
    for (const change of this.#comparison.changes(this.#clock.now())) {
      if (change !== undefined) this.#name(differenceText(change.difference), change.file)
      await setImmediate()
      if (this.#isOver) return
    }
  }

  #name(change: string, file: string): void {
    this.#listener({ kind: 'contract-changed', consumer: this.#consumer, file, change })
    this.#named++
    if (this.#named >= MOST_NAMED) this[Symbol.dispose]()
  }
}
