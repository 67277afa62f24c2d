import { isFailure, type Outcome, type TestCase } from '../../evidence.js'
import { cleanPrinted, cleanText, REPORT_LIMITS } from '../test-report-parser.js'
import { type Dialect, isFileItself, mayRepeat, testId } from './dialect.js'
import { type Meaning, meaningOfAttribute, worst } from './meanings.js'
import { amountIn } from './totals.js'
import type { XmlElement } from './xml-reader.js'

/** Gradle writes what a class printed beside its tests, and so do others. */
const OF_SUITE = '(printed in the suite, and the report does not say by which of its tests)'

interface CaseEntry {
  test: TestCase
  /** What tells that another case is an attempt of the same test; undefined where none can be. */
  key: string | undefined
  /** Of the element that it was directly in: no two of a report, or of several, have the same number. */
  suiteNumber: number
  /** True when the case that was read last is a failed test, to which a tear-down may belong. */
  endsFailed: boolean
}

/** The tests of a file or of several, in their order, with the attempts of one test put together. */
export class CaseList {
  readonly #entries: CaseEntry[] = []
  /** By the key, and by the key in a suite. */
  readonly #byKey = new Map<string, CaseEntry>()
  readonly #failedKeys = new Set<string>()
  /** By the number of the suite: its first failed test, or undefined where a failed one has output of its own. */
  readonly #silent = new Map<number, TestCase | undefined>()

  add(raw: RawCase, dialect: Dialect): void {
    // The runner counts a file without a test as a test that passed.
    if (raw.outcome === 'passed' && isFileItself(raw, dialect)) return
    const key = mayRepeat(dialect) ? undefined : `${raw.suite}\0${raw.classname}\0${raw.name}`
    const { suiteNumber } = raw
    const test = toTest(raw, dialect)
    const held = this.#add({ test, key, suiteNumber, endsFailed: raw.outcome === 'failed' }, raw.tearDown)
    if (!isFailure(held)) return
    const first = this.#silent.has(suiteNumber) ? this.#silent.get(suiteNumber) : held
    this.#silent.set(suiteNumber, held.printed === undefined ? first : undefined)
  }

  /** Adds what a suite printed outside of its tests: to the first that failed, unless those that failed say it themselves. */
  addOutput(suiteNumber: number, printed: string): void {
    const test = this.#silent.get(suiteNumber)
    if (test !== undefined && printed.trim() !== '')
      test.printed = cleanPrinted(`${printed.trim()}\n${OF_SUITE}`)
  }

  /** Adds the tests of another file. */
  addAll(other: CaseList): void {
    for (const entry of other.#entries) this.#add(entry, false)
  }

  tests(): TestCase[] {
    return this.#entries.map(({ test }) => test)
  }

  /** Returns the test that it is, or is another attempt of. */
  #add(entry: CaseEntry, isTearDown: boolean): TestCase {
    const { key, suiteNumber, test } = entry
    if (key === undefined) {
      this.#entries.push(entry)
      return test
    }
    const place = `${suiteNumber}\0${key}`
    // Two suites of one name can hold two tests of one name. Where one of them failed, the other may hide that.
    const failed = isFailure(test) || this.#failedKeys.has(key)
    const first = this.#byKey.get(place) ?? (failed ? this.#byKey.get(key) : undefined)
    if (isFailure(test)) this.#failedKeys.add(key)
    if (first !== undefined) {
      addAttempts(first, entry, isTearDown)
      return first.test
    }
    this.#entries.push(entry)
    this.#byKey.set(place, entry)
    if (!this.#byKey.has(key)) this.#byKey.set(key, entry)
    return test
  }
}

function addAttempts(entry: CaseEntry, more: CaseEntry, isTearDown: boolean): void {
  const { test } = entry
  const { attempts, outcome, seconds, text, printed } = more.test
  // pytest writes a second case when the tear-down of a failed test errors: that is no new attempt.
  const continued = isTearDown && entry.endsFailed
  test.attempts += continued ? attempts - 1 : attempts
  test.outcome = worst(test.outcome, outcome)
  test.seconds += seconds
  if (text !== '') test.text = cleanText(`${test.text}\n${text}`)
  if (printed !== undefined) test.printed = cleanPrinted(`${test.printed ?? ''}\n${printed}`)
  entry.endsFailed = more.endsFailed
}

function toTest(raw: RawCase, dialect: Dialect): TestCase {
  const { outcome, seconds, attempts } = raw
  const printed = isFailure(raw) ? cleanPrinted(raw.printed) : ''
  return {
    id: testId(raw, dialect),
    outcome,
    seconds,
    text: cleanText(raw.text || raw.said),
    ...(printed !== '' && { printed }),
    attempts,
  }
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
  attempts = 1
  text = ''
  /** The end of its output, with room to spare. */
  printed = ''
  /** The attribute that says that it did not pass, where one does. */
  said = ''
  /** True when pytest wrote it for a tear-down alone. */
  tearDown = false
  /** True when Node's runner says that the test is still to do. */
  toDo = false

  readonly suiteNumber: number
  outcome: Outcome = 'passed'

  constructor(suite: { path: string | undefined; number: number }, attributes: Attributes, dialect: Dialect) {
    this.suite = suite.path
    this.suiteNumber = suite.number
    this.classname = attributes['classname'] ?? ''
    this.name = attributes['name'] ?? ''
    this.file = attributes['file']
    this.seconds = amountIn(attributes['time'])
    for (const [name, value = ''] of Object.entries(attributes)) {
      // Node's runner repeats in it what the element says, also for a test that is to do.
      if (dialect !== 'node' || name !== 'failure') this.addAttribute(name, value)
    }
  }

  /** Adds what an attribute says. It can only make a case worse. */
  addAttribute(name: string, value: string): void {
    const meaning = meaningOfAttribute(name, value)
    if (meaning === undefined) return
    if (meaning.attempt) this.attempts += 1
    this.addState(name, value, meaning.outcome)
  }

  /** Adds what a word says that stands at `place`, an attribute or an element in the case. */
  addState(place: string, word: string, outcome: Outcome): void {
    if (outcome !== 'passed' && this.said === '') this.said = `${place}="${word.slice(0, 100)}"`
    this.outcome = worst(this.outcome, outcome)
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
    // A test may have any number of failures: of a flood the first ones say enough.
    if (this.text.length > 4 * REPORT_LIMITS.text) return
    const lines = [this.text, body.startsWith(message) ? '' : message, body]
    this.text = lines.filter(line => line !== '').join('\n')
  }

  addPrinted(text: string): void {
    this.printed = withPrinted(this.printed, text)
  }
}

/** The end of what was printed, with room to spare. */
export function withPrinted(printed: string, text: string): string {
  const all = `${printed}${text}`
  return all.length > 4 * REPORT_LIMITS.printed ? all.slice(-2 * REPORT_LIMITS.printed) : all
}

function exactOutcome(raw: RawCase, outcome: Outcome, type: string | undefined): Outcome {
  if (outcome === 'passed') return outcome
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
