import type { Outcome, TestCase } from '../../evidence.js'
import { amountIn, cleanText, isFileItself, LIMITS, testId } from '../limits.js'
import { type Dialect, mayRepeat, outcomeOfState, worst } from './dialect.js'
import type { XmlElement } from './xml-reader.js'

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

type Attributes = Readonly<Record<string, string | undefined>>

/** One `<testcase>` element while it is read. */
export class RawCase {
  /** Names of the suites around it, joined by ` > `; undefined outside of any. */
  readonly suite: string | undefined
  readonly classname: string
  readonly name: string
  /** Absolute path of the test's file, where the dialect gives one. */
  readonly file: string | undefined
  readonly seconds: number
  outcome: Outcome
  attempts = 1
  text = ''
  /** True when pytest wrote it for a tear-down alone. */
  tearDown = false
  /** True when Node's runner says that the test is still to do. */
  toDo = false

  constructor(suite: string | undefined, attributes: Attributes) {
    this.suite = suite
    this.classname = attributes['classname'] ?? ''
    this.name = attributes['name'] ?? ''
    this.file = attributes['file']
    this.seconds = amountIn(attributes['time'])
    this.outcome = worst(outcomeOfState(attributes['status']), outcomeOfState(attributes['result']))
  }

  worsen(outcome: Outcome): void {
    this.outcome = worst(this.outcome, outcome)
  }

  /** The message leads, so that the first line of the text says what happened. */
  addText(message: string, body: string): void {
    // A little more than the limit, so that the cut is seen and marked later.
    if (this.text.length > LIMITS.text) return
    const lines = [this.text, body.startsWith(message) ? '' : message, body]
    this.text = lines.filter(line => line !== '').join('\n')
  }
}

/** What the totals of a suite, or of the whole report, count as gone wrong; undefined for nothing. */
export function wrongIn({ attributes }: XmlElement): string | undefined {
  const counts = [
    counted(amountIn(attributes['failures']), 'failure'),
    counted(amountIn(attributes['errors']), 'error'),
  ]
  return counts.filter(count => count !== '').join(' and ') || undefined
}

function counted(amount: number, noun: string): string {
  return amount === 0 ? '' : `${amount} ${noun}${amount === 1 ? '' : 's'}`
}
