import { cutText } from '../shared/text.js'

/** Which exchange shows something. */
export interface Sighting {
  /** Its place among the exchanges of its recording, in time. */
  index: number
  /** Milliseconds since the epoch. */
  at: number
  /** Which repeat of its test file on its arm, from 0. */
  run: number
  /**
   * Exchanges that ask the same thing again in one test are one unit: polls that are answered in the same way are no
   * independent observations. Those of a unit are shown one after the other.
   */
  unit: number
  test: string | undefined
  /** The test file that ran. */
  file: string | undefined
  /** The request's query without its identifiers: how long a list is, and how it is sorted, depends on it. */
  asked: string
}

const MOST_EXAMPLES = 3
const NONE: readonly string[] = []

/** A value as a reader sees it, cut. */
function exampleOf(value: unknown): string {
  if (typeof value === 'string') return cutText(value, 200)
  try {
    return cutText(JSON.stringify(value) ?? 'null', 200)
  } catch {
    // Deeper than the stack is.
    return '…'
  }
}

/** The list itself, but for the one that is nobody's. */
function added(list: readonly string[], text: string): readonly string[] {
  if (list === NONE) return [text]
  ;(list as string[]).push(text)
  return list
}

/** How often something was seen, and where first. */
export class Count {
  times = 0
  units = 0
  /** Of the earliest exchange that shows it, in its recording. */
  first = Number.POSITIVE_INFINITY
  firstAt = Number.POSITIVE_INFINITY
  /** The repeats that show it, as bits. */
  runs = 0
  /** A few of the values that were seen, cut. */
  examples: readonly string[] = NONE
  #unit = -1
  // One that comes again later stands here again: a set would take longer than all the rest.
  #tests: readonly string[] = NONE
  #files: readonly string[] = NONE

  /** @param example a value that was seen */
  add(sighting: Sighting, example?: unknown): void {
    this.times++
    if (sighting.unit !== this.#unit) this.units++
    this.#unit = sighting.unit
    this.runs |= 1 << (sighting.run % 31)
    if (sighting.index < this.first) {
      this.first = sighting.index
      this.firstAt = sighting.at
    }
    const { test, file } = sighting
    if (test !== undefined) {
      if (test !== this.#tests.at(-1)) this.#tests = added(this.#tests, test)
    } else if (file !== undefined && file !== this.#files.at(-1)) this.#files = added(this.#files, file)
    // Of objects and lists one is enough: to write them takes long.
    const most = typeof example === 'object' ? 1 : MOST_EXAMPLES
    if (example !== undefined && this.examples.length < most) this.#addExample(exampleOf(example))
  }

  /** The tests whose exchanges show it. */
  get tests(): Set<string> {
    return new Set(this.#tests)
  }

  /** The test files with exchanges that show it and whose test nobody knows. */
  get files(): Set<string> {
    return new Set(this.#files)
  }

  /** Counts what another one has counted, too. */
  join(other: Count): void {
    this.times += other.times
    this.units += other.units
    this.runs |= other.runs
    if (other.first < this.first) {
      this.first = other.first
      this.firstAt = other.firstAt
    }
    this.#tests = [...this.#tests, ...other.#tests]
    this.#files = [...this.#files, ...other.#files]
    this.examples = [...new Set([...this.examples, ...other.examples])].slice(0, MOST_EXAMPLES)
  }

  #addExample(example: string): void {
    if (!this.examples.includes(example)) this.examples = [...this.examples, example]
  }

  /** Whether every one of so many repeats shows it. */
  inAll(runs: number): boolean {
    return this.runs === 2 ** Math.min(runs, 31) - 1
  }
}

/** How often each of some categories was seen: statuses, types, words of an enumeration. */
export class Tally<Category extends string = string> {
  readonly counts = new Map<Category, Count>()
  /** More categories than are kept: anything may come. */
  open = false
  readonly #most: number
  #last: { category: Category; count: Count } | undefined

  constructor(most = 64) {
    this.#most = most
  }

  add(category: Category, sighting: Sighting, example?: unknown): void {
    // Mostly the same one comes again.
    if (category !== this.#last?.category) {
      const count = this.#count(category)
      this.#last = count && { category, count }
    }
    this.#last?.count.add(sighting, example)
  }

  #count(category: Category): Count | undefined {
    const known = this.counts.get(category)
    if (known !== undefined) return known
    if (this.counts.size >= this.#most) {
      this.open = true
      return undefined
    }
    const made = new Count()
    this.counts.set(category, made)
    return made
  }

  /** Sorted, so that it does not depend on what was seen first. */
  get categories(): Category[] {
    return [...this.counts.keys()].sort()
  }

  get units(): number {
    return sum(this, count => count.units)
  }

  get times(): number {
    return sum(this, count => count.times)
  }
}

function sum(tally: Tally, of: (count: Count) => number): number {
  let total = 0
  for (const count of tally.counts.values()) total += of(count)
  return total
}

/** What of some categories was seen together, as one count. */
export function joinCounts(counts: Iterable<Count>): Count {
  const joined = new Count()
  for (const count of counts) joined.join(count)
  return joined
}
