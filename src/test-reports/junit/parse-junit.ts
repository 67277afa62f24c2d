import { isFailure, type TestCase } from '../../evidence.js'
import { cleanName, REPORT_LIMITS, type TestReportParser, TextEnds } from '../test-report-parser.js'
import { CaseList, RawCase, withPrinted } from './cases.js'
import { type Dialect, dialectOf, runsInOrder } from './dialect.js'
import { holdsState, isUnknownState, meaningOfElement, meaningOfState } from './meanings.js'
import { ReportTotals } from './totals.js'
import { type XmlElement, XmlReader, type XmlVisitor } from './xml-reader.js'

/**
 * The tests of JUnit reports. dialect.ts says how each dialect is read; a test's outcome is the worst of what the
 * reports say about it.
 */
export class JUnitParser implements TestReportParser {
  /** Of the files that are complete. */
  #cases: CaseList | undefined
  /** Of the only file that is complete; false of several, which may have run side by side. */
  #inOrder = false
  #collector = new ReportCollector(0, 0)
  #xml = new XmlReader(this.#collector)

  write(bytes: Uint8Array): void {
    this.#xml.write(bytes)
  }

  endFile(): void {
    this.#xml.end()
    const { cases, count, suites } = this.#collector
    this.#inOrder = this.#cases === undefined && this.#collector.inOrder
    if (this.#cases === undefined) this.#cases = cases
    else this.#cases.addAll(cases)
    this.#collector = new ReportCollector(count, suites)
    this.#xml = new XmlReader(this.#collector)
  }

  tests(): TestCase[] {
    return this.#cases?.tests() ?? []
  }

  inOrder(): boolean {
    return this.#inOrder
  }
}

/**
 * The tests of one whole JUnit report, given as the bytes of the file in pieces of any size.
 *
 * @throws MalformedReport when it is no JUnit report within the limits
 */
export function parseJUnit(pieces: Iterable<Uint8Array>): TestCase[] {
  const parser = new JUnitParser()
  for (const piece of pieces) parser.write(piece)
  parser.endFile()
  return parser.tests()
}

/** Node's runner escapes the quotes of an attribute, and then the `&` of what it made of them. */
function withPlainQuotes({ attributes, ...element }: XmlElement): XmlElement {
  const plain = Object.entries(attributes).map(([name, text]) => [name, text?.replaceAll('&quot;', '"')])
  return { ...element, attributes: Object.fromEntries(plain) }
}

type Fail = (message: string) => never

/** The element whose text is being read. */
interface OpenNote {
  element: string
  message: string
  body: TextEnds
  /** True outside of any `<testcase>`. */
  standsAlone: boolean
  /** True when its text is a state of the test. */
  isState?: boolean
}

interface OpenSuite {
  path: string | undefined
  number: number
  /** The end of what it says that its tests printed. */
  printed: string
}

const OUTSIDE = { path: undefined, number: 0 }

/** Turns the elements of a report into tests. */
class ReportCollector implements XmlVisitor {
  readonly cases = new CaseList()
  /** Test cases of this file and of those before it. */
  count: number
  /** The number that the last suite was given, of this file and of those before it. */
  suites: number
  readonly #casesBefore: number
  /** Those that are open. */
  readonly #open: OpenSuite[]
  readonly #totals = new ReportTotals()
  #root: XmlElement | undefined
  #firstSuite: string | undefined
  #dialect: Dialect = 'other'
  #hasDialect = false
  #case: RawCase | undefined
  #note: OpenNote | undefined
  /** True in what a test printed. */
  #prints = false
  #skipped = 0
  /** True when anything in the report failed, also what the dialect excuses: totals count that too. */
  #hasFailure = false

  constructor(casesBefore: number, suitesBefore: number) {
    this.count = casesBefore
    this.#casesBefore = casesBefore
    // What is outside of any suite is in one of its own.
    this.suites = suitesBefore + 1
    this.#open = [{ path: undefined, number: this.suites, printed: '' }]
  }

