import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { VerdictDocument, verdictDocument, verdictSchema } from '../../../src/report/verdict-document.js'
import { VERDICT_LIMIT, verdictJson } from '../../../src/report/verdict-json.js'
import type { ClassifiedTest } from '../../../src/verdict/classes.js'
import type { Reason, RunResult } from '../../../src/verdict/verdict.js'
import {
  container,
  DIGEST,
  evidence,
  failed,
  fileEvidence,
  inconclusive,
  reason,
  result,
  testCase,
} from './results.js'

const SCHEMA = new URL('../../../schema/verdict.schema.json', import.meta.url)
const notApplicable = result({
  judgement: { verdict: 'not-applicable', consumers: [] },
  notApplicable: 'docs only',
  evidence: [],
})
const runs = [
  ['pass', result()],
  ['fail', failed({ id: 'a', text: 'b' })],
  ['inconclusive', inconclusive(reason('tree-modified', '1 file'))],
  ['not-applicable', notApplicable],
] as const

describe('verdict.json', () => {
  it('has a published schema that is current (npm run generate writes it)', async () => {
    expect(await readFile(SCHEMA, 'utf8')).toBe(verdictSchema())
  })

  it.each(runs)('%s is what the published schema says', async (verdict, run) => {
    const published = z.fromJSONSchema(JSON.parse(await readFile(SCHEMA, 'utf8')))
    const document: unknown = JSON.parse(JSON.stringify(verdictDocument(run)))
    expect(published.parse(document)).toEqual(document)
    expect(VerdictDocument.parse(document)).toMatchObject({ schema: 'compat-gate/verdict@6', verdict })
  })

  it.each(runs)('%s is compatible only when it is a pass', (verdict, run) => {
    const { compatible, approvedImageId } = verdictDocument(run)
    expect({ compatible, approvedImageId }).toEqual(
      verdict === 'pass'
        ? { compatible: true, approvedImageId: DIGEST }
        : { compatible: false, approvedImageId: '' },
    )
  })

  it('counts the tests of each file', () => {
    const outcomes = ['passed', 'failed', 'errored', 'skipped', 'xfailed', 'passed', 'passed'] as const
    const cases = outcomes.map((outcome, index) => testCase(String(index), { outcome }))
    const containers = [container(), container({ image: 'other' }), container({ started: false })]
    const file = fileEvidence('a.py', {
      signal: 'SIGKILL',
      containers,
      report: { state: 'ok', detail: '', cases },
    })
    const [consumer] = verdictDocument(result({ evidence: [evidence([file])] })).consumers
    expect(consumer?.files).toEqual([
      {
        file: 'a.py',
        report: 'ok',
        passed: 3,
        failed: 2,
        skipped: 1,
        xfailed: 1,
        durationMs: 21_300,
        containers: 1,
        exit: 'SIGKILL',
      },
    ])
  })

  it('says where each consumer came from, when there is evidence', () => {
    const [known] = verdictDocument(result()).consumers
    expect(known).toMatchObject({ repository: 'aws/aws-sam-cli', ref: 'develop' })
    const [unknown] = verdictDocument(result({ evidence: [] })).consumers
    expect(unknown).toMatchObject({ files: [] })
    expect(unknown).not.toHaveProperty('repository')
  })

  it('says what a consumer was tried with: of all parts together, and each once', () => {
    const six = { name: 'six', version: '1.16.0' }
    const pip = { name: 'pip', version: '23.2.1' }
    const base = { reference: 'r.example/base:1', digest: DIGEST }
    const runner = { image: 'ubuntu24', version: '20251112.124.1' }
    const part = (installed: (typeof six)[]) => {
      const one = evidence([], { pulled: [base], runner })
      return { ...one, consumer: { ...one.consumer, installed } }
    }
    const other = evidence([], { arm: 'baseline', runner: { image: 'x', version: '1' } })

    const [known] = verdictDocument(result({ evidence: [part([six]), part([pip, six]), other] })).consumers
    const [unknown] = verdictDocument(result({ evidence: [evidence([])] })).consumers

    expect(known).toMatchObject({ installed: [pip, six], pulled: [base], runners: [runner] })
    for (const key of ['installed', 'pulled', 'runners']) expect(unknown).not.toHaveProperty(key)
  })

  it('leaves the baseline arm out of the counts', () => {
    const baseline = evidence([fileEvidence('old.py')], { arm: 'baseline' })
    expect(verdictDocument(result({ evidence: [baseline] })).consumers[0]?.files).toEqual([])
  })
})

