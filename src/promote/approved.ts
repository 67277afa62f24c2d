import { archivePath, candidateFolders, readCandidate } from '../candidate/frozen.js'
import type { CandidateIdentity } from '../evidence.js'
import { VERDICT_SCHEMA, VerdictDocument } from '../report/verdict-document.js'
import { IncidentError } from '../shared/errors.js'
import { documentFile, readJsonDocument } from '../shared/json-documents.js'
import { PromotionError } from './context.js'

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
    throw wrongCandidates(`${cause.message}; promote the folders that the build jobs of the same run left`)
  }
  throw wrongCandidates(
    `${folder} is empty: expected candidate.json and image.tar in it, or in folders of it`,
  )
}

function wrongCandidates(text: string): PromotionError {
  return new PromotionError('not-approved', `candidate: ${text}`)
}

const MOST_BYTES = 256 << 20

/** The part of verdict.json that a promotion rests on. */
export type ApprovingVerdict = Pick<VerdictDocument, 'verdict' | 'approvedImageId' | 'candidates' | 'latest'>

/**
 * Reads the judge's verdict.json.
 *
 * @param path of the file, or of the folder that holds it
 * @throws PromotionError when it is not there, or not what the judge of this release writes
 */
export async function readApprovingVerdict(path: string): Promise<ApprovingVerdict> {
  const file = await documentFile(path, 'verdict.json')
  const refuse = (why: string) =>
    new PromotionError(
      'not-approved',
      `verdict: ${file} is no verdict that can be promoted: ${why}; expected ${VERDICT_SCHEMA}, as the judge of the same run wrote it`,
    )
  return readJsonDocument(file, VerdictDocument, { mostBytes: MOST_BYTES, refuse })
}
