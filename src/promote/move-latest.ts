import { published } from '../registry/published.js'
import { IncidentError } from '../shared/errors.js'
import { disagreement } from './approved.js'
import type { Claim } from './claim.js'
import { type PromoteContext, PromotionError, record } from './context.js'
import { whose } from './platform-image.js'
import { checkLatest } from './registry-state.js'
import type { Release } from './release.js'

/**
 * Makes `:latest` the version's index, if it still is where it has to be, and looks at it again.
 *
 * @throws PromotionError when somebody has moved it, or moves it meanwhile
 */
export async function moveLatest(release: Release, claim: Claim, context: PromoteContext): Promise<void> {
  const latest = latestOf(release)
  const look = async () => {
    const digest = (await context.registry.manifest(latest))?.digest
    if (digest === claim.digest) return false
    await checkLatest(release, digest, context.registry)
    return true
  }
  const moved = await claim.write(latest, look)
  await verifyLatest(release, claim, context)
  record(context, { what: `move ${latest}`, state: moved ? 'done' : 'already', digest: claim.digest })
}

/** The last look, after which the promotion is over: nobody else has claimed, and everything is what was approved. */
export async function verifyAll(release: Release, claim: Claim, context: PromoteContext): Promise<void> {
  await claim.settle()
  if (!(await claim.isOwn()))
    throw await claim.overtaken(await whereNow(release, context), putBackCommand(release))
  await verifyLatest(release, claim, context)
  await verify(release.reference, release, claim, context)
  record(context, { what: 'look at it all again', state: 'done' })
}

export function latestOf({ repository }: Pick<Release, 'repository'>): string {
  return `${repository}:latest`
}

async function verifyLatest(release: Release, claim: Claim, context: PromoteContext): Promise<void> {
  await verify(latestOf(release), release, claim, context)
}

async function verify(
  reference: string,
  release: Release,
  claim: Claim,
  context: PromoteContext,
): Promise<void> {
  const found = await published(context.registry, reference).catch(error => {
    throw unseen(reference, release, error)
  })
  const wrong =
    disagreement(found, release.images) ??
    (found?.digest === claim.digest ? undefined : `it is ${found?.digest}, and ${claim.digest} was written`)
  if (wrong === undefined) return
  const who = found === undefined ? '' : ` ${await whose(context.registry, reference)}`
  throw new PromotionError(
    'not-what-was-approved',
    `${reference} is not what was approved: ${wrong}. It was written by this promotion, and changed since.${who}${noneBefore(release)}`,
    putBackCommand(release),
  )
}

async function whereNow(release: Release, { registry }: PromoteContext): Promise<string> {
  const latest = latestOf(release)
  const found = await registry.manifest(latest).catch(() => undefined)
  return `${latest} names ${found?.digest ?? 'nothing that can be read'} now, and this promotion wrote it: it may have to be put right${noneBefore(release)}`
}

function unseen(reference: string, release: Release, cause: unknown): Error {
  if (!(cause instanceof IncidentError)) throw cause
  const command = putBackCommand(release)
  const way = command === undefined ? '' : `\n\nTo put the old one back:\n\n  ${command}`
  const text = `${reference} was written, and cannot be read back, so nobody knows whether it is what was approved: ${cause.message}; run the promotion again${way}`
  return new IncidentError(cause.kind, text, { cause })
}

function noneBefore({ expected }: Release): string {
  return expected.state === 'absent' ? ' There was no :latest before: to undo it, remove the tag.' : ''
}

/**
 * The command that makes `:latest` what it was, an index or a single manifest alike; undefined when there was none.
 * https://docs.docker.com/reference/cli/docker/buildx/imagetools/create/#prefer-index
 */
export function putBackCommand({ repository, expected }: Pick<Release, 'repository' | 'expected'>) {
  if (expected.state === 'absent') return undefined
  const source = `${repository}@${expected.digest}`
  return `docker buildx imagetools create --prefer-index=false --tag ${repository}:latest ${source}`
}