describe('verdict.json has a bound, whatever the tests leave', () => {
  it('of 30,000 failed tests with long words on both images the verdict, each code and the counts stay', () => {
    const document = parsed(hugeRed(30_000, 'x'.repeat(600)))
    const [consumer] = document.consumers
    expect(document).toMatchObject({ verdict: 'fail', compatible: false, approvedImageId: '' })
    expect(consumer).toMatchObject({ verdict: 'fail', files: [{ failed: 30_000 }, { failed: 0 }] })
    expect(consumer?.reasons[0]).toMatchObject({ code: 'test-failed', test: 't0' })
    expect(consumer?.reasons).toContainEqual(expect.objectContaining({ code: 'tree-modified' }))
    const [kept, tests] = [consumer?.reasons.length ?? 0, consumer?.tests?.length ?? 0]
    expect(document.notes).toEqual([
      'earlier',
      TEXTS_CUT,
      `verdict.json holds ${kept} of 30001 reasons of sam-cli: ${REST}`,
      `verdict.json holds ${tests} of 30000 tests of sam-cli: ${REST}`,
    ])
    expect([kept, tests].every(amount => amount > 8_000)).toBe(true)
  })

  it('texts are cut before anything is left out, and keep their ends', () => {
    const words = `begin${'日'.repeat(16_000)}end`
    const document = parsed(hugeRed(4_000, words))
    const [consumer] = document.consumers
    expect([consumer?.reasons.length, consumer?.tests?.length]).toEqual([4_001, 4_000])
    expect(consumer?.tests?.[3_999]?.text).toMatch(/^begin日+\n… \[cut\] …\n日+end$/)
    expect(consumer?.tests?.[0]?.baselineText).toMatch(/^begin日+\n… \[cut\] …\n日+end$/)
    expect(document.notes).toEqual(['earlier', TEXTS_CUT])
  })

  it('what is short is left as it is', () => {
    const run = hugeRed(10, 'words')
    expect(parsed(run)).toEqual(JSON.parse(JSON.stringify(verdictDocument(run))))
    expect(parsed(run).notes).toEqual(['earlier'])
  })
})

const TEXTS_CUT =
  'verdict.json holds at most 500 characters of what a test says: there are too many tests for more'
const REST = 'the first of each code, what is about no single test, and as many others as fit'

function parsed(run: RunResult): VerdictDocument {
  const text = verdictJson(run)
  expect(Buffer.byteLength(text)).toBeLessThan(VERDICT_LIMIT)
  return VerdictDocument.parse(JSON.parse(text))
}

/** So many tests that failed on both images, and one thing more. */
function hugeRed(amount: number, text: string): RunResult {
  const ids = Array.from({ length: amount }, (_, index) => `t${index}`)
  const run = failed(...ids.map(id => ({ id, text })))
  const tests = ids.map(
    (test): ClassifiedTest => ({
      ...{ file: 'a.py', test, class: 'newly-broken', decided: true, counts: true },
      ...{
        candidate: ['failed', 'failed', 'failed'],
        baseline: ['passed', 'passed'],
        text,
        baselineText: text,
      },
    }),
  )
  const [consumer] = run.judgement.consumers
  if (consumer === undefined) throw new Error('expected a consumer')
  const more: Reason = { ...reason('tree-modified', '1 file'), consumer: consumer.name }
  const judged = { ...consumer, reasons: [...consumer.reasons, more], tests }
  return { ...run, judgement: { ...run.judgement, consumers: [judged] }, notes: ['earlier'] }
}
