import type { Outcome, TestCase } from '../../evidence.js'
import { cleanText, REPORT_LIMITS } from '../test-report-parser.js'
import {
  type Dialect,
  isFileItself,
  type Meaning,
  mayRepeat,
  outcomeOfState,
  testId,
  worst,
} from './dialect.js'
import type { XmlElement } from './xml-reader.js'

interface CaseEntry {
  test: TestCase
  /** What tells that another case is an attempt of the same test; undefined where none can be. */
  key: string | undefined
  /** True when the case that was read last is a failed test, to which a tear-down may belong. */
  endsFailed: boolean
}

/** The tests of a file or of several, in their order, with the attempts of one test put together. */
export class CaseList {
  readonly #entries: CaseEntry[] = []
  readonly #byKey = new Map<string, CaseEntry>()

  add(raw: RawCase, dialect: Dialect): void {
    // The runner counts a file without a test as a test that passed.
    if (raw.outcome === 'passed' && isFileItself(raw, dialect)) return
    const key = mayRepeat(dialect) ? undefined : `${raw.suite}\0${raw.classname}\0${raw.name}`
    this.#add({ test: toTest(raw, dialect), key, endsFailed: raw.outcome === 'failed' }, raw.tearDown)
  }

  /** Adds the tests of another file. A test of both has been attempted in each. */
  addAll(other: CaseList): void {
    for (const entry of other.#entries) this.#add(entry, false)
  }

  tests(): TestCase[] {
    return this.#entries.map(({ test }) => test)
  }

  #add(entry: CaseEntry, isTearDown: boolean): void {
    const first = entry.key === undefined ? undefined : this.#byKey.get(entry.key)
    if (first !== undefined) {
      addAttempts(first, entry, isTearDown)
      return
    }
    this.#entries.push(entry)
    if (entry.key !== undefined) this.#byKey.set(entry.key, entry)
  }
}

function addAttempts(entry: CaseEntry, more: CaseEntry, isTearDown: boolean): void {
  const { test } = entry
  const { attempts, outcome, seconds, text } = more.test
  // pytest writes a second case when the tear-down of a failed test errors: that is no new attempt.
  const continued = isTearDown && entry.endsFailed
  test.attempts += continued ? attempts - 1 : attempts
  test.outcome = worst(test.outcome, outcome)
  test.seconds += seconds
  if (text !== '') test.text = cleanText(`${test.text}\n${text}`)
  entry.endsFailed = more.endsFailed
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

  /** Adds what an element in it says, all but its text. */
  addNote({ attributes }: XmlElement, { outcome, attempt }: Meaning, dialect: Dialect): void {
    const { type, message } = attributes
    if (outcome === 'errored') this.tearDown = this.outcome === 'passed' && isTearDown(message)
    if (outcome === 'skipped' && type === 'todo') this.toDo = dialect === 'node'
    if (attempt) this.attempts += 1
    this.outcome = worst(this.outcome, exactOutcome(this, outcome, type))
  }

  /** The message leads, so that the first line of the text says what happened. */
  addText(message: string, body: string): void {
    // A little more than the limit, so that the cut is seen and marked later.
    if (this.text.length > REPORT_LIMITS.text) return
    const lines = [this.text, body.startsWith(message) ? '' : message, body]
    this.text = lines.filter(line => line !== '').join('\n')
  }
}

function exactOutcome(raw: RawCase, outcome: Outcome, type: string | undefined): Outcome {
  if (outcome === 'skipped') return type === 'pytest.xfail' ? 'xfailed' : 'skipped'
  // A test that is to do may fail in Node's runner, and the run still ends with exit code 0.
  if (raw.toDo) return 'skipped'
  // gotestsum: a package that does not build is a failed TestMain of no class.
  if (raw.name === 'TestMain' && raw.classname === '') return 'errored'
  return outcome
}

/** pytest's words; the rest of the message is the error. */
function isTearDown(message: string | undefined): boolean {
  return message?.startsWith('failed on teardown') ?? false
}

/** The number that an attribute holds; 0 where it holds none, or one below. Surefire groups thousands with a comma. */
function amountIn(attribute: string | undefined): number {
  const amount = Number(attribute?.replaceAll(',', ''))
  return Number.isFinite(amount) && amount > 0 ? amount : 0
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
