import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pack } from 'tar-stream'

export const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** An entry of a tar archive: its name and its content. */
/** A regular file, or a symbolic link. */
export type Entry = [name: string, content: string | Buffer | { link: string }]

export function tarOf(entries: Entry[]): Promise<Buffer> {
  const tar = pack()
  for (const [name, content] of entries) {
    if (typeof content === 'object' && 'link' in content)
      tar.entry({ name, type: 'symlink', linkname: content.link })
    else tar.entry({ name }, content)
  }
  tar.finalize()
  return buffer(tar)
}

export const CONFIG = JSON.stringify({ os: 'linux', architecture: 'amd64', config: { Cmd: ['x'] } })
export const CONFIG_DIGEST = `sha256:${sha256(CONFIG)}`
export const TAG = 'registry.example/emulator:pr-abc1234'

const LAYER = Buffer.alloc(100_000, 7)
/** What the configuration of an image says whose only layer is that of these layouts. */
export const ROOTFS = { type: 'layers', diff_ids: [`sha256:${sha256(LAYER)}`] }
const CLASSIC_LAYER = 'abc/layer.tar'

export function manifest(
  config: string,
  tags: string[] | null = [TAG],
  layers: string[] = [CLASSIC_LAYER],
): Entry {
  return ['manifest.json', JSON.stringify([{ Config: config, RepoTags: tags, Layers: layers }])]
}

/** What `docker save` wrote up to Docker 24. */
export function classicLayout(config = CONFIG): Entry[] {
  const name = `${sha256(config)}.json`
  return [[CLASSIC_LAYER, LAYER], [name, config], manifest(name)]
}

/** What it writes since Docker 25: an OCI image layout with a manifest.json beside it. */
export function ociLayout(config = CONFIG): Entry[] {
  const name = `blobs/sha256/${sha256(config)}`
  const layer = `blobs/sha256/${sha256(LAYER)}`
  return [
    [layer, LAYER],
    [name, config],
    ['index.json', JSON.stringify({ schemaVersion: 2, manifests: [] })],
    manifest(name, [TAG], [layer]),
    ['oci-layout', '{"imageLayoutVersion":"1.0.0"}'],
  ]
}

/** The same with what leads to the configuration: an index, and in it a manifest. `id` is that of the index. */
export function ociLayoutWithManifest(config = CONFIG): { entries: Entry[]; id: string; manifestId: string } {
  const blob = (content: object): [entry: Entry, id: string] => {
    const text = JSON.stringify(content)
    return [[`blobs/sha256/${sha256(text)}`, text], `sha256:${sha256(text)}`]
  }
  const [inner, manifestId] = blob({
    schemaVersion: 2,
    config: { digest: `sha256:${sha256(config)}` },
    layers: [],
  })
  const [index, id] = blob({ schemaVersion: 2, manifests: [{ digest: manifestId }] })
  const others = ociLayout(config).filter(([name]) => name !== 'index.json')
  const top: Entry = ['index.json', JSON.stringify({ schemaVersion: 2, manifests: [{ digest: id }] })]
  return { entries: [...others, inner, index, top], id, manifestId }
}

/** A stream of a buffer in small pieces, as a socket would give it. */
export function streamOf(content: Buffer, size = 4_000): Readable {
  const pieces = Array.from({ length: Math.ceil(content.length / size) }, (_, index) =>
    content.subarray(index * size, (index + 1) * size),
  )
  return Readable.from(pieces)
}
