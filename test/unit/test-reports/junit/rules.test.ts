import { describe, expect, it } from 'vitest'
import { JUnitParser } from '../../../../src/test-reports/junit/parse-junit.js'
import { REPORT_LIMITS } from '../../../../src/test-reports/test-report-parser.js'
import { line, parseText } from './support.js'

const suite = (cases: string) => `<testsuite name="s">${cases}</testsuite>`
const vitest = (cases: string) => `<testsuites name="vitest tests">${suite(cases)}</testsuites>`
const mocha = (root: string, content: string) => `<${root} name="Mocha Tests" tests="2">${content}</${root}>`
const node = (cases: string) => `<testsuites>${cases}</testsuites>`

const PYTEST =
  '<testsuite name="mine" errors="0" failures="0" skipped="1" tests="9" time="1" timestamp="t" hostname="h"></testsuite>'

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
    ['an attempt may have no outcome', '<rerun message="a"/><retry/>', ['passed x3 c::n']],
    ['a failure in capitals', '<Failure/>', ['failed c::n']],
    ['a failure with a prefix', '<t:failure xmlns:t="urn:t"/>', ['failed c::n']],
    ['a failure by another name', '<assertionError>a</assertionError>', ['errored c::n']],
    ['a time-out', '<timeout/>', ['errored c::n']],
    ['a step that failed', '<steps><step status="failed"/></steps>', ['failed c::n']],
    ['a step that was skipped says nothing', '<step status="skipped"/>', ['passed c::n']],
    ['an element that holds the state', '<Result>Broken</Result>', ['errored c::n']],
    ['an element whose value is the state', '<status value="failed"/>', ['failed c::n']],
    ['a property says nothing', '<property name="status" value="failed"/>', ['passed c::n']],
    ['standard error says nothing', '<system-err>error</system-err>', ['passed c::n']],
    [
      'the word after a failure is a part of it',
      '<failure>a<status>passed</status>b</failure>',
      ['failed c::n'],
    ],
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
    ['Status="Failed"', 'failed'],
    ['status="broken"', 'errored'],
    ['status="timed out"', 'errored'],
    ['outcome="failed"', 'failed'],
    ['success="false"', 'failed'],
    ['passed="0"', 'failed'],
    ['error="cannot reach it"', 'failed'],
    ['failures="1"', 'failed'],
    ['failures="0" errors="0" failure=""', 'passed'],
    ['skipped="true"', 'skipped'],
    ['executed="False"', 'skipped'],
    // trx2junit writes 1 for a success, others the exit code.
    ...each('status', 'passed', ['1', '0', '', 'PASSED', 'ok', 'Success', 'completed']),
    // What nobody here knows, of names that others use in their own way.
    ['state="NY" outcome="draw" type="error" message="failed"', 'passed'],
  ]
  it.each(states)('with the attributes %s is %s', (attributes, outcome) => {
    expect(parseText(suite(`<testcase name="n" ${attributes}/>`))[0]?.outcome).toBe(outcome)
  })

  it.each(['constructor', 'meh', 'not quite'])('by the status %s is not known, and that is said', state => {
    expect(() => parseText(suite(`<testcase name="n" status="${state}"/>`))).toThrow(
      `the test n has status="${state}", and whether that is a pass is not known`,
    )
  })

  it('has the word that says it as its text, where there is no other', () => {
    const xml = suite(
      '<testcase name="a" status="broken"/><testcase name="b" status="fail"><failure>c</failure></testcase>',
    )
    expect(parseText(xml).map(({ text }) => text)).toEqual(['status="broken"', 'c'])
  })

  it('is not known by two attributes that differ in capitals alone', () => {
    expect(() => parseText(suite('<testcase name="n" status="passed" Status="failed"/>'))).toThrow(
      /two that differ in capitals alone$/,
    )
  })

  it.each([
    ['flaky="true"', 2],
    ['status="flaky"', 2],
    ['flaky="false" flakes="0" retries="2"', 1],
  ])('with %s has %d attempts', (attributes, attempts) => {
    expect(parseText(suite(`<testcase name="n" ${attributes}/>`))[0]?.attempts).toBe(attempts)
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

describe('quotes', () => {
  // As Node 20 and 24 write the title `says "a" & &amp;` in a suite `"x"`.
  const [title, name] = ['says &amp;quot;a&amp;quot; &amp; &amp;amp;', '&amp;quot;x&amp;quot;']
  const message = 'm &amp;quot;q&amp;quot; &lt;b>'
  const cases = `<testcase name="${title}"><failure message="${message}">Error: m "q" &lt;b> &amp;quot;</failure></testcase>`

  it('that Node escapes twice are quotes, and nothing else is decoded twice', () => {
    const xml = node(`<testsuite name="${name}" disabled="0">${cases}</testsuite>`)
    expect(parseText(xml)).toMatchObject([
      { id: '"x"::says "a" & &amp;', text: 'm "q" <b>\nError: m "q" <b> &quot;' },
    ])
  })

  it('that others wrote so are their own text', () => {
    expect(parseText(suite(cases))).toMatchObject([{ id: 's::says &quot;a&quot; & &amp;' }])
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
    ['that passed are two tests', passed, passed, ['passed c::n', 'passed c::n']],
    [
      'of which one was skipped are two tests',
      passed,
      '<testcase classname="c" name="n"><skipped/></testcase>',
      ['passed c::n', 'skipped c::n'],
    ],
    ['of which the first failed are attempts', failed, passed, ['failed x2 c::n']],
    ['of which the second failed are attempts', passed, failed, ['failed x2 c::n']],
  ])('in two suites of one name, %s', (_, first, second, lines) => {
    const xml = `<testsuites>${suite(first)}${suite(second)}</testsuites>`
    expect(parseText(xml).map(line)).toEqual(lines)
    const parser = new JUnitParser()
    for (const one of [first, second]) {
      parser.write(Buffer.from(suite(one)))
      parser.endFile()
    }
    expect(parser.tests().map(line)).toEqual(lines)
  })

  it('in one suite are attempts, also where all passed', () => {
    expect(parseText(suite(passed + passed)).map(line)).toEqual(['passed x2 c::n'])
  })

  it('are looked up in no time, however many suites have them', () => {
    const xml = `<testsuites>${suite(passed).repeat(50_000)}${suite(failed)}</testsuites>`
    expect(parseText(xml)).toHaveLength(50_000)
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
    ['9 tests, and the report shows 1', counts('tests="9"', passed)],
    ['1 test, and the report shows 0', counts('tests="1"', '')],
    [
      '3 tests, and the report shows 2',
      `<testsuites>${counts('tests="2"', passed)}${counts('tests="1"', passed.replace('"n"', '"m"'))}</testsuites>`,
    ],
    ['3 tests, and the report shows 1', `<testsuites tests="3">${suite(passed)}</testsuites>`],
    ['1 skipped test, and the report shows 0', counts('tests="1" skipped="1"', passed)],
    [
      '2 skipped tests, and the report shows 1',
      counts('tests="2" disabled="2"', `${passed}<testcase name="m"><skipped/></testcase>`),
    ],
    ['status="failed", and no test says which', counts('status="failed"', passed)],
    ['success="false", and no test says which', `<testsuites success="false">${suite(passed)}</testsuites>`],
    ['1 flake, and no test says which', counts('flakes="1"', passed)],
  ])('of tests that are not there are refused: %s', (problem, xml) => {
    expect(() => parseText(xml)).toThrow(`: the totals say ${problem}`)
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
    ['fewer tests than there are', counts('tests="1" skipped="0"', passed + failed)],
    ['more tests beside one that failed', counts('tests="9" skipped="9"', failed)],
    ['more tests beside attempts', counts('tests="9"', passed + passed)],
    // mocha --grep works, with two tests in one suite.
    [
      'tests that Mocha has not selected',
      mocha('testsuites', `<testsuite name="s" tests="2">${passed}</testsuite>`),
    ],
    // What these count are no cases.
    ['subtests of pytest', PYTEST.replace('><', `>${passed}<`)],
    ['assertions of Catch2', counts('tests="9" hostname="tbd"', passed)],
    [
      'assertions of doctest',
      `<testsuites><testsuite name="s" errors="0" failures="0" tests="9">${passed}</testsuite></testsuites>`,
    ],
    [
      'tests of a suite that the root has counted',
      `<testsuites tests="1">${counts('tests="9"', passed)}</testsuites>`,
    ],
    ['tests of the suites inside', counts('tests="2"', `${passed}${counts('tests="1"', passed)}`)],
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

  it('cuts a long text in its middle, and never in the middle of a character', () => {
    const [head, tail] = ['x'.repeat(7_993), 'y'.repeat(7_993)]
    const body = `${head}🙂${'-'.repeat(50_000)}🙂${tail}`
    const text = only('name="n"', `<failure>${body}</failure>`)?.text ?? ''
    expect(text === `${head}\n… [cut] …\n${tail}`).toBe(true)
  })

  it('holds no more of a text than it needs, and its end is that of the text', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `line ${index}`).join('\n')
    const text = only('name="n"', `<failure>${lines}</failure>`)?.text ?? ''
    expect(text.length).toBeLessThanOrEqual(REPORT_LIMITS.text)
    expect(text).toMatch(/^line 0\n/)
    expect(text).toMatch(/\n… \[cut\] …\n(.|\n)*line 99999$/)
  })

  it('keeps what a failed test printed, and its end where that is much', () => {
    const output = '<system-out>one&#10;\u001b[31mtwo</system-out><system-err>three</system-err>'
    const printed = 'one\ntwo\nthree'
    expect(only('name="n"', `<failure/>${output}`)?.printed).toBe(printed)
    expect(only('name="n"', `${output}<failure/>`)?.printed).toBe(printed)
    const flood = `${'x'.repeat(1_000_000)}last`
    const end = only('name="n"', `<failure/><system-out>${flood}</system-out>`)?.printed
    expect(end).toBe(`${MARK}${'x'.repeat(REPORT_LIMITS.printed - MARK.length - 4)}last`)
  })

  it.each([
    ['a test that passed', '<system-out>out</system-out>'],
    ['a failure that says as much in its text', '<failure>a<system-out>out</system-out></failure>'],
    ['nothing', '<failure/><system-out> </system-out>'],
  ])('keeps no output of %s', (_, content) => {
    expect(only('name="n"', content)).not.toHaveProperty('printed')
  })

  const OF_SUITE = '\n(printed in the suite, and the report does not say by which of its tests)'
  const FAILED = '<testcase name="passes"/><testcase name="a"><failure/></testcase>'
  const SAID = '<system-out>one</system-out><system-err>two</system-err>'

  it.each([
    ['after its tests', `${FAILED}${SAID}`],
    ['before them', `${SAID}${FAILED}`],
  ])('keeps what a suite printed %s with the first of those that failed', (_, content) => {
    const tests = parseText(`<testsuite>${content}<testcase name="b"><failure/></testcase></testsuite>`)
    const printed = tests.map(test => test.printed)
    expect(printed).toEqual([undefined, `one\ntwo${OF_SUITE}`, undefined])
  })

  it('keeps the end of what a suite printed', () => {
    const flood = `<system-out>${'x'.repeat(1_000_000)}last</system-out>`
    const end = parseText(`<testsuite>${FAILED}${flood}</testsuite>`)[1]?.printed
    expect(end).toHaveLength(REPORT_LIMITS.printed)
    expect(end).toMatch(/^… \[cut\]x+last\n\(printed in the suite/)
  })

  it.each([
    ['a suite in which nothing failed', '<testcase name="n"/><system-out>out</system-out>'],
    ['a suite that printed nothing', `${FAILED}<system-out> </system-out>`],
    ['another suite', `<testsuite>${FAILED}</testsuite><testsuite><system-out>out</system-out></testsuite>`],
  ])('keeps no output of %s', (_, content) => {
    const tests = parseText(`<testsuites><testsuite>${content}</testsuite></testsuites>`)
    expect(tests.flatMap(({ printed }) => printed ?? [])).toEqual([])
  })

  it('keeps no output of a suite where a failed test has its own', () => {
    const own = '<testcase name="b"><failure/><system-out>own</system-out></testcase>'
    const tests = parseText(`<testsuite>${FAILED}${own}<system-out>out</system-out></testsuite>`)
    expect(tests.map(({ printed }) => printed)).toEqual([undefined, undefined, 'own'])
  })

  it('keeps the output of each of very many suites with its own test', () => {
    const suite = (_: unknown, index: number) =>
      `<testsuite><testcase name="${index}"><failure/></testcase><system-out>${index}.</system-out></testsuite>`
    const tests = parseText(`<testsuites>${Array.from({ length: 500 }, suite).join('')}</testsuites>`)
    expect(tests.map(({ printed }) => Number.parseInt(printed ?? '', 10))).toEqual([...tests.keys()])
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