  get inOrder(): boolean {
    return runsInOrder(this.#dialect, this.#firstSuite)
  }

  open(read: XmlElement, fail: Fail): void {
    if (this.#root === undefined) this.#openRoot(read, fail)
    else if (!this.#hasDialect) {
      this.#dialect = dialectOf(this.#root, read)
      this.#hasDialect = true
    }
    const element = this.#dialect === 'node' ? withPlainQuotes(read) : read
    if (element.name === 'testsuites' || element.name === 'testsuite') this.#totals.open(element)
    if (element.name === 'testsuite') this.#openSuite(element)
    else if (element.name === 'testcase') this.#openCase(element, fail)
    else if (element.name !== 'testsuites') this.#openNote(element, fail)
  }

  text(text: string): void {
    if (this.#note !== undefined) this.#note.body.add(text)
    else if (this.#prints) this.#addPrinted(text)
  }

  close(name: string, depth: number): void {
    if (isOutput(name)) this.#endOutput()
    if (name === this.#note?.element) this.#closeNote()
    else if (name === 'testcase') this.#closeCase()
    else if (name === 'testsuite') this.#closeSuite()
    if (name === 'testsuite' || name === 'testsuites') this.#totals.close(depth)
  }

  end(fail: Fail): void {
    // Where attempts are shown the totals may count one that was hidden: of those the rule `rerun` tells.
    const tellsOfIt = (test: TestCase) => test.attempts > 1 || isFailure(test)
    const problem = this.#totals.problem({
      tests: this.count - this.#casesBefore,
      skipped: this.#skipped,
      tellsOfTrouble: this.#hasFailure || this.cases.tests().some(tellsOfIt),
    })
    if (problem !== undefined) fail(problem)
  }

  #openRoot(element: XmlElement, fail: Fail): void {
    if (element.name !== 'testsuites' && element.name !== 'testsuite') {
      fail(`expected <testsuites> or <testsuite>, got <${element.name.slice(0, 100)}>`)
    }
    this.#root = element
  }

  #openSuite({ attributes }: XmlElement): void {
    this.#firstSuite ??= attributes['name'] ?? ''
    const names = [this.#open.at(-1)?.path, attributes['name']].filter(
      name => name !== undefined && name !== '',
    )
    this.suites += 1
    // Bounded here, because every case in the suite repeats it.
    this.#open.push({ path: cleanName(names.join(' > ')), number: this.suites, printed: '' })
  }

  #closeSuite(): void {
    const suite = this.#open.pop()
    if (suite !== undefined) this.cases.addOutput(suite.number, suite.printed)
  }

  #openCase({ attributes }: XmlElement, fail: Fail): void {
    if (this.#case !== undefined) fail('expected no <testcase> in another, got one')
    for (const [name, value = ''] of Object.entries(attributes)) {
      if (!isUnknownState(name, value)) continue
      const said = `${name}="${value.slice(0, 100)}"`
      fail(
        `the test ${cleanName(attributes['name'] ?? '')} has ${said}, and whether that is a pass is not known`,
      )
    }
    this.#startCase(attributes, fail)
  }

  #startCase(attributes: XmlElement['attributes'], fail: Fail): RawCase {
    this.count += 1
    if (this.count > REPORT_LIMITS.cases) fail(`expected at most ${REPORT_LIMITS.cases} test cases, got more`)
    this.#case = new RawCase(this.#open.at(-1) ?? OUTSIDE, attributes, this.#dialect)
    return this.#case
  }

  #closeCase(): void {
    const { outcome } = this.#case ?? {}
    if (outcome === 'skipped' || outcome === 'xfailed') this.#skipped += 1
    if (this.#case !== undefined) this.cases.add(this.#case, this.#dialect)
    this.#case = undefined
  }

  #openNote(element: XmlElement, fail: Fail): void {
    const meaning = meaningOfElement(element.name)
    if (meaning === undefined) {
      this.#openOther(element)
      return
    }
    const isBad = meaning.outcome === 'failed' || meaning.outcome === 'errored'
    if (isBad) this.#hasFailure = true
    this.#closeNote()
    const standsAlone = this.#case === undefined
    if (standsAlone && !isBad) return
    // The failure of a whole suite stands outside of any case: it must not be lost.
    const raw = this.#case ?? this.#startCase({ name: '(suite)' }, fail)
    raw.addNote(element, meaning, this.#dialect)
    this.#note = {
      element: element.name,
      message: element.attributes['message'] ?? '',
      body: new TextEnds(),
      standsAlone,
    }
  }

  /** A step of a test, or an element of a tool's own, may hold the only word that the test failed. */
  #openOther({ name, attributes }: XmlElement): void {
    if (this.#note !== undefined) return
    if (isOutput(name)) this.#prints = true
    const raw = this.#case
    if (raw === undefined) return
    for (const [key, value = ''] of Object.entries(attributes))
      if (holdsState(key) || (holdsState(name) && key === 'value')) addBadState(raw, name, value)
    if (holdsState(name))
      this.#note = { element: name, message: '', body: new TextEnds(), standsAlone: false, isState: true }
  }

  #endOutput(): void {
    if (this.#prints) this.#addPrinted('\n')
    this.#prints = false
  }

  /** Of the test in which it stands, else of the suite. */
  #addPrinted(text: string): void {
    const suite = this.#open.at(-1)
    if (this.#case !== undefined) this.#case.addPrinted(text)
    else if (suite !== undefined) suite.printed = withPrinted(suite.printed, text)
  }

  #closeNote(): void {
    const open = this.#note
    this.#note = undefined
    if (open === undefined) return
    const body = open.body.toString()
    if (open.isState && this.#case !== undefined) addBadState(this.#case, open.element, body)
    else this.#case?.addText(open.message, body.trim())
    if (open.standsAlone) this.#closeCase()
  }
}

function isOutput(name: string): boolean {
  return name === 'system-out' || name === 'system-err'
}

// Of a part of a test only a failure counts: a step that was skipped is no skipped test.
function addBadState(raw: RawCase, element: string, state: string): void {
  const outcome = meaningOfState(state)?.outcome
  if (outcome === 'failed' || outcome === 'errored') raw.addState(element, state.trim(), outcome)
}
