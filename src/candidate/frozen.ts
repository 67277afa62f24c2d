import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Engine } from '../engine/engine.js'
import {
  type BuildOptions,
  CandidateFields,
  type CandidateIdentity,
  type GivenImage,
  hasOrigin,
  ORIGIN_WANTED,
} from '../evidence.js'
import { type Archive, openArchive, readCheckedArchive, writeArchive } from '../image/archive.js'
import { type ImageName, RUN_LABEL } from '../image/candidate-marks.js'
import { IncidentError, messageOf } from '../shared/errors.js'
import { writeFresh } from '../shared/files.js'
import { readJsonDocument } from '../shared/json-documents.js'
import type { Builder } from './build.js'
import type { CandidateContext } from './request.js'

/** Where the candidate is frozen, in its folder. */
export function archivePath(folder: string): string {
  return join(folder, 'image.tar')
}

/** What it is, beside it. */
export function identityPath(folder: string): string {
  return join(folder, 'candidate.json')
}

/** Gives an engine the archive that lies there now; which image that was has to be looked at afterwards. */
export async function loadArchive(path: string, engine: Pick<Engine, 'load'>): Promise<void> {
  const archive = await openArchive(path)
  try {
    await engine.load(archive)
  } finally {
    // An engine that refuses it may have left it open.
    archive.destroy()
  }
}

/** What is tried and shipped. */
export interface FrozenCandidate {
  identity: CandidateIdentity
  /** The image's configuration as it was read from the archive: JSON. */
  configuration: string
}

/** What a candidate was made from, or is. */
export type CandidateOrigin =
  | {
      builder: Builder
      commit: string
      /** Files of no commit that the build could see. */
      uncommitted: string[]
      options?: BuildOptions | undefined
    }
  | { given: GivenImage }

/** The candidate in an engine, and what it was made from. */
export interface CandidateInEngine extends ImageName {
  engineId: string
  repository: string
  /** Undefined for whatever it was built for. */
  platform: string | undefined
  origin: CandidateOrigin
}

// Somebody's whole tree can be among them.
const MOST_NAMES = 100

function boundedNames(names: string[]): string[] {
  const left = names.length - MOST_NAMES
  return left > 0 ? [...names.slice(0, MOST_NAMES), `(and ${left} more)`] : names
}

/** Saves the image once; from here on its identity is the digest of its configuration. */
export async function freezeCandidate(
  candidate: CandidateInEngine,
  registry: CandidateIdentity['registry'],
  folder: string,
  context: CandidateContext,
): Promise<FrozenCandidate> {
  const { reference, engineId, repository, tag, platform, origin } = candidate
  await mkdir(folder, { recursive: true })
  const archive = await saveTo(archivePath(folder), reference, context)
  if (!archive.tags.includes(reference)) {
    throw new IncidentError(
      'internal-error',
      `the saved image is tagged ${archive.tags.join(', ')}, not ${reference}`,
    )
  }
  // Consumers are at work meanwhile: one can move the tag, or put another file in the place of the archive.
  if (!archive.ids.includes(engineId)) {
    throw new IncidentError(
      'internal-error',
      `the saved image is ${archive.configDigest}, and the one that was built is ${engineId}`,
    )
  }
  if (platform !== undefined && archive.platform !== platform)
    throw wrongPlatform(archive.platform, platform, origin)
  const identity: CandidateIdentity = {
    run: context.run,
    reference,
    repository,
    tag,
    engineId,
    configDigest: archive.configDigest,
    archive: { sha256: archive.sha256, bytes: archive.bytes },
    ...originFields(origin),
    platform: archive.platform,
    registry,
  }
  await writeFresh(identityPath(folder), `${JSON.stringify(identity, null, 2)}\n`)
  return { identity, configuration: archive.configuration }
}

type OriginFields = Pick<CandidateIdentity, 'commit' | 'uncommitted' | 'builder' | 'given' | 'options'>

function originFields(origin: CandidateOrigin): OriginFields {
  if ('given' in origin) return origin
  const { uncommitted, options, ...rest } = origin
  return {
    ...rest,
    ...(uncommitted.length > 0 && { uncommitted: boundedNames(uncommitted) }),
    ...(options && { options }),
  }
}

function wrongPlatform(own: string, wanted: string, origin: CandidateOrigin): IncidentError {
  const what = `the candidate is for ${own}, and ${wanted} was asked for`
  const help =
    'given' in origin
      ? `give an image for ${wanted}, or --platform ${own} (platform: ${own} of a step) to try this one`
      : "does the builder know that platform, and the Dockerfile's base image have it?"
  return new IncidentError('build-failed', `${what}: ${help}`)
}

async function saveTo(path: string, reference: string, { engine }: CandidateContext): Promise<Archive> {
  try {
    return await writeArchive(await engine.save(reference), path)
  } catch (error) {
    // Half an archive is of no use, and may be what filled the disk.
    await rm(path, { force: true })
    throw error
  }
}

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

/** What a trial leaves is found and removed by the run's ID, so nothing else is accepted in its place. */
const Identity = CandidateFields.extend({
  run: z.string().regex(/^[0-9a-f]{12}$/, 'expected a run'),
}).refine(hasOrigin, ORIGIN_WANTED)

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
    throw wrongCandidate(`${folder} cannot be read: ${messageOf(cause)}`, cause)
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
    throw wrongCandidate(`${path}: ${messageOf(cause)}`, cause)
  })
  const wrong = [
    ...differs('config digest', archive.configDigest, identity.configDigest),
    ...differs('SHA-256', archive.sha256, identity.archive.sha256),
    ...differs('size', archive.bytes, identity.archive.bytes),
    ...differs('platform', archive.platform, identity.platform),
    // One that was given has no label of the run, and what a trial leaves of it is found another way.
    ...(identity.given === undefined
      ? differs('run', archive.labels[RUN_LABEL] ?? 'none', identity.run)
      : []),
    ...(archive.tags.includes(identity.reference) ? [] : [`it is not tagged ${identity.reference}`]),
  ]
  const { ids, tags, configuration, layerProblem } = archive
  if (wrong.length === 0 && layerProblem === undefined) return { folder, identity, configuration, ids, tags }
  if (wrong.length === 0) wrong.push(`${layerProblem}`)
  throw wrongCandidate(`${path} is not the candidate that was frozen: ${wrong.join('; ')}`)
}

/**
 * What a build has written beside its archive.
 *
 * @throws IncidentError when that cannot be read
 */
export async function readIdentity(folder: string): Promise<CandidateIdentity> {
  const path = identityPath(folder)
  const refuse = (why: string, cause: unknown) =>
    wrongCandidate(
      `${path} is not what a build leaves: ${why}; expected candidate.json beside image.tar, as the build of this run wrote them`,
      cause,
    )
  return readJsonDocument(path, Identity, { mostBytes: MOST_BYTES, refuse })
}

function differs<T extends string | number>(what: string, found: T, wanted: T): string[] {
  return found === wanted ? [] : [`its ${what} is ${found}, and should be ${wanted}`]
}

function wrongCandidate(message: string, cause?: unknown): IncidentError {
  return new IncidentError('internal-error', message, { cause })
}
