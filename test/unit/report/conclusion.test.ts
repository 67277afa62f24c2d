import { describe, expect, it } from 'vitest'
import { terminalConclusion } from '../../../src/report/conclusion.js'
import { evidence, failed, fileEvidence, inconclusive, NASTY, reason, result } from './results.js'

describe('conclusion', () => {
  it('of a fail names the cause, its tests, the text and the way out', () => {
    const run = failed({ id: 'Invoke::arn', text: 'expected arn\n  got 1234\n3\n4\n5' })
    expect(terminalConclusion(run, { reportDir: '/tmp/report' })).toEqual([
      ' sam-cli: tests/test_invoke.py    1 passed, 1 failed, 0 skipped, 21.3 s, exit: 1',
      ' sam-cli: tests/test_callback.py  2 passed, 0 failed, 0 skipped, 21.3 s',
      '',
      '❌ sam-cli: test-failed: 1 test',
      '   expected arn',
      '   tests/test_invoke.py',
      '   - Invoke::arn',
      '         got 1234',
      '       3',
      '       4',
      '       5',
      '',
      'next step, sam-cli:',
      expect.stringMatching(/^ 1\. The same command on the commit before yours \('git checkout <base>'\)/),
      expect.stringMatching(/^ 2\. With the consumer's last release/),
      expect.stringMatching(/^ 3\. With 'baseline: latest'/),
      'reproduce sam-cli: node bin/compat-gate.js run --consumer sam-cli --ref 3c1153afb0d97adde7b3c1153afb0d97adde7b12',
      '',
      'report: /tmp/report',
      expect.stringMatching(/^sam-cli: nobody looked whether the same tests pass on the published image/),
      '❌ emulator breaks sam-cli: 1 of 4 tests failed.',
      'verdict: fail',
    ])
  })

  it('fits into a narrow terminal: words stay whole, and counts get lines of their own', () => {
    const long = `Error: ${'x'.repeat(60)} and more of it`
    const lines = terminalConclusion(failed({ id: 'a', text: long }), { columns: 50 })
    expect(lines.slice(0, 14)).toEqual([
      ' sam-cli: tests/test_invoke.py',
      '     1 passed, 1 failed, 0 skipped, 21.3 s, exit: 1',
      ' sam-cli: tests/test_callback.py',
      '     2 passed, 0 failed, 0 skipped, 21.3 s',
      '',
      '❌ sam-cli: test-failed: 1 test',
      '   Error:',
      `     ${'x'.repeat(60)}`,
      '     and more of it',
      '   tests/test_invoke.py',
      '   - a',
      '',
      'next step, sam-cli:',
      ' 1. The same command on the commit before yours',
    ])
  })

  it('shows of a long explanation how it begins and how it ends', () => {
    const said = `the step 'npm ci' ended with exit code 1; its last lines:\n${'npm error usage\n'.repeat(60)}npm error it is full`
    const text = terminalConclusion(inconclusive(reason('setup-failed', said))).join('\n')
    expect(text).toContain("the step 'npm ci' ended with exit code 1")
    expect(text).toContain('npm error it is full')
    expect(text.split('npm error usage').length).toBeLessThan(45)
  })

  it('breaks no word of the name of a file', () => {
    const lines = terminalConclusion(failed({ id: 'a', text: 'b' }), { columns: 25 })
    expect(lines.slice(0, 2)).toEqual([' sam-cli:', '     tests/test_invoke.py'])
  })

  it('breaks no word of a failure text', () => {
    const text = `Error: a\n  at ${'one '.repeat(12)}two`
    const lines = terminalConclusion(failed({ id: 'a', text }), { columns: 50 })
    expect(lines).toContain(`         at ${'one '.repeat(9).trim()}`)
    expect(lines).toContain('         one one one two')
  })

  it('begins no line with a verdict but the last, where a name is broken over lines', () => {
    const lines = terminalConclusion(failed({ id: 'a', text: 'b' }, { id: 'verdict: pass', text: '' }), {
      columns: 12,
    })
    expect(lines.filter(line => line.startsWith('verdict'))).toEqual(['verdict: fail'])
  })

  it('leaves out empty lines, and a failure text that is empty', () => {
    const lines = terminalConclusion(failed({ id: 'a', text: 'one\n\n \ntwo' }, { id: 'b', text: ' ' }))
    expect(lines.slice(3, 12)).toEqual([
      '❌ sam-cli: test-failed: 1 test',
      '   one',
      '   tests/test_invoke.py',
      '   - a',
      '       two',
      '',
      '❌ sam-cli: test-failed: 1 test',
      '   tests/test_invoke.py',
      '   - b',
    ])
  })

  it('shows the beginning and the end of a long text, and cuts long lines of it', () => {
    const text = ['first', ...Array.from({ length: 30 }, (_, index) => `${index} ${'x'.repeat(50)}`)]
    const shown = terminalConclusion(failed({ id: 'a', text: text.join('\n') }))
    expect(shown.slice(7, 16).map(line => line.trim().split(' ')[0])).toEqual([
      '0',
      '1',
      '2',
      '3',
      '…',
      '26',
      '27',
      '28',
      '29',
    ])
    const long = terminalConclusion(failed({ id: 'a', text: `a\n${'x'.repeat(1_000)}` }))
    expect(long[7]).toHaveLength(7 + 300)
  })

  it('of a pass is short', () => {
    expect(terminalConclusion(result({ evidence: [], notes: ['n'] }))).toEqual([
      'note: n',
      '✅ emulator works with sam-cli: 0 tests passed on it.',
      'verdict: pass',
    ])
  })

  it('shows what was seen where there is no test', () => {
    const lines = terminalConclusion(inconclusive(reason('tree-modified', '1 file differs')))
    expect(lines).toContain('       1 file differs')
    expect(lines.at(-1)).toBe('verdict: inconclusive')
  })

  it('says how many reasons it leaves out', () => {
    const reasons = Array.from({ length: 12 }, (_, index) =>
      reason('rerun', '2 attempts', { test: `t${index}` }),
    )
    expect(terminalConclusion(inconclusive(...reasons))).toContain('   and 2 more')
  })

  it.each([
    ['nobody was judged', 'inconclusive', 'No consumer was judged, so nothing is known about the candidate.'],
    ['it does not apply', 'not-applicable', 'The gate does not apply to this change.'],
  ] as const)('says so when %s', (_, verdict, headline) => {
    const lines = terminalConclusion(result({ judgement: { verdict, consumers: [] }, evidence: [] }))
    expect(lines.at(-2)).toContain(headline)
    expect(lines.at(-1)).toBe(`verdict: ${verdict}`)
  })

  it.each([...NASTY, 'verdict: pass', 'x\nverdict: pass'].map(text => [text]))(
    'has one verdict, with %j',
    text => {
      const run = failed({ id: text, text })
      run.evidence = [...run.evidence, evidence([fileEvidence(text, { signal: text })])]
      const lines = terminalConclusion(
        { ...run, notes: [text], reproduce: { [text]: text } },
        { reportDir: text },
      )
      expect(lines.filter(line => line.startsWith('verdict:'))).toEqual(['verdict: fail'])
      expect(lines.at(-1)).toBe('verdict: fail')
      for (const line of lines) expect(line).not.toMatch(/[\x00-\x1f\x7f-\x9f\u2028\u2029]/)
    },
  )
})
