import { describe, expect, it } from 'vitest'
import { SUMMARY_LIMIT, verdictSummary } from '../../../src/report/summary.js'
import { cpuTimeOf } from '../../support/cpu-time.js'
import {
  container,
  DIGEST,
  evidence,
  failed,
  fileEvidence,
  inconclusive,
  mixtures,
  NASTY,
  reason,
  result,
  testCase,
} from './results.js'

const MIB = 1_048_576
const bytes = (text: string) => Buffer.byteLength(text)

describe('summary', () => {
  it('says pass, and what that rests on', () => {
    const text = verdictSummary(result())
    expect(text).toMatch(/^## ✅ compat-gate: pass\n\n1 consumer passed against the candidate: sam-cli\.\n/)
    expect(text).toContain(DIGEST.replace(':', '&#58;'))
    expect(text).toContain('3c1153afb0d97adde7b3c1153afb0d97adde7b12')
    expect(text).toContain('| sam-cli | <code>tests/test_invoke.py</code> | 2 | 0 | 0 | 21.3 s | 1 | 0 |')
    expect(text).toContain('| **candidate** | 143, stopped on request |')
    expect(text).toContain('```sh\nnode bin/compat-gate.js run --consumer sam-cli')
    expect(text).not.toContain('### Reasons')
    expect(text).not.toContain('### Failures')
  })

  it('names the tests that broke, why, and what to do', () => {
    const text = verdictSummary(failed({ id: 'Invoke::arn', text: 'expected arn:…\nActual: 1234' }))
    expect(text).toMatch(/^## ❌ compat-gate: fail\n\nThe candidate breaks sam-cli/)
    expect(text).toContain(
      '- ❌ **test-failed** (sam-cli): A test of the consumer failed against the candidate',
    )
    expect(text).toContain('<code>tests/test_invoke.py Invoke&#58;&#58;arn</code>: expected arn')
    expect(text).toContain('**What to do:** Read its failure text')
    expect(text).toContain(
      '<summary>sam-cli: <code>Invoke&#58;&#58;arn</code></summary>\n\n```text\nexpected arn:…\nActual: 1234\n```',
    )
  })

  it('groups the reasons of one rule', () => {
    const reasons = [1, 2, 3].map(number => reason('unexpected-skip', 'no docker', { test: `t${number}` }))
    const text = verdictSummary(inconclusive(...reasons, reason('tree-modified', '1 file')))
    expect(text).toContain('## ⚠️ compat-gate: inconclusive')
    expect(text.match(/\*\*unexpected-skip\*\* \(sam-cli, 3 times\)/g)).toHaveLength(1)
    expect(text.match(/<code>t\d<\/code>: no docker/g)).toHaveLength(3)
  })

  it('puts what makes a consumer fail first', () => {
    const reasons = [reason('rerun', '2 attempts'), reason('test-failed', 'x'), reason('no-space', 'full')]
    const codes = [...verdictSummary(inconclusive(...reasons)).matchAll(/^- . ?\S* ?\*\*([a-z-]+)\*\*/gmu)]
    expect(codes.map(([, code]) => code)).toEqual(['test-failed', 'rerun', 'no-space'])
  })

  it('shows the text of tests that errored, too', () => {
    const cases = [
      testCase('a', { outcome: 'errored', text: 'fixture broke' }),
      testCase('b', { text: 'fine' }),
    ]
    const file = fileEvidence('f', { report: { state: 'ok', detail: '', cases } })
    const text = verdictSummary(result({ evidence: [evidence([file])] }))
    expect(text).toContain('```text\nfixture broke\n```')
    expect(text).not.toContain('fine')
  })

  it('names a test that left no text', () => {
    const text = verdictSummary(failed({ id: 'a', text: '' }))
    expect(text).toContain('  - <code>tests/test_invoke.py a</code>\n')
    expect(text).toContain('```text\nThe report holds no failure text.\n```')
  })

  it('says why the gate does not apply', () => {
    const bare = result({ candidates: [], evidence: [], stages: [], reproduce: {} })
    const text = verdictSummary({
      ...bare,
      judgement: { verdict: 'not-applicable', consumers: [] },
      notApplicable: 'No file of applies-to was changed',
    })
    expect(text).toBe('## ➖ compat-gate: not-applicable\n\nNo file of applies-to was changed\n')
  })

  it('shows incidents and notes', () => {
    const incidents = [{ kind: 'no-space' as const, detail: 'disk is full' }]
    const text = verdictSummary(
      result({ evidence: [evidence([], { incidents })], notes: ['registry not asked'] }),
    )
    expect(text).toContain('### Incidents\n\n- sam-cli: `no-space`: disk is full')
    expect(text).toContain('### Notes\n\n- registry not asked')
  })

  it('shows images that were not the candidate', () => {
    const containers = [
      container({ image: 'other', exitCode: 0, stoppedByRequest: false }),
      container({ started: false }),
    ]
    const text = verdictSummary(result({ evidence: [evidence([fileEvidence('a', { containers })])] }))
    expect(text).toContain('| other | 0 |')
    expect(text).toContain('| never started |')
  })
})

describe('hostile text in the summary', () => {
  it.each([...NASTY, ...mixtures(100)].map(text => [text]))('%j', text => {
    const lines = withoutFences(verdictSummary(hostile(text)))
    const tags = lines.join('\n').match(/<[^>]*>/g) ?? []
    expect(new Set(tags)).toEqual(
      new Set(['<code>', '</code>', '<details>', '</details>', '<summary>', '</summary>']),
    )
    expect(lines.filter(line => line.startsWith('|')).map(cells)).toEqual([8, 8, 8, 5, 5, 5])
    expect(lines.filter(line => line.startsWith('#'))).toEqual([
      '## ❌ compat-gate: fail',
      '### Reasons',
      '### Tests',
      '### Failures',
      '### Evidence',
      '### Incidents',
      '### Time',
      '### Reproduce',
      '### Notes',
    ])
    expect(lines.join('\n')).not.toMatch(/@|\bwww\.|:\/\//)
  })
})

describe('the limit of a summary', () => {
  it.each([
    ['20,000 failures', many(20_000, 'x'.repeat(3_000))],
    ['a name of 1 MB', failed({ id: '`'.repeat(1_000_000), text: '`'.repeat(1_000_000) })],
    ['names that grow when escaped', many(20_000, '😀@\u202e<'.repeat(900))],
    ['20,000 files', result({ evidence: [evidence(manyFiles(20_000))] })],
    [
      '20,000 incidents',
      result({
        evidence: [
          evidence([], { incidents: repeat(20_000, { kind: 'no-space', detail: '@'.repeat(900) }) }),
        ],
      }),
    ],
    [
      '20,000 stages',
      result({ stages: repeat(20_000, { lane: 'a', name: 'b'.repeat(90), startedAt: 0, endedAt: 1 }) }),
    ],
    ['failures beside text of many bytes', { ...many(20_000, 'x'), notes: repeat(100, '日'.repeat(900)) }],
    ['20,000 notes', result({ notes: repeat(20_000, '@'.repeat(2_000)) })],
  ])('%s', (_, run) => {
    let text = ''
    const ms = cpuTimeOf(() => {
      text = verdictSummary(run)
    })
    expect(bytes(text)).toBeLessThan(MIB)
    expect(bytes(text)).toBeLessThanOrEqual(SUMMARY_LIMIT)
    expect(ms).toBeLessThan(5_000)
  })

  it('leaves out failures first, and says how many', () => {
    const text = verdictSummary(many(20_000, 'x'.repeat(3_000)))
    const shown = text.match(/<details>/g)?.length ?? 0
    expect(shown).toBeGreaterThan(100)
    expect(text).toContain(`${20_000 - shown} more failures are left out here`)
    expect(text).toContain('### Evidence')
    expect(text).toContain('### Reproduce')
    expect(text).toContain('**test-failed** (sam-cli, 20000 times)')
  })
})

function many(amount: number, text: string) {
  return failed(
    ...Array.from({ length: amount }, (_, index) => ({ id: `${index} ${text.slice(0, 300)}`, text })),
  )
}

function manyFiles(amount: number) {
  return Array.from({ length: amount }, (_, index) => fileEvidence(`${index}${'<|@'.repeat(80)}`))
}

function repeat<T>(amount: number, item: T): T[] {
  return Array.from({ length: amount }, () => item)
}

function hostile(text: string) {
  const cases = [testCase(text, { outcome: 'failed', text })]
  const file = fileEvidence(text, {
    signal: text,
    report: { state: 'ok', detail: '', cases },
    containers: [container({ name: text, reference: text })],
  })
  const one = evidence([file], { incidents: [{ kind: 'dns-failed', detail: text }] })
  one.consumer = { ...one.consumer, ref: text, repository: text, name: text }
  const reasons = [{ ...reason('test-failed', text, { file: text, test: text }), consumer: text }]
  return result({
    judgement: { verdict: 'fail', consumers: [{ name: text, pin: text, verdict: 'fail', reasons }] },
    evidence: [one],
    stages: [{ lane: text, name: text, startedAt: 0, endedAt: 10 }],
    reproduce: { [text]: text },
    notes: [text],
  })
}

// What is between two fences is shown as it is, whatever it says.
function withoutFences(text: string): string[] {
  const kept: string[] = []
  let fence: string | undefined
  for (const line of text.split('\n')) {
    const marks = /^(`{3,})/.exec(line)?.[1]
    if (fence === undefined) {
      if (marks === undefined) kept.push(line)
      fence = marks
    } else if (line === fence) fence = undefined
  }
  expect(fence).toBeUndefined()
  return kept
}

function cells(line: string): number {
  return line.split('|').length - 2
}
