import { describe, expect, it } from 'vitest'
import { REPORT_LIMITS } from '../../../../src/test-reports/test-report-parser.js'
import { line, parseText } from './support.js'

const suite = (cases: string) => `<testsuite name="s">${cases}</testsuite>`
const vitest = (cases: string) => `<testsuites name="vitest tests">${suite(cases)}</testsuites>`
const mocha = (root: string, content: string) => `<${root} name="Mocha Tests" tests="2">${content}</${root}>`
const node = (cases: string) => `<testsuites>${cases}</testsuites>`

const MARK = '… [cut]'

describe('an outcome', () => {
  const rules: [why: string, xml: string, lines: string[]][] = [
    ['a failure stands over a skip', '<failure/><skipped/>', ['failed c::n']],
    ['a failure stands over a skip that comes first', '<skipped/><failure/>', ['failed c::n']],
    ['an error stands over a skip', '<skipped/><error/>', ['errored c::n']],
    ['a failure stands over an error', '<error/><failure/>', ['failed c::n']],
    ['an expected failure that fails', '<skipped type="pytest.xfail"/><failure/>', ['failed c::n']],
    ['a failure counts at any depth', '<x><failure/></x>', ['failed c::n']],
    ['a failure in a failure', '<failure>a<failure>b</failure></failure>', ['failed c::n']],
    ['`todo` excuses nothing in other dialects', '<skipped type="todo"/><failure/>', ['failed c::n']],
    ['output says nothing', '<system-out>&lt;failure/></system-out>', ['passed c::n']],
    ['flaky attempts are failures', '<flakyFailure/><flakyError/>', ['failed x3 c::n']],
    ['a flaky error is an error', '<flakyError/>', ['errored x2 c::n']],
    ['reruns are attempts', '<failure/><rerunFailure/><rerunError/>', ['failed x3 c::n']],
  ]
  it.each(rules)('%s', (_, content, lines) => {
    const xml = suite(`<testcase classname="c" name="n">${content}</testcase>`)
    expect(parseText(xml).map(line)).toEqual(lines)
  })

  const states: [attributes: string, outcome: string][] = [
    ['status="notrun"', 'skipped'],
    ['status="run" result="suppressed"', 'skipped'],
    ['status="run" result="completed"', 'passed'],
    ['status="FAILED"', 'failed'],
    ...each('status', 'failed', ['fail', 'failed', 'failure']),
    ...each('status', 'errored', ['error', 'errored']),
    ...each('result', 'skipped', ['disabled', 'ignored', 'notrun', 'pending', 'skipped', 'todo']),
    ['status="constructor"', 'passed'],
  ]
  it.each(states)('with the attributes %s is %s', (attributes, outcome) => {
    expect(parseText(suite(`<testcase name="n" ${attributes}/>`))[0]?.outcome).toBe(outcome)
  })

  it.each([
    ['a skip of type `todo` before it', '<skipped type="todo"/><failure/>', 'skipped'],
    ['a skip of type `todo` after it', '<failure/><skipped type="todo"/>', 'failed'],
    ['the type `todo` itself', '<failure type="todo"/>', 'failed'],
  ])('of a failure with %s, in node', (_, content, outcome) => {
    expect(parseText(node(`<testcase name="n">${content}</testcase>`))[0]?.outcome).toBe(outcome)
  })

  it('of a suite outside of its cases is not lost', () => {
    const xml = suite('<testcase name="n"/><error message="hook"/><skipped/>')
    expect(parseText(xml).map(line)).toEqual(['passed s::n', 'errored s::(suite)'])
    expect(parseText(xml)[1]?.text).toBe('hook')
  })
})

