import { type Evidence, isFailure } from '../evidence.js'
import { candidateTrials, type Policy } from './verdict.js'

/**
 * The files to run next on one of the two images; empty where all is decided, or no round is left.
 *
 * @param evidence all of this consumer and part, so far
 * @param round from 1
 */
export function filesOfNextRound(
  { baseline }: Policy,
  evidence: Evidence[],
  _arm: 'baseline' | 'candidate',
  round: number,
): string[] {
  if (baseline === undefined || round > baseline.rounds) return []
  const files = candidateTrials(evidence).flatMap(trial => trial.files)
  const isRed = baseline.when === 'always' || files.some(({ report }) => report.cases.some(isFailure))
  if (!isRed) return []
  return files
    .filter(({ report }) => baseline.when === 'always' || report.cases.some(isFailure))
    .map(({ file }) => file)
}
