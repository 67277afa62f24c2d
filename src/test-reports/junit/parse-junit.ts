import { isFailure, type TestCase } from '../../evidence.js'
import { cleanName, REPORT_LIMITS, type TestReportParser } from '../test-report-parser.js'
import { CaseList, RawCase, wrongIn } from './cases.js'
import { type Dialect, dialectOf, meaningOf } from './dialect.js'
import { type XmlElement, XmlReader, type XmlVisitor } from './xml-reader.js'

/**
 * The tests of JUnit reports. dialect.ts says how each dialect is read; a test's outcome is the worst of what the
 * reports say about it.
 */
export class JUnitParser implements TestReportParser {
  /** Of the files that are complete. */
  #cases: CaseList | undefined
  #collector = new ReportCollector(0)
  #xml = new XmlReader(this.#collector)

  write(bytes: Uint8Array): void {
    this.#xml.write(bytes)
  }

  endFile(): void {
    this.#xml.end()
    const { cases, count } = this.#collector
    if (this.#cases === undefined) this.#cases = cases
    else this.#cases.addAll(cases)
    this.#collector = new ReportCollector(count)
    this.#xml = new XmlReader(this.#collector)
  }

  tests(): TestCase[] {
    return this.#cases?.tests() ?? []
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

type Fail = (message: string) => never

/** The element whose text is being read. */
interface OpenNote {
  element: string
  message: string
  body: string
  /** True outside of any `<testcase>`. */
  standsAlone: boolean
}

/**
 * Turns the elements of a report into tests. Its totals are not to be trusted: pytest counts subtests, others count
 * attempts. Only a failure that they tell of, and no test, is heard: Karma counts a browser that was lost that way.
 */
class ReportCollector implements XmlVisitor {
  readonly cases = new CaseList()
  /** The path of each suite that is open. */
  readonly #suites: string[] = []
  #root: XmlElement | undefined
  #dialect: Dialect | undefined
  /** Test cases of this file and of those before it. */
  count: number
  #case: RawCase | undefined
  #note: OpenNote | undefined
  /** What the first totals that count anything as gone wrong say: the root's, where it has some. */
  #wrong: string | undefined
  /** True when anything in the report failed, also what the dialect excuses: totals count that too. */
  #hasFailure = false

  constructor(casesBefore: number) {
    this.count = casesBefore
  }

  open(element: XmlElement, fail: Fail): void {
    if (this.#root === undefined) this.#openRoot(element, fail)
    else this.#dialect ??= dialectOf(this.#root, element)
    if (element.name === 'testsuites' || element.name === 'testsuite') this.#wrong ??= wrongIn(element)
    if (element.name === 'testsuite') this.#openSuite(element)
    else if (element.name === 'testcase') this.#openCase(element, fail)
    else this.#openNote(element, fail)
  }

  text(text: string): void {
    const open = this.#note
    // One character over the limit is enough for the cut to be seen.
    if (open !== undefined) open.body += text.slice(0, Math.max(0, REPORT_LIMITS.text + 1 - open.body.length))
  }

  close(name: string): void {
    if (name === this.#note?.element) this.#closeNote()
    else if (name === 'testcase') this.#closeCase()
    else if (name === 'testsuite') this.#suites.pop()
  }

  end(fail: Fail): void {
    if (this.#wrong === undefined || this.#hasFailure) return
    // Where attempts are shown the totals may count one that was hidden: of those the rule `rerun` tells.
    const tellsOfIt = (test: TestCase) => test.attempts > 1 || isFailure(test)
    if (this.cases.tests().some(tellsOfIt)) return
    fail(`the totals say ${this.#wrong}, and no test says which`)
  }

  #openRoot(element: XmlElement, fail: Fail): void {
    if (element.name !== 'testsuites' && element.name !== 'testsuite') {
      fail(`expected <testsuites> or <testsuite>, got <${element.name.slice(0, 100)}>`)
    }
    this.#root = element
  }

  #openSuite({ attributes }: XmlElement): void {
    const names = [this.#suites.at(-1), attributes['name']].filter(name => name !== undefined && name !== '')
    // Bounded here, because every case in the suite repeats it.
    this.#suites.push(cleanName(names.join(' > ')))
  }

  #openCase({ attributes }: XmlElement, fail: Fail): void {
    if (this.#case !== undefined) fail('expected no <testcase> in another, got one')
    this.#startCase(attributes, fail)
  }

  #startCase(attributes: XmlElement['attributes'], fail: Fail): RawCase {
    this.count += 1
    if (this.count > REPORT_LIMITS.cases) fail(`expected at most ${REPORT_LIMITS.cases} test cases, got more`)
    this.#case = new RawCase(this.#suites.at(-1), attributes)
    return this.#case
  }

  #closeCase(): void {
    if (this.#case !== undefined) this.cases.add(this.#case, this.#dialect ?? 'other')
    this.#case = undefined
  }

  #openNote(element: XmlElement, fail: Fail): void {
    const meaning = meaningOf(element)
    if (meaning === undefined) return
    if (meaning.outcome !== 'skipped') this.#hasFailure = true
    this.#closeNote()
    const standsAlone = this.#case === undefined
    if (standsAlone && meaning.outcome === 'skipped') return
    // The failure of a whole suite stands outside of any case: it must not be lost.
    const raw = this.#case ?? this.#startCase({ name: '(suite)' }, fail)
    raw.addNote(element, meaning, this.#dialect ?? 'other')
    this.#note = {
      element: element.name,
      message: element.attributes['message'] ?? '',
      body: '',
      standsAlone,
    }
  }

  #closeNote(): void {
    const open = this.#note
    this.#note = undefined
    if (open === undefined) return
    this.#case?.addText(open.message, open.body.trim())
    if (open.standsAlone) this.#closeCase()
  }
}