describe('several cases of one name', () => {
  const passed = '<testcase classname="c" name="n" time="2"/>'
  const failed = '<testcase classname="c" name="n" time="1"><failure>a</failure></testcase>'
  const tearDown =
    '<testcase classname="c" name="n"><error message="failed on teardown with &quot;x&quot;"/></testcase>'
  const skipped = tearDown.replace('<error', '<skipped/><error')
  const twice = failed + passed

  it('are attempts of one test, of which the worst counts', () => {
    expect(parseText(suite(twice))).toEqual([
      { id: 'c::n', outcome: 'failed', seconds: 3, text: 'a', attempts: 2 },
    ])
  })

  it('in two suites are two tests', () => {
    const xml = `<testsuites><testsuite name="a">${passed}</testsuite><testsuite name="b">${passed}</testsuite></testsuites>`
    expect(parseText(xml).map(line)).toEqual(['passed c::n', 'passed c::n'])
  })

  it.each([
    ['vitest', vitest(twice), ['failed c::n', 'passed c::n']],
    ['node', node(twice), ['failed n', 'passed n']],
    [
      'node, in a suite',
      node(`<testsuite name="s" disabled="0">${twice}</testsuite>`),
      ['failed s::n', 'passed s::n'],
    ],
    ['mocha-junit-reporter', mocha('testsuites', suite(twice)), ['failed c::n', 'passed c::n']],
    ["mocha's xunit reporter", mocha('testsuite', twice), ['failed c::n', 'passed c::n']],
    ['a suite that is named as one of Mocha', node(mocha('testsuite', twice)), ['failed x2 c::n']],
    [
      'a lone suite that is named as one of another tool',
      `<testsuite name="jest tests">${twice}</testsuite>`,
      ['failed x2 c::n'],
    ],
    ['a tool with a bare root', node(suite(twice)), ['failed x2 c::n']],
    [
      'a tool that is not known',
      `<testsuites name="my tests">${suite(twice)}</testsuites>`,
      ['failed x2 c::n'],
    ],
  ])('from %s', (_, xml, lines) => {
    expect(parseText(xml).map(line)).toEqual(lines)
  })

  it.each([
    ['a tear-down after a failure belongs to it', failed + tearDown, ['failed c::n']],
    ['a tear-down after a failed rerun belongs to that', passed + failed + tearDown, ['failed x2 c::n']],
    ['a tear-down after a pass is an attempt', passed + tearDown, ['errored x2 c::n']],
    ['a tear-down after more is an attempt', failed + skipped, ['failed x2 c::n']],
    ['a second tear-down is an attempt', tearDown + tearDown, ['errored x2 c::n']],
  ])('%s', (_, cases, lines) => {
    expect(parseText(suite(cases)).map(line)).toEqual(lines)
  })
})

describe('totals that tell of a failure', () => {
  const passed = '<testcase classname="c" name="n"/>'
  const failed = '<testcase classname="c" name="m"><failure/></testcase>'
  const counts = (totals: string, cases: string) => `<testsuite name="s" ${totals}>${cases}</testsuite>`

  it.each([
    ['1 error', 'of a suite', counts('errors="1"', passed)],
    ['2 failures', 'of a suite', counts('failures="2"', passed)],
    ['1 failure and 3 errors', 'of a suite', counts('failures="1" errors="3"', passed)],
    ['1234 failures', 'as Surefire writes them', counts('failures="1,234"', passed)],
    ['1 error', 'of the root alone', `<testsuites errors="1">${suite(passed)}</testsuites>`],
    ['1 error', 'of an empty suite', `<testsuites>${suite(passed)}${counts('errors="1"', '')}</testsuites>`],
    ['1 error', 'of a report without tests', counts('errors="1"', '')],
    ['1 error', 'beside a skipped test', counts('errors="1"', '<testcase name="n"><skipped/></testcase>')],
  ])('and no test does are refused: %s %s', (count, _, xml) => {
    expect(() => parseText(xml)).toThrow(new RegExp(`: the totals say ${count}, and no test says which$`))
  })

  it.each([
    ['a test that failed', counts('failures="1"', passed + failed)],
    ['another number of failures than the tests', counts('failures="7" errors="1"', failed)],
    ['a test that failed in another suite', `<testsuites errors="1">${suite(failed)}</testsuites>`],
    ['a state that failed', counts('failures="1"', '<testcase name="n" status="fail"/>')],
    ['a suite that failed outside of its tests', counts('errors="1"', '<error/>')],
    ['attempts, of which the rule `rerun` tells', counts('failures="1"', passed + passed)],
    ['an attempt of Surefire', counts('failures="1"', '<testcase name="n"><flakyFailure/></testcase>')],
    [
      'a failure that Node excuses because the test is to do',
      node(
        `<testsuite name="s" disabled="0" failures="1"><testcase name="n"><skipped type="todo"/><failure/></testcase></testsuite>`,
      ),
    ],
    ['nothing but a count of tests', counts('tests="9" skipped="9"', passed)],
    ['no number', counts('failures="none" errors=""', passed)],
    ['less than nothing', counts('failures="-1" errors="0"', passed)],
    ['totals of no suite', suite('<properties errors="1"/><testcase name="n" failures="1"/>')],
  ])('are believed no further: %s', (_, xml) => {
    expect(parseText(xml).length).toBeGreaterThan(0)
  })
})

