import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { terminalConclusion } from '../../../src/report/conclusion.js'
import { contractFiles } from '../../../src/report/contract-files.js'
import { htmlReport } from '../../../src/report/html.js'
import { verdictSummary } from '../../../src/report/summary.js'
import { VerdictDocument, verdictDocument } from '../../../src/report/verdict-document.js'
import type { ComparedContract, ConsumerContract } from '../../../src/verdict/contracts.js'
import type { RunResult } from '../../../src/verdict/verdict.js'
import { alikeContract, comparedContract, incidentContract } from '../../support/contract/incident.js'
import { exchangeOf, Ids, recordingOf } from '../../support/contract/shop.js'
import { REPORT_STATES } from '../../support/report-states.js'
import { failed, NASTY, result } from './results.js'

const ARN = 'arn:aws:lambda:us-east-1:123456789012:durable-execution:hello-world:by-header:'
const SAM = { consumer: 'sam-cli' }

function red(...contracts: ConsumerContract[]): RunResult {
  return { ...failed({ id: 'a', text: 'AssertionError: 1 != 0' }), contracts }
}

const unknown: ConsumerContract = {
  ...SAM,
  outcome: { state: 'unknown', why: 'there is no `baseline` to compare with' },
}

describe('a terminal', () => {
  it('has the cause in its last ten lines, and what follows below it', () => {
    const failedTests = new Set(['incident::test 1'])
    const lines = terminalConclusion(red(incidentContract({ ...SAM, failedTests })))
    expect(lines.slice(-8, -2)).toEqual([
      'what changed, sam-cli: 3 differences, in 10 requests to the candidate and 10 to the published image',
      '✗ POST /start-durable-execution → 201 .ExecutionArn: uuid → uuid/uuid',
      '      5 of 5, was 5 of 5; in 1 of 1 failed test',
      expect.stringMatching(/^ {6}e\.g\. [0-9a-f-]{36} → [0-9a-f-]{36}\/[0-9a-f-]{36}$/),
      '    then GET /2025-12-01/durable-executions/{execution-arn} → 404, was 200',
      '    the same in GET /2025-12-01/durable-executions/{execution-arn} request {execution-arn}',
    ])
    expect(lines.at(-1)).toBe('verdict: fail')
  })

  it.each([80, 100, 120])(
    'of %i columns has the cause in its last ten lines, however long examples are',
    columns => {
      const asked = (seed: number, isBroken: boolean) => {
        const ids = new Ids(seed)
        const once = () => {
          const ExecutionArn = `${ARN}${ids.uuid()}${isBroken ? `/${ids.hex(12)}` : ''}`
          const others = ['a', 'b', 'c'].map(path =>
            exchangeOf('GET', `/${path}`, { status: isBroken ? 500 : 200, value: { path } }),
          )
          return [exchangeOf('POST', '/start', { status: 201, value: { ExecutionArn } }), ...others]
        }
        return recordingOf(Array.from({ length: 9 }, once).flat(), { file: 'a.test' })
      }
      const run = red(comparedContract([asked(1, false)], [asked(2, true)], SAM))
      const lines = terminalConclusion(run, { columns }).slice(-10)
      expect(lines).toContainEqual(expect.stringMatching(/^✗ POST \/start → 201 \.ExecutionArn: …:uuid → /))
      expect(lines).toContain('✗ GET /a → 500, was 200')
      expect(lines).toContainEqual(expect.stringMatching(/^and [12] more: see the report$/))
    },
  )

  it.each([50, 80])('of %i columns has no longer lines of it', columns => {
    const lines = terminalConclusion(red(incidentContract(SAM)), { columns })
    const at = lines.findIndex(line => line.startsWith('what changed'))
    expect(at).toBeGreaterThan(0)
    expect(Math.max(...lines.slice(at).map(line => line.length))).toBeLessThanOrEqual(columns)
  })

  it('has the first causes alone, a line for each but the first, and says how many there are', () => {
    const paths = ['a', 'b', 'c', 'd', 'e']
    const asked = (status: number) =>
      recordingOf(
        Array.from({ length: 9 }, () =>
          paths.map(path => exchangeOf('GET', `/${path}`, { status, value: { path } })),
        ).flat(),
        { file: 'a.test' },
      )
    const lines = terminalConclusion(red(comparedContract([asked(200)], [asked(500)], SAM)))
    const at = lines.findIndex(line => line.startsWith('what changed'))
    expect(lines.slice(at + 1, -2)).toEqual([
      '✗ GET /a → 500, was 200',
      '      9 of 9, was 9 of 9; in a.test',
      '✗ GET /b → 500, was 200',
      '✗ GET /c → 500, was 200',
      'and 2 more: see the report',
    ])
  })

  it('says so where nothing differs, where nothing was compared, and where nothing was to be', () => {
    const told = (...contracts: ConsumerContract[]) =>
      terminalConclusion(red(...contracts)).filter(line => line.startsWith('what changed'))
    expect(told(alikeContract(SAM))).toEqual([
      'what changed, sam-cli: nothing: 10 requests to the candidate and 10 to the published image were answered alike',
    ])
    expect(told(unknown)).toEqual([
      "what changed, sam-cli: not known: there is no 'baseline' to compare with",
    ])
    expect(told({ ...SAM, outcome: { state: 'same', why: 'it is one image' } })).toEqual([
      'what changed, sam-cli: nothing: it is one image',
    ])
    expect(terminalConclusion(failed({ id: 'a', text: 'b' })).join('\n')).not.toContain('what changed')
  })

  it('says nothing where nothing was to be compared because nothing is red, and says so beside a red', () => {
    const why = 'no test file had to run on the published image'
    const idle: ConsumerContract = { ...SAM, outcome: { state: 'unknown', why, isAsConfigured: true } }
    const green = result()
    const own = { ...idle, consumer: green.judgement.consumers[0]?.name ?? '' }
    expect(green.judgement.verdict).toBe('pass')
    for (const text of [
      terminalConclusion({ ...green, contracts: [own] }).join('\n'),
      verdictSummary({ ...green, contracts: [own] }),
      htmlReport({ ...green, contracts: [own] }),
    ])
      expect(text).not.toMatch(/what changed/i)
    // What should have been compared is missed in a green run, too.
    const missed: ConsumerContract = { ...own, outcome: { state: 'unknown', why } }
    expect(verdictSummary({ ...green, contracts: [missed] })).toContain(`not known: ${why}`)
    expect(terminalConclusion(red(idle))).toContain(`what changed, sam-cli: not known: ${why}`)
  })

  it('says what was left out of a comparison', () => {
    const { outcome } = alikeContract(SAM)
    const part: ConsumerContract = {
      ...SAM,
      outcome: { ...(outcome as ComparedContract), leftOut: 'b.test is gone' },
    }
    expect(terminalConclusion(red(part))).toContain(
      'what changed, sam-cli: nothing: 10 requests to the candidate and 10 to the published image were answered alike; not all was compared: b.test is gone',
    )
    const [own] = verdictDocument(red(part)).consumers
    expect(own?.contracts).toMatchObject([{ state: 'compared', why: 'b.test is gone' }])
  })

  it('names a container that crashed before anything else', () => {
    const lines = terminalConclusion(REPORT_STATES['crash']?.() ?? result())
    const at = lines.findIndex(line => line.startsWith('what changed'))
    expect(lines.slice(at, at + 2)).toEqual([
      'what changed, sam-cli: no more is known: nothing that was said to the candidate was recorded',
      "✗ the candidate's container ended by itself: sam-durable-execution-emulator ended with exit code 1: ModuleNotFoundError: No module named 'emulator'",
    ])
  })
})

