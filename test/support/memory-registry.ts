import { createHash } from 'node:crypto'
import type { Engine } from '../../src/engine/engine.js'
import { parseRegistryManifest, type RegistryManifest } from '../../src/image/oci.js'
import { parseReference } from '../../src/image/reference.js'
import type { Provenance, Registry } from '../../src/registry/registry.js'

export interface MemoryImage {
  platform: string
  configDigest: string
}

export type Operation = 'read' | 'push' | 'assemble' | 'copy'

const OCI = 'application/vnd.oci.image'

/** A registry in memory, with the engine that pushes to it. Tags and manifests as a real one has them. */
export class MemoryRegistry implements Registry {
  readonly tags: Map<string, string>
  readonly labels = new Map<string, Provenance>()
  /** Every write, in order. */
  readonly writes: string[] = []
  /**
   * Called before each request; what it throws is the answer, what it awaits is waited for. `ms` is how long the request
   * may take, where it has a limit.
   */
  before: (operation: Operation, reference: string, ms?: number) => unknown = () => undefined
  /** Called after each request was carried out, and before the answer. */
  after: (operation: Operation, reference: string) => unknown = () => undefined
  readonly #blobs: Map<string, Buffer>
  readonly #engine: MemoryEngine

  /** @param other the same registry, as another client sees it */
  constructor(engine: MemoryEngine, other?: MemoryRegistry) {
    this.#engine = engine
    this.tags = other?.tags ?? new Map()
    this.#blobs = other === undefined ? new Map() : other.#blobs
  }

  async manifest(reference: string): Promise<RegistryManifest | undefined> {
    await this.before('read', reference)
    const { tag, digest = this.tags.get(tag ?? '') } = parseReference(reference)
    const content = digest === undefined ? undefined : this.#blobs.get(digest)
    await this.after('read', reference)
    return content === undefined ? undefined : parseRegistryManifest(content, reference)
  }

  async provenance(reference: string): Promise<Provenance | undefined> {
    return this.labels.get(parseReference(reference).digest ?? '') ?? { labels: {} }
  }

  async lineages(): Promise<undefined> {
    return undefined
  }

  async push(reference: string): Promise<void> {
    await this.before('push', reference)
    this.#name(reference, this.put(this.#engine.named(reference)))
    await this.after('push', reference)
  }

  async assemble(reference: string, sources: string[]): Promise<void> {
    await this.before('assemble', reference)
    this.#name(reference, this.putIndex(sources.map(source => source.split('@')[1] ?? '')))
    await this.after('assemble', reference)
  }

  async copy(reference: string, source: string, ms: number): Promise<void> {
    if (ms <= 0) throw new Error('expected some time to be left')
    await this.before('copy', reference, ms)
    this.#name(reference, source.split('@')[1] ?? '')
    await this.after('copy', reference)
  }

  /** As if someone else had pushed an image. */
  put({ configDigest, platform }: MemoryImage): string {
    const manifest = {
      schemaVersion: 2,
      mediaType: `${OCI}.manifest.v1+json`,
      config: { digest: configDigest },
    }
    return this.#blob({ ...manifest, layers: [], annotations: { platform } })
  }

  /** As if it had been taken away, where a registry gives room back. */
  remove(digest: string): void {
    this.#blobs.delete(digest)
  }

  putIndex(digests: string[]): string {
    const manifests = digests.map(digest => ({ digest, platform: this.#platformOf(digest) }))
    return this.#blob({ schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests })
  }

  #platformOf(digest: string) {
    const { annotations } = JSON.parse(this.#blobs.get(digest)?.toString() ?? '{}')
    const [os = '', architecture = '', variant] = (annotations?.platform ?? 'linux/amd64').split('/')
    return { os, architecture, ...(variant && { variant }) }
  }

  #blob(value: object): string {
    const content = Buffer.from(JSON.stringify(value))
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`
    this.#blobs.set(digest, content)
    return digest
  }

  #name(reference: string, digest: string): void {
    const { tag = '' } = parseReference(reference)
    this.writes.push(tag)
    this.tags.set(tag, digest)
  }
}

/** An engine that can load archives of known images, and name them. */
export class MemoryEngine implements Pick<Engine, 'image' | 'load' | 'tag' | 'untag'> {
  readonly names = new Map<string, string>()
  readonly #images = new Map<string, MemoryImage>()
  readonly #archives: Map<string, MemoryImage>

  /** @param archives by the SHA-256 of their bytes */
  constructor(archives: Map<string, MemoryImage>) {
    this.#archives = archives
  }

  named(reference: string): MemoryImage {
    const image = this.#images.get(this.names.get(reference) ?? '')
    if (image === undefined) throw new Error(`${reference} is not in the engine`)
    return image
  }

  image: Engine['image'] = async reference => {
    const id = this.names.get(reference) ?? (this.#images.has(reference) ? reference : undefined)
    return id === undefined ? undefined : { id, tags: [], labels: {} }
  }

  load: Engine['load'] = async archive => {
    const hash = createHash('sha256')
    for await (const chunk of archive) hash.update(chunk)
    const image = this.#archives.get(hash.digest('hex'))
    if (image !== undefined) this.#images.set(image.configDigest, image)
  }

  tag: Engine['tag'] = async (id, repository, tag) => {
    this.names.set(`${repository}:${tag}`, id)
  }

  untag: Engine['untag'] = async reference => {
    this.names.delete(reference)
  }
}
