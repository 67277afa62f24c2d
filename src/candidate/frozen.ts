import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { CandidateIdentity } from '../evidence.js'
import { readCheckedArchive } from '../image/archive.js'
import { IncidentError, messageOf } from '../shared/errors.js'
import { readSmallFile } from '../shared/files.js'
import { RUN_LABEL } from './build.js'
import { archivePath, type FrozenCandidate, identityPath } from './candidate.js'

/** A candidate that an earlier job has frozen, and what it says of itself, which was found to be true. */
export interface StoredCandidate extends FrozenCandidate {
  /** Absolute. */
  folder: string
  /** What an engine may call the image once it is loaded. */
  ids: string[]
  /** The names that it is loaded under. */
  tags: string[]
}

/** An identity is some hundred bytes. */
const MOST_BYTES = 1 << 20

/** By its run everything is found and removed that a trial leaves, so it must look like one. */
const Identity = CandidateIdentity.extend({ run: z.string().regex(/^[0-9a-f]{12}$/, 'expected a run') })

/**
 * The folders of frozen candidates: the given one, or those directly inside of it, by name.
 *
 * @throws IncidentError when the folder cannot be read
 */
export async function candidateFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    if (entries.some(({ name }) => name === 'candidate.json')) return [folder]
    const below = entries.filter(entry => entry.isDirectory()).map(({ name }) => join(folder, name))
    return below.sort()
  } catch (cause) {
    throw refusal(`${folder} cannot be read: ${messageOf(cause)}`, cause)
  }
}

/**
 * The candidate in a folder, where both files may be somebody else's by now. Everything that can be computed from the
 * archive is; the rest is what the build has said.
 *
 * @throws IncidentError when one of the files is not there, or the archive is not what candidate.json says
 */
export async function readCandidate(folder: string): Promise<StoredCandidate> {
  const identity = await readIdentity(folder)
  const path = archivePath(folder)
  const archive = await readCheckedArchive(path).catch(cause => {
    throw refusal(`${path}: ${messageOf(cause)}`, cause)
  })
  const wrong = [
    ...differs('config digest', archive.configDigest, identity.configDigest),
    ...differs('SHA-256', archive.sha256, identity.archive.sha256),
    ...differs('size', archive.bytes, identity.archive.bytes),
    ...differs('platform', archive.platform, identity.platform),
    ...differs('run', archive.labels[RUN_LABEL] ?? 'none', identity.run),
    ...(archive.tags.includes(identity.reference) ? [] : [`it is not tagged ${identity.reference}`]),
  ]
  const { ids, tags, configuration, layerProblem } = archive
  if (wrong.length === 0 && layerProblem === undefined) return { folder, identity, configuration, ids, tags }
  if (wrong.length === 0) wrong.push(`${layerProblem}`)
  throw refusal(`${path} is not the candidate that was frozen: ${wrong.join('; ')}`)
}

/**
 * What a build has written beside its archive.
 *
 * @throws IncidentError when that cannot be read
 */
export async function readIdentity(folder: string): Promise<CandidateIdentity> {
  const path = identityPath(folder)
  try {
    return Identity.parse(JSON.parse(await readSmallFile(path, MOST_BYTES)))
  } catch (cause) {
    const why =
      cause instanceof z.ZodError
        ? cause.issues.map(one => `${one.path.join('.')}: ${one.message}`).join('; ')
        : messageOf(cause)
    throw refusal(`${path} is not what a build leaves: ${why}`, cause)
  }
}

function differs<T extends string | number>(what: string, found: T, wanted: T): string[] {
  return found === wanted ? [] : [`its ${what} is ${found}, and should be ${wanted}`]
}

function refusal(message: string, cause?: unknown): IncidentError {
  return new IncidentError('internal-error', message, { cause })
}