describe('the summary and the page', () => {
  it('have it right under the headline', () => {
    const run = red(incidentContract(SAM))
    const summary = verdictSummary(run)
    expect(summary.indexOf('### What changed')).toBeLessThan(summary.indexOf('### What broke'))
    expect(summary).toContain('\n✗ POST /start-durable-execution → 201 .ExecutionArn: uuid → uuid/uuid\n')
    const page = htmlReport(run)
    expect(page.indexOf('<h2>What changed</h2>')).toBeGreaterThan(0)
    expect(page.indexOf('<h2>What changed</h2>')).toBeLessThan(page.indexOf('<h2>What broke</h2>'))
    expect(page).toContain('<code>POST /start-durable-execution → 201 .ExecutionArn: uuid → uuid/uuid</code>')
  })

  it('draw the first request that went another way on both images', () => {
    const page = htmlReport(red(incidentContract(SAM)))
    const [, published = '', candidate = ''] = page.split('<section class="way">')
    expect(published).toContain('<span>consumer</span> <span>published image</span>')
    expect(published).toMatch(/<li class="answer"><p><strong><code>200<\/code><\/strong><\/p><\/li>/)
    expect(candidate).toMatch(/<li class="answer"><p><strong><code>404<\/code><\/strong><\/p><\/li>/)
    expect(candidate).toMatch(/<strong><code>\.ExecutionArn: [0-9a-f-]{36}\/[0-9a-f-]{36}<\/code><\/strong>/)
  })

  it('have no such section where nothing was to be recorded', () => {
    expect(verdictSummary(result())).not.toContain('What changed')
    expect(htmlReport(result())).not.toContain('What changed')
  })

  it('escape what the images said', () => {
    const odd = NASTY.map((text, at) =>
      exchangeOf('GET', `/${text}/${at}`, { status: 200, value: { [text]: text } }),
    )
    const other = odd.map(one => ({
      ...one,
      response: { status: 500, statusText: NASTY[0] ?? '', httpVersion: '', headers: [] },
    }))
    const many = (exchanges: typeof odd) =>
      recordingOf([...exchanges, ...exchanges, ...exchanges], { file: NASTY[1] ?? 'a' })
    const run = red(comparedContract([many(odd)], [many(other as typeof odd)], SAM))
    expect(verdictDocument(run).consumers[0]?.contracts?.[0]?.differences.length).toBeGreaterThan(0)
    const plain = htmlReport(red(incidentContract(SAM)))
    const tags = (page: string) => new Set(page.match(/<[a-z]+/g))
    expect([...tags(htmlReport(run))].filter(tag => !tags(plain).has(tag))).toEqual([])
    for (const line of terminalConclusion(run)) expect(line).not.toMatch(/[\x00-\x1f\x7f]/)
  })
})

