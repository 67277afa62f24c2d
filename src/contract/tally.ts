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
  /** The request's query without its identifiers: how long a list is, and how it is sorted, depends on it. */
  asked: string
}

const MOST_EXAMPLES = 3

/** How often something was seen, and where first. */
export class Count {
  times = 0
  units = 0
  /** Of the earliest exchange that shows it, in its recording. */
  first = Number.POSITIVE_INFINITY
  firstAt = Number.POSITIVE_INFINITY
  /** The repeats that show it, as bits. */
  runs = 0
  tests: Set<string> | undefined
  readonly examples: string[] = []
  #unit = -1

  add(sighting: Sighting, example?: string): void {
    this.times++
    if (sighting.unit !== this.#unit) this.units++
    this.#unit = sighting.unit
    this.runs |= 1 << (sighting.run % 31)
    if (sighting.index < this.first) {
      this.first = sighting.index
      this.firstAt = sighting.at
    }
    if (sighting.test !== undefined) {
      this.tests ??= new Set()
      this.tests.add(sighting.test)
    }
    if (example !== undefined && this.examples.length < MOST_EXAMPLES && !this.examples.includes(example))
      this.examples.push(example)
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

  constructor(most = 64) {
    this.#most = most
  }

  add(category: Category, sighting: Sighting, example?: string): void {
    let count = this.counts.get(category)
    if (count === undefined) {
      if (this.counts.size >= this.#most) {
        this.open = true
        return
      }
      count = new Count()
      this.counts.set(category, count)
    }
    count.add(sighting, example)
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
  for (const count of counts) {
    joined.times += count.times
    joined.units += count.units
    joined.runs |= count.runs
    if (count.first < joined.first) {
      joined.first = count.first
      joined.firstAt = count.firstAt
    }
    if (count.tests !== undefined) joined.tests = new Set([...(joined.tests ?? []), ...count.tests])
    for (const example of count.examples)
      if (joined.examples.length < MOST_EXAMPLES && !joined.examples.includes(example))
        joined.examples.push(example)
  }
  return joined
}
