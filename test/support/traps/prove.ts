import type { Evidence } from '../../../src/evidence.js'
import type { ConsumerContract } from '../../../src/verdict/contracts.js'
import { judge } from '../../../src/verdict/judge.js'
import { REASONS, type RuleCode, type RuleTable } from '../../../src/verdict/reasons.js'
import type { Finding, Policy } from '../../../src/verdict/verdict.js'

/** A trap that was sprung. */
export interface Case {
  name: string
  policies: Policy[]
  evidence: Evidence[]
  /** What was found where the evidence was read. */
  found?: Finding[]
  /** What its recordings came to. */
  contracts?: ConsumerContract[]
}

/** With what all rules together say of it. */
interface Judged extends Case {
  usual: string
}

/** What becomes of the traps when one rule is taken away, or is made weaker. */
export interface Proof {
  code: RuleCode
  /** Traps whose codes or verdict are others then. */
  caught: string[]
  /** Those of them that would pass. */
  passing: string[]
  /** Those that would be `fail`, if the rule did not undermine the trial; undefined for a rule that does not. */
  failing?: string[]
}

/** Takes every rule of the verdict away, one at a time, and judges the evidence of the traps again. */
export function prove(cases: readonly Case[]): Proof[] {
  const judged = cases.map(one => ({ ...one, usual: told(judgeCase(one)) }))
  return (Object.keys(REASONS) as RuleCode[]).map(code => {
    const without = outcomes(judged, omit(code))
    const caught = without.filter(({ differs }) => differs).map(({ name }) => name)
    const passing = without.filter(({ differs, verdict }) => differs && verdict === 'pass')
    return {
      code,
      caught,
      passing: passing.map(({ name }) => name),
      ...(REASONS[code].undermines && { failing: failing(judged, code) }),
    }
  })
}

function failing(cases: readonly Judged[], code: RuleCode): string[] {
  const weaker: RuleTable = { ...REASONS, [code]: { ...REASONS[code], undermines: false } }
  return outcomes(cases, weaker)
    .filter(({ differs, verdict }) => differs && verdict === 'fail')
    .map(({ name }) => name)
}

function outcomes(cases: readonly Judged[], rules: RuleTable) {
  return cases.map(one => {
    const now = judgeCase(one, rules)
    return { name: one.name, verdict: now.verdict, differs: told(now) !== one.usual }
  })
}

function judgeCase({ policies, evidence, found, contracts }: Case, rules = REASONS as RuleTable) {
  return judge(policies, evidence, rules, found, contracts)
}

/** The verdict and the codes, without the details. */
function told({ verdict, consumers }: ReturnType<typeof judge>): string {
  const codes = consumers.flatMap(({ reasons }) => reasons.map(({ code }) => code))
  return [verdict, ...new Set(codes)].join(' ')
}

function omit(code: RuleCode): RuleTable {
  const { [code]: _, ...rest } = REASONS
  return rest
}
