import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { htmlReport } from '../../../src/report/html.js'
import {
  container,
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

const TAGS =
  'html head meta title style body header h1 h2 strong p div table tr th td code details summary pre svg line text rect article ul li'
const ALLOWED = new Set(TAGS.split(' '))

describe('report.html', () => {
  it('shows a pass and what it rests on', () => {
    const page = htmlReport(result())
    expect(page).toContain('<header class="pass">')
    expect(page).toContain('<strong>pass</strong>')
    expect(page).toContain('<code>tests/test_invoke.py</code>')
    expect(page).toContain('<th>config digest</th>')
    expect(page).toContain('node bin/compat-gate.js run --consumer sam-cli')
    // In a narrow window the column of such a name would shrink to a few letters.
    expect(page).toContain('<td class="name"><code>tests/test_invoke.py</code></td>')
    expect(page).toMatch(/td\.name code \{ display: inline-block; min-width: 14rem; \}/)
  })

  it('shows the reasons and failures of a fail', () => {
    const page = htmlReport(failed({ id: 'Invoke::arn', text: 'line 1\n  line <2>' }))
    expect(page).toContain('<article class="fail">')
    expect(page).toContain(
      '<summary>sam-cli: <code>Invoke::arn</code></summary><pre>line 1\n  line &lt;2&gt;</pre>',
    )
    expect(page).toContain('<td class="number bad">1</td>')
  })

  it('names a test that left no text, and shows code in our own words as code', () => {
    const page = htmlReport(failed({ id: 'a', text: '' }))
    expect(page).toContain('<li><code>tests/test_invoke.py a</code></li>')
    expect(page).toContain('<pre>The report holds no failure text.</pre>')
    const skipped = htmlReport(inconclusive(reason('unexpected-skip', 'no docker')))
    expect(skipped).toContain('skipped that <code>expect.skips</code> does not list.</p>')
    expect(skipped).toContain('<li>no docker</li>')
  })

  it('draws a bar for each stage, with its lane once', () => {
    const page = htmlReport(result())
    expect(page.match(/<rect /g)).toHaveLength(6)
    expect(page.match(/<text x="0" y="\d+">sam-cli<\/text>/g)).toHaveLength(1)
  })

  it.each([
    ['after a bar on the left', 0, 100, 'x="240" y="16" text-anchor="start" class="out"'],
    ['before a bar on the right', 900, 1_000, 'x="910" y="16" text-anchor="end" class="out"'],
    ['in a bar that leaves no room', 0, 1_000, 'x="155" y="16" text-anchor="start" class="in"'],
  ])('writes %s', (_, startedAt, endedAt, attributes) => {
    const stages = [
      { lane: 'a', name: 'b', startedAt, endedAt },
      { lane: 'z', name: 'last', startedAt: 999, endedAt: 1_000 },
    ]
    expect(htmlReport(result({ stages }))).toContain(`${attributes}>b `)
  })

  it('allows its own style sheet and nothing else', () => {
    const page = htmlReport(result())
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    )
    expect(page).not.toMatch(/<script|\bstyle=|\bon\w+=|\bhref=|\bsrc=/)
  })

  it.each([...NASTY, ...mixtures(100)].map(text => [text]))(
    'holds no tag and attribute of others: %j',
    text => {
      const plain = structure(hostile('x'))
      expect(structure(hostile(text))).toEqual(plain)
      expect(plain.every(name => ALLOWED.has(name.replace('/', '')))).toBe(true)
    },
  )

  it('stays small enough to open, and says what it left out', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ id: `t${index}`, text: '<'.repeat(3_000) }))
    const page = htmlReport(failed(...many))
    expect(page.length).toBeLessThan(10_000_000)
    expect(page).toContain('19500 more are left out here.')
    expect(page).toContain('<li>and 19950 more</li>')
  })

  it('leaves out stages and containers beyond what a page can hold', () => {
    const stages = Array.from({ length: 101 }, () => ({ lane: 'a', name: 'b', startedAt: 0, endedAt: 1 }))
    const containers = Array.from({ length: 1_002 }, () => container())
    const page = htmlReport(result({ stages, evidence: [evidence([fileEvidence('a', { containers })])] }))
    expect(page).toContain('<p>1 stage left out here.</p>')
    expect(page).toContain('<p>2 containers left out here.</p>')
  })

  it('says why the gate does not apply', () => {
    const run = result({ evidence: [], stages: [], reproduce: {}, notApplicable: 'docs only' })
    const page = htmlReport({ ...run, judgement: { verdict: 'not-applicable', consumers: [] } })
    expect(page).toContain('<header class="not-applicable">')
    expect(page).toContain('<p>docs only</p>')
  })
})

function structure(page: string): string[] {
  const body = page.slice(page.indexOf('<body>'))
  return [...body.matchAll(/<([^\s>]+)/g)].map(([, name]) => name ?? '')
}

function hostile(text: string): string {
  const file = fileEvidence(text, {
    signal: text,
    report: { state: 'ok', detail: '', cases: [testCase(text, { outcome: 'failed', text })] },
    containers: [container({ name: text, reference: text })],
  })
  const reasons = [{ ...reason('test-failed', text, { file: text, test: text }), consumer: text }]
  return htmlReport(
    result({
      run: text,
      judgement: { verdict: 'fail', consumers: [{ name: text, pin: text, verdict: 'fail', reasons }] },
      evidence: [evidence([file], { incidents: [{ kind: 'dns-failed', detail: text }] })],
      stages: [{ lane: text, name: text, startedAt: 0, endedAt: 10 }],
      reproduce: { [text]: text },
      notes: [text],
    }),
  )
}
