import type { Evidence } from '../evidence.js'
import { candidateReasons } from './candidate-rules.js'
import { controlReasons } from './control-rules.js'
import { fileReasons, isFailure } from './file-rules.js'
import { type Finding, finding } from './finding.js'
import type { Policy } from './policy.js'
import { REASONS, type RuleTable } from './reasons.js'
import type { ConsumerVerdict, Judgement, Reason } from './verdict.js'

/**
 * The verdict: a pure function of evidence and policy. A consumer passes when no rule finds
 * anything; the gate passes when every consumer does, and there is at least one.
 *
 * @param rules those in force: all of them, except where it is shown what one of them is good for
 */
export function judge(policies: Policy[], evidence: Evidence[], rules: RuleTable = REASONS): Judgement {
  const shared = differingCandidates(evidence)
  const consumers = policies.map(policy => {
    const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer)
    return judgeConsumer(policy, own, shared, rules)
  })
  return { verdict: worst(consumers), consumers }
}

// One image is approved, so one image must have been tried by everyone.
function differingCandidates(evidence: Evidence[]): Finding[] {
  const digests = new Set(evidence.flatMap(({ candidate }) => candidate?.configDigest ?? []))
  if (digests.size <= 1) return []
  return [
    finding('identity-missing', `the evidence names ${digests.size} images: ${[...digests].join(', ')}`),
  ]
}

function worst(consumers: ConsumerVerdict[]): Judgement['verdict'] {
  if (consumers.some(({ verdict }) => verdict === 'fail')) return 'fail'
  return consumers.length > 0 && consumers.every(({ verdict }) => verdict === 'pass')
    ? 'pass'
    : 'inconclusive'
}

function judgeConsumer(
  policy: Policy,
  evidence: Evidence[],
  shared: Finding[],
  rules: RuleTable,
): ConsumerVerdict {
  const trials = evidence.filter(({ arm }) => arm === 'candidate')
  const controls = evidence.filter(({ arm }) => arm === 'control')
  const [only, second] = trials
  const own = only === undefined || second !== undefined ? [missing(trials.length)] : findingsOf(policy, only)
  const stopped = trials.some(({ incidents }) => incidents.length > 0)
  const findings = [...shared, ...own, ...controlReasons(policy, controls, stopped)]
  const reasons = findings.flatMap((found): Reason[] => {
    const rule = rules[found.code]
    return rule === undefined ? [] : [{ consumer: policy.consumer, verdict: rule.verdict, ...found }]
  })
  const pin = only?.consumer.pin
  return {
    name: policy.consumer,
    ...(pin !== undefined && { pin }),
    verdict: verdictOf(reasons, rules),
    reasons,
  }
}

function missing(trials: number): Finding {
  return finding('evidence-missing', `expected the evidence of one trial of the candidate, got ${trials}`)
}

function findingsOf(policy: Policy, evidence: Evidence): Finding[] {
  const incidents = evidence.incidents.map(({ kind, detail, file }) => finding(kind, detail, { file }))
  const ran = evidence.files.flatMap(file => fileReasons(file, policy.expect))
  // What was never reached after an incident is explained by it.
  if (incidents.length > 0) return [...incidents, ...ran]
  return [
    ...candidateReasons(evidence),
    ...absentFiles(policy, evidence),
    ...ran,
    ...minPassed(policy, evidence),
  ]
}

function absentFiles(policy: Policy, evidence: Evidence): Finding[] {
  const times = (file: string) => evidence.files.filter(one => one.file === file).length
  return policy.files
    .filter(file => times(file) !== 1)
    .map(file =>
      finding('evidence-missing', `${file} left evidence of ${times(file)} runs, not of 1`, { file }),
    )
}

// Tests that failed, and files without a report, have reasons of their own: too few are those that vanished.
function minPassed({ files, expect }: Policy, evidence: Evidence): Finding[] {
  const wanted = Math.max(1, expect.minPassed)
  const asked = evidence.files.filter(({ file }) => files.includes(file))
  if (asked.some(({ report }) => report.state !== 'ok')) return []
  const cases = asked.flatMap(({ report }) => report.cases)
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length
  const failed = cases.filter(isFailure).length
  if (passed + failed >= wanted) return []
  return [finding('too-few-passed', `${passed} tests passed, expected at least ${wanted}`)]
}

function verdictOf(reasons: Reason[], rules: RuleTable): ConsumerVerdict['verdict'] {
  if (reasons.length === 0) return 'pass'
  // What one test says of its own trouble tells nothing about the other tests.
  const doubtful = reasons.some(({ code, test }) => test === undefined && rules[code]?.undermines)
  if (doubtful) return 'inconclusive'
  return reasons.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive'
}
