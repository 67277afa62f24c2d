import type { Progress } from '../shared/progress.js'
import { formatNames } from '../shared/text.js'
import type { TestCounts } from './progress-display.js'

/** A stage or a test file that is under way. Foreign text. */
export interface Work {
  /** Of a file the title of its trial. */
  lane: string
  name: string
  /** As in `3 of 40`; of a file. */
  place?: string
  /** When it began, in milliseconds on the clock that `RunActivity` is given. */
  since: number
}

function keyOf(lane: string, name: string): string {
  return `${lane}\n${name}`
}

/** What is going on right now, gathered from progress. */
export class RunActivity {
  readonly #stages = new Map<string, Work>()
  readonly #files = new Map<string, Work>()
  #tests: TestCounts | undefined

  /** @param now milliseconds on any clock that never goes back */
  update(event: Progress, now = 0): void {
    switch (event.kind) {
      case 'stage-started':
        this.#stages.set(keyOf(event.lane, event.name), { lane: event.lane, name: event.name, since: now })
        break
      case 'stage-ended':
        this.#stages.delete(keyOf(event.lane, event.name))
        break
      case 'file-started': {
        const { consumer: lane, file: name, index, of } = event
        this.#files.set(keyOf(lane, name), { lane, name, place: `${index} of ${of}`, since: now })
        break
      }
      case 'file-ended':
        this.#files.delete(keyOf(event.consumer, event.file))
        this.#tests = sumOf(event, this.#tests)
        break
    }
  }

  /** How the tests of all files that have ended went; undefined before the first has. */
  get tests(): TestCounts | undefined {
    return this.#tests
  }

  /** What is under way: files, and stages but for those that are the trial of such a file. */
  work(): Work[] {
    const files = [...this.#files.values()]
    const isTrial = ({ lane }: Work) =>
      files.some(file => file.lane === lane || file.lane.startsWith(`${lane} (`))
    return [...[...this.#stages.values()].filter(stage => !isTrial(stage)), ...files]
  }

  /** Files under way, else stages, in words; foreign text. */
  running(): string[] {
    const all = this.#files.size > 0 ? this.#files : this.#stages
    return [...all.values()].map(
      ({ lane, name, place }) => `${lane}: ${name}${place === undefined ? '' : ` (${place})`}`,
    )
  }
}

function sumOf(one: TestCounts, other: TestCounts = { passed: 0, failed: 0, skipped: 0 }): TestCounts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
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
