import { createHash } from 'node:crypto'
import { posix } from 'node:path'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { z } from 'zod'
import { openRegular } from '../shared/files.js'

const Manifest = z.array(z.object({ Config: z.string(), Layers: z.array(z.string()).nullish() })).length(1)
const Configuration = z.object({ rootfs: z.object({ diff_ids: z.array(z.string()).nullish() }).nullish() })

const Digested = z.object({ digest: z.string() })
const ImageManifest = z.object({ config: Digested, layers: z.array(Digested) })

/** What is known of a file in an archive. */
interface Content {
  /** `sha256:…` of what it holds, unpacked where it is packed. */
  digest: string
  /** Of a small one. */
  text?: string
}

const SMALL = 4 << 20

/**
 * Why an archive, that was saved as an image, does not hold the layers that the image's configuration names; undefined
 * when it does. The digest of a configuration is that of the whole image only as long as this holds.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-diffid
 *
 * @throws Error when it cannot be read
 */
export async function whyOtherLayers(path: string): Promise<string | undefined> {
  const files = await filesIn((await openRegular(path)).createReadStream({ highWaterMark: 1 << 20 }))
  const [image] = Manifest.parse(json(files.get('manifest.json')))
  const configuration = files.get(posix.normalize(image?.Config ?? ''))
  const wanted = Configuration.parse(json(configuration)).rootfs?.diff_ids ?? []
  const why = [image?.Layers ?? [], ...layersByManifest(configuration, files)].map(names =>
    whyOther(
      names.map(name => files.get(posix.normalize(name))?.digest),
      wanted,
    ),
  )
  return why.find(one => one !== undefined)
}

function whyOther(found: (string | undefined)[], wanted: string[]): string | undefined {
  if (found.length !== wanted.length)
    return `it holds ${found.length} layers, and its configuration names ${wanted.length}`
  const wrong = found.findIndex((digest, at) => digest !== wanted[at])
  return wrong < 0 ? undefined : `its layer ${wrong + 1} is not ${wanted[wrong]}`
}

/**
 * The files of the layers by every manifest of the configuration: an engine with the containerd store reads those, and
 * not manifest.json. https://github.com/opencontainers/image-spec/blob/main/manifest.md
 */
function layersByManifest(configuration: Content | undefined, files: Map<string, Content>): string[][] {
  return [...files.values()].flatMap(file => {
    const { data } = ImageManifest.safeParse(json(file))
    if (data === undefined || data.config.digest !== configuration?.digest) return []
    return [data.layers.map(({ digest }) => `blobs/${digest.replace(':', '/')}`)]
  })
}

function json({ text = '' }: Content = { digest: '' }): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function filesIn(archive: Readable): Promise<Map<string, Content>> {
  const files = new Map<string, Content>()
  const links: [name: string, target: string][] = []
  const names = new Set<string>()
  const tar = extract()
  const reading = pipeline(archive, tar)
  // Whoever waits for it comes only after the last entry.
  reading.catch(() => undefined)
  for await (const entry of tar) {
    const { name, type, linkname } = entry.header
    const own = posix.normalize(name)
    // Engines take the last of two, or the first.
    if (type !== 'directory' && names.has(own)) throw new Error(`it holds ${own} twice`)
    names.add(own)
    // A layer that an image has twice is a link to the first one, up to Docker 24.
    if (type === 'symlink') links.push([own, posix.join(posix.dirname(own), linkname ?? '')])
    if (type === 'file') files.set(own, await contentOf(entry))
    else entry.resume()
  }
  await reading
  for (const [name, target] of links) {
    const found = files.get(target)
    if (found !== undefined) files.set(name, found)
  }
  return files
}

async function contentOf(entry: AsyncIterable<unknown> & { header: Header }): Promise<Content> {
  const chunks: Uint8Array[] = []
  const small = (entry.header.size ?? 0) <= SMALL
  const source = Readable.from(entry)
  const hash = createHash('sha256')
  const seen = async function* (all: AsyncIterable<Uint8Array>) {
    for await (const chunk of all) {
      if (small) chunks.push(chunk)
      yield chunk
    }
  }
  await pipeline(source, seen, unpacked, async (all: AsyncIterable<Uint8Array>) => {
    for await (const chunk of all) hash.update(chunk)
  })
  const digest = `sha256:${hash.digest('hex')}`
  return small ? { digest, text: Buffer.concat(chunks).toString('utf8') } : { digest }
}

/** What gzip or zstd has packed is unpacked, everything else passed on. */
async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const all = Readable.from(from(first.value, chunks))
  const unpack = unpackerOf(first.value)
  yield* unpack === undefined ? all : pipeThrough(all, unpack)
}

async function* from(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* pipeThrough(source: Readable, unpack: Transform): AsyncIterable<Uint8Array> {
  const done = pipeline(source, unpack)
  done.catch(() => undefined)
  yield* unpack
  await done
}

// By how it begins, as engines do: https://github.com/containerd/containerd/blob/main/pkg/archive/compression/compression.go
function unpackerOf(first: Uint8Array): Transform | undefined {
  const begin = Buffer.from(first.subarray(0, 4)).toString('hex')
  if (begin.startsWith('1f8b')) return zlib.createGunzip()
  if (begin !== '28b52ffd') return undefined
  const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform }
  if (createZstdDecompress !== undefined) return createZstdDecompress()
  throw new Error('its layers are packed with zstd, which this Node cannot read: use 22.15 or later')
}
