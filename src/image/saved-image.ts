import type { z } from 'zod'
import { IncidentError } from '../shared/errors.js'
import { sha256 } from '../shared/files.js'
import { parseJsonDocument } from '../shared/json-documents.js'
import { type ArchivedFile, type ArchiveEntries, entryName } from './archive-entries.js'
import { misreadDocument } from './misread-keys.js'
import { digestOf, ImageConfiguration, ImageIndex, ImageManifest, SavedImages } from './oci.js'
import { normalPlatform, platformOf } from './platform.js'

/** What the archive of an image says of it, with `configDigest` computed from the bytes and not taken from a name. */
export interface SavedImage {
  /** `sha256:` and 64 hexadecimal digits. */
  configDigest: string
  /** JSON, byte for byte. */
  configuration: string
  /**
   * What an engine may call this image: by its configuration, as the classic store does, or by a manifest or an index
   * that leads to it, as the containerd store does.
   */
  ids: string[]
  /** `os/arch`, from the configuration. */
  platform: string
  tags: string[]
  labels: Record<string, string>
}

/** @throws IncidentError when it is not the archive of exactly one image, whose configuration is named by its digest */
export function savedImage({ files }: ArchiveEntries): SavedImage {
  const { Config: name, RepoTags: tags } = manifestOf(files)
  const content = files.get(entryName(name))?.content
  const configuration = parseFile(ImageConfiguration, content, name)
  const hex = sha256(content ?? '')
  if (/[0-9a-f]{64}/.exec(name)?.[0] !== hex)
    throw wrongArchive(`the saved image's configuration ${name} has the digest ${hex}`)
  const configDigest = `sha256:${hex}`
  return {
    configDigest,
    configuration: content?.toString('utf8') ?? '',
    ids: [configDigest, ...digestsLeadingTo(configDigest, files)],
    platform: normalPlatform(platformOf(configuration)),
    tags: tags ?? [],
    labels: configuration.config?.Labels ?? {},
  }
}

type Files = ArchiveEntries['files']

function manifestOf(files: Files): z.infer<typeof SavedImages>[number] {
  const [image] = parseFile(SavedImages, files.get('manifest.json')?.content, 'manifest.json')
  if (image === undefined) throw wrongArchive("the saved image's manifest.json names no image")
  return image
}

/**
 * The digests of the manifests and indexes that lead from `index.json` to a configuration; none in an archive of the
 * classic store. https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
function digestsLeadingTo(configDigest: string, files: Files): string[] {
  const below = (content: Buffer | undefined, depth: number): string[] => {
    const index = ImageIndex.safeParse(json(content))
    if (!index.success || depth === 0) return []
    return index.data.manifests.flatMap(({ digest }) => {
      const blob = files.get(blobName(digest))?.content
      if (blob === undefined || digestOf(blob) !== digest) return []
      if (ImageManifest.safeParse(json(blob)).data?.config.digest === configDigest) return [digest]
      const found = below(blob, depth - 1)
      return found.length === 0 ? [] : [digest, ...found]
    })
  }
  return below(files.get('index.json')?.content, 3)
}

/**
 * Why an archive does not hold the layers that its configuration names; undefined when it does. The digest of a
 * configuration is that of the whole image only as long as this holds.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-diffid
 *
 * @param entries with the digests of their contents
 */
export function layerProblem(entries: ArchiveEntries, image: SavedImage): string | undefined {
  const { files, links, twice, behindLink } = entries
  // Engines take the last of two, or the first.
  if (twice !== undefined) return `it holds ${twice} twice`
  if (behindLink !== undefined) return `it holds ${behindLink} behind a symbolic link`
  const misread = misreadDocument(files)
  if (misread !== undefined) return misread
  const wanted = ImageConfiguration.parse(JSON.parse(image.configuration)).rootfs?.diff_ids ?? []
  const layer = (name: string) => {
    const own = entryName(name)
    // A layer that an image has twice is a link to the first one, up to Docker 24.
    return files.get(own) ?? files.get(links.get(own) ?? '')
  }
  const unread = [...files].find(([, { tooLong, digest = '' }]) => tooLong && !wanted.includes(digest))
  if (unread !== undefined) return `its ${unread[0]} may be a manifest, and is too long to be looked at`
  const lists = [manifestOf(files).Layers ?? [], ...layersByManifest(image.configDigest, files)]
  return lists.map(names => differenceOf(names.map(layer), wanted)).find(one => one !== undefined)
}

/**
 * The names of the layers by every manifest of the configuration: an engine with the containerd store reads those, and
 * not manifest.json. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 */
function layersByManifest(configDigest: string, files: Files): string[][] {
  return [...files.values()].flatMap(({ content }) => {
    const { data } = ImageManifest.safeParse(json(content))
    if (data?.config.digest !== configDigest) return []
    return [(data.layers ?? []).map(({ digest }) => blobName(digest))]
  })
}

function differenceOf(found: (ArchivedFile | undefined)[], wanted: string[]): string | undefined {
  if (found.length !== wanted.length)
    return `it holds ${found.length} layers, and its configuration names ${wanted.length}`
  const wrong = found.findIndex((layer, at) => layer?.digest !== wanted[at])
  if (wrong < 0) return undefined
  const { problem } = found[wrong] ?? {}
  return `its layer ${wrong + 1} is not ${wanted[wrong]}${problem === undefined ? '' : `: ${problem}`}`
}

function blobName(digest: string): string {
  return `blobs/${digest.replace(':', '/')}`
}

function json(content: Buffer | undefined): unknown {
  try {
    return JSON.parse(content?.toString('utf8') ?? '')
  } catch {
    return undefined
  }
}

function parseFile<T>(schema: z.ZodType<T>, content: Buffer | undefined, name: string): T {
  if (content === undefined) throw wrongArchive(`the saved image has no ${name}`)
  const refuse = (why: string, cause: unknown) =>
    wrongArchive(`the saved image's ${name} is not what it should be: ${why}`, cause)
  return parseJsonDocument(content.toString('utf8'), schema, refuse)
}

function wrongArchive(message: string, cause?: unknown): IncidentError {
  return new IncidentError('internal-error', message, { cause })
}
