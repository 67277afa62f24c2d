import { parseReference } from '../../../src/image/reference.js'
import type { EventBus } from './event-bus.js'
import { Refusal } from './http.js'
import { digest, type FakeImage, parseImage } from './image.js'
import { pack, type TarEntry, unpack } from './tar.js'

/** Images and their names, with the events that a classic store emits. */
export class ImageStore {
  readonly #images = new Map<string, FakeImage>()
  /** Full reference, `docker.io/library/a:latest`, to the spelling that was given and the image's ID. */
  readonly #names = new Map<string, { spelling: string; id: string }>()
  readonly #events: EventBus

  constructor(events: EventBus) {
    this.#events = events
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
    return [...this.#names.values()].filter(name => name.id === id).map(name => name.spelling)
  }

  all(): FakeImage[] {
    return [...this.#images.values()]
  }

  add(image: FakeImage): void {
    this.#images.set(image.id, image)
  }

  tag(id: string, reference: string, silently = false): void {
    const { repository, tag } = parseReference(reference)
    const spelling = `${repository.replace(/^docker\.io\/(library\/)?/, '')}:${tag}`
    this.#names.set(full(reference), { spelling, id })
    if (!silently) this.emit('tag', id, spelling)
  }

  /** Removes a name, and the image with its last name; an ID removes every name. */
  remove(reference: string): object[] {
    const image = this.get(reference)
    const isName = this.#names.get(full(reference))?.id === image.id
    const names = isName
      ? [full(reference)]
      : [...this.#names.keys()].filter(name => this.#names.get(name)?.id === image.id)
    const removed = names.map(name => this.#untag(name, image.id))
    if (this.tagsOf(image.id).length > 0) return removed
    this.#images.delete(image.id)
    this.#events.emit('image', 'delete', image.id, { name: image.id })
    return [...removed, { Deleted: image.id }]
  }

  #untag(name: string, id: string): object {
    const spelling = this.#names.get(name)?.spelling
    this.#names.delete(name)
    this.emit('untag', id, id)
    return { Untagged: spelling }
  }

  /** The archive of `docker save`, in the form that engines of all versions read. */
  async save(references: string[]): Promise<Buffer> {
    const entries = new Map<string, TarEntry>()
    const manifest = references.map(reference => {
      const image = this.get(reference)
      const RepoTags = this.#names.has(full(reference)) ? [this.#names.get(full(reference))?.spelling] : null
      const Config = `${image.id.slice(7)}.json`
      const Layers = image.layers.map(layer => `${digest(layer).slice(7)}/layer.tar`)
      entries.set(Config, file(image.config))
      for (const layer of image.layers) entries.set(`${digest(layer).slice(7)}/layer.tar`, file(layer))
      this.emit('save', image.id, image.id)
      return { Config, RepoTags, Layers }
    })
    entries.set('manifest.json', file(JSON.stringify(manifest)))
    return pack(entries)
  }

  /** Like the classic store, a load moves tags and says nothing of them. */
  async load(archive: Buffer): Promise<string[]> {
    const entries = await unpack(archive)
    const content = (path: string) => entries.get(path)?.content ?? Buffer.alloc(0)
    const manifest: { Config: string; RepoTags: string[] | null; Layers: string[] }[] = JSON.parse(
      content('manifest.json').toString(),
    )
    return manifest.flatMap(({ Config, RepoTags, Layers }) => {
      const image = parseImage(content(Config).toString(), Layers.map(content))
      this.add(image)
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

function full(reference: string): string {
  const { repository, tag, digest: pinned } = parseReference(reference)
  return pinned === undefined ? `${repository}:${tag}` : `${repository}@${pinned}`
}
