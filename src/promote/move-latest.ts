import { readPublished } from '../registry/registry.js'
import type { PutBack } from '../report/promotion.js'
import { IncidentError } from '../shared/errors.js'
import type { Claim } from './claim.js'
import { type FullContext, PromotionError, recordStep } from './context.js'
import { checkLatest, describeProvenance, whyNotApproved } from './registry-state.js'
import { latestReference, type Release } from './release.js'

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
  await verifyLatest(release, claim, context)
  await verifyReference(release.reference, release, claim, context)
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
  const found = await readPublished(context.registry, reference).catch(error => {
    throw notReadBack(reference, error)
  })
  const wrong =
    whyNotApproved(found, release.images) ??
    (found?.digest === claim.digest ? undefined : `it is ${found?.digest}, and ${claim.digest} was written`)
  if (wrong === undefined) return
  const provenance = found === undefined ? '' : ` ${await describeProvenance(context.registry, reference)}`
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
