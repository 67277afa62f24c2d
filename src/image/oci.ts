import { z } from 'zod'
import { Digest } from '../evidence.js'
import { IncidentError } from '../shared/errors.js'
import { sha256 } from '../shared/files.js'
import type { Lineage } from './lineage.js'
import { platformOf } from './platform.js'

/** `sha256:` and the SHA-256 of these bytes: what registries and image stores know them by. */
export function digestOf(content: string | Buffer): string {
  return `sha256:${sha256(content)}`
}

// The documents of an image, with the keys that are read here. In an archive the digest may have any form: what an engine
// could follow has to be seen. https://github.com/opencontainers/image-spec
export const Descriptor = z.object({ digest: z.string() })
const Labels = z.record(z.string(), z.string())
const RootFs = z.object({ diff_ids: z.array(z.string()).nullish() })

export const ImageConfiguration = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().optional(),
  created: z.string().nullish(),
  config: z.object({ Labels: Labels.nullish() }).nullish(),
  rootfs: RootFs.nullish(),
})
export type ImageConfiguration = z.infer<typeof ImageConfiguration>

/** What an image was made of, out of its configuration, in the words of an engine's own history. */
export const ConfigurationLineage = z
  .object({ rootfs: RootFs, history: z.array(z.object({ created_by: z.string().nullish() })).nullish() })
  .transform(
    ({ rootfs, history }): Lineage => ({
      layers: rootfs.diff_ids ?? [],
      history: (history ?? []).map(({ created_by }) => created_by?.trim() ?? ''),
    }),
  )

export const ImageManifest = z.object({ config: Descriptor, layers: z.array(Descriptor).nullish() })
export const ImageIndex = z.object({ manifests: z.array(Descriptor) })

/** What `docker save` writes as manifest.json, for one image. */
export const SavedImages = z
  .array(
    z.object({
      Config: z.string(),
      RepoTags: z.array(z.string()).nullish(),
      Layers: z.array(z.string()).nullish(),
    }),
  )
  .length(1, 'expected exactly one image')

const RegistryDescriptor = Descriptor.extend({ digest: Digest })

/** A manifest, or an index of them, as a registry gave it. `digest` is computed from the bytes. */
export type RegistryManifest =
  | { kind: 'image'; digest: string; configDigest: string }
  | { kind: 'index'; digest: string; entries: IndexEntry[] }

export interface IndexEntry {
  digest: string
  /** `os/arch` or `os/arch/variant`; undefined where the index does not say. */
  platform?: string
}

/** Larger ones are refused: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pushing-manifests */
export const MANIFEST_LIMIT = 4 << 20
const MOST_ENTRIES = 200

const word = z.string().regex(/^[\w.-]{0,64}$/)
const Platform = z.object({ os: word, architecture: word, variant: word.optional() })

const IMAGE_TYPES = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
]
const INDEX_TYPES = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
]

// A document must not be both, because clients differ in how they read such a one (CVE-2021-41190).
const PublishedManifest = ImageManifest.extend({
  schemaVersion: z.literal(2),
  mediaType: z.enum(IMAGE_TYPES).optional(),
  config: RegistryDescriptor,
  manifests: z.undefined().optional(),
})
const PublishedIndex = ImageIndex.extend({
  schemaVersion: z.literal(2),
  mediaType: z.enum(INDEX_TYPES).optional(),
  manifests: z.array(RegistryDescriptor.extend({ platform: Platform.optional() })).max(MOST_ENTRIES),
  config: z.undefined().optional(),
  layers: z.undefined().optional(),
})

/**
 * Reads what a registry answered. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 *
 * @throws IncidentError when it is neither a manifest nor an index, or not the one whose digest was asked for
 */
export function parseRegistryManifest(content: Buffer, reference: string): RegistryManifest {
  const digest = digestOf(content)
  const asked = reference.split('@')[1]
  if (asked !== undefined && asked !== digest)
    throw unusable(reference, `its bytes have the digest ${digest}`)
  const value = json(content, reference)
  const index = PublishedIndex.safeParse(value)
  if (index.success) return { kind: 'index', digest, entries: index.data.manifests.flatMap(indexEntry) }
  const image = PublishedManifest.safeParse(value)
  if (image.success) return { kind: 'image', digest, configDigest: image.data.config.digest }
  throw unusable(reference, 'it is neither the manifest of an image nor an index of such')
}

// Attestations stand beside the images of an index, under a platform that no machine has.
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function indexEntry({ digest, platform }: z.infer<typeof PublishedIndex>['manifests'][number]): IndexEntry[] {
  if (platform === undefined) return [{ digest }]
  if (platform.os === 'unknown' && platform.architecture === 'unknown') return []
  return [{ digest, platform: platformOf(platform) }]
}

function json(content: Buffer, reference: string): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    throw unusable(reference, 'it is no JSON')
  }
}

function unusable(reference: string, why: string): IncidentError {
  return new IncidentError('internal-error', `what the registry has as ${reference} cannot be used: ${why}`)
}
