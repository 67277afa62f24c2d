import { describe, expect, it } from 'vitest'
import type { ContainerEvidence, FileEvidence } from '../../../src/evidence.js'
import { containerEnd, pinFacts } from '../../../src/report/facts.js'
import { fileRows, skippedText } from '../../../src/report/file-rows.js'
import { verdictHeadline } from '../../../src/report/headline.js'
import { htmlReport } from '../../../src/report/html.js'
import { verdictSummary } from '../../../src/report/summary.js'
import { CANDIDATE, container, evidence, fileEvidence, result } from './results.js'

const { exitCode: _, ...running } = container({ stoppedByRequest: false })
const { exitCode: __, ...endless } = fileEvidence('a')

it.each<[string, ContainerEvidence]>([
  ['never started', container({ started: false })],
  ['killed for memory', container({ oomKilled: true, exitCode: 137 })],
  ['still running', running],
  ['0', container({ exitCode: 0, stoppedByRequest: false })],
  ['143, stopped on request', container()],
])('a container that is %s', (expected, one) => {
  expect(containerEnd(one)).toBe(expected)
})

it.each<[string, FileEvidence]>([
  ['0', fileEvidence('a')],
  ['timed out', { ...endless, timedOut: true, signal: 'SIGKILL' }],
  ['SIGKILL', { ...endless, signal: 'SIGKILL' }],
  ['did not start', endless],
])('a test file whose exit is %s', (expected, file) => {
  expect(fileRows(result({ evidence: [evidence([file])] }))[0]?.exit).toBe(expected)
})

it('tells expected failures from skips', () => {
  const [row] = fileRows(result())
  if (row === undefined) throw new Error('expected a row')
  expect(skippedText({ ...row, skipped: 2 })).toBe('2')
  expect(skippedText({ ...row, skipped: 2, xfailed: 1 })).toBe('2, and 1 failed as expected')
})

describe('uncommitted changes', () => {
  const names = Array.from({ length: 12 }, (_, index) => `src/${index}<b>.js`)
  const dirty = result({ candidates: [{ ...CANDIDATE, uncommitted: names }] })

  it('are named in the summary, on the page and in the headline', () => {
    expect(verdictSummary(dirty)).toContain('- uncommitted changes: <code>src/0&#60;b&#62;.js, src/1')
    expect(htmlReport(dirty)).toMatch(
      /<th scope=.row.>uncommitted changes<.th><td><code>src.0&lt;b&gt;\.js, .* and 2 more</,
    )
    expect(verdictHeadline(dirty)).toBe(
      'emulator, which has uncommitted changes, works with sam-cli: 4 tests passed on it.',
    )
  })

  it('are not spoken of where there are none', () => {
    for (const text of [verdictSummary(result()), htmlReport(result())])
      expect(text).not.toContain('uncommitted')
  })
})

describe('what is not there', () => {
  const unfrozen = result({ candidates: [] })
  const nothing = evidence([fileEvidence('a', { containers: [] })])
  const { pin: __, ...unpinned } = nothing.consumer
  const bare = { ...unfrozen, evidence: [{ ...nothing, consumer: unpinned }] }

  it('is named in the summary', () => {
    const text = verdictSummary(bare)
    expect(text).toContain('No candidate was frozen.')
    expect(text).toContain('No container was seen.')
    expect(text).toContain('<code>aws/aws-sam-cli develop</code> at <code>no pin</code>')
  })

  it('is named on the page', () => {
    const page = htmlReport(bare)
    expect(page).toContain('<p>No candidate was frozen.</p>')
    expect(page).toContain('<p>No container was seen.</p>')
    expect(page).toContain('<code>no pin</code>')
  })

  it('is no pin', () => expect(pinFacts(unpinned).pin).toBe('no pin'))
})
