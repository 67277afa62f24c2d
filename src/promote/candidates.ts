import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Archive, readArchive } from '../candidate/archive.js'
import { archivePath } from '../candidate/candidate.js'
import { messageOf } from '../errors.js'
import { PromotionError } from './promotion-error.js'
import { readJson } from './small-file.js'
import { CandidateFacts } from './verdict-file.js'

/** A frozen candidate whose archive was read, and is what candidate.json says. */
export interface FrozenCandidate extends CandidateFacts {
  /** Of its archive. */
  path: string
  /** What an engine may call it once it is loaded. */
  ids: string[]
  /** The names that it is loaded under. */
  tags: string[]
}

const IDENTITY = 'candidate.json'
const LIMIT = 1 << 20

/**
 * The candidates in a folder, or in the folders of a folder.
 *
 * @throws PromotionError when there is none, or one is not what its candidate.json says
 */
export async function readCandidates(folder: string): Promise<FrozenCandidate[]> {
  const folders = await candidateFolders(folder)
  const candidates: FrozenCandidate[] = []
  // One after the other: each reads a whole image from the disk.
  for (const one of folders) candidates.push(await readCandidate(one))
  return candidates
}

async function candidateFolders(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(error => {
    throw new PromotionError('not-approved', `candidate: ${folder} cannot be read: ${messageOf(error)}`)
  })
  if (names.includes(IDENTITY)) return [folder]
  if (names.length > 0) return names.sort().map(name => join(folder, name))
  const expected = `expected ${IDENTITY} and image.tar in it, or in folders of it`
  throw new PromotionError('not-approved', `candidate: ${folder} is empty: ${expected}`)
}

async function readCandidate(folder: string): Promise<FrozenCandidate> {
  const parsed = CandidateFacts.safeParse(await readJson(join(folder, IDENTITY), 'candidate', LIMIT))
  if (!parsed.success)
    throw changed(folder, `${IDENTITY}: ${parsed.error.issues.map(({ message }) => message).join('; ')}`)
  const path = archivePath(folder)
  const archive = await readArchive(path).catch(error => {
    throw changed(folder, `image.tar: ${messageOf(error)}`)
  })
  for (const [what, said, found] of compared(parsed.data, archive)) {
    if (said !== found) throw changed(folder, `its ${what} is ${found}, and ${IDENTITY} says ${said}`)
  }
  return { ...parsed.data, path, ids: archive.ids, tags: archive.tags }
}

function compared(facts: CandidateFacts, archive: Archive): [what: string, said: unknown, found: unknown][] {
  return [
    ['config digest', facts.configDigest, archive.configDigest],
    ['platform', facts.platform, archive.platform],
    ['SHA-256', facts.archive.sha256, archive.sha256],
    ['size', facts.archive.bytes, archive.bytes],
  ]
}

function changed(folder: string, what: string): PromotionError {
  const wayOut = 'promote the folders that the build jobs of the same run left'
  return new PromotionError('not-approved', `candidate: ${folder} is not what was frozen: ${what}; ${wayOut}`)
}
