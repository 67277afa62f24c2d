import type { IndexEntry, RegistryManifest } from '../image/oci.js'
import { repositoryOf } from '../image/reference.js'
import { IncidentError } from '../shared/errors.js'
import type { Registry } from './registry.js'

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

/** Follows a reference down to its images; undefined when the registry does not have it. */
export async function readPublished(registry: Registry, reference: string): Promise<Published | undefined> {
  const top = await registry.manifest(reference)
  if (top === undefined) return undefined
  const repository = repositoryOf(reference)
  const images = await imagesBelow(registry, repository, top, undefined, DEEPEST)
  return { digest: top.digest, isIndex: top.kind === 'index', images }
}

async function imagesBelow(
  registry: Registry,
  repository: string,
  manifest: RegistryManifest,
  platform: string | undefined,
  depth: number,
): Promise<PublishedImage[]> {
  if (manifest.kind === 'image') {
    const { digest, configDigest } = manifest
    return [{ digest, configDigest, ...(platform !== undefined && { platform }) }]
  }
  if (depth === 0 || manifest.entries.length > MOST_IMAGES) throw tooLarge(repository, manifest)
  const follow = async (entry: IndexEntry) => {
    const child = await registry.manifest(`${repository}@${entry.digest}`)
    if (child === undefined) throw missing(repository, manifest, entry)
    return imagesBelow(registry, repository, child, entry.platform ?? platform, depth - 1)
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
