import { describe, expect, it } from 'vitest'
import { differenceText } from '../../../src/contract/difference-text.js'
import type { ComparedContract, ConsumerContract } from '../../../src/verdict/contracts.js'
import { judge } from '../../../src/verdict/judge.js'
import { REASONS } from '../../../src/verdict/reasons.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import { alikeContract, incidentContract } from '../../support/contract/incident.js'
import { passingEvidence, policy, withCase } from '../../support/evidence.js'

const block: Policy = { ...policy(), contract: 'block' }
const unknown = (why = 'nobody looked'): ConsumerContract => ({
  consumer: 'tool',
  outcome: { state: 'unknown', why },
})

function partlyCompared(leftOut: string): ConsumerContract {
  const { outcome, ...rest } = alikeContract()
  return { ...rest, outcome: { ...(outcome as ComparedContract), leftOut } }
}

function judged(own: Policy, contracts: ConsumerContract[], evidence = [passingEvidence()]) {
  const { verdict, consumers } = judge([own], evidence, REASONS, [], contracts)
  return { verdict, reasons: consumers.flatMap(({ reasons }) => reasons) }
}

describe('contract: block', () => {
  it('fails for the cause that breaks, and not for what follows from it', () => {
    expect(judged(block, [incidentContract()])).toEqual({
      verdict: 'fail',
      reasons: [
        {
          consumer: 'tool',
          code: 'contract-broken',
          verdict: 'fail',
          detail: 'POST /start-durable-execution → 201 .ExecutionArn: uuid → uuid/uuid',
        },
      ],
    })
  })

  it('fails for what breaks and comes from what is only doubtful', () => {
    const contract = incidentContract()
    const outcome = contract.outcome as ComparedContract
    const { comparison } = outcome
    const [cause, ...rest] = comparison.differences
    if (cause === undefined) throw new Error('nothing differs')
    const differences = [{ ...cause, severity: 'doubtful' as const }, ...rest]
    const changed = { ...contract, outcome: { ...outcome, comparison: { ...comparison, differences } } }
    const { verdict, reasons } = judged(block, [changed])
    expect(verdict).toBe('fail')
    expect(reasons.map(({ detail }) => detail)).toEqual(
      rest.filter(({ severity }) => severity === 'breaking').map(one => differenceText(one)),
    )
  })

  it('passes where both were answered alike, or are one image', () => {
    expect(judged(block, [alikeContract()]).verdict).toBe('pass')
    const same: ConsumerContract = { consumer: 'tool', outcome: { state: 'same', why: 'it is one image' } }
    expect(judged(block, [same]).verdict).toBe('pass')
  })

  it.each<[string, ConsumerContract[], string]>([
    ['nothing was compared', [unknown()], 'nobody looked'],
    ['nothing was recorded', [], 'nothing was recorded'],
    ['not all was compared', [partlyCompared('b.test is gone')], 'b.test is gone'],
    ['that of another consumer was', [alikeContract({ consumer: 'other' })], 'nothing was recorded'],
    ['that of a platform was', [alikeContract({ platform: 'linux/amd64' })], 'nothing was recorded'],
  ])('is no pass where %s', (_, contracts, why) => {
    const { verdict, reasons } = judged(block, contracts)
    expect(verdict).toBe('inconclusive')
    expect(reasons).toMatchObject([
      { code: 'evidence-missing', detail: `the two images' contracts could not be compared: ${why}` },
    ])
  })

  it('says nothing of what is missing where something else stands against a pass', () => {
    const { verdict, reasons } = judged(block, [unknown()], [withCase({ outcome: 'failed' })])
    expect(verdict).toBe('fail')
    expect(reasons.map(({ code }) => code)).toEqual(['exit-disagrees', 'test-failed'])
  })

  it('leaves a verdict open that the evidence leaves open', () => {
    const moved = passingEvidence({ tagAfter: 'sha256:x' })
    expect(judged(block, [incidentContract()], [moved]).verdict).toBe('inconclusive')
  })
})

describe('contract: report', () => {
  it.each<[string, ConsumerContract]>([
    ['something breaks', incidentContract()],
    ['nothing was compared', unknown()],
    ['not all was compared', partlyCompared('b.test is gone')],
  ])('changes no verdict where %s', (_, contract) => {
    for (const evidence of [passingEvidence(), withCase({ outcome: 'failed' })])
      expect(judged(policy(), [contract], [evidence])).toEqual(judged(policy(), [], [evidence]))
  })
})

it('without its rule nothing is broken by a contract', () => {
  const { 'contract-broken': _, ...others } = REASONS
  expect(judge([block], [passingEvidence()], others, [], [incidentContract()]).verdict).toBe('pass')
})
