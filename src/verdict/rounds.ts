import type { BaselineIdentity, Evidence } from '../evidence.js'
import { fileReasons, type WorkingArm } from './file-rules.js'
import { type FileHistory, isDecided } from './history.js'
import { candidateReasons } from './image-rules.js'
import { isExplainable, marksOfRun, marksOfTrial } from './marks.js'
import { candidateTrials, type Finding, finding, type Policy } from './verdict.js'

/** The order of a round. */
const ARMS: readonly WorkingArm[] = ['baseline', 'candidate']

/** What the rounds of one consumer and part came to. */
export type ArmComparison =
  /** No baseline is named, or nothing had to be run on it. */
  | { state: 'none' }
  | { state: 'unavailable'; detail: string }
  /** With a fault the histories tell nothing. */
  | { state: 'used'; baseline?: BaselineIdentity; histories: FileHistory[]; faults: Finding[] }

/**
 * The files to run next on one of the two images; empty where all is decided, or no round is left.
 *
 * @param evidence all of this consumer and part, so far
 * @param round from 1
 */
export function filesOfNextRound(
  policy: Policy,
  evidence: Evidence[],
  arm: WorkingArm,
  round: number,
): string[] {
  const [trial] = candidateTrials(evidence)
  if (trial === undefined || whyUnavailable(evidence) !== undefined) return []
  return replay(policy, trial, roundsOf(evidence), { arm, round }).wanted
}

/** What the rounds say, held against what the decision asked for: no more and no less may be there. */
export function compareArms(policy: Policy, evidence: Evidence[]): ArmComparison {
  const rounds = roundsOf(evidence)
  const [trial, second] = candidateTrials(evidence)
  if (policy.baseline === undefined || trial === undefined || second !== undefined) return { state: 'none' }
  const detail = whyUnavailable(evidence)
  if (detail !== undefined) return { state: 'unavailable', detail }
  const { histories, faults } = replay(policy, trial, rounds)
  if (rounds.length === 0 && faults.length === 0) return { state: 'none' }
  const baseline = baselineOf(rounds)
  return { state: 'used', ...(baseline && { baseline }), histories, faults }
}

/** Evidence of rounds, and not of a trial or its control. */
function roundsOf(evidence: Evidence[]): Evidence[] {
  return evidence.filter(
    ({ arm, round }) => arm === 'baseline' || (arm === 'candidate' && round !== undefined),
  )
}

/** Why the two images cannot be compared at all; undefined when they can. */
function whyUnavailable(evidence: Evidence[]): string | undefined {
  return whyNoBaseline(evidence)?.detail
}

/** The same, and whether it is because the two are one image. */
export function whyNoBaseline(evidence: Evidence[]): { detail: string; isSame: boolean } | undefined {
  const rounds = roundsOf(evidence)
  const incidents = rounds.flatMap(one => one.incidents)
  const told = incidents.find(({ kind }) => kind === 'baseline-unavailable')?.detail
  if (told !== undefined) return { detail: told, isSame: false }
  const digest = baselineOf(rounds)?.configDigest
  const isSame = digest !== undefined && evidence.some(({ candidate }) => candidate?.configDigest === digest)
  return isSame ? { detail: `the published image is the candidate itself: ${digest}`, isSame } : undefined
}

function baselineOf(rounds: Evidence[]): BaselineIdentity | undefined {
  return rounds.find(({ baseline }) => baseline !== undefined)?.baseline
}

interface ArmTurn {
  arm: WorkingArm
  round: number
}

interface Replayed {
  histories: FileHistory[]
  faults: Finding[]
  /** Of the step that was asked for. */
  wanted: string[]
}

/** Takes the decision once more, step by step, until something does not fit or the step comes that was asked for. */
function replay(policy: Policy, trial: Evidence, rounds: Evidence[], until?: ArmTurn): Replayed {
  const histories = beginHistories(policy, trial)
  const left = new Set(rounds)
  for (const turn of armTurns(policy)) {
    const files = wantedFiles(histories, turn)
    if (until?.round === turn.round && until.arm === turn.arm) return { histories, faults: [], wanted: files }
    const own = rounds.filter(({ arm, round }) => arm === turn.arm && round === turn.round)
    if (files.length === 0 && own.length === 0) continue
    const faults = turnFaults(policy, turn, files, own, baselineOf(rounds))
    if (faults.length > 0) return { histories, faults, wanted: [] }
    for (const one of own) {
      left.delete(one)
      addRun(policy, histories, turn.arm, one)
    }
  }
  const stray = [...left].map(({ arm, round }) =>
    faulty(`round ${round ?? '?'} of the ${arm} was not asked for`),
  )
  return { histories, faults: stray, wanted: [] }
}

