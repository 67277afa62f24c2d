import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/evidence.js'
import { REASONS, type ReasonCode } from '../../../src/verdict/reasons.js'
import { finding } from '../../../src/verdict/verdict.js'
import {
  container,
  fileEvidence,
  passingEvidence,
  policy,
  testCase,
  withCase,
  withFirstFile,
} from '../../support/evidence.js'
import { type Case, type Proof, prove } from '../../support/traps/prove.js'

function trap(name: string, evidence: Evidence): Case {
  return { name, policies: [policy()], evidence: [evidence] }
}

const { report } = fileEvidence('a.test')
const skipped = [...report.cases, ...['x', 'y'].map(id => testCase(id, { outcome: 'skipped' }))]

const harmless = trap('harmless', passingEvidence())
const skips = trap('skips', withCase({ outcome: 'skipped' }))
const skipsTwice = trap('skips twice', withFirstFile({ report: { ...report, cases: skipped } }))
const blind = trap('blind', passingEvidence({ witness: { complete: false, detail: 'a gap' } }))
const fails = trap('fails', withCase({ outcome: 'failed' }, 1))
const writes = trap('writes, and fails', {
  ...withCase({ outcome: 'failed' }, 1),
  consumer: { ...passingEvidence().consumer, modified: ['src/x.py'] },
})
const both = trap('two at once', {
  ...withFirstFile({ containers: [container(), container({ image: 'other' })] }),
  witness: { complete: false, detail: 'a gap' },
})

const proofOf = (code: ReasonCode, ...cases: Case[]): Proof | undefined =>
  prove(cases).find(proof => proof.code === code)

it('has one proof for every rule, in the order of the rules', () => {
  expect(prove([]).map(({ code }) => code)).toEqual(Object.keys(REASONS))
})

describe('a rule', () => {
  it('that one case breaks is missed by that case, which would pass', () => {
    expect(proofOf('unexpected-skip', harmless, skips, blind)).toEqual({
      code: 'unexpected-skip',
      caught: ['skips'],
      passing: ['skips'],
    })
  })

  it('that several cases break names each of them once, in their order', () => {
    const proof = proofOf('unexpected-skip', skipsTwice, harmless, skips)

    expect(proof).toMatchObject({ caught: ['skips twice', 'skips'], passing: ['skips twice', 'skips'] })
  })

  it('that no case breaks has no names', () => {
    const cases = [harmless, skips, blind, fails]

    expect(proofOf('rerun', ...cases)).toEqual({ code: 'rerun', caught: [], passing: [] })
    expect(proofOf('tree-modified', ...cases)).toEqual({
      code: 'tree-modified',
      caught: [],
      passing: [],
      failing: [],
    })
  })

  it('is caught, but lets nothing pass, where another rule stands behind it', () => {
    expect(proofOf('other-image-used', both)).toMatchObject({ caught: ['two at once'], passing: [] })
    expect(proofOf('witness-incomplete', both)).toMatchObject({ caught: ['two at once'], passing: [] })
  })

  it('that makes a case fail would let it pass', () => {
    expect(proofOf('test-failed', fails)).toEqual({
      code: 'test-failed',
      caught: ['fails'],
      passing: ['fails'],
    })
  })
})

describe('an undermining rule', () => {
  it('with a failed test would be a fail if it did not undermine', () => {
    expect(proofOf('tree-modified', harmless, writes)).toEqual({
      code: 'tree-modified',
      caught: ['writes, and fails'],
      passing: [],
      failing: ['writes, and fails'],
    })
  })

  it('without a failed test would still be no fail', () => {
    expect(proofOf('witness-incomplete', blind)).toMatchObject({ passing: ['blind'], failing: [] })
  })

  it('does not answer for a test that fails without it', () => {
    expect(proofOf('tree-modified', fails)).toMatchObject({ caught: [], failing: [] })
  })
})

it('a case that passes is in no proof', () => {
  expect(prove([harmless]).flatMap(({ caught, failing = [] }) => [...caught, ...failing])).toEqual([])
})

it('each case of one rule is caught by that rule alone', () => {
  const caughtBy = (one: Case) => prove([one]).filter(({ caught }) => caught.length > 0)

  expect([skips, blind, fails].flatMap(one => caughtBy(one).map(({ code }) => code))).toEqual([
    'unexpected-skip',
    'witness-incomplete',
    'test-failed',
  ])
})

it('what was found where the evidence was read counts as well', () => {
  const strange = { ...harmless, found: [finding('evidence-unexpected', 'x is no evidence')] }

  expect(proofOf('evidence-unexpected', harmless, strange)).toMatchObject({
    caught: ['harmless'],
    passing: ['harmless'],
    failing: [],
  })
})
