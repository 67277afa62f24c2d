import { parseReference } from '../../../src/image/reference.js'
import type { EventBus } from './event-bus.js'
import { Refusal } from './http.js'
import { descriptor, digest, type FakeImage, MANIFEST_TYPE, parseImage } from './image.js'
import { pack, type TarEntry, unpack } from './tar.js'

/** `classic` is Docker's own, `containerd` the one of fresh installs of Docker 29. */
export type StoreKind = 'classic' | 'containerd'

/** Images and their names, with the events that the kind of store emits. */
export class ImageStore {
  readonly #images = new Map<string, FakeImage>()
  /** Full reference, `docker.io/library/a:latest`, to the spelling that was given and the image's ID. */
  readonly #names = new Map<string, { spelling: string; id: string }>()
  readonly #events: EventBus
  readonly #kind: StoreKind

  constructor(events: EventBus, kind: StoreKind) {
    this.#events = events
    this.#kind = kind
  }

  find(reference: string): FakeImage | undefined {
    const named = this.#names.get(full(reference))?.id
    if (named !== undefined) return this.#images.get(named)
    const hex = reference.replace(/^sha256:/, '')
    if (!/^[0-9a-f]{4,64}$/.test(hex)) return undefined
    return [...this.#images.values()].find(image => image.id.startsWith(`sha256:${hex}`))
  }

  get(reference: string): FakeImage {
    const image = this.find(reference)
    if (image === undefined) throw new Refusal(404, `No such image: ${reference}`)
    return image
  }

  tagsOf(id: string): string[] {
    return this.#namesOf(id).filter(name => !name.includes('@'))
  }

  /** Those by which it was pulled. */
  digestsOf(id: string): string[] {
    return this.#namesOf(id).filter(name => name.includes('@'))
  }

  #namesOf(id: string): string[] {
    return [...this.#names.values()].filter(name => name.id === id).map(name => name.spelling)
  }

  all(): FakeImage[] {
    return [...this.#images.values()]
  }

  /** Returns the image with the ID that this store gives it. */
  add(image: FakeImage): FakeImage {
    const own = { ...image, id: digest(this.#kind === 'containerd' ? image.manifest : image.config) }
    this.#images.set(own.id, own)
    return own
  }

  /** Returns the name as the engine spells it. */
  tag(id: string, reference: string, silently = false): string {
    const { repository, tag, digest } = parseReference(reference)
    const end = digest === undefined ? `:${tag}` : `@${digest}`
    const spelling = `${repository.replace(/^docker\.io\/(library\/)?/, '')}${end}`
    this.#names.set(full(reference), { spelling, id })
    if (!silently) this.emit('tag', id, spelling)
    return spelling
  }

  /** What a registry has, with its digest as a second name; returns the name as the engine spells it. */
  pull(found: FakeImage, reference: string): string {
    const { id } = this.add(found)
    this.tag(id, `${parseReference(reference).repository}@${digest(found.manifest)}`, true)
    return this.tag(id, reference, true)
  }

  /** Removes a name, and the image with its last name; an ID removes every name. */
  remove(reference: string): object[] {
    const image = this.get(reference)
    const isName = this.#names.get(full(reference))?.id === image.id
    const names = isName
      ? [full(reference)]
      : [...this.#names.keys()].filter(name => this.#names.get(name)?.id === image.id)
    const removed = names.map(name => this.#untag(name, image.id))
    // With the last tag of a repository the digests go by which it was pulled from there.
    const { repository } = parseReference(reference)
    const same = (name: string) => parseReference(name).repository === repository
    if (isName && !this.tagsOf(image.id).some(same))
      for (const name of this.digestsOf(image.id).filter(same))
        removed.push(this.#untag(full(name), image.id))
    if (this.#namesOf(image.id).length > 0) return removed
    this.#images.delete(image.id)
    this.#events.emit('image', 'delete', image.id, { name: image.id })
    return [...removed, { Deleted: image.id }]
  }

  #untag(name: string, id: string): object {
    const spelling = this.#names.get(name)?.spelling ?? name
    this.#names.delete(name)
    if (this.#kind === 'classic') this.emit('untag', id, id)
    else this.#events.emit('image', 'untag', id, { name: spelling })
    return { Untagged: spelling }
  }

  /** The archive of `docker save`, in the form that engines of all versions read. */
  async save(references: string[]): Promise<Buffer> {
    const entries = new Map<string, TarEntry>()
    const images = references.map(reference => this.get(reference))
    const saved = images.map((image, at) => {
      const name = this.#names.get(full(references[at] ?? ''))
      const content = contentNames(this.#kind)
      const Config = content.config(image.config)
      const Layers = image.layers.map(content.layer)
      entries.set(Config, file(image.config))
      for (const layer of image.layers) entries.set(content.layer(layer), file(layer))
      this.emit('save', image.id, image.id)
      return { Config, RepoTags: name === undefined ? null : [name.spelling], Layers }
    })
    entries.set('manifest.json', file(JSON.stringify(saved)))
    if (this.#kind === 'containerd') addLayout(entries, images)
    return pack(entries)
  }

  /** A load moves tags and says nothing of them. */
  async load(archive: Buffer): Promise<string[]> {
    const entries = await unpack(archive)
    const content = (path: string) => entries.get(path)?.content ?? Buffer.alloc(0)
    const manifest: { Config: string; RepoTags: string[] | null; Layers: string[] }[] = JSON.parse(
      content('manifest.json').toString(),
    )
    return manifest.flatMap(({ Config, RepoTags, Layers }) => {
      const image = this.add(parseImage(content(Config).toString(), Layers.map(content)))
      for (const name of RepoTags ?? []) this.tag(image.id, name, true)
      this.emit('load', image.id, image.id)
      return RepoTags ?? [image.id]
    })
  }

  /** An image's labels are part of its events. */
  emit(action: string, id: string, name: string): void {
    this.#events.emit('image', action, id, { ...this.#images.get(id)?.settings.Labels, name })
  }
}

function file(content: string | Buffer): TarEntry {
  return { type: 'file', mode: 0o644, content: Buffer.from(content) }
}

const blob = (content: string | Buffer) => `blobs/${digest(content).replace(':', '/')}`

/** Where an archive has an image's parts: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
function contentNames(kind: StoreKind) {
  if (kind === 'containerd') return { config: blob, layer: blob }
  return {
    config: (content: string) => `${digest(content).slice(7)}.json`,
    layer: (content: Buffer) => `${digest(content).slice(7)}/layer.tar`,
  }
}

function addLayout(entries: Map<string, TarEntry>, images: FakeImage[]): void {
  const manifests = images.map(({ manifest }) => ({ mediaType: MANIFEST_TYPE, ...descriptor(manifest) }))
  for (const { manifest } of images) entries.set(blob(manifest), file(manifest))
  entries.set('index.json', file(JSON.stringify({ schemaVersion: 2, manifests })))
  entries.set('oci-layout', file('{"imageLayoutVersion":"1.0.0"}'))
}

function full(reference: string): string {
  const { repository, tag, digest: pinned } = parseReference(reference)
  return pinned === undefined ? `${repository}:${tag}` : `${repository}@${pinned}`
}
