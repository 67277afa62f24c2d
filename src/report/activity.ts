import type { Progress } from '../progress.js'
import { plainLine } from './escape.js'
import { type Counts, counts } from './progress-line.js'

function keyOf({ consumer, file }: { consumer: string; file: string }): string {
  return `${consumer}\n${file}`
}

/** What is going on right now, gathered from progress. */
export class Activity {
  readonly #stages = new Set<string>()
  readonly #files = new Map<string, string>()
  readonly #tests: Counts = { passed: 0, failed: 0, skipped: 0 }
  #tested = false

  update(event: Progress): void {
    if (event.kind === 'stage-started') this.#stages.add(`${event.lane}: ${event.name}`)
    if (event.kind === 'stage-ended') this.#stages.delete(`${event.lane}: ${event.name}`)
    if (event.kind === 'file-started') {
      this.#files.set(keyOf(event), `${event.consumer}: ${event.file} (${event.index} of ${event.of})`)
    }
    if (event.kind === 'file-ended') this.#count(event)
  }

  #count(event: Counts & { consumer: string; file: string }): void {
    this.#files.delete(keyOf(event))
    this.#tests.passed += event.passed
    this.#tests.failed += event.failed
    this.#tests.skipped += event.skipped
    this.#tested = true
  }

  /** One line: running files, else running stages, and the tests so far. */
  text(): string {
    const running = this.#files.size > 0 ? [...this.#files.values()] : [...this.#stages]
    return plainLine([...running, ...(this.#tested ? [counts(this.#tests)] : [])].join(' · '))
  }
}
