const PASSED = (id: string) =>
  `<testcase classname="tests.integration.test_invoke.TestInvoke" name="${id}" time="0.012" />`
const FAILURE = `def test_arn_shape(emulator):
    execution = emulator.start("HelloWorld")
&gt;   assert execution["arn"] == expected
E   AssertionError: assert 'abc' == 'abc/def'

tests/integration/test_invoke.py:120: AssertionError
`.repeat(4)

/**
 * A report as pytest writes it, piece by piece: of a hundred cases one failed with a long text, one errored,
 * four were skipped, ten wrote output, and the rest passed.
 */
export function* junitReport(cases: number): Generator<Uint8Array> {
  yield Buffer.from(
    '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest">',
  )
  for (let start = 0; start < cases; start += 500) {
    const size = Math.min(500, cases - start)
    yield Buffer.from(Array.from({ length: size }, (_, index) => testCase(start + index)).join(''))
  }
  yield Buffer.from('</testsuite></testsuites>')
}

function testCase(index: number): string {
  const passed = PASSED(`test_execution[arn:aws:lambda:us-east-1:${index}]`)
  const content = contentOf(index % 100)
  return content === '' ? passed : `${passed.slice(0, -3)}>${content}</testcase>`
}

function contentOf(kind: number): string {
  if (kind === 0) return `<failure message="assert 'abc' == 'abc/def'">${FAILURE}</failure>`
  if (kind === 1) return `<error message="failed on setup with &quot;no emulator&quot;">${FAILURE}</error>`
  if (kind < 6)
    return '<skipped type="pytest.skip" message="needs a GPU">test_invoke.py:15: needs a GPU</skipped>'
  if (kind < 16) return `<system-out>${'started the emulator on port 9014\n'.repeat(5)}</system-out>`
  return ''
}