describe('programs', () => {
  it('find it in verdict.json, bounded', () => {
    const document = VerdictDocument.parse(verdictDocument(red(incidentContract(SAM), unknown)))
    expect(document.consumers[0]?.contracts).toMatchObject([
      {
        state: 'compared',
        exchanges: { baseline: 10, candidate: 10 },
        differences: [
          {
            text: 'POST /start-durable-execution → 201 .ExecutionArn: uuid → uuid/uuid',
            severity: 'breaking',
            candidate: { times: 5, of: 5 },
            files: [],
          },
          { follows: 0 },
          { follows: 0 },
        ],
      },
      { state: 'unknown', why: 'there is no `baseline` to compare with', differences: [] },
    ])
    expect(verdictDocument(failed({ id: 'a', text: 'b' })).consumers[0]).not.toHaveProperty('contracts')
    const long = incidentContract(SAM)
    if (long.outcome.state !== 'compared') throw new Error('expected two contracts')
    const [one] = long.outcome.comparison.differences
    if (one === undefined) throw new Error('expected a difference')
    const place = { ...one.place, operation: `GET /${'x'.repeat(9_000)}` }
    long.outcome.comparison.differences = Array.from({ length: 150 }, () => ({ ...one, place }))
    const many = verdictDocument(red(long)).consumers[0]?.contracts?.[0]
    expect([many?.differences.length, many?.more]).toEqual([100, 50])
    for (const { text, operation } of many?.differences ?? [])
      expect(Math.max(text.length, operation.length)).toBeLessThanOrEqual(500)
  })

  it('find contract.json and a valid OpenAPI document of each image', async () => {
    const files = contractFiles(red(incidentContract(SAM)))
    expect([...files.keys()]).toEqual(['contract.json', 'openapi-baseline.json', 'openapi-candidate.json'])
    expect(JSON.parse(files.get('contract.json') ?? '')).toMatchObject({ schema: 'compat-gate/contract@1' })
    for (const arm of ['baseline', 'candidate']) {
      const { valid } = await new Validator().validate(JSON.parse(files.get(`openapi-${arm}.json`) ?? ''))
      expect(valid).toBe(true)
    }
  })

  it('can tell the files of consumers and platforms apart', () => {
    const names = (...contracts: ConsumerContract[]) =>
      [...contractFiles(red(...contracts)).keys()].filter(name => name.startsWith('contract'))
    const platform = 'linux/amd64'
    expect(
      names(incidentContract({ ...SAM, platform }), incidentContract({ consumer: 'sam-cli@v1.0' })),
    ).toEqual(['contract-sam-cli-linux-amd64.json', 'contract-sam-cli@v1.0.json'])
    const alike = [incidentContract({ consumer: 'a+b' }), incidentContract({ consumer: 'a b' })]
    expect(names(...alike)).toEqual(['contract-a-b.json', 'contract-a-b-2.json'])
    expect(names(unknown)).toEqual([])
  })
})
