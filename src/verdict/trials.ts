import type { Evidence, Part } from '../evidence.js'

/** The trials that a verdict rests on: those of the candidate, not of the baseline or the control. */
export function candidateTrials(evidence: Evidence[]): Evidence[] {
  return evidence.filter(({ arm }) => arm === 'candidate')
}

/** A part of a consumer's trial in words; undefined for the whole of it. */
export function partName(part: Part | undefined): string | undefined {
  if (part === undefined) return undefined
  const { platform, shard, shards } = part
  return shards === 1 ? platform : `${platform}, shard ${shard} of ${shards}`
}

/** A consumer, and which part of its trial. */
export function trialTitle({ consumer, part }: Evidence): string {
  const name = partName(part)
  return name === undefined ? consumer.name : `${consumer.name} (${name})`
}

export function isSamePart(a: Part | undefined, b: Part): boolean {
  return a?.platform === b.platform && a.shard === b.shard && a.shards === b.shards
}

/** Whether something stood in its way, which explains all that is missing from it. */
export function wasStopped({ incidents }: Evidence): boolean {
  return incidents.length > 0
}
