import { z } from 'zod'
import { digestOf } from '../../src/image/oci.js'
import { OwnRegistry } from '../../tools/registry.js'
import { type Folder, folder } from '../support/folder.js'

/** What an engine writes depends on its image store. */
const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')
const Manifest = z.object({ config: z.object({ digest: z.string() }) })

/** A real registry on the loopback interface, which engines trust without TLS. Gone when the test is. */
export class Registry implements AsyncDisposable {
  readonly #own: OwnRegistry
  readonly #folder: Folder

  private constructor(own: OwnRegistry, place: Folder) {
    this.#own = own
    this.#folder = place
  }

  /** @param settings of the registry, beyond where it listens and stores */
  static async start(settings: object = {}): Promise<Registry> {
    const place = await folder()
    return new Registry(await OwnRegistry.start({ folder: place.path, settings }), place)
  }

  /** `127.0.0.1:<port>`. */
  get host(): string {
    return this.#own.host
  }

  /** The digests of an image's configuration, as its manifest says it, and of the manifest, of its bytes. */
  async digests(repository: string, tag: string): Promise<{ config: string; manifest: string }> {
    const text = await this.#manifest(repository, tag)
    return { config: Manifest.parse(JSON.parse(text)).config.digest, manifest: digestOf(text) }
  }

  async #manifest(repository: string, tag: string): Promise<string> {
    const answer = await fetch(`http://${this.host}/v2/${repository}/manifests/${tag}`, {
      headers: { accept: MANIFESTS },
    })
    if (answer.ok) return answer.text()
    throw new Error(`${this.host}/${repository}:${tag}: expected a manifest, got ${answer.status}`)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#own[Symbol.asyncDispose]()
    await this.#folder[Symbol.asyncDispose]()
  }
}
