import type { Progress } from '../shared/progress.js'
import { formatNames } from '../shared/text.js'
import { plainLine } from './escape.js'
import { formatTestCounts, type TestCounts } from './progress-display.js'

function keyOf({ consumer, file }: { consumer: string; file: string }): string {
  return `${consumer}\n${file}`
}

/** What is going on right now, gathered from progress. */
export class RunActivity {
  readonly #stages = new Set<string>()
  readonly #files = new Map<string, string>()
  readonly #tests: TestCounts = { passed: 0, failed: 0, skipped: 0 }
  #tested = false

  update(event: Progress): void {
    if (event.kind === 'stage-started') this.#stages.add(`${event.lane}: ${event.name}`)
    if (event.kind === 'stage-ended') this.#stages.delete(`${event.lane}: ${event.name}`)
    if (event.kind === 'file-started') {
      this.#files.set(keyOf(event), `${event.consumer}: ${event.file} (${event.index} of ${event.of})`)
    }
    if (event.kind === 'file-ended') this.#count(event)
  }

  #count(event: TestCounts & { consumer: string; file: string }): void {
    this.#files.delete(keyOf(event))
    this.#tests.passed += event.passed
    this.#tests.failed += event.failed
    this.#tests.skipped += event.skipped
    this.#tested = true
  }

  /** Files under way, else stages; foreign text. */
  running(): string[] {
    return this.#files.size > 0 ? [...this.#files.values()] : [...this.#stages]
  }

  /** One line: running files, else running stages, and the tests so far. */
  text(): string {
    return plainLine(
      [...this.running(), ...(this.#tested ? [formatTestCounts(this.#tests)] : [])].join(' · '),
    )
  }
}

/**
 * What a run says when it is asked to end.
 *
 * @param running what it waits for; foreign text
 * @param byKeys whether somebody may ask a second time
 */
export function stoppingText(running: string[], byKeys: boolean): string {
  const names = running.length === 0 ? 'what has begun' : formatNames(running, 3)
  const again = byKeys ? '; Ctrl-C once more ends it at once' : ''
  return `stopping: waiting for ${names}, then tidying up${again}`
}
