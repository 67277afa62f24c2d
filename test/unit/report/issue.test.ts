import { describe, expect, it } from 'vitest'
import { consumerIssues } from '../../../src/report/issue.js'
import { issuesSummary } from '../../../src/report/issues-summary.js'
import { verdictSummary } from '../../../src/report/summary.js'
import { VerdictDocument, verdictDocument } from '../../../src/report/verdict-document.js'
import type { RunResult } from '../../../src/verdict/verdict.js'
import { REPORT_STATES } from '../../support/report-states.js'
import { failed, mixtures, NASTY, result } from './results.js'

const LINKS = {
  server: 'https://github.com',
  repository: 'acme/emulator',
  run: 'https://github.com/acme/emulator/actions/runs/4711',
  docs: 'https://github.com/acme/compat-gate/blob/v1/docs',
}
const DIGEST = `sha256:${'ab'.repeat(32)}`

/** The one issue of a run, from its verdict.json. */
function issueOf(run: RunResult, change: (document: VerdictDocument) => VerdictDocument = one => one) {
  const document = VerdictDocument.parse(JSON.parse(JSON.stringify(verdictDocument(run))))
  const [only, ...others] = consumerIssues(change(document), LINKS)
  expect(others).toEqual([])
  return only
}

function bodyOf(...args: Parameters<typeof issueOf>): string {
  const issue = issueOf(...args)
  if (issue?.state !== 'broken') throw new Error(`expected a broken consumer, got ${issue?.state}`)
  return issue.body
}

/** The run of a night: the published image was tried as it is. */
function published(document: VerdictDocument): VerdictDocument {
  const given = { reference: 'example.org/emulator:latest', digest: DIGEST, source: 'registry' as const }
  const candidates = document.candidates.map(({ commit: _, ...one }) => ({ ...one, given }))
  const command = `npx --yes 'github:acme/compat-gate#v1' run --consumer sam-cli --ref abc --image example.org/emulator@${DIGEST}`
  return { ...document, candidates, reproduce: { 'sam-cli': command } }
}

describe('the issue of a consumer that fails', () => {
  const run = failed({ id: 't::a', text: 'expected 1, got 2' }, { id: 't::b', text: 'expected 1, got 2' })

  it('says which commit of it fails with which image, where that was seen and what broke', () => {
    const issue = issueOf(run, published)
    expect(issue).toMatchObject({ title: 'sam-cli breaks with example.org/emulator:latest' })
    const text = bodyOf(run, published)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#58;', ':')
    expect(text).toContain(
      '**sam-cli** at develop, 3c1153afb0d9 fails with example.org/emulator:latest (sha256:abababababab), seen on ',
    )
    expect(text).toMatch(/- test-failed: expected 1, got 2\n {2}- tests\/test_invoke\.py: t::a, t::b\n/)
    expect(bodyOf(run)).toContain(`href="${LINKS.run}"`)
  })

  it('repeats it in two lines', () => {
    const [, block = ''] = /```sh\n(.*?)\n```/s.exec(bodyOf(run, published)) ?? []
    const lines = block.split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toBe('git clone https://github.com/acme/emulator && cd emulator')
    expect(lines[1]).toMatch(
      / run --consumer sam-cli --ref abc --image example\.org\/emulator@sha256:(ab){32}$/,
    )
  })

  it('repeats it on the platform that failed', () => {
    const split = (document: VerdictDocument) => ({
      ...document,
      reproduce: { 'sam-cli (linux/amd64)': 'on amd64', 'sam-cli (linux/arm64)': 'on arm64' },
      consumers: document.consumers.map(one => ({
        ...one,
        reasons: one.reasons.map(reason => ({ ...reason, trial: 'linux/arm64, shard 1 of 2' })),
      })),
    })
    expect(bodyOf(run, split)).toContain('\non arm64\n')
    expect(bodyOf(run, document => ({ ...split(document), consumers: document.consumers }))).toContain(
      '\non amd64\n',
    )
  })

  it('has a title that stays as it is from run to run', () => {
    const again = issueOf({ ...run, run: '5.1', startedAt: '2026-12-01T00:00:00Z' })
    expect(again).toMatchObject({ title: 'sam-cli breaks with example.org/durable/emulator' })
  })
})

it.each([
  ['broken-by-the-image', 'broken'],
  ['no-baseline', 'broken'],
  ['crash', 'broken'],
  ['both', 'broken'],
  // It excuses the candidate, and users have it all the same.
  ['already-broken', 'broken'],
  ['flaky', 'works'],
  ['green', 'works'],
  ['no-evidence', 'unknown'],
])('a run whose report shows %s leaves the issue %s', (name, state) => {
  expect(issueOf(REPORT_STATES[name]?.() ?? result())?.state).toBe(state)
})

it('says what moved since the last green, with the commits of the consumer', () => {
  const text = bodyOf(REPORT_STATES['already-broken']?.() ?? result())
  expect(text).toContain('### Moved since the last green, of 2026-11-20')
  expect(text).toMatch(
    /\n {2}- <a href="https:\/\/github\.com\/aws\/aws-sam-cli\/commit\/f46d86e52c0f[^"]*">/,
  )
})

it('closes with the image and the commit that pass, and does not hide what is waived', () => {
  const plain = issueOf(result())
  expect(plain).toMatchObject({
    state: 'works',
    words: expect.stringMatching(/^\*\*sam-cli\*\* at .* passes again with /),
  })
  const waived = issueOf(result(), document => ({
    ...document,
    consumers: document.consumers.map(one => ({
      ...one,
      excused: [{ code: 'waived', instead: 'test-failed', detail: 'known', test: 't', file: 'f' }],
    })),
  }))
  expect(waived).toMatchObject({
    words: expect.stringContaining('passes again, but for 1 waived failure, with '),
  })
})

it('calls nobody and marks nothing, whatever tests say', () => {
  for (const text of [...NASTY, ...mixtures(50)]) {
    const body = bodyOf(failed({ id: text, text: `${text}\n${text}` }))
    const prose = body.replace(/<a href="[^"]*">|<\/a>|<\/?code>|```sh\n.*?\n```/gs, '')
    expect(prose).not.toMatch(/@\w|[^&]#\d|<(?!!)[a-z/]|\]\(/i)
    expect(body).not.toContain('<!--')
  }
})

it('fits into what GitHub takes', () => {
  const texts = Array.from({ length: 300 }, (_, index) => ({
    id: `t${index}::${'n'.repeat(300)}`,
    text: `${index} ${'ä'.repeat(9_000)}`,
  }))
  expect(Buffer.byteLength(bodyOf(failed(...texts)))).toBeLessThan(60_000)
})

it('the summary of the step says what became of each, or why nothing did', () => {
  const issues = consumerIssues(verdictDocument(result()), LINKS)
  const url = 'https://github.com/acme/emulator/issues/1'
  const closed = issuesSummary(issues, [{ key: 'sam-cli', became: 'closed', url }])
  expect(closed).toContain(`- sam-cli: <a href="${url}">the issue was closed</a>`)
  expect(issuesSummary(issues, [])).toContain('- sam-cli: passes, and there is no issue')
  expect(issuesSummary(issues, [], 'no: <b>')).toContain('❌ no: &#60;b&#62;')
})

it('names a page of this project as a link where it is known', () => {
  const run = REPORT_STATES['both']?.() ?? result()
  expect(verdictSummary({ ...run, links: LINKS })).toContain(
    `<a href="${LINKS.docs}/error-rate.md">docs/error-rate.md</a>`,
  )
  expect(verdictSummary({ ...run, links: {} })).toContain('(docs/error-rate.md)')
})
