import type { Evidence } from '../evidence.js'
import { candidateReasons } from './candidate-rules.js'
import { fileReasons } from './file-rules.js'
import { type Finding, finding } from './finding.js'
import type { Policy } from './policy.js'
import type { ReasonCode } from './reasons.js'
import type { ConsumerVerdict, Judgement, Reason } from './verdict.js'

/**
 * The verdict: a pure function of evidence and policy. A consumer passes when no rule finds
 * anything; the gate passes when every consumer does, and there is at least one.
 */
export function judge(policies: Policy[], evidence: Evidence[]): Judgement {
  const trials = evidence.filter(({ arm }) => arm === 'candidate')
  const shared = differingCandidates(trials)
  const consumers = policies.map(policy => {
    const own = trials.filter(({ consumer }) => consumer.name === policy.consumer)
    return judgeConsumer(policy, own, shared)
  })
  return { verdict: worst(consumers), consumers }
}

// One image is approved, so one image must have been tried by everyone.
function differingCandidates(trials: Evidence[]): Finding[] {
  const digests = new Set(trials.flatMap(({ candidate }) => candidate?.configDigest ?? []))
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

function judgeConsumer(policy: Policy, trials: Evidence[], shared: Finding[]): ConsumerVerdict {
  const [only, second] = trials
  const own = only === undefined || second !== undefined ? [missing(trials.length)] : findingsOf(policy, only)
  const reasons = [...shared, ...own].map((found): Reason => ({ consumer: policy.consumer, ...found }))
  const pin = only?.consumer.pin
  return {
    name: policy.consumer,
    ...(pin !== undefined && { pin }),
    verdict: verdictOf(reasons, only),
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
  const outcomes = asked.flatMap(({ report }) => report.cases.map(({ outcome }) => outcome))
  const passed = outcomes.filter(outcome => outcome === 'passed').length
  const failed = outcomes.filter(outcome => outcome === 'failed' || outcome === 'errored').length
  if (passed + failed >= wanted) return []
  return [finding('too-few-passed', `${passed} tests passed, expected at least ${wanted}`)]
}

// With these nobody can say what a failed test means, or which image it failed against.
const UNDERMINING: ReadonlySet<ReasonCode> = new Set([
  'identity-missing',
  'witness-incomplete',
  'candidate-tag-moved',
  'candidate-pulled-over',
  'pin-missing',
  'tree-modified',
])

function verdictOf(reasons: Reason[], evidence: Evidence | undefined): ConsumerVerdict['verdict'] {
  if (reasons.length === 0) return 'pass'
  const doubtful = (evidence?.incidents.length ?? 0) > 0 || reasons.some(({ code }) => UNDERMINING.has(code))
  if (doubtful) return 'inconclusive'
  const unused = filesWithoutCandidate(evidence)
  const guilty = reasons.some(({ verdict, file }) => verdict === 'fail' && !unused.has(file))
  return guilty ? 'fail' : 'inconclusive'
}

// A candidate that was never even created cannot have broken the file.
function filesWithoutCandidate(evidence: Evidence | undefined): Set<string | undefined> {
  const unused = evidence?.files.filter(({ containers }) =>
    containers.every(({ image }) => image !== 'candidate'),
  )
  return new Set(unused?.map(({ file }) => file))
}
