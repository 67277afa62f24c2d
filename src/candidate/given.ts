import type { Engine, ImageFacts } from '../engine/engine.js'
import { DIGEST, type GivenImage, type Latest } from '../evidence.js'
import { givenBeside, givenMarker, isTrialTag, RUN_LABEL } from '../image/candidate-marks.js'
import { parseReference, registryHost, repositoryOf } from '../image/reference.js'
import { IncidentError, UsageError } from '../shared/errors.js'
import { classifyRegistryFailure } from '../shared/failure-causes.js'

/** An image that exists, as a person or the configuration names it. */
export interface GivenReference {
  /** `<repository>:<tag>`, `<repository>@sha256:…`, or an engine's ID `sha256:…`. */
  text: string
  /** The input or the key that it comes from, for messages. */
  from: string
}

interface Places {
  /** The engine that may have it; undefined where another machine will have to find it. */
  engine: Pick<Engine, 'image'> | undefined
  /** Where a tag of a registry points. */
  ask: (reference: string) => Promise<Latest>
}

/**
 * What a reference names now. From here on that is what is tried, whatever becomes of the name.
 *
 * @throws UsageError when it names nothing, or two things, or nobody may look
 * @throws IncidentError when its registry cannot be asked now
 */
export async function resolveGiven(
  { text, from }: GivenReference,
  { engine, ask }: Places,
): Promise<GivenImage> {
  const wrong = (what: string) => new UsageError(`${from}: ${what}`)
  if (DIGEST.test(text)) {
    if (engine === undefined)
      throw wrong(
        `${text} is an ID, which one engine alone knows: push the image, and give its tag or digest`,
      )
    const image = await engine.image(text)
    if (image !== undefined) return { reference: text, digest: image.id, source: 'engine' }
    throw wrong(`the engine has no image ${text}: see \`docker images --no-trunc\``)
  }
  const digest = parseReference(text).digest
  if (digest !== undefined) return { reference: text, digest, source: 'registry' }
  const [here, there] = await Promise.all([engine?.image(text), ask(text)])
  if (here !== undefined && there.state !== 'present')
    return { reference: text, digest: here.id, source: 'engine' }
  if (there.state === 'present') {
    const isSame =
      here === undefined || here.digests?.some(one => parseReference(one).digest === there.digest)
    if (isSame || here?.id === there.digest)
      return { reference: text, digest: there.digest, source: 'registry' }
    throw wrong(
      `the engine has another image under this name than its registry: give ${here?.id} for the one in the engine, or ${repositoryOf(text)}@${there.digest} for the published one`,
    )
  }
  const where = engine === undefined ? 'not in its registry' : 'neither in the engine nor in its registry'
  if (there.state === 'absent') throw wrong(`${text} is ${where}: push it, or build it under this name`)
  throw unanswered({ text, from }, there.detail)
}

function unanswered({ text, from }: GivenReference, detail: string): Error {
  const what = `${from}: nobody can say which image ${text} is: ${detail}`
  const cause = classifyRegistryFailure(detail)
  if (cause !== undefined) return new IncidentError(cause, what)
  return new UsageError(
    `${what}; where it needs a login: \`docker login ${registryHost(text)}\`, or \`docker pull ${text}\` first`,
  )
}

/** What a given image is called whatever becomes of its tag: by the digest in its registry, or by the engine's ID. */
export function resolvedReference({ reference, digest, source }: GivenImage): string {
  return source === 'engine' ? digest : `${repositoryOf(reference)}@${digest}`
}

const PULLED = 'compat-gate.pulled'
const WAS_THERE = 'compat-gate.was-there'

/** How an image came into the engine that a run has given a name to. */
export interface GivenOrigin {
  /** It was there before the run, so it stays. */
  wasThere: boolean
  /** The name by which the run pulls it. */
  pulled?: string
}

/**
 * Makes an image beside the one that is given, with the label of the run: the given one has none, and stays as it is. By it
 * whoever tidies up finds what the run has of it.
 *
 * @param reference the candidate's
 */
export async function markGiven(
  engine: Pick<Engine, 'makeEmptyImage'>,
  reference: string,
  run: string,
  { wasThere, pulled }: GivenOrigin,
): Promise<void> {
  const marker = givenMarker(reference)
  if (marker === undefined) throw new Error(`expected the name of an image that was given, got ${reference}`)
  await engine.makeEmptyImage(marker, {
    [RUN_LABEL]: run,
    ...(wasThere && { [WAS_THERE]: 'yes' }),
    ...(pulled !== undefined && { [PULLED]: pulled }),
  })
}

interface HaveContext {
  engine: Engine
  run: string
  /** Pulls by a digest, for the platform that is tried. */
  pull: (reference: string) => Promise<void>
}

/**
 * Has the engine pull the image where it does not have it, and gives it the candidate's name.
 *
 * @returns the engine's ID of it
 * @throws IncidentError that says why it cannot be had
 */
export async function haveGiven(
  given: GivenImage,
  { repository, tag, reference }: { repository: string; tag: string; reference: string },
  { engine, run, pull }: HaveContext,
): Promise<string> {
  const name = resolvedReference(given)
  const before = await engine.image(name)
  const pulled = before === undefined && given.source === 'registry' ? name : undefined
  await markGiven(engine, reference, run, {
    wasThere: before !== undefined,
    ...(pulled !== undefined && { pulled }),
  })
  if (pulled !== undefined) await pull(pulled)
  const image = before ?? (await engine.image(name))
  if (image === undefined) throw new IncidentError('build-failed', `the engine no longer has ${name}`)
  await engine.tag(image.id, repository, tag)
  return image.id
}

/** The images beside which a run has made a mark, by their names as candidates. */
function givenAmong(images: ImageFacts[]) {
  return images.flatMap(({ labels, tags }) =>
    tags.flatMap(marker => {
      const reference = givenBeside(marker)
      return reference === undefined ? [] : [{ reference, marker, labels }]
    }),
  )
}

/**
 * Removes the containers of images that were given to a run, and the names that they had for trials alone.
 *
 * @param images those with the run's label
 */
export async function removeGivenTrials(images: ImageFacts[], engine: Engine): Promise<void> {
  for (const { reference } of givenAmong(images)) {
    const names = (await engine.image(reference))?.tags.filter(
      tag => givenMarker(tag) === givenMarker(reference),
    )
    for (const name of names ?? []) {
      for (const { id } of await engine.containersOf(name)) await engine.removeContainer(id)
      if (isTrialTag(name)) await engine.untag(name)
    }
  }
}

/**
 * Takes the candidate's name away from images that were given to a run, and what nobody had before it out of the engine.
 *
 * @param images those with the run's label
 */
export async function leaveGiven(run: string, images: ImageFacts[], engine: Engine): Promise<void> {
  for (const { reference, marker, labels } of givenAmong(images)) {
    // Docker forgets by which digests an image was pulled with its last tag, so the tag is given to another image before.
    if (labels[WAS_THERE] !== undefined && (await engine.image(reference)) !== undefined)
      await engine.makeEmptyImage(reference, { [RUN_LABEL]: run })
    await engine.untag(reference)
    const pulled = labels[PULLED]
    if (pulled !== undefined) await engine.untag(pulled)
    await engine.untag(marker)
  }
}
