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
    expect(text).toMatch(
      /^## ✅ compat-gate: pass\n\n\*\*emulator works with sam-cli: 4 tests passed on it\.\*\*\n/,
    )
    expect(text).toContain(DIGEST.replace(':', '&#58;'))
    expect(text).toContain('3c1153afb0d97adde7b3c1153afb0d97adde7b12')
    expect(text).toContain(
      '| sam-cli | <code>tests/test_invoke.py</code> | 2 | 0 | 0 | 21.3 s | 1 | 0 | <code>evidence/sam-cli/logs/1.log</code> |',
    )
    expect(text).toContain('| **candidate** | 143, stopped on request |')
    expect(text).toContain('```sh\nnode bin/compat-gate.js run --consumer sam-cli')
    expect(text).not.toContain('### What broke')
  })

  it('names the tests that broke, why, whose fault it is, and what to do', () => {
    const text = verdictSummary(failed({ id: 'Invoke::arn', text: 'expected arn:…\nActual: 1234' }))
    expect(text).toMatch(/^## ❌ compat-gate: fail\n\n\*\*emulator breaks sam-cli: 1 of 4 tests failed\.\*\*/)
    expect(text).toContain('nobody looked whether the same tests pass on the published image')
    expect(text).toContain(
      '<details open><summary>❌ <strong>1 test, sam-cli</strong> (<code>test-failed</code>): <code>expected arn&#58;…</code></summary>',
    )
    expect(text).toContain('It says:\n\n```text\nActual: 1234\n```')
    expect(text).toMatch(/- <a href="[^"]*\/tests\/test_invoke\.py"><code>Invoke&#58;&#58;arn<\/code><\/a>/)
    expect(text).toMatch(
      /### Next step\n\nsam-cli:\n\n```sh\nnode bin\/compat-gate\.js run .*\n```\n\n1\. The same command/,
    )
  })

  it('groups the reasons of one rule', () => {
    const reasons = [1, 2, 3].map(number => reason('unexpected-skip', 'no docker', { test: `t${number}` }))
    const text = verdictSummary(inconclusive(...reasons, reason('tree-modified', '1 file')))
    expect(text).toContain('## ⚠️ compat-gate: inconclusive')
    expect(text.match(/<strong>3 times, sam-cli<\/strong> \(<code>unexpected-skip<\/code>\)/g)).toHaveLength(
      1,
    )
    expect(text.match(/- <code>t\d<\/code>: no docker/g)).toHaveLength(3)
    expect(text).toContain(
      'What to do: Make it run, or list it under <code>expect.skips</code> with the reason.',
    )
  })

  it('puts first what leaves everything open, and then what makes a consumer fail', () => {
    const reasons = [reason('rerun', '2 attempts'), reason('test-failed', 'x'), reason('no-space', 'full')]
    const codes = [...verdictSummary(inconclusive(...reasons)).matchAll(/\(<code>([a-z-]+)<\/code>\)/g)]
    expect(codes.map(([, code]) => code)).toEqual(['no-space', 'test-failed', 'rerun'])
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
    expect(text).toContain('<code>tests/test_invoke.py</code>\n\n- <a href')
    expect(text).toContain('```text\nThe report holds no failure text.\n```')
  })

  it('says why the gate does not apply', () => {
    const bare = result({ candidates: [], evidence: [], stages: [], reproduce: {} })
    const text = verdictSummary({
      ...bare,
      judgement: { verdict: 'not-applicable', consumers: [] },
      notApplicable: 'No file of applies-to was changed',
    })
    expect(text).toBe('## ➖ compat-gate: not-applicable\n\n**No file of applies-to was changed**\n')
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
    expect(new Set(tags)).toEqual(new Set(OWN_TAGS))
    expect(lines.filter(line => line.startsWith('|')).map(cells)).toEqual([9, 9, 9, 6, 6, 6])
    expect(lines.filter(line => line.startsWith('#'))).toEqual([
      '## ❌ compat-gate: fail',
      '### What broke',
      '### Next step',
      '### Where the cause is said',
      '### Tests',
      '### Evidence',
      '### Incidents',
      '### Time',
      '### Notes',
    ])
    expect(lines.join('\n')).not.toMatch(/@|\bwww\.|:\/\//)
  })

  it.each([...NASTY, ...mixtures(100)].map(text => [text]))('leads nowhere else: %j', text => {
    const run = hostile(text)
    const [one] = run.evidence
    if (one !== undefined) one.consumer = { ...one.consumer, repository: 'aws/aws-sam-cli', pin: 'c0ffee0' }
    const lines = withoutFences(
      verdictSummary({ ...run, links: { docs: 'https://github.com/o/n/blob/v1/docs' } }),
    )
    const tags = lines.join('\n').match(/<[^>]*>/g) ?? []
    const links = tags.filter(tag => tag.startsWith('<a '))
    expect(links.length).toBeGreaterThan(1)
    for (const link of links)
      expect(link).toMatch(
        /^<a href="https:\/\/github\.com\/(aws\/aws-sam-cli|o\/n)\/[\w./%~-]*(#[\w-]+)?">$/,
      )
    expect(new Set(tags.filter(tag => !links.includes(tag)))).toEqual(new Set([...OWN_TAGS, '</a>']))
  })
})

const OWN_TAGS = [
  ...['<code>', '</code>', '<strong>', '</strong>'],
  ...['<details open>', '</details>', '<summary>', '</summary>'],
]

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
    const shown = text.match(/<details/g)?.length ?? 0
    expect(shown).toBe(1)
    const named = text.match(/^- <a href/gm)?.length ?? 0
    expect(named).toBeGreaterThan(10)
    expect(text).toContain(`${20_000 - named} more tests are left out here`)
    expect(text).toContain('<strong>20000 tests, sam-cli</strong>')
    expect(text).toContain('### Evidence')
    expect(text).toContain('### Next step')
  })

  it('leaves out causes before anything else, and says how many', () => {
    const letters = (number: number) =>
      number.toString(26).replace(/\d/g, digit => 'qrstuvwxyz'[Number(digit)] ?? '')
    const causes = Array.from({ length: 2_000 }, (_, index) => ({
      id: `t${index}`,
      text: `Error: ${letters(index)}\n${'x'.repeat(3_000)}`,
    }))
    const text = verdictSummary(failed(...causes))
    const shown = text.match(/<details/g)?.length ?? 0
    expect(shown).toBeGreaterThan(50)
    expect(text).toContain(`${2_000 - shown} more causes are left out here`)
    expect(text).toContain('### Evidence')
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
  const cases = [testCase(text, { outcome: 'failed', text, printed: text })]
  const file = fileEvidence(text, {
    signal: text,
    lastLines: text,
    report: { state: 'ok', detail: '', cases },
    containers: [container({ name: text, reference: text, log: text, trouble: [{ text, times: 2 }] })],
  })
  const one = evidence([file], { incidents: [{ kind: 'dns-failed', detail: text }] })
  one.consumer = { ...one.consumer, ref: text, repository: text, name: text }
  const reasons = [{ ...reason('test-failed', text, { file: text, test: text }), consumer: text }]
  return result({
    judgement: { verdict: 'fail', consumers: [{ name: text, pin: text, verdict: 'fail', reasons }] },
    evidence: [one],
    stages: [{ lane: text, name: text, startedAt: 0, endedAt: 10 }],
    reproduce: { [text]: text, [`${text} (x)`]: text },
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
