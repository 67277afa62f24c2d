import type { Latest } from '../evidence.js'
import type { Lineage } from '../image/lineage.js'
import type { IndexEntry, RegistryManifest } from '../image/oci.js'
import { repositoryOf } from '../image/reference.js'
import { IncidentError } from '../shared/errors.js'
import { classifyRegistryFailure } from '../shared/failure-causes.js'
import { lastLines } from '../shared/text.js'

/** What an image in a registry says about where it comes from; foreign text until it is rendered. */
export interface Provenance {
  labels: Record<string, string>
  created?: string
}

/**
 * The only view of registries that the rest of the program has. `reference` is `repository:tag` or
 * `repository@sha256:…`. What the registry has not is undefined; everything else that goes wrong is an IncidentError.
 */
export interface Registry {
  manifest(reference: string): Promise<RegistryManifest | undefined>
  /** The labels of one image: `reference` must lead to its manifest, and not to an index. */
  provenance(reference: string): Promise<Provenance | undefined>
  /** What an image was made of, for each platform of an index. */
  lineages(reference: string): Promise<Lineage[] | undefined>
  /** Pushes what the engine has under this name. */
  push(reference: string): Promise<void>
  /** Makes an index of manifests, `repository@sha256:…`, in this order: the same ones give the same digest. */
  assemble(reference: string, sources: string[]): Promise<void>
  /**
   * Gives an index, `repository@sha256:…`, one more name. Never tried again by itself, because what was looked at before
   * has to be looked at again.
   *
   * @param ms how long it may take, after which no request of it is sent any more
   */
  copy(reference: string, source: string, ms: number): Promise<void>
}

const LAST_LINES = 3
const LAST_CHARACTERS = 1_000

/** @param doing completes "could not …" */
export function registryFailure(doing: string, how: string, said: string): IncidentError {
  const words = lastLines(said, LAST_LINES)
    .map(line => line.trim())
    .join('; ')
    .slice(-LAST_CHARACTERS)
  const text = `could not ${doing}: ${words === '' ? how : words}`
  return new IncidentError(classifyRegistryFailure(said) ?? 'internal-error', `${text}${wayOut(said)}`)
}

/**
 * Whether the client gives the registry's own words without the status and the code, and the words leave it open what they
 * mean: https://github.com/moby/moby/blob/v28.5.2/daemon/containerd/registry_errors.go
 */
export function isStatusLost(said: string): boolean {
  const known = classifyRegistryFailure(said) !== undefined || REFUSED.test(said) || UNUSABLE.test(said)
  return !known && /error from registry: /i.test(said)
}

const REFUSED =
  /unauthori[sz]ed|unauthenticated|authentication required|cannot be authenticated|not authorized|no basic auth credentials|authorization (failed|token has expired)|access (to the (requested )?resource )?(is )?denied|denied:|permission\b.{0,100}\bdenied|permission_denied|insufficient_scope|forbidden/i
// The specification's words for a request that stays wrong, and those of a registry whose tags cannot be overwritten.
const UNUSABLE =
  /error from registry: .{0,300}(invalid|unsupported|unknown to registry|manifest unknown|not known to registry|did not match|immutable)/i
const HELPER = /error getting credentials|docker-credential-/i
const NO_BUILDX = /unknown flag: --(raw|format|tag|progress|prefer-index)|is not a docker command/i

function wayOut(said: string): string {
  if (NO_BUILDX.test(said)) return '; install buildx 0.13 or newer (docker/setup-buildx-action)'
  if (HELPER.test(said))
    return "; the docker client's credential helper failed: mend it, or log in with `docker login`"
  if (REFUSED.test(said))
    return '; log in first (`docker login`, or the login action of the registry), with the right to push'
  return ''
}

/** What a name in a registry leads to. */
export interface Published {
  /** Of the manifest or the index that the name points to. */
  digest: string
  isIndex: boolean
  images: PublishedImage[]
}

interface PublishedImage {
  /** Of its own manifest. */
  digest: string
  configDigest: string
  /** As the index says it; undefined where there is none. */
  platform?: string
}

// An index may hold indexes. No release that is made by usual tools is deeper or larger than this.
const DEEPEST = 3

const MOST_IMAGES = 64

/** Manifests by their digest, which is that of their content. */
export type KnownManifests = Map<string, RegistryManifest>

/**
 * Follows a reference down to its images; undefined when the registry does not have it.
 *
 * @param known what an index lists is not asked for again when it is in there; all that is read comes into it
 */
export async function readPublished(
  registry: Pick<Registry, 'manifest'>,
  reference: string,
  known: KnownManifests = new Map(),
): Promise<Published | undefined> {
  const top = await registry.manifest(reference)
  if (top === undefined) return undefined
  const repository = repositoryOf(reference)
  const images = await imagesBelow({ registry, known }, repository, top, undefined, DEEPEST)
  return { digest: top.digest, isIndex: top.kind === 'index', images }
}

async function imagesBelow(
  source: { registry: Pick<Registry, 'manifest'>; known: KnownManifests },
  repository: string,
  manifest: RegistryManifest,
  platform: string | undefined,
  depth: number,
): Promise<PublishedImage[]> {
  source.known.set(manifest.digest, manifest)
  if (manifest.kind === 'image') {
    const { digest, configDigest } = manifest
    return [{ digest, configDigest, ...(platform !== undefined && { platform }) }]
  }
  if (depth === 0 || manifest.entries.length > MOST_IMAGES) throw tooLarge(repository, manifest)
  const follow = async (entry: IndexEntry) => {
    const { registry, known } = source
    const child = known.get(entry.digest) ?? (await registry.manifest(`${repository}@${entry.digest}`))
    if (child === undefined) throw missing(repository, manifest, entry)
    return imagesBelow(source, repository, child, entry.platform ?? platform, depth - 1)
  }
  const found: PublishedImage[] = []
  for (const entry of manifest.entries) found.push(...(await follow(entry)))
  return found
}

function tooLarge(repository: string, { digest }: RegistryManifest): IncidentError {
  const most = `expected at most ${MOST_IMAGES} images, ${DEEPEST} indexes deep`
  return new IncidentError('internal-error', `${repository}@${digest} is not a usual index: ${most}`)
}

function missing(repository: string, { digest }: RegistryManifest, entry: IndexEntry): IncidentError {
  const text = `${repository}@${digest} lists ${entry.digest}, which the registry does not have`
  return new IncidentError('internal-error', text)
}

/**
 * Asks what the published `:latest` is made of, for each platform, where it pointed at the time of `latest`. Asks nobody, and
 * gives nothing, where there was none or where nobody could say.
 *
 * @param image the repository
 */
export function publishedLineages(
  image: string,
  latest: Latest | Promise<Latest>,
  registry: Pick<Registry, 'lineages'>,
): () => Promise<Lineage[]> {
  return async () => {
    const where = await latest
    if (where.state !== 'present') return []
    return (await registry.lineages(`${image}@${where.digest}`)) ?? []
  }
}
