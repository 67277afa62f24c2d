import { z } from 'zod'
import { Digest } from '../evidence.js'
import { IncidentError } from '../shared/errors.js'
import { sha256 } from '../shared/files.js'

/** A manifest, or an index of them, as a registry gave it. `digest` is computed from the bytes. */
export type Manifest =
  | { kind: 'image'; digest: string; configDigest: string }
  | { kind: 'index'; digest: string; entries: Entry[] }

export interface Entry {
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

// A document that is both is read as one by some and as the other by others (CVE-2021-41190).
const Image = z.object({
  schemaVersion: z.literal(2),
  mediaType: z.enum(IMAGE_TYPES).optional(),
  config: z.object({ digest: Digest }),
  manifests: z.undefined().optional(),
})
const Index = z.object({
  schemaVersion: z.literal(2),
  mediaType: z.enum(INDEX_TYPES).optional(),
  manifests: z.array(z.object({ digest: Digest, platform: Platform.optional() })).max(MOST_ENTRIES),
  config: z.undefined().optional(),
  layers: z.undefined().optional(),
})

/**
 * Reads what a registry answered. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 *
 * @throws IncidentError when it is neither a manifest nor an index, or not the one whose digest was asked for
 */
export function parseManifest(content: Buffer, reference: string): Manifest {
  const digest = `sha256:${sha256(content)}`
  const asked = reference.split('@')[1]
  if (asked !== undefined && asked !== digest)
    throw unreadable(reference, `its bytes have the digest ${digest}`)
  const value = json(content, reference)
  const index = Index.safeParse(value)
  if (index.success) return { kind: 'index', digest, entries: index.data.manifests.flatMap(entry) }
  const image = Image.safeParse(value)
  if (image.success) return { kind: 'image', digest, configDigest: image.data.config.digest }
  throw unreadable(reference, 'it is neither the manifest of an image nor an index of such')
}

// Attestations stand beside the images of an index, under a platform that no machine has.
// https://docs.docker.com/build/metadata/attestations/attestation-storage/
function entry({ digest, platform }: z.infer<typeof Index>['manifests'][number]): Entry[] {
  if (platform === undefined) return [{ digest }]
  const { os, architecture, variant } = platform
  if (os === 'unknown' && architecture === 'unknown') return []
  return [{ digest, platform: [os, architecture, variant].filter(part => part).join('/') }]
}

function json(content: Buffer, reference: string): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    throw unreadable(reference, 'it is no JSON')
  }
}

function unreadable(reference: string, why: string): IncidentError {
  return new IncidentError('internal-error', `what the registry has as ${reference} cannot be used: ${why}`)
}
