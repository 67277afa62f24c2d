import type { Evidence } from '../evidence.js'
import {
  type Finding,
  finding,
  type PlannedEvidence,
  type PlannedPart,
  type Policy,
  partName,
} from './verdict.js'

/** What must hold for evidence that came from another job: it is of this run, this commit and this candidate. */
export function plannedReasons(
  { run, candidate, consumer, baseline }: Evidence,
  planned: PlannedEvidence,
  wanted: PlannedPart,
): Finding[] {
  const { platform } = wanted.part
  const built = wanted.candidate
  return [
    ...differs('the run', run, planned.run),
    ...(baseline === undefined
      ? []
      : differs('the published image', baseline.digest, planned.baseline ?? 'none')),
    ...(consumer.pin === undefined ? [] : differs('the pin', consumer.pin, planned.pin)),
    ...(candidate === undefined
      ? []
      : differs('the platform of the candidate', candidate.platform, platform)),
    ...(candidate === undefined
      ? []
      : [
          ...differs('the candidate', candidate.configDigest, built?.configDigest),
          ...differs('the archive', candidate.archive.sha256, built?.archive.sha256),
        ]),
  ]
}

/** Without a candidate there is nothing that a trial could have been of. */
export function unbuiltReasons({ part, candidate }: PlannedPart): Finding[] {
  if (candidate !== undefined) return []
  return [finding('identity-missing', `the build for ${part.platform} left no candidate that can be judged`)]
}

function differs(what: string, found: string, wanted: string | undefined): Finding[] {
  if (wanted === undefined || found === wanted) return []
  return [finding('evidence-foreign', `${what} is ${found}, and should be ${wanted}`)]
}

/** What must hold for the rounds of one trial: each is there once, on one published image, and none beyond the last. */
export function roundReasons({ files, baseline }: Policy, evidence: Evidence[]): Finding[] {
  const rounds = evidence.filter(({ arm, round }) => round !== undefined || arm === 'baseline')
  const names = rounds.map(roundName)
  const digests = new Set(rounds.flatMap(one => one.baseline?.configDigest ?? []))
  const unexpected = rounds.flatMap((one, index) => {
    const why =
      whyNoRound(one, files, baseline?.rounds) ??
      (names.indexOf(roundName(one)) < index ? 'twice' : undefined)
    return why === undefined ? [] : [finding('evidence-unexpected', `${roundName(one)}: ${why}`)]
  })
  if (digests.size <= 1) return unexpected
  const text = `the rounds were run on ${digests.size} published images: ${[...digests].join(', ')}`
  return [...unexpected, finding('evidence-foreign', text)]
}

function whyNoRound(
  { arm, round, files, baseline }: Evidence,
  known: string[],
  most: number | undefined,
): string | undefined {
  if (most === undefined) return 'the configuration names no published image'
  if (arm === 'control') return 'the control has no rounds'
  if (round === undefined || round > most) return `there are ${most} rounds`
  const other = files.find(({ file }) => !known.includes(file))
  if (other !== undefined) return `${other.file} is none of its files`
  const isNameless = arm === 'baseline' && files.length > 0 && baseline === undefined
  return isNameless ? 'it does not say which image it was run on' : undefined
}

function roundName({ arm, round }: Evidence): string {
  return round === undefined ? `the ${arm}` : `the ${arm} in round ${round}`
}

/** Evidence that no plan asked for. */
export function strayReasons(evidence: Evidence[]): Finding[] {
  return evidence.map(({ arm, consumer, part }) => {
    const where = partName(part) ?? 'no platform and shard'
    return finding('evidence-unexpected', `of the ${arm} of ${consumer.name}, for ${where}`)
  })
}