describe('a case named after its file', () => {
  it.each([
    ['/a b/x.mjs', '', []],
    ['C:\\a\\x.test.ts', '', []],
    ['tests/x.js', '', []],
    ['x.mjs', 'file="/a/x.mjs"', []],
    ['run-tests', 'file="/a/run-tests"', []],
    ['renders App.tsx', '', ['passed renders App.tsx']],
    ['/executions', '', ['passed /executions']],
    ['y.mjs', 'file="/a/x.mjs"', ['passed y.mjs']],
  ])('%s %s', (name, attributes, lines) => {
    expect(parseText(node(`<testcase name="${name}" ${attributes}/>`)).map(line)).toEqual(lines)
  })

  it('is a test in a suite, and in another dialect', () => {
    const one = '<testcase name="x.mjs"/>'
    expect(parseText(node(`<testsuite name="s" disabled="0">${one}</testsuite>`))).toHaveLength(1)
    expect(parseText(vitest(one))).toHaveLength(1)
  })
})

describe('a name, a text and a time', () => {
  const only = (attributes: string, content = '') =>
    parseText(suite(`<testcase ${attributes}>${content}</testcase>`))[0]

  it.each([
    ['classname="c" name="a&#10; b"', 'c::a b'],
    ['classname="c" name=" c"', 'c'],
    ['classname="c" name=""', 'c::(unnamed)'],
    ['name="n"', 's::n'],
    ['classname="c" name="\u001b[31mred\u001b[0m \u0007"', 'c::red \uFFFD'],
    [
      `classname="c" name="${'x'.repeat(REPORT_LIMITS.id + 1)}"`,
      `c::${'x'.repeat(REPORT_LIMITS.id - MARK.length)}${MARK}`,
    ],
  ])('%s', (attributes, id) => {
    expect(only(attributes)?.id).toBe(id)
  })

  it.each([
    ['1.5', 1.5],
    ['1,234.5', 1234.5],
    ['-1', 0],
    ['NaN', 0],
    ['1e999', 0],
    ['', 0],
  ])('time="%s" is %d s', (time, seconds) => {
    expect(only(`name="n" time="${time}"`)?.seconds).toBe(seconds)
  })

  it('cuts a long text with a mark, and never in the middle of a character', () => {
    const kept = 'x'.repeat(REPORT_LIMITS.text - MARK.length - 1)
    const body = `${kept}🙂${'y'.repeat(100)}`
    expect(only('name="n"', `<failure>${body}</failure>`)?.text).toBe(`${kept}${MARK}`)
  })

  it('cuts a path of suites that every case would repeat', () => {
    const levels = REPORT_LIMITS.depth - 1
    const open = `<testsuite name="${'x'.repeat(100_000)}">`.repeat(levels)
    const cases = Array.from({ length: 5_000 }, (_, index) => `<testcase name="${index}"/>`).join('')
    const tests = parseText(open + cases + '</testsuite>'.repeat(levels))
    expect(tests).toHaveLength(5_000)
    expect(tests[0]?.id).toBe(`${'x'.repeat(REPORT_LIMITS.id - MARK.length)}${MARK}::0`)
  })

  it('writes a message once where the body begins with it', () => {
    expect(only('name="n"', '<failure message="a">a: b</failure>')?.text).toBe('a: b')
  })
})

function each(attribute: string, outcome: string, values: string[]): [string, string][] {
  return values.map(value => [`${attribute}="${value}"`, outcome])
}
