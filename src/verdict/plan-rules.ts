import type { Evidence } from '../evidence.js'
import { type Finding, finding, type PlannedEvidence, type PlannedPart, partName } from './verdict.js'

/** What must hold for evidence that came from another job: it is of this run, this commit and this candidate. */
export function plannedReasons(
  { run, candidate, consumer }: Evidence,
  planned: PlannedEvidence,
  wanted: PlannedPart,
): Finding[] {
  const { platform } = wanted.part
  const built = wanted.candidate
  return [
    ...differs('the run', run, planned.run),
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

/** Evidence that no plan asked for. */
export function strayReasons(evidence: Evidence[]): Finding[] {
  return evidence.map(({ arm, consumer, part }) => {
    const where = partName(part) ?? 'no platform and shard'
    return finding('evidence-unexpected', `of the ${arm} of ${consumer.name}, for ${where}`)
  })
}
