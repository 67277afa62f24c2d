import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { JUnitParser, parseJUnit } from '../../../../src/test-reports/junit/parse-junit.js'
import { EXPECTED } from './expected.js'
import { FIXTURES, fixture, line } from './support.js'

describe('a report written by a real tool', () => {
  it.each(Object.entries(EXPECTED))('%s', (name, lines) => {
    expect(parseJUnit([fixture(name)]).map(line)).toEqual(lines)
  })

  it('is in the table', () => {
    const reports = readdirSync(FIXTURES).filter(file => file.endsWith('.xml'))
    expect(Object.keys(EXPECTED).sort()).toEqual(reports.map(file => file.replace('.xml', '')).sort())
  })

  it.each(['pytest-outcomes', 'node24-outcomes', 'gotestsum-outcomes'])('%s, a byte at a time', name => {
    const bytes = fixture(name)
    const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1))
    expect(parseJUnit(pieces)).toEqual(parseJUnit([bytes]))
  })
})

it('says whose tests ran one after the other, in the order of the report', () => {
  const inOrder = Object.keys(EXPECTED).filter(name => {
    const parser = new JUnitParser()
    parser.write(fixture(name))
    parser.endFile()
    return parser.inOrder()
  })
  const tools = new Set(Object.keys(EXPECTED).map(name => name.replace(/-.*/, '')))
  expect([...tools].filter(tool => inOrder.some(name => name.startsWith(tool))).sort()).toEqual([
    'mocha',
    'node20',
    'node24',
    'pytest',
  ])
})

it('knows no order of tests in several files', () => {
  const parser = new JUnitParser()
  for (let file = 0; file < 2; file++) {
    parser.write(fixture('pytest-green'))
    parser.endFile()
  }
  expect(parser.inOrder()).toBe(false)
})

describe('a folder of reports written by a real tool', () => {
  function testsIn(folder: string) {
    const parser = new JUnitParser()
    for (const file of readdirSync(new URL(folder, FIXTURES)).sort()) {
      parser.write(fixture(`${folder}/${file.replace('.xml', '')}`))
      parser.endFile()
    }
    return parser.tests()
  }

  it('is read: Surefire', () => {
    const single = ['surefire-outcomes', 'surefire-set-up-fails']
    expect(testsIn('surefire-reports').map(line)).toEqual(single.flatMap(name => EXPECTED[name]))
  })

  it('is read: Gradle, which calls every error a failure', () => {
    const tests = testsIn('gradle-test-results')
    expect(tests.map(line)).toEqual([
      'failed sample.FirstTest::errors',
      'passed sample.FirstTest::passes',
      'failed sample.FirstTest::fails',
      'skipped sample.FirstTest::isSkipped',
      'passed sample.SecondTest::passes',
    ])
    // It tells what a class printed, and not by which of its tests.
    expect(tests[0]?.printed).toMatch(/^said by a test\n\(printed in the suite/)
  })
})

describe('the text of a test', () => {
  const firstLines: [fixture: string, id: string, first: string][] = [
    ['pytest-outcomes', 'test_outcomes::test_fails', 'AssertionError: <arn> & "shape" red'],
    ['pytest-outcomes', 'test_outcomes::test_skipped_by_mark', 'needs a GPU'],
    ['pytest-outcomes', 'test_outcomes.SubTests::test_two_of_three_fail', 'AssertionError: 1 != 0'],
    ['node24-outcomes', 'throws before the first await', 'not a function'],
    ['node24-outcomes', 'is skipped', 'needs a GPU'],
    ['vitest-throws', 'throws.spec.js', 'no emulator'],
    ['jest-outcomes', 'throws', 'TypeError: not a function'],
    ['surefire-outcomes', 'sample.OutcomesTest::isSkipped', 'needs a GPU'],
    ['surefire-outcomes', 'sample.OutcomesTest::skipsWhileRunning', 'org.opentest4j.TestAborted'],
    ['surefire-outcomes', 'sample.OutcomesTest::errors', 'no emulator'],
    ['gotestsum-broken', 'example.test/sample/broken::TestMain', 'Failed'],
  ]
  it.each(firstLines)('%s: %s starts with %s', (name, id, first) => {
    const test = parseJUnit([fixture(name)]).find(each => each.id === id)
    expect(test?.text.slice(0, first.length)).toBe(first)
  })

  it('holds every failure of a test', () => {
    const tests = parseJUnit([fixture('pytest-outcomes')])
    const subtests = tests.find(({ id }) => id.endsWith('::test_two_of_three_fail'))
    expect(subtests?.text).toContain('AssertionError: 2 != 0')
    const tearDown = tests.find(({ id }) => id.endsWith('::test_fails_then_errors_in_tear_down'))
    expect(tearDown?.text).toContain('container is still there')
  })
})
