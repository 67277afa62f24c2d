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
 * | `other`  | everything else: pytest (`package.module.Class::name[parameters]`),  | `classname::name`             |
 * |          | gotestsum (`package::Test/case`), Surefire (`package.Class::method`) |                               |
 *
 * Only the first three may repeat a title. In `other`, whatever it is, several cases of one name are
 * attempts of one test, so that what is not recognised is read in the strict way.
 */
export type Dialect = 'node' | 'vitest' | 'jest' | 'other'

const BY_ROOT_NAME: ReadonlyMap<string | undefined, Dialect> = new Map([
  ['vitest tests', 'vitest'],
  ['jest tests', 'jest'],
])

/** Decides from the root and the first element in it. */
export function dialectOf(root: XmlElement, first: XmlElement): Dialect {
  if (root.name !== 'testsuites') return 'other'
  if (Object.keys(root.attributes).length > 0) return BY_ROOT_NAME.get(root.attributes['name']) ?? 'other'
  const isNode = first.name === 'testcase' || first.attributes['disabled'] !== undefined
  return isNode ? 'node' : 'other'
}

/** Whether two cases of one name can be two tests. */
export function mayRepeat(dialect: Dialect): boolean {
  return dialect !== 'other'
}
