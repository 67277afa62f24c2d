import { loadArchive } from '../candidate/frozen.js'
import { parseReference } from '../image/reference.js'
import { type Published, readPublished } from '../registry/registry.js'
import type { PutBack } from '../report/promotion.js'
import { IncidentError } from '../shared/errors.js'
import type { Claim } from './claim.js'
import { type FullContext, PromotionError, recordStep } from './context.js'
import { checkLatest, describeProvenance, whyNotApproved } from './registry-state.js'
import { latestReference, type Release, type ReleaseImage } from './release.js'

/**
 * Pushes one platform under its own tag, unless it is there already, and reads it back.
 *
 * @param found what the tag leads to now
 * @returns the manifest as `repository@sha256:…`
 */
export async function publishPlatform(
  { repository }: Release,
  image: ReleaseImage,
  found: Published | undefined,
  context: FullContext,
): Promise<string> {
  const there = whyNotApproved(found, [image]) === undefined
  if (!there) await pushFromEngine(repository, image, context)
  const { registry, known } = context
  const back = there ? found : await readPublished(registry, image.reference, known)
  const wrong = whyNotApproved(back, [image])
  const [own] = back?.images ?? []
  if (wrong !== undefined || own === undefined)
    throw new PromotionError(
      'not-what-was-approved',
      `${image.reference} was pushed and read back: ${wrong}. Neither the version nor :latest was touched; run the promotion again when nothing else pushes to it`,
    )
  recordStep(context, { what: pushStep(image), state: there ? 'already' : 'done', digest: own.digest })
  return `${repository}@${own.digest}`
}

export function pushStep({ reference, platform }: ReleaseImage): string {
  return `push ${reference} (${platform})`
}

async function pushFromEngine(
  repository: string,
  image: ReleaseImage,
  { engine, registry }: FullContext,
): Promise<void> {
  await using _names = await keepNames(engine, [...image.tags, image.reference])
  await loadArchive(image.path, engine)
  await engine.tag(await loadedId(engine, image), repository, image.tag)
  await registry.push(image.reference)
}

/**
 * What the engine calls the image: its config digest, or with containerd's store a digest that leads to it. That store
 * gives an archive of an engine before Docker 25 a digest of its own, so there the name has to do; what was pushed is
 * read back in any case.
 */
async function loadedId(engine: FullContext['engine'], image: ReleaseImage): Promise<string> {
  for (const name of [...image.ids, ...image.tags]) {
    const found = await engine.image(name)
    if (found !== undefined) return found.id
  }
  throw new PromotionError(
    'not-approved',
    `the engine loaded the candidate for ${image.platform}, and has no image ${image.configDigest}`,
  )
}

/** The engine's names as they are now, given back when the image is pushed. */
async function keepNames(engine: FullContext['engine'], names: string[]): Promise<AsyncDisposable> {
  const before: [name: string, id: string | undefined][] = []
  for (const name of new Set(names)) before.push([name, (await engine.image(name))?.id])
  const restore = async ([name, id]: [string, string | undefined]) => {
    const { repository, tag } = parseReference(name)
    if (id === undefined) await engine.untag(name)
    else if (tag !== undefined) await engine.tag(id, repository, tag)
  }
  return {
    // They matter on this machine alone, so a promotion does not fail where one cannot be given back.
    [Symbol.asyncDispose]: async () => {
      for (const one of before) await restore(one).catch(() => undefined)
    },
  }
}

/**
 * Makes `:latest` the version's index, if it still is where it has to be, and looks at it again.
 *
 * @throws PromotionError when somebody has moved it, or moves it meanwhile
 */
export async function moveLatest(release: Release, claim: Claim, context: FullContext): Promise<void> {
  const latest = latestReference(release)
  const look = async () => {
    const digest = (await context.registry.manifest(latest))?.digest
    if (digest === claim.digest) return false
    await checkLatest(release, digest, context.registry)
    return true
  }
  const notePutBack = () => {
    context.progress.putBack = putBackOf(release)
  }
  const moved = await claim.write(latest, look, notePutBack)
  notePutBack()
  await verifyLatest(release, claim, context)
  recordStep(context, { what: `move ${latest}`, state: moved ? 'done' : 'already', digest: claim.digest })
}

/** The last look, after which the promotion is over: nobody else has claimed, and everything is what was approved. */
export async function verifyRelease(release: Release, claim: Claim, context: FullContext): Promise<void> {
  await claim.settle()
  if (!(await claim.isOwn())) throw await claim.overtaken(await whereLatestIs(release, context))
  // Once more all that can be pulled by these names, and whether it is still there.
  const last = { ...context, known: new Map() }
  await verifyLatest(release, claim, last)
  await verifyReference(release.reference, release, claim, last)
  recordStep(context, { what: 'look at it all again', state: 'done' })
}

async function verifyLatest(release: Release, claim: Claim, context: FullContext): Promise<void> {
  await verifyReference(latestReference(release), release, claim, context)
}

async function verifyReference(
  reference: string,
  release: Release,
  claim: Claim,
  context: FullContext,
): Promise<void> {
  const { registry, known } = context
  const found = await readPublished(registry, reference, known).catch(error => {
    throw notReadBack(reference, error)
  })
  const wrong =
    whyNotApproved(found, release.images) ??
    (found?.digest === claim.digest ? undefined : `it is ${found?.digest}, and ${claim.digest} was written`)
  if (wrong === undefined) return
  const provenance = found === undefined ? '' : ` ${await describeProvenance(registry, reference)}`
  throw new PromotionError(
    'not-what-was-approved',
    `${reference} is not what was approved: ${wrong}. It was written by this promotion, and changed since.${provenance}`,
  )
}

async function whereLatestIs(release: Release, { registry }: FullContext): Promise<string> {
  const latest = latestReference(release)
  const found = await registry.manifest(latest).catch(() => undefined)
  return `${latest} names ${found?.digest ?? 'nothing that can be read'} now, and this promotion wrote it: it may have to be put right`
}

function notReadBack(reference: string, cause: unknown): IncidentError {
  if (!(cause instanceof IncidentError)) throw cause
  const text = `${reference} was written, and cannot be read back, so nobody knows whether it is what was approved: ${cause.message}; run the promotion again`
  return new IncidentError(cause.kind, text, { cause })
}

/**
 * How `:latest` becomes what it was, an index or a single manifest alike.
 * https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/#prefer-index
 */
function putBackOf({ repository, expected }: Release): PutBack {
  if (expected.state === 'absent') return 'remove-the-tag'
  const source = `${repository}@${expected.digest}`
  return {
    command: `docker buildx imagetools create --prefer-index=false --tag ${repository}:latest ${source}`,
  }
}
