import { describe, expect, it } from 'vitest'
import { type Evidence, isFailure } from '../../../src/evidence.js'
import { judge } from '../../../src/verdict/judge.js'
import { REASONS, type RuleTable } from '../../../src/verdict/reasons.js'
import type { Policy } from '../../../src/verdict/verdict.js'
import { BASELINE, comparedRuns, comparingPolicy, type Ends } from '../../support/rounds.js'
import { seededRandom } from '../../support/seeded-random.js'

const random = seededRandom(11)
const LETTERS = 'pppppffffFs-n'
const some = (letters: string, length: number) =>
  Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join('')
const oneOf = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T

/** Three tests that end in any way, in four runs on the candidate and three on the baseline. */
const CASES = Array.from({ length: 150 }, () => ({
  ends: Object.fromEntries(
    ['t', 'u', 'v'].map(name => [name, { candidate: some(LETTERS, 4), baseline: some(LETTERS, 3) }]),
  ) as Ends,
  policy: comparingPolicy({
    rounds: oneOf([1, 2, 3]),
    when: oneOf(['red', 'always']),
    alreadyBroken: oneOf(['allow', 'allow', 'block']),
  }),
}))

/** Failures on the candidate, in its own trial and in rounds, that name no cause of their own. */
const candidateFailures = (evidence: Evidence[]) =>
  evidence
    .filter(({ arm }) => arm === 'candidate')
    .flatMap(({ files }) => files.flatMap(({ report }) => report.cases))
    .filter(one => isFailure(one) && one.cause === undefined)

const verdictOf = (evidence: Evidence[], policy: Policy, rules?: RuleTable) =>
  judge([policy], evidence, rules).consumers[0]
const failsIn = (evidence: Evidence[], test: string | undefined) =>
  candidateFailures(evidence).some(({ id }) => id === test)
const { flaky: _flaky, 'already-broken': _broken, ...STRICT } = REASONS

describe('whatever the runs say', () => {
  const judged = CASES.map(({ ends, policy }) => {
    const evidence = comparedRuns(ends, policy)
    return { ends, policy, evidence, consumer: verdictOf(evidence, policy) }
  })
  const passing = judged.filter(({ consumer }) => consumer?.verdict === 'pass')

  it('there are cases of every kind', () => {
    const verdicts = judged.map(({ consumer }) => consumer?.verdict)
    for (const verdict of ['pass', 'fail', 'inconclusive'] as const)
      expect(verdicts.filter(one => one === verdict).length).toBeGreaterThan(2)
  })

  it('a pass names each failure of the candidate among what is excused, and the baseline has shown it', () => {
    for (const { ends, evidence, consumer } of passing) {
      const failures = candidateFailures(evidence)
      for (const { id, text } of failures) {
        const test = consumer?.tests?.find(one => one.test === id)
        expect({ ends, id, counts: test?.counts }).toEqual({ ends, id, counts: false })
        const shown = evidence
          .filter(({ arm }) => arm === 'baseline')
          .some(({ files }) =>
            files.some(({ report }) => report.cases.some(one => one.id === id && one.text === text)),
          )
        expect({ ends, id, shown }).toEqual({ ends, id, shown: true })
      }
    }
  })

  it('a failure that was not there before makes no pass, unless it is excused by name', () => {
    for (const { ends, policy, consumer } of judged.filter(one => one.consumer?.verdict !== 'pass')) {
      const name = oneOf(['t', 'u', 'v'])
      const arm = oneOf(['candidate', 'baseline'] as const)
      const old = ends[name] ?? { candidate: '', baseline: '' }
      const changed = { ...ends, [name]: { ...old, [arm]: old[arm].replace(/[ps-]/, 'f') } }
      const evidence = comparedRuns(changed, policy)
      const after = verdictOf(evidence, policy)
      if (after?.verdict !== 'pass') continue
      // With one test decided earlier the others ran less often: what they did not show there is not known.
      const excused = after.excused?.map(one => one.test) ?? []
      const left = consumer?.reasons.flatMap(({ test }) => (failsIn(evidence, test) ? [test] : [])) ?? []
      expect({ ends, changed, excused }).toEqual({ ends, changed, excused: expect.arrayContaining(left) })
    }
  })

  it('without the rules that excuse, a verdict is as strict as without a baseline', () => {
    for (const { ends, policy, evidence } of judged) {
      const { baseline: _, ...alone } = policy
      const strict = verdictOf(evidence.slice(0, 1), alone)?.verdict
      const now = verdictOf(evidence, policy, STRICT)?.verdict
      if (strict !== 'pass') expect({ ends, now }).not.toEqual({ ends, now: 'pass' })
    }
  })

  it('evidence of a round that is lost, doubled, or of another image makes no pass', () => {
    const compared = judged.filter(({ evidence }) => evidence.length > 1)
    expect(passing.filter(({ evidence }) => evidence.length > 1).length).toBeGreaterThan(2)
    for (const { ends, policy, evidence } of compared) {
      const index = 1 + Math.floor(random() * (evidence.length - 1))
      const one = evidence[index] as Evidence
      const changes: Evidence[][] = [
        evidence.filter(other => other !== one),
        [...evidence, one],
        evidence.map(other =>
          other === one ? { ...one, witness: { complete: false, detail: 'a gap' } } : other,
        ),
        evidence.map(other => (other === one ? { ...one, files: [] } : other)),
      ]
      if (one.arm === 'baseline' && evidence.filter(({ arm }) => arm === 'baseline').length > 1)
        changes.push(
          evidence.map(other =>
            other === one
              ? { ...one, baseline: { ...BASELINE, configDigest: `sha256:${'0'.repeat(64)}` } }
              : other,
          ),
        )
      const verdicts = changes.map(changed => verdictOf(changed, policy)?.verdict)
      expect({ ends, verdicts }).toEqual({ ends, verdicts: verdicts.map(() => 'inconclusive') })
    }
  })
})
