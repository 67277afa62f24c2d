import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine, ImageFacts } from '../engine/engine.js'
import type { BaselineIdentity, CandidateIdentity, Latest } from '../evidence.js'
import { writeArchive } from '../image/archive.js'
import { baselineName, candidateBeside, givenBeside, RUN_LABEL } from '../image/candidate-marks.js'
import { repositoryOf } from '../image/reference.js'
import { IncidentError } from '../shared/errors.js'

/** The name of an empty image, and its label that says what a run has pulled. */
const PULLED = 'compat-gate-pulled'

/** The published image in the engine. */
export interface HadBaseline {
  identity: BaselineIdentity
  /** `<repository>:<tag>`, its name for this run. */
  reference: string
  /** The run whose name it is. */
  run: string
  /** The engine had it before. */
  wasThere: boolean
}

interface BaselineContext {
  engine: Engine
  /** Pulls `<repository>@sha256:…` for the candidate's platform. */
  pull: (reference: string) => Promise<void>
  /** A folder for what is needed for a moment. */
  work: string
}

/**
 * Has the engine pull the published image by its digest, and gives it a name beside the candidate's.
 *
 * @throws Error that says why it cannot be had
 */
export async function haveBaseline(
  { reference, found }: { reference: string; found: Latest },
  candidate: CandidateIdentity,
  { engine, pull, work }: BaselineContext,
): Promise<HadBaseline> {
  if (found.state === 'absent') throw unavailable('the registry does not have it')
  if (found.state === 'unknown') throw unavailable(found.detail)
  const { digest } = found
  const { repository, platform, run } = candidate
  const byDigest = `${repository}@${digest}`
  const before = await engine.image(byDigest)
  if (before === undefined) {
    // Whoever tidies up after the run has to know that nobody else has brought it here.
    await engine.makeEmptyImage(`${PULLED}:${run}`, { [RUN_LABEL]: run, [PULLED]: byDigest })
    await pull(byDigest)
  }
  const image = await engine.image(byDigest)
  if (image === undefined) throw unavailable(`the engine has pulled it, and does not know ${byDigest}`)
  const own = baselineName(repository, candidate.tag)
  await engine.tag(image.id, repository, own.tag)
  const archive = join(work, 'baseline.tar')
  try {
    const saved = await writeArchive(await engine.save(own.reference), archive)
    if (!saved.ids.includes(image.id))
      throw unavailable(`it is ${image.id}, and was saved as ${saved.configDigest}`)
    if (saved.platform !== platform)
      throw unavailable(`it is for ${saved.platform}, and the candidate for ${platform}`)
    const { configDigest } = saved
    const identity = { reference, digest, configDigest, engineId: image.id, tag: own.tag }
    return { identity, reference: own.reference, run, wasThere: before !== undefined }
  } finally {
    await rm(archive, { force: true })
  }
}

/**
 * Takes the name of this run away from an image that was there before. Docker removes the digests by which an image was pulled
 * with its last tag, so the tag is given to another image before.
 */
export async function leaveBaseline(
  { reference, run, wasThere }: HadBaseline,
  engine: Engine,
): Promise<void> {
  if (!wasThere) return
  await engine.makeEmptyImage(reference, { [RUN_LABEL]: run })
  await engine.untag(reference)
}

/**
 * Removes what a run has left of published images: their containers and names, and what nobody had before it.
 *
 * @param images those with the run's label
 */
export async function removeBaselines(images: ImageFacts[], engine: Engine): Promise<void> {
  for (const tag of images.flatMap(({ tags }) => tags)) {
    const name = givenBeside(tag) ?? tag
    const repository = repositoryOf(name)
    const { reference } = baselineName(repository, name.slice(repository.length + 1))
    if (candidateBeside(reference) === undefined || (await engine.image(reference)) === undefined) continue
    for (const { id } of await engine.containersOf(reference)) await engine.removeContainer(id)
    await engine.untag(reference)
  }
  for (const { labels, tags } of images) {
    const pulled = labels[PULLED]
    if (pulled === undefined) continue
    await engine.untag(pulled)
    for (const tag of tags) await engine.untag(tag)
  }
}

function unavailable(why: string): IncidentError {
  return new IncidentError('baseline-unavailable', why)
}
