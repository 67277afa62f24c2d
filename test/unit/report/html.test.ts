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
  'html head meta title style body header main h1 h2 h3 strong span p table thead tbody tr th td code details summary pre svg rect article ol ul li a'
const ALLOWED = new Set(TAGS.split(' '))

// Attributes are ours, and every value of a link is one that links.ts makes.
const OWN_TAG =
  /^<\/?[a-z]\w*( (lang|charset|name|content|http-equiv|class|scope|data-label|viewBox|preserveAspectRatio|aria-hidden|x|y|width|height)="[^"<>]*"| open| href="(evidence|https:\/\/github\.com)\/[\w./%~-]*(#[\w-]*)?")*\/?>$/

describe('report.html', () => {
  it('shows a pass and what it rests on', () => {
    const page = htmlReport(result())
    expect(page).toContain('<header class="pass">')
    expect(page).toContain('<strong>pass</strong>')
    expect(page).toContain('<code>tests/test_invoke.py</code>')
    expect(page).toContain('<th scope="row">config digest</th>')
    expect(page).toContain('<th scope="col" class="words">test file</th>')
    expect(page).toContain('node bin/compat-gate.js run --consumer sam-cli')
    expect(page).toContain(
      '<a href="evidence/sam-cli/logs/1.log"><code>evidence/sam-cli/logs/1.log</code></a>',
    )
  })

  it('shows the causes of a fail, and what the tests say', () => {
    const page = htmlReport(failed({ id: 'Invoke::arn', text: 'line 1\n  line <2>' }))
    expect(page).toContain('<article class="fail">\n<h3>❌ 1 test, sam-cli <code>test-failed</code></h3>')
    expect(page).toContain('<p class="said"><code>line 1</code></p>')
    expect(page).toContain('<pre>  line &lt;2&gt;</pre>')
    expect(page).toContain('<span class="bad">1</span>')
  })

  it('does not make an alarm of a control that failed as it must, but of one that passed', () => {
    const control = (outcome: 'passed' | 'failed') => {
      const cases = [testCase('a', { outcome })]
      const file = fileEvidence('a', { report: { state: 'ok', detail: '', cases } })
      return htmlReport(result({ evidence: [evidence([file], { arm: 'control' })] }))
    }
    expect(control('failed')).toContain('>1, as it must</td>')
    expect(control('failed')).not.toContain('class="bad"')
    expect(control('passed')).toContain('<span class="bad">1</span>')
  })

  it('names a test that left no text, and shows code in our own words as code', () => {
    const page = htmlReport(failed({ id: 'a', text: '' }))
    expect(page).toMatch(
      /<p class="file"><code>tests\/test_invoke\.py<\/code><\/p><ul><li><a href="[^"]*"><code>a<\/code>/,
    )
    expect(page).toContain('<p>The report holds no failure text.</p>')
    const skipped = htmlReport(inconclusive(reason('unexpected-skip', 'no docker')))
    expect(skipped).toContain('skipped that <code>expect.skips</code> does not list</span>')
    expect(skipped).toContain('<li>no docker</li>')
  })

  it('draws a bar for each stage, after its words', () => {
    const page = htmlReport(result())
    expect(page.match(/<rect /g)).toHaveLength(6)
    expect(page).toContain('<li><span class="lane">candidate</span> build 9.2 s\n<svg viewBox="0 0 1000 8"')
    expect(page).toContain('<rect x="0" y="0" width="126" height="8"/>')
  })

  it('allows its own style sheet and nothing else', () => {
    const page = htmlReport(result())
    const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(page).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    )
    expect(page).not.toMatch(/<script|\bstyle=|\bon\w+=|\bsrc=/)
  })

  it.each([...NASTY, ...mixtures(100)].map(text => [text]))(
    'holds no tag and attribute of others: %j',
    text => {
      const page = hostile(text)
      const tags = structure(page)
      expect(tags.every(name => ALLOWED.has(name.replace('/', '')))).toBe(true)
      // What there is nothing to say in is left out, and what leads nowhere is no link.
      const bare = new Set([...structure(hostile('x')), ...structure(hostile(''))])
      expect(tags.filter(name => !bare.has(name))).toEqual([])
      expect(page.match(/<\/?[a-z][^>]*>/g)?.filter(tag => !OWN_TAG.test(tag))).toEqual([])
    },
  )

  it('stays small enough to open, and says what it left out', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ id: `t${index}`, text: '<'.repeat(3_000) }))
    const page = htmlReport(failed(...many))
    expect(page.length).toBeLessThan(10_000_000)
    expect(page).toContain('18500 tests left out here')
  })

  it('leaves out causes beyond what a reader can take in', () => {
    const letters = 'abcdefghijkl'.split('')
    const many = letters.flatMap(a => letters.map(b => ({ id: `${a}${b}`, text: `Error: ${a}${b}` })))
    expect(htmlReport(failed(...many))).toContain('<p>44 causes left out here')
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
    expect(page).toContain('<p class="headline">docs only</p>')
  })
})

function structure(page: string): string[] {
  const body = page.slice(page.indexOf('<body>'))
  return [...body.matchAll(/<([^\s>]+)/g)].map(([, name]) => name ?? '')
}

function hostile(text: string): string {
  const file = fileEvidence(text, {
    signal: text,
    lastLines: text,
    report: { state: 'ok', detail: '', cases: [testCase(text, { outcome: 'failed', text, printed: text })] },
    containers: [container({ name: text, reference: text, log: text, trouble: [{ text, times: 2 }] })],
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
