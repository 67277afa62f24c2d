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

/** Whether two cases of one name can be two tests. */
export function mayRepeat(dialect: Dialect): boolean {
  return dialect !== 'other'
}
