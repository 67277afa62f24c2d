import { holdsFile } from '../config/file-parts.js'
import type { Evidence } from '../evidence.js'
import { explainedReasons } from './class-rules.js'
import type { ClassifiedTest } from './classes.js'
import { withChances } from './clusters.js'
import { brokenContracts, missingContracts } from './contract-rules.js'
import type { ConsumerContract } from './contracts.js'
import { minPassed, tooManyFlaky } from './count-rules.js'
import { dividedReasons } from './divided-rules.js'
import { fileReasons } from './file-rules.js'
import { classifiedTests } from './history.js'
import { candidateReasons, controlReasons } from './image-rules.js'
import { plannedReasons, roundReasons, strayReasons, unbuiltReasons } from './plan-rules.js'
import { REASONS, type RuleTable } from './reasons.js'
import { type ArmComparison, compareArms } from './rounds.js'
import {
  type BaselineState,
  type ConsumerVerdict,
  candidateTrials,
  type Excused,
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
import { type WaivedTest, waivedReasons, waivedTests } from './waivers.js'

/**
 * The verdict: a pure function of evidence and policy. A consumer passes when no rule finds
 * anything; the gate passes when every consumer does, and there is at least one.
 *
 * @param rules those in force: all of them, except where it is shown what one of them is good for
 * @param found what was found already, where the evidence was read, and tells against every consumer
 * @param contracts what the recordings of the evidence came to
 */
export function judge(
  policies: Policy[],
  evidence: Evidence[],
  rules: RuleTable = REASONS,
  found: Finding[] = [],
  contracts: readonly ConsumerContract[] = [],
): Judgement {
  const known = policies.map(({ consumer }) => consumer)
  const strays = evidence.filter(({ consumer }) => !known.includes(consumer.name))
  const shared = [...found, ...differingCandidates(evidence), ...strayReasons(strays)]
  const consumers = policies.map(policy => {
    const own = evidence.filter(({ consumer }) => consumer.name === policy.consumer)
    return judgeConsumer(policy, own, shared, rules, contracts)
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
  contracts: readonly ConsumerContract[],
): ConsumerVerdict {
  const { consumer } = policy
  const parts = partsOf(policy, evidence, waivedTests(policy, evidence))
  const found = [
    ...shared,
    ...findingsOf(policy, evidence, parts, rules),
    ...brokenContracts(policy, contracts),
  ]
  const settled = found.map(one => settle(one, rules))
  const told = reasonsOf(settled, consumer, rules)
  // What is missing explains nothing where something else stands against a pass.
  const reasons = told.length > 0 ? told : reasonsOf(missingContracts(policy, contracts), consumer, rules)
  const excused = settled.flatMap(({ excuse, ...found }): Excused[] =>
    excuse === undefined ? [] : [{ consumer, ...found, ...excuse, instead: found.code }],
  )
  const pin = policy.planned?.pin ?? candidateTrials(evidence)[0]?.consumer.pin
  const baseline = baselineState(parts)
  return {
    name: consumer,
    ...(policy.release && { release: policy.release }),
    ...(pin !== undefined && { pin }),
    verdict: verdictOf(reasons, rules),
    reasons,
    ...(excused.length > 0 && { excused }),
    ...(baseline !== undefined && { baseline }),
    ...(baseline?.state === 'used' && { tests: withChances(parts.flatMap(part => part.tests)) }),
  }
}

function reasonsOf(settled: Finding[], consumer: string, rules: RuleTable): Reason[] {
  return settled.flatMap(({ excuse, ...found }): Reason[] => {
    const rule = rules[found.code]
    return excuse !== undefined || rule === undefined ? [] : [{ consumer, verdict: rule.verdict, ...found }]
  })
}

/** A finding whose excuse is in force, or none. */
function settle({ excuse, ...found }: Finding, rules: RuleTable): Finding {
  return excuse !== undefined && rules[excuse.code] !== undefined ? { ...found, excuse } : found
}

/** What one job has tried, or the one step that tries everything. */
interface TriedPart {
  policy: Policy
  evidence: Evidence[]
  planned?: PlannedPart
  /** Its name, where a plan divides the trial. */
  trial?: string
  comparison: ArmComparison
  /** What the comparison says of the tests; nothing where it has a fault. */
  tests: ClassifiedTest[]
  /** Of the whole consumer. */
  waived: WaivedTest[]
}

function partsOf(policy: Policy, evidence: Evidence[], waived: WaivedTest[]): TriedPart[] {
  if (policy.planned === undefined) return [triedPart(policy, evidence, waived)]
  return policy.planned.parts.map(planned => {
    const own = evidence.filter(({ part }) => isSamePart(part, planned.part))
    return { ...triedPart(narrowed(policy, planned), own, waived, partName(planned.part)), planned }
  })
}

function triedPart(policy: Policy, evidence: Evidence[], waived: WaivedTest[], trial?: string): TriedPart {
  const comparison = compareArms(policy, evidence)
  const where = trial === undefined ? {} : { trial }
  const tests = classesOf(comparison, policy).map(test => ({ ...where, ...test }))
  return { policy, evidence, ...where, comparison, tests, waived }
}

function classesOf(comparison: ArmComparison, { baseline }: Policy): ClassifiedTest[] {
  if (comparison.state !== 'used' || comparison.faults.length > 0) return []
  return comparison.histories.flatMap(one => classifiedTests(one, baseline?.alreadyBroken ?? 'block'))
}

function baselineState(parts: TriedPart[]): BaselineState | undefined {
  for (const { comparison } of parts) {
    if (comparison.state === 'unavailable') return comparison
    if (comparison.state === 'used' && comparison.baseline === undefined)
      return { state: 'unavailable', detail: comparison.faults[0]?.detail ?? 'no evidence names it' }
  }
  const used = parts.flatMap(({ comparison }) =>
    comparison.state === 'used' ? (comparison.baseline ?? []) : [],
  )[0]
  if (used === undefined) return undefined
  const { reference, digest, configDigest } = used
  return { state: 'used', reference, digest, configDigest }
}

function findingsOf(policy: Policy, evidence: Evidence[], parts: TriedPart[], rules: RuleTable): Finding[] {
  const { planned } = policy
  if (planned === undefined) {
    const found = parts.flatMap(trialReasons)
    return [
      ...found,
      ...countReasons(policy, parts, found, rules),
      ...strayReasons(unasked(policy, evidence)),
    ]
  }
  const isPlanned = (one: Evidence) => planned.parts.some(wanted => isSamePart(one.part, wanted.part))
  const strays = evidence.filter(one => !isPlanned(one))
  const judged = parts.map(part => ({ part, found: partReasons(part, planned) }))
  const named = judged.flatMap(({ part: { trial }, found }) =>
    trial === undefined ? found : found.map(one => ({ trial, ...one })),
  )
  return [
    ...strayReasons([...strays, ...parts.flatMap(part => unasked(part.policy, part.evidence))]),
    ...named,
    ...platformReasons(policy, judged, rules),
  ]
}

/** One job's part of the tests, held against its own files. What counts the passed tests looks at all of them. */
function partReasons(part: TriedPart, planned: PlannedEvidence): Finding[] {
  const wanted = part.planned
  if (wanted === undefined) return []
  return [
    ...unbuiltReasons(wanted),
    ...part.evidence.flatMap(one => plannedReasons(one, planned, wanted)),
    ...trialReasons(part),
  ]
}

/** The policy of a part: its files, and those of the control that are among them. */
function narrowed({ control, ...policy }: Policy, { files }: PlannedPart): Policy {
  const own = control?.filter(file => holdsFile(files, file)) ?? []
  return { ...policy, files, ...(own.length > 0 && { control: own }) }
}

/** Evidence of a control where there is none. */
function unasked({ control }: Policy, evidence: Evidence[]): Evidence[] {
  return evidence.filter(one => one.arm === 'control' && control === undefined)
}

/** Too few passed tests, or too many flaky ones, over all shards of a platform. */
function platformReasons(
  policy: Policy,
  judged: { part: TriedPart; found: Finding[] }[],
  rules: RuleTable,
): Finding[] {
  const platformOf = ({ planned }: TriedPart) => planned?.part.platform
  return [...new Set(judged.map(({ part }) => platformOf(part)))].flatMap(platform => {
    const own = judged.filter(({ part }) => platformOf(part) === platform)
    const parts = own.map(({ part }) => part)
    const files = parts.flatMap(part => part.policy.files)
    const found = own.flatMap(one => one.found)
    const reasons = countReasons({ ...policy, files }, parts, found, rules)
    return reasons.map(one => (platform === undefined ? one : { trial: platform, ...one }))
  })
}

/** What counts the tests of one or several parts. Missing evidence has a reason of its own. */
function countReasons(policy: Policy, parts: TriedPart[], found: Finding[], rules: RuleTable): Finding[] {
  const trials = parts.map(part => candidateTrials(part.evidence))
  if (trials.some(all => all.length !== 1 || all.some(wasStopped))) return []
  const excused = found.filter(one => settle(one, rules).excuse !== undefined)
  const flaky = rules.flaky === undefined ? [] : parts.flatMap(part => part.tests)
  return [
    ...dividedReasons(policy, trials.flat(), excused),
    ...minPassed(policy, trials.flat(), excused),
    ...tooManyFlaky(trials.flat(), flaky),
  ]
}

/** Of one trial and its control. */
function trialReasons({ policy, evidence, comparison, tests, waived }: TriedPart): Finding[] {
  const trials = candidateTrials(evidence)
  const controls = evidence.filter(({ arm }) => arm === 'control')
  const [only, second] = trials
  const own =
    only === undefined || second !== undefined
      ? [missing(trials.length)]
      : waivedReasons(comparedReasons(oneTrial(policy, only), comparison, tests), policy, evidence, waived)
  return [
    ...own,
    ...roundReasons(policy, evidence),
    ...controlReasons(policy, controls, trials.some(wasStopped)),
  ]
}

function missing(trials: number): Finding {
  return finding('evidence-missing', `expected the evidence of one trial of the candidate, got ${trials}`)
}

/** The reasons of a trial in the light of the rounds, if there were any. */
function comparedReasons(found: Finding[], comparison: ArmComparison, tests: ClassifiedTest[]): Finding[] {
  if (comparison.state === 'none') return found
  if (comparison.state === 'used')
    return comparison.faults.length > 0 ? [...found, ...comparison.faults] : explainedReasons(found, tests)
  const { detail } = comparison
  return found.length === 0 ? [] : [...found, finding('baseline-unavailable', detail)]
}

function oneTrial(policy: Policy, evidence: Evidence): Finding[] {
  const incidents = evidence.incidents.map(({ kind, detail, file }) => finding(kind, detail, { file }))
  const ran = evidence.files.flatMap(file => fileReasons(file, policy))
  // What was never reached after an incident is explained by it.
  if (incidents.length > 0) return [...incidents, ...ran]
  return [...candidateReasons(evidence), ...absentFiles(policy, evidence), ...ran]
}

function absentFiles(policy: Policy, evidence: Evidence): Finding[] {
  const times = (file: string) => evidence.files.filter(one => one.file === file).length
  return policy.files
    .filter(file => times(file) !== 1)
    .map(file =>
      finding('evidence-missing', `${file} left evidence of ${times(file)} runs, not of 1`, { file }),
    )
}

function verdictOf(reasons: Reason[], rules: RuleTable): ConsumerVerdict['verdict'] {
  if (reasons.length === 0) return 'pass'
  // A cause that one failed test names leaves the other tests as they are.
  const doubtful = reasons.some(({ code, test }) => test === undefined && rules[code]?.undermines)
  if (doubtful) return 'inconclusive'
  return reasons.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive'
}
