import type { PromoteResult } from '../report/promotion.js'
import { Claim } from './claim.js'
import { CLOCK, type FullContext, PROMOTION_LIMITS, type PromoteContext, recordStep } from './context.js'
import { moveLatest, publishPlatform, pushStep, verifyRelease } from './publish.js'
import { currentVersion, type RegistryState, readRegistryState, whyNotApproved } from './registry-state.js'
import { latestReference, type Release, readRelease } from './release.js'
import type { PromoteRequest } from './request.js'

/**
 * Publishes what the gate approved, and nothing else: each platform under its own tag, the version as an index of their
 * digests, and `:latest` as that same index. Run again after a failure at any point, it ends in the same state.
 *
 * @throws UsageError for inputs that are wrong, PromotionError when it must not go on, IncidentError when an engine or a
 * registry stood in the way
 */
export async function promote(request: PromoteRequest, given: PromoteContext): Promise<PromoteResult> {
  const { clock = CLOCK, limits = PROMOTION_LIMITS, progress = { steps: [] } } = given
  const context: FullContext = { ...given, clock, limits, progress, known: new Map() }
  const release = await readRelease(request)
  context.listener({ kind: 'note', text: `promote ${release.images.length} images as ${release.reference}` })
  const before = await readRegistryState(release, context)
  if (request.dryRun) recordDryRun(release, before, context)
  const digest = request.dryRun ? before.version?.digest : await publishRelease(release, before, context)
  return {
    repository: release.repository,
    version: release.version,
    images: release.images.map(({ platform, reference, configDigest }) => ({
      platform,
      reference,
      configDigest,
    })),
    versionDigest: digest,
    latestDigest: request.dryRun ? before.latest : digest,
    previousLatest: before.latest,
    dryRun: request.dryRun,
    steps: progress.steps,
  }
}

async function publishRelease(
  release: Release,
  before: RegistryState,
  context: FullContext,
): Promise<string> {
  const sources: string[] = []
  // One after the other, so that after a failure the steps say which were pushed.
  for (const { image, found } of before.platforms)
    sources.push(await publishPlatform(release, image, found, context))
  const claim = await takeClaim(release, before, sources, context)
  await publishVersion(release, claim, context)
  await moveLatest(release, claim, context)
  await verifyRelease(release, claim, context)
  return claim.digest
}

async function takeClaim(
  release: Release,
  { version }: RegistryState,
  sources: string[],
  context: FullContext,
): Promise<Claim> {
  const claim = await Claim.take(release, sources, version?.digest, context)
  recordStep(context, { what: `claim ${latestReference(release)}`, state: 'done', digest: claim.digest })
  return claim
}

/** From digests, by way of the claim: the version is exactly the index that the claim names. */
async function publishVersion(release: Release, claim: Claim, context: FullContext): Promise<void> {
  const look = async () => {
    const version = await currentVersion(release, context)
    if (version !== undefined && version.digest !== claim.digest)
      throw await claim.overtaken(`${release.reference} has just been published by it as ${version.digest}`)
    return version === undefined
  }
  const written = await claim.write(release.reference, look)
  recordStep(context, {
    what: `assemble ${release.reference}`,
    state: written ? 'done' : 'already',
    digest: claim.digest,
  })
}

/** Tells what a promotion would do with what the registry has; writes nothing, and needs no engine. */
function recordDryRun(
  release: Release,
  { platforms, version, latest }: RegistryState,
  context: FullContext,
): void {
  for (const { image, found } of platforms) {
    const there = whyNotApproved(found, [image]) === undefined
    const digest = there ? found?.images[0]?.digest : undefined
    recordStep(context, {
      what: pushStep(image),
      state: stateOf(there),
      ...(digest !== undefined && { digest }),
    })
  }
  const there = version !== undefined
  const digest = version === undefined ? {} : { digest: version.digest }
  recordStep(context, { what: `claim ${latestReference(release)}`, state: 'would', ...digest })
  recordStep(context, { what: `assemble ${release.reference}`, state: stateOf(there), ...digest })
  const moved = there && latest === version.digest
  recordStep(context, { what: `move ${latestReference(release)}`, state: stateOf(moved), ...digest })
}

function stateOf(there: boolean) {
  return there ? ('already' as const) : ('would' as const)
}
