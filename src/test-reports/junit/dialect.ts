import { cleanName } from '../test-report-parser.js'
import type { XmlElement } from './xml-reader.js'

/**
 * Who wrote a report, as far as reading it depends on that:
 *
 * | dialect  | recognised by                                                        | id                            |
 * |----------|----------------------------------------------------------------------|-------------------------------|
 * | `node`   | a bare `<testsuites>` whose first element is a `<testcase>`, or a     | `suite > inner suite::title`, |
 * |          | `<testsuite>` with the attribute `disabled`                          | or `title` outside of a suite |
 * | `vitest` | `<testsuites name="vitest tests">`                                   | `file::suite > title`         |
 * | `jest`   | `<testsuites name="jest tests">`                                     | `suite title`                 |
 * | `mocha`  | the name `Mocha Tests` of a `<testsuites>` (mocha-junit-reporter)    | `title::suite title`          |
 * |          | or a `<testsuite>` (Mocha's own xunit)                               | `suite::title`                |
 * | `other`  | everything else: pytest (`package.module.Class::name[parameters]`),  | `classname::name`             |
 * |          | gotestsum (`package::Test/case`), Surefire (`package.Class::method`) |                               |
 *
 * All but `other` may repeat a title. In `other`, whatever it is, several cases of one name are
 * attempts of one test, so that what is not recognised is read in the strict way.
 */
export type Dialect = 'node' | 'vitest' | 'jest' | 'mocha' | 'other'

// Mocha lets two tests have one title, and never shows two attempts of one: a run again is the event `retry`
// (mocha/lib/runner.js), which neither mocha/lib/reporters/xunit.js nor mocha-junit-reporter/index.js writes.
const BY_ROOT: ReadonlyMap<string, Dialect> = new Map([
  ['testsuites vitest tests', 'vitest'],
  ['testsuites jest tests', 'jest'],
  ['testsuites Mocha Tests', 'mocha'],
  ['testsuite Mocha Tests', 'mocha'],
])

/** Decides from the root and the first element in it. */
export function dialectOf({ name, attributes }: XmlElement, first: XmlElement): Dialect {
  const isBare = Object.keys(attributes).length === 0
  if (name !== 'testsuites' || !isBare) return BY_ROOT.get(`${name} ${attributes['name']}`) ?? 'other'
  const isNode = first.name === 'testcase' || first.attributes['disabled'] !== undefined
  return isNode ? 'node' : 'other'
}

/**
 * Whether the tests of one file ran one after the other, and stand in that order: so do pytest (without xdist), Node's runner
 * and Mocha. gotestsum writes failures first; Jest and Vitest run files side by side.
 *
 * @param suite the name of the first `<testsuite>`
 */
export function runsInOrder(dialect: Dialect, suite: string | undefined): boolean {
  return dialect === 'node' || dialect === 'mocha' || (dialect === 'other' && suite === 'pytest')
}

/** Whether two cases of one name can be two tests. */
export function mayRepeat(dialect: Dialect): boolean {
  return dialect !== 'other'
}

const SCRIPT = /\.[cm]?[jt]sx?$/
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/])/

/** What tells one case from another. */
interface CaseNames {
  /** Names of the suites around it, joined by ` > `; undefined outside of any. */
  suite: string | undefined
  classname: string
  name: string
  /** Absolute path of the test's file, where the dialect gives one. */
  file: string | undefined
}

/** `<class or suites>::<name>`, or the name alone; the table above shows it per dialect. */
export function testId(raw: CaseNames, dialect: Dialect): string {
  if (isFileItself(raw, dialect)) return cleanName(raw.name.split(/[\\/]/).at(-1) ?? raw.name)
  const name = cleanName(raw.name) || '(unnamed)'
  const path = cleanName(pathOf(raw, dialect))
  // jest-junit writes the whole title into both.
  return path === '' || path === name ? name : `${path}::${name}`
}

function pathOf(raw: CaseNames, dialect: Dialect): string {
  const suite = raw.suite ?? ''
  return dialect === 'node' ? suite : raw.classname || suite
}

/**
 * Node's runner writes a case named after the file when the file holds no test, or ends with a failure of
 * its own. Node 24 says which file (`file`); Node 20 does not, and uses the absolute path as the name.
 */
export function isFileItself(raw: CaseNames, dialect: Dialect): boolean {
  if (dialect !== 'node' || raw.suite !== undefined) return false
  if (raw.file !== undefined) return raw.file === raw.name || raw.file.endsWith(`/${raw.name}`)
  return SCRIPT.test(raw.name) && (ABSOLUTE.test(raw.name) || !/\s/.test(raw.name))
}
