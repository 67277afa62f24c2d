import { type Evidence, isFailure } from '../evidence.js'
import { fileReasons } from './file-rules.js'
import { candidateReasons, controlReasons } from './image-rules.js'
import { plannedReasons, roundReasons, strayReasons, unbuiltReasons } from './plan-rules.js'
import { REASONS, type RuleTable } from './reasons.js'
import {
  type ConsumerVerdict,
  candidateTrials,
  type Finding,
  finding,
  isSamePart,
  type Judgement,
  type PlannedEvidence,
  type PlannedPart,
  type Policy,
  partName,
  type Reason,
  wasStopped,
} from './verdict.js'

/**
 * The verdict: a pure function of evidence and policy. A consumer passes when no rule finds
 * anything; the gate passes when every consumer does, and there is at least one.
 *
 * @param rules those in force: all of them, except where it is shown what one of them is good for
 * @param found what was found already, where the evidence was read, and tells against every consumer
 */
export function judge(
  policies: Policy[],
  evidence: Evidence[],
  rules: RuleTable = REASONS,
  found: Finding[] = [],
): Judgement {
  const known = policies.map(({ consumer }) => consumer)
  const strays = evidence.filter(({ consumer }) => !known.includes(consumer.name))
  const shared = [...found, ...differingCandidates(evidence), ...strayReasons(strays)]
  const consumers = policies.map(policy => {
    const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer)
    return judgeConsumer(policy, own, shared, rules)
  })
  return { verdict: worst(consumers), consumers }
}

// One image for each platform is approved, so everyone must have tried that one.
function differingCandidates(evidence: Evidence[]): Finding[] {
  const candidates = evidence.flatMap(({ candidate, part }) =>
    candidate === undefined ? [] : [{ platform: part?.platform, digest: candidate.configDigest }],
  )
  return [...new Set(candidates.map(({ platform }) => platform))].flatMap(wanted => {
    const same = candidates.filter(({ platform }) => platform === wanted)
    const digests = new Set(same.map(({ digest }) => digest))
    if (digests.size <= 1) return []
    const names = [...digests].join(', ')
    return [finding('identity-missing', `the evidence names ${digests.size} images: ${names}`)]
  })
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
  const findings = [...shared, ...findingsOf(policy, evidence)]
  const reasons = findings.flatMap((found): Reason[] => {
    const rule = rules[found.code]
    return rule === undefined ? [] : [{ consumer: policy.consumer, verdict: rule.verdict, ...found }]
  })
  const pin = policy.planned?.pin ?? candidateTrials(evidence)[0]?.consumer.pin
  return {
    name: policy.consumer,
    ...(pin !== undefined && { pin }),
    verdict: verdictOf(reasons, rules),
    reasons,
  }
}

function findingsOf(policy: Policy, evidence: Evidence[]): Finding[] {
  const { planned } = policy
  if (planned === undefined) return trialReasons(policy, evidence)
  const of = (wanted: PlannedPart) => evidence.filter(({ part }) => isSamePart(part, wanted.part))
  const isPlanned = ({ arm, part }: Evidence) =>
    planned.parts.some(wanted => isSamePart(part, wanted.part) && hasArm(narrowed(policy, wanted), arm))
  const strays = evidence.filter(one => !isPlanned(one))
  const parts = planned.parts.flatMap(wanted => {
    const found = partReasons(policy, planned, wanted, of(wanted))
    const trial = partName(wanted.part)
    return trial === undefined ? found : found.map(one => ({ trial, ...one }))
  })
  return [...strayReasons(strays), ...parts, ...platformReasons(policy, planned.parts, of)]
}

/** One job's part of the tests, held against its own files. What counts the passed tests looks at all of them. */
function partReasons(
  policy: Policy,
  planned: PlannedEvidence,
  wanted: PlannedPart,
  evidence: Evidence[],
): Finding[] {
  return [
    ...unbuiltReasons(wanted),
    ...evidence.flatMap(one => plannedReasons(one, planned, wanted)),
    ...trialReasons(narrowed(policy, wanted), evidence, () => []),
  ]
}

/** The policy of a part: its files, and those of the control that are among them. */
function narrowed({ control, ...policy }: Policy, { files }: PlannedPart): Policy {
  const own = control?.filter(file => files.includes(file)) ?? []
  return { ...policy, files, ...(own.length > 0 && { control: own }) }
}

function hasArm({ control }: Policy, arm: Evidence['arm']): boolean {
  return arm !== 'control' || control !== undefined
}

/** Too few passed tests, over all shards of a platform. */
function platformReasons(
  policy: Policy,
  parts: PlannedPart[],
  evidenceOf: (part: PlannedPart) => Evidence[],
): Finding[] {
  return [...new Set(parts.map(({ part }) => part.platform))].flatMap(platform => {
    const own = parts.filter(({ part }) => part.platform === platform)
    const trials = own.map(part => candidateTrials(evidenceOf(part)))
    // Missing evidence has a reason of its own.
    if (trials.some(all => all.length !== 1 || all.some(wasStopped))) return []
    const files = own.flatMap(part => part.files)
    return minPassed({ ...policy, files }, trials.flat()).map(one => ({ trial: platform, ...one }))
  })
}

/** Of one trial and its control. */
function trialReasons(policy: Policy, evidence: Evidence[], tooFew = minPassed): Finding[] {
  const trials = candidateTrials(evidence)
  const controls = evidence.filter(({ arm }) => arm === 'control')
  const [only, second] = trials
  const own =
    only === undefined || second !== undefined ? [missing(trials.length)] : oneTrial(policy, only, tooFew)
  return [
    ...own,
    ...roundReasons(policy, evidence),
    ...controlReasons(policy, controls, trials.some(wasStopped)),
  ]
}

function missing(trials: number): Finding {
  return finding('evidence-missing', `expected the evidence of one trial of the candidate, got ${trials}`)
}

function oneTrial(policy: Policy, evidence: Evidence, tooFew: typeof minPassed): Finding[] {
  const incidents = evidence.incidents.map(({ kind, detail, file }) => finding(kind, detail, { file }))
  const ran = evidence.files.flatMap(file => fileReasons(file, policy))
  // What was never reached after an incident is explained by it.
  if (incidents.length > 0) return [...incidents, ...ran]
  return [
    ...candidateReasons(evidence),
    ...absentFiles(policy, evidence),
    ...ran,
    ...tooFew(policy, [evidence]),
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

// Failed tests and missing reports have reasons of their own: this one is about tests that are no longer there.
function minPassed({ files, expect }: Policy, trials: Evidence[]): Finding[] {
  const wanted = Math.max(1, expect.minPassed)
  const ran = trials.flatMap(trial => trial.files)
  const asked = ran.filter(({ file }) => files.includes(file))
  if (asked.some(({ report }) => report.state !== 'ok')) return []
  const cases = asked.flatMap(({ report }) => report.cases)
  const passed = cases.filter(({ outcome }) => outcome === 'passed').length
  const failed = cases.filter(isFailure).length
  if (passed + failed >= wanted) return []
  return [finding('too-few-passed', `${passed} tests passed, expected at least ${wanted}`)]
}

function verdictOf(reasons: Reason[], rules: RuleTable): ConsumerVerdict['verdict'] {
  if (reasons.length === 0) return 'pass'
  // A cause that one failed test names leaves the other tests as they are.
  const doubtful = reasons.some(({ code, test }) => test === undefined && rules[code]?.undermines)
  if (doubtful) return 'inconclusive'
  return reasons.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive'
}
