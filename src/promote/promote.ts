import type { PromoteResult } from '../report/promotion.js'
import { disagreement } from './approved.js'
import { Claim } from './claim.js'
import { type PromoteContext, record } from './context.js'
import { latestOf, moveLatest, verifyAll } from './move-latest.js'
import { publishPlatform, pushing } from './platform-image.js'
import { currentVersion, type Survey, survey } from './registry-state.js'
import { type PromoteRequest, type Release, readRelease } from './release.js'

/**
 * Publishes what the gate approved, and nothing else: each platform under its own tag, the version as an index of their
 * digests, and `:latest` as that same index. Run again after a failure at any point, it ends in the same state.
 *
 * @throws UsageError for inputs that are wrong, PromotionError when it must not go on, IncidentError when an engine or a
 * registry stood in the way
 */
export async function promote(request: PromoteRequest, given: PromoteContext): Promise<PromoteResult> {
  const context = { ...given, steps: given.steps ?? [] }
  const release = await readRelease(request)
  tell(context, `promote ${release.images.length} images as ${release.reference}`)
  const before = await survey(release, context.registry)
  if (request.dryRun) rehearse(release, before, context)
  const digest = request.dryRun ? before.version?.digest : await publish(release, before, context)
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
    steps: context.steps,
  }
}

async function publish(release: Release, before: Survey, context: PromoteContext): Promise<string> {
  const sources: string[] = []
  // One after the other, so that what a failure leaves is the beginning of the list.
  for (const { image, found } of before.platforms)
    sources.push(await publishPlatform(release, image, found, context))
  const claim = await claimed(release, before, sources, context)
  await publishVersion(release, claim, context)
  await moveLatest(release, claim, context)
  await verifyAll(release, claim, context)
  return claim.digest
}

async function claimed(
  release: Release,
  { version }: Survey,
  sources: string[],
  context: PromoteContext,
): Promise<Claim> {
  const claim = await Claim.take(release, sources, version?.digest, context)
  record(context, { what: `claim ${latestOf(release)}`, state: 'done', digest: claim.digest })
  return claim
}

/** From digests, by way of the claim: the version is exactly the index that the claim names. */
async function publishVersion(release: Release, claim: Claim, context: PromoteContext): Promise<void> {
  const look = async () => {
    const version = await currentVersion(release, context.registry)
    if (version !== undefined && version.digest !== claim.digest)
      throw await claim.overtaken(`${release.reference} has just been published by it as ${version.digest}`)
    return version === undefined
  }
  const written = await claim.write(release.reference, look)
  record(context, {
    what: `assemble ${release.reference}`,
    state: written ? 'done' : 'already',
    digest: claim.digest,
  })
}

function tell({ listener }: PromoteContext, text: string): void {
  listener({ kind: 'note', text })
}

/** Tells what a promotion would do with what the registry has; writes nothing, and needs no engine. */
function rehearse(release: Release, { platforms, version, latest }: Survey, context: PromoteContext): void {
  for (const { image, found } of platforms) {
    const there = disagreement(found, [image]) === undefined
    const digest = there ? found?.images[0]?.digest : undefined
    record(context, { what: pushing(image), state: state(there), ...(digest !== undefined && { digest }) })
  }
  const there = version !== undefined
  const digest = version === undefined ? {} : { digest: version.digest }
  record(context, { what: `claim ${latestOf(release)}`, state: 'would', ...digest })
  record(context, { what: `assemble ${release.reference}`, state: state(there), ...digest })
  const moved = there && latest === version.digest
  record(context, { what: `move ${latestOf(release)}`, state: state(moved), ...digest })
}

function state(there: boolean) {
  return there ? ('already' as const) : ('would' as const)
}
