import { archivePath } from '../candidate/candidate.js'
import { candidateFolders, readCandidate } from '../candidate/frozen.js'
import { IncidentError } from '../errors.js'
import type { CandidateIdentity } from '../evidence.js'
import { PromotionError } from './promotion-error.js'

/** A frozen candidate whose archive was read, and is what candidate.json says. */
export interface ReadCandidate extends CandidateIdentity {
  /** Of its archive. */
  path: string
  /** What an engine may call it once it is loaded. */
  ids: string[]
  /** The names that it is loaded under. */
  tags: string[]
}

/**
 * The candidates in a folder, or in the folders of a folder.
 *
 * @throws PromotionError when there is none, or one is not what its candidate.json says
 */
export async function readCandidates(folder: string): Promise<ReadCandidate[]> {
  try {
    const candidates: ReadCandidate[] = []
    // One after the other: each reads a whole image from the disk.
    for (const one of await candidateFolders(folder)) {
      const { identity, ids, tags } = await readCandidate(one)
      candidates.push({ ...identity, path: archivePath(one), ids, tags })
    }
    if (candidates.length > 0) return candidates
  } catch (cause) {
    if (!(cause instanceof IncidentError)) throw cause
    throw refusal(`${cause.message}; promote the folders that the build jobs of the same run left`)
  }
  throw refusal(`${folder} is empty: expected candidate.json and image.tar in it, or in folders of it`)
}

function refusal(text: string): PromotionError {
  return new PromotionError('not-approved', `candidate: ${text}`)
}
