import { type Published, published } from '../registry/published.js'
import type { Registry } from '../registry/registry.js'
import { disagreement } from './approved.js'
import { PromotionError } from './context.js'
import { whose } from './platform-image.js'
import type { Release, ReleaseImage } from './release.js'

/** What the registry has before anything is written. */
export interface Survey {
  /** Each platform's own tag, in the release's order. */
  platforms: { image: ReleaseImage; found: Published | undefined }[]
  /** The release's version; when it is there, it is what was approved. */
  version: Published | undefined
  latest: string | undefined
}

/** @throws PromotionError when the release cannot be published over what is there */
export async function survey(release: Release, registry: Registry): Promise<Survey> {
  const latest = (await registry.manifest(`${release.repository}:latest`))?.digest
  const version = await currentVersion(release, registry)
  if (latest === undefined || latest !== version?.digest) await checkLatest(release, latest, registry)
  const platforms: Survey['platforms'] = []
  for (const image of release.images) {
    const found = await published(registry, image.reference)
    if (version !== undefined && found !== undefined) checkPlatform(image, found)
    platforms.push({ image, found })
  }
  return { platforms, version, latest }
}

/** @throws PromotionError when the version is published with anything else */
export async function currentVersion(release: Release, registry: Registry): Promise<Published | undefined> {
  const version = await published(registry, release.reference)
  if (version === undefined) return undefined
  const wrong = version.isIndex ? disagreement(version, release.images) : 'it is no index'
  if (wrong === undefined) return version
  throw taken(`${release.reference} (${version.digest}) is published already: ${wrong}`)
}

/** @throws PromotionError when `:latest` is not where the release expects it */
export async function checkLatest(
  { repository, expected }: Release,
  digest: string | undefined,
  registry: Registry,
): Promise<void> {
  if (digest === (expected.state === 'present' ? expected.digest : undefined)) return
  const wanted = expected.state === 'present' ? expected.digest : 'none'
  const who = digest === undefined ? '' : ` ${await whose(registry, `${repository}@${digest}`)}`
  throw new PromotionError(
    'latest-moved',
    `${repository}:latest has moved since the gate ran: expected ${wanted}, got ${digest ?? 'none'}.${who} It was not touched. Run the gate again on what is published now, or, to replace it all the same, promote with expected-latest: ${digest ?? 'none'}`,
  )
}

// As long as the version itself is not there, its platforms are what a promotion that came to no end has left.
function checkPlatform(image: ReleaseImage, found: Published): void {
  const wrong = disagreement(found, [image])
  if (wrong !== undefined)
    throw taken(`${image.reference} (${found.digest}) belongs to a published version: ${wrong}`)
}

function taken(text: string): PromotionError {
  return new PromotionError(
    'version-taken',
    `${text}. A published version is never changed: give the release another version`,
  )
}
