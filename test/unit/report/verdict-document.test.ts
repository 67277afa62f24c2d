import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { VerdictDocument, verdictDocument, verdictSchema } from '../../../src/report/verdict-document.js'
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
    expect(VerdictDocument.parse(document)).toMatchObject({ schema: 'compat-gate/verdict@4', verdict })
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
