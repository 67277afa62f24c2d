import type { CandidateIdentity, Evidence } from '../evidence.js'
import { candidateTrials, type RunResult } from './verdict.js'

/** The config digests that may be published: none unless the verdict and every trial stand behind them. */
export function approvedDigests({
  judgement,
  candidates,
  evidence,
}: Pick<RunResult, 'judgement' | 'candidates' | 'evidence'>): string[] {
  if (judgement.verdict !== 'pass') return []
  const tried = candidateTrials(evidence).map(({ candidate }) => candidate?.configDigest)
  const digests = candidates.map(({ configDigest }) => configDigest)
  if (!tried.every(digest => digest !== undefined && digests.includes(digest))) return []
  // What is of no commit can be tried, and not published: nobody could say later what it was made from.
  const committed = candidates.filter(({ uncommitted }) => uncommitted === undefined)
  return committed.map(({ configDigest }) => configDigest).filter(digest => tried.includes(digest))
}

/** The candidates that the trials say they ran on, each once. */
export function triedCandidates(evidence: Evidence[]): CandidateIdentity[] {
  const all = evidence.flatMap(({ candidate }) => candidate ?? [])
  return all.filter(
    ({ configDigest }, index) => all.findIndex(one => one.configDigest === configDigest) === index,
  )
}

/**
 * The platforms that no consumer was tried on, and that therefore are not approved.
 *
 * @param configured those that the configuration names
 */
export function untriedPlatforms(
  configured: string[],
  { candidates, evidence }: Pick<RunResult, 'candidates' | 'evidence'>,
): string[] {
  const tried = new Set(candidateTrials(evidence).flatMap(({ candidate }) => candidate?.platform ?? []))
  const named = [...configured, ...candidates.map(({ platform }) => platform)]
  return [...new Set(named)].filter(platform => !tried.has(platform))
}
