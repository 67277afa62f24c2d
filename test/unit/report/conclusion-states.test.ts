import { describe, expect, it } from 'vitest'
import {
  checkLine,
  checkNote,
  outputLine,
  stoppedLine,
  terminalConclusion,
} from '../../../src/report/conclusion.js'
import { verdictSummary } from '../../../src/report/summary.js'
import type { RunResult } from '../../../src/verdict/verdict.js'
import { REPORT_STATES } from '../../support/report-states.js'
import { inconclusive, reason } from './results.js'

function stateOf(name: string): RunResult {
  const make = REPORT_STATES[name]
  if (make === undefined) throw new Error(`expected a state of the report, got ${name}`)
  return make()
}

function conclusion(name: string): string[] {
  return terminalConclusion(stateOf(name))
}

const MARKS = '   (published → candidate; ✓ passed, ✗ failed, – skipped, · not there; one mark for each run)'

describe('the conclusion in a terminal', () => {
  it('tells a crash once with its logs, and of the tests behind it only how many they are', () => {
    const lines = conclusion('crash')
    const file = '   - tests/integration/local/invoke/test_invoke_durable.py'
    expect(lines.slice(lines.indexOf(file) - 1, lines.indexOf(file) + 6)).toEqual([
      '❌ sam-cli: container-crashed: 3 times: A container of the candidate ended by itself with an exit code other than 0',
      file,
      '       sam-durable-execution-emulator ended with exit code 1 (3 times)',
      ...['01', '02', '03'].map(byte => `       log: evidence/sam-cli/logs/container-${byte.repeat(6)}.log`),
      '   13 failed tests in the same files may follow from it',
    ])
    expect(lines.filter(line => line.startsWith('   - '))).toEqual([file])
  })

  it('puts what a masked test says on both images beside each other', () => {
    const lines = conclusion('both')
    const at = lines.indexOf('   - TestDurable::test_masked_one')
    expect(lines.slice(at, at + 6)).toEqual([
      '   - TestDurable::test_masked_one',
      MARKS,
      '       - AssertionError: expected 200, got 500',
      '       - body: {}',
      '       + AssertionError: expected 200, got 404',
      '       + body: {"arn": "6f1c2f60-8f5e-4c8e-9d53-0f5c3e8a9b11/0c9d"}',
    ])
  })

  it('has the marks in the line of a cause, where they are the same for all of its tests', () => {
    const lines = conclusion('flaky')
    expect(lines).toContain('➖ sam-cli: flaky: 2 tests: they come and go on both images: ✓✗✓ → ✗✓✗')
    expect(lines).toContain('   - TestDurable::test_callback_heartbeat')
  })

  it('has them behind each test, where they differ', () => {
    const run = stateOf('already-broken')
    const [consumer] = run.judgement.consumers
    if (consumer?.tests === undefined) throw new Error('expected a consumer with tests that were compared')
    const [first, ...rest] = consumer.tests
    if (first === undefined) throw new Error('expected a test, got none')
    const tests: typeof consumer.tests = [{ ...first, baseline: ['failed', 'failed', 'failed'] }, ...rest]
    const judgement = { ...run.judgement, consumers: [{ ...consumer, tests }] }
    const lines = terminalConclusion({ ...run, judgement })
    const summary = verdictSummary({ ...run, judgement })
    expect(summary).toMatch(/^- .*test_sdk_hello_world.*: ✗✗✗ → ✗✗\n- .*test_sdk_named_step.*: ✗✗ → ✗✗$/m)
    const at = lines.indexOf('   - TestDurable::test_sdk_hello_world  ✗✗✗ → ✗✗')
    expect(lines.slice(at, at + 4)).toEqual([
      '   - TestDurable::test_sdk_hello_world  ✗✗✗ → ✗✗',
      '   - TestDurable::test_sdk_named_step  ✗✗ → ✗✗',
      '   - TestDurable::test_sdk_map_operations  ✗✗ → ✗✗',
      MARKS,
    ])
  })

  it('says on which platform a file ran, shows ten tests of a cause, and how many more there are', () => {
    const lines = conclusion('split')
    const at = lines.indexOf('❌ sam-cli: test-failed: 36 tests')
    expect(lines[at + 2]).toBe(
      '   (linux/amd64) tests/integration/local/start_lambda/test_start_lambda_durable.py',
    )
    expect(lines.slice(at + 3, at + 13).every(line => line.startsWith('   - TestDurable::'))).toBe(true)
    expect(lines.slice(at + 13, at + 15)).toEqual(['   and 26 more', '     the first of them says:'])
  })

  it('names the logs of a set-up step that failed, where no test has run', () => {
    const lines = conclusion('no-evidence')
    expect(lines.slice(0, 3)).toEqual([
      '⚠️ sam-cli: setup-failed: A set-up step of the consumer failed',
      '       step 2 of 2 ended with exit code 1',
      '       log: evidence/sam-cli/logs',
    ])
  })

  it('shows ten causes, and says how many more are in the report', () => {
    const codes = [
      ...(['tree-modified', 'setup-failed', 'setup-timed-out', 'ref-not-found', 'report-missing'] as const),
      ...(['report-empty', 'report-malformed', 'no-space', 'cancelled', 'engine-gone'] as const),
      ...(['network-failed', 'build-failed'] as const),
    ]
    const lines = terminalConclusion(inconclusive(...codes.map(code => reason(code, ''))))
    expect(lines.filter(line => line.startsWith('⚠️ sam-cli: '))).toHaveLength(10)
    expect(lines).toContain('and 2 more causes: see the report')
    expect(lines.filter(line => line.trim() === '' && line !== '')).toEqual([])
  })
})

describe('a line of the terminal program', () => {
  it('of a check says whether it holds, and is no command of a runner', () => {
    expect(checkLine(true, 'a')).toBe('ok      a\n')
    expect(checkLine(true, `${'one '.repeat(5)}two`, 20)).toBe('ok      one one one\n        one one two\n')
    expect(checkLine(true, 'one two', 0)).toBe('ok      one two\n')
    expect(checkNote(`${'one '.repeat(3)}two`, 20)).toBe('note    one one one\n        two\n')
    expect(checkLine(false, 'a\n##[error]b')).toMatch(/^failed {2}a.*b\n$/)
    expect(checkLine(false, 'a\n##[error]b')).not.toContain('##[')
  })

  it('of an output stays one line, whatever its value, and is never cut', () => {
    expect(outputLine('plan', 'a\nb=c')).toMatch(/^plan=a[^\n]+b=c\n$/)
    expect(outputLine('plan', 'x'.repeat(100_000))).toHaveLength(100_006)
  })

  it('of an end may have more lines, and moves no cursor', () => {
    expect(stoppedLine('a\n\x1b[2Jb')).toMatch(/^compat-gate: a\n[^\x1b]*b\n$/)
  })
})
