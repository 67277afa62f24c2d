import type { TestCase } from '../../evidence.js'
import { type Dialect, mayRepeat } from './dialect.js'
import { worst } from './outcome.js'
import type { RawCase } from './raw-case.js'
import { isFileItself, testId } from './test-id.js'
import { cleanText } from './text.js'

interface Entry {
  test: TestCase
  /** True when the case that was read last is a failed test, to which a tear-down may belong. */
  endsFailed: boolean
}

/** The tests of a report, in its order, with the attempts of one test put together. */
export class CaseList {
  readonly #tests: TestCase[] = []
  readonly #entries = new Map<string, Entry>()

  add(raw: RawCase, dialect: Dialect): void {
    // The runner counts a file without a test as a test that passed.
    if (raw.outcome === 'passed' && isFileItself(raw, dialect)) return
    if (mayRepeat(dialect)) {
      this.#tests.push(toTest(raw, dialect))
      return
    }
    const key = `${raw.suite}\0${raw.classname}\0${raw.name}`
    const entry = this.#entries.get(key)
    if (entry === undefined) this.#addFirst(key, raw, dialect)
    else addAttempt(entry, raw)
  }

  tests(): TestCase[] {
    return this.#tests
  }

  #addFirst(key: string, raw: RawCase, dialect: Dialect): void {
    const test = toTest(raw, dialect)
    this.#tests.push(test)
    this.#entries.set(key, { test, endsFailed: raw.outcome === 'failed' })
  }
}

function addAttempt(entry: Entry, raw: RawCase): void {
  const { test } = entry
  // pytest writes a second case when the tear-down of a failed test errors: that is no new attempt.
  const continued = raw.tearDown && entry.endsFailed
  test.attempts += continued ? raw.attempts - 1 : raw.attempts
  test.outcome = worst(test.outcome, raw.outcome)
  test.seconds += raw.seconds
  if (raw.text !== '') test.text = cleanText(`${test.text}\n${raw.text}`)
  entry.endsFailed = raw.outcome === 'failed'
}

function toTest(raw: RawCase, dialect: Dialect): TestCase {
  const { outcome, seconds, attempts } = raw
  return { id: testId(raw, dialect), outcome, seconds, text: cleanText(raw.text), attempts }
}
