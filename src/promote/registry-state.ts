import type { CandidateIdentity } from '../evidence.js'
import { CANDIDATE_LABEL, RUN_LABEL } from '../image/candidate-marks.js'
import { normalPlatform } from '../image/platform.js'
import { repositoryOf } from '../image/reference.js'
import { type Published, type Registry, readPublished } from '../registry/registry.js'
import { cutText } from '../shared/text.js'
import { type FullContext, PromotionError } from './context.js'
import { latestReference, type Release, type ReleaseImage } from './release.js'

/** What the registry has before anything is written. */
export interface RegistryState {
  /** Each platform's own tag, in the release's order. */
  platforms: { image: ReleaseImage; found: Published | undefined }[]
  /** The release's version; when it is there, it is what was approved. */
  version: Published | undefined
  latest: string | undefined
}

type Reading = Pick<FullContext, 'registry' | 'known'>

/** @throws PromotionError when the release cannot be published over what is there */
export async function readRegistryState(release: Release, context: Reading): Promise<RegistryState> {
  const { registry, known } = context
  const latest = (await registry.manifest(latestReference(release)))?.digest
  const version = await currentVersion(release, context)
  if (latest === undefined || latest !== version?.digest) await checkLatest(release, latest, registry)
  const platforms: RegistryState['platforms'] = []
  for (const image of release.images) {
    const found = await readPublished(registry, image.reference, known)
    if (version !== undefined && found !== undefined) checkPlatform(image, found)
    platforms.push({ image, found })
  }
  return { platforms, version, latest }
}

/** @throws PromotionError when the version is published with anything else */
export async function currentVersion(
  release: Release,
  { registry, known }: Reading,
): Promise<Published | undefined> {
  const version = await readPublished(registry, release.reference, known)
  if (version === undefined) return undefined
  const wrong = version.isIndex ? whyNotApproved(version, release.images) : 'it is no index'
  if (wrong === undefined) return version
  throw versionTaken(`${release.reference} (${version.digest}) is published already: ${wrong}`)
}

/** @throws PromotionError when `:latest` is not where the release expects it */
export async function checkLatest(
  { repository, expected }: Release,
  digest: string | undefined,
  registry: Registry,
): Promise<void> {
  if (digest === (expected.state === 'present' ? expected.digest : undefined)) return
  const wanted = expected.state === 'present' ? expected.digest : 'none'
  const provenance =
    digest === undefined ? '' : ` ${await describeProvenance(registry, `${repository}@${digest}`)}`
  throw new PromotionError(
    'latest-moved',
    `${repository}:latest has moved since the gate ran: expected ${wanted}, got ${digest ?? 'none'}.${provenance} It was not touched. Run the gate again on what is published now, or, to replace it all the same, promote with expected-latest: ${digest ?? 'none'}`,
  )
}

// While there is no such version, tags of its platforms were left by a promotion that did not end, and are replaced.
function checkPlatform(image: ReleaseImage, found: Published): void {
  const wrong = whyNotApproved(found, [image])
  if (wrong !== undefined)
    throw versionTaken(`${image.reference} (${found.digest}) belongs to a published version: ${wrong}`)
}

function versionTaken(text: string): PromotionError {
  return new PromotionError(
    'version-taken',
    `${text}. A published version is never changed: give the release another version`,
  )
}

type Wanted = Pick<CandidateIdentity, 'platform' | 'configDigest'>

/**
 * What is wrong with what a name in the registry leads to, or undefined when it is exactly these images. The config
 * digest is the identity: it holds the digests of the layers' contents, which engines check when they pull.
 */
export function whyNotApproved(found: Published | undefined, wanted: Wanted[]): string | undefined {
  if (found === undefined) return 'the registry does not have it'
  for (const image of wanted) {
    const own = found.images.filter(({ platform }) => isForPlatform(platform, image.platform))
    const [first, second] = own.map(({ configDigest }) => configDigest)
    if (first === undefined) return `it has no image for ${image.platform}`
    if (second !== undefined) return `it has two images for ${image.platform}`
    if (first !== image.configDigest)
      return `its image for ${image.platform} is ${first}, and ${image.configDigest} was approved`
  }
  return found.images.length === wanted.length ? undefined : 'it has more images than were approved'
}

// A manifest that stands alone does not say its platform; the configuration, whose digest is compared, does.
function isForPlatform(said: string | undefined, wanted: string): boolean {
  return said === undefined || normalPlatform(said) === normalPlatform(wanted)
}

/** Whose image a name in the registry leads to, as far as it can be told, in a sentence. Never rejects. */
export async function describeProvenance(registry: Registry, reference: string): Promise<string> {
  try {
    return await provenanceSentence(registry, reference)
  } catch {
    return 'Nothing more could be learned about it.'
  }
}

async function provenanceSentence(registry: Registry, reference: string): Promise<string> {
  const [image] = (await readPublished(registry, reference))?.images ?? []
  if (image === undefined) return 'It leads to no image.'
  const { labels, created } = (await registry.provenance(`${repositoryOf(reference)}@${image.digest}`)) ?? {
    labels: {},
  }
  const when = created === undefined ? '' : `, created ${cutText(created, 100)}`
  const [candidate, run] = [labels[CANDIDATE_LABEL], labels[RUN_LABEL]]
  if (candidate === undefined && run === undefined)
    return `It carries no label of compat-gate${when}: something else published it.`
  return `It is the candidate ${cutText(candidate ?? '(unnamed)', 100)} of the run ${cutText(run ?? '(unnamed)', 100)}${when}.`
}