function armTurns({ baseline }: Policy): ArmTurn[] {
  const rounds = Array.from({ length: baseline?.rounds ?? 0 }, (_, index) => index + 1)
  return rounds.flatMap(round => ARMS.map(arm => ({ arm, round })))
}

/** The files of the candidate's own trial that runs may say something about. */
function beginHistories(policy: Policy, trial: Evidence): FileHistory[] {
  if (trial.incidents.length > 0 || candidateReasons(trial).length > 0) return []
  const once = trial.files.filter(({ file }) => trial.files.filter(one => one.file === file).length === 1)
  return once.flatMap(file => {
    const isRed = fileReasons(file, policy).some(isExplainable)
    const marks = isRed || policy.baseline?.when === 'always' ? marksOfTrial(file, policy) : undefined
    return marks === undefined ? [] : [{ file: file.file, candidate: [marks], baseline: [] }]
  })
}

function wantedFiles(histories: FileHistory[], { arm, round }: ArmTurn): string[] {
  const open = histories.filter(history => {
    if (history.baseline.length === 0) return arm === 'baseline' && round === 1
    return !isDecided(history)
  })
  return open.map(({ file }) => file)
}

function turnFaults(
  policy: Policy,
  { arm, round }: ArmTurn,
  files: string[],
  own: Evidence[],
  baseline: BaselineIdentity | undefined,
): Finding[] {
  const title = `round ${round} of the ${arm}`
  const [only, second] = own
  if (only === undefined || second !== undefined)
    return [faulty(`${title} left ${own.length} evidence, not 1`)]
  const found = [
    ...only.incidents.map(({ kind, detail, file }) => finding(kind, detail, { file })),
    ...candidateReasons(only),
    ...(arm === 'baseline' ? baselineFaults(only, baseline) : []),
    ...only.files.flatMap(file => marksOfRun(file, policy, arm).faults),
  ]
  const faults = found.map(one =>
    one.code === 'baseline-not-seen' ? one : faulty(`${title}: ${one.code}: ${one.detail}`, one.file),
  )
  if (faults.length > 0) return faults
  const ran = only.files.map(({ file }) => file)
  const fits = ran.length === files.length && files.every(file => ran.includes(file))
  return fits
    ? []
    : [faulty(`${title} ran ${ran.join(', ') || 'nothing'}, and should have run ${files.join(', ')}`)]
}

/** The same image in every round, and its tag names no other. */
function baselineFaults({ baseline, candidate, imageEvents }: Evidence, first?: BaselineIdentity): Finding[] {
  if (baseline === undefined) return [finding('identity-missing', 'the evidence names no published image')]
  const moved = first !== undefined && first.configDigest !== baseline.configDigest
  const differs = moved
    ? [
        finding(
          'identity-missing',
          `the published image is ${baseline.configDigest}, and was ${first.configDigest}`,
        ),
      ]
    : []
  const name = `${candidate?.repository}:${baseline.tag}`
  const over = imageEvents.filter(
    ({ reference, imageId, action }) =>
      reference === name && action !== 'untag' && action !== 'delete' && imageId !== baseline.engineId,
  )
  return [
    ...differs,
    ...over.map(({ action, imageId }) =>
      finding('candidate-tag-moved', `${action} made ${name} name ${imageId}`),
    ),
  ]
}

function addRun(policy: Policy, histories: FileHistory[], arm: WorkingArm, evidence: Evidence): void {
  for (const file of evidence.files) {
    const history = histories.find(one => one.file === file.file)
    history?.[arm].push(marksOfRun(file, policy, arm))
  }
}

function faulty(detail: string, file?: string): Finding {
  return finding('round-faulty', detail, { file })
}
