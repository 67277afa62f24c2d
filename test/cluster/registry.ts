import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { digestOf } from '../../src/image/oci.js'
import { type Folder, folder } from '../support/folder.js'

/** What an engine writes depends on its image store. */
const MANIFESTS = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')
const Manifest = z.object({ config: z.object({ digest: z.string() }) })

/** A real registry on the loopback interface, which engines trust without TLS. Gone when the test is. */
export class Registry implements AsyncDisposable {
  /** `127.0.0.1:<port>`. */
  readonly host: string
  readonly #child: ChildProcess
  readonly #folder: Folder

  private constructor(host: string, child: ChildProcess, place: Folder) {
    this.host = host
    this.#child = child
    this.#folder = place
  }

  /** @param settings of the registry, beyond where it listens and stores */
  static async start(settings: object = {}): Promise<Registry> {
    const place = await folder()
    const config = join(place.path, 'config.json')
    const storage = { filesystem: { rootdirectory: join(place.path, 'data') } }
    // YAML is a superset of JSON. Port 0 is any free one; the log says which.
    const http = { addr: '127.0.0.1:0' }
    await writeFile(config, JSON.stringify({ version: 0.1, storage, http, ...settings }))
    const child = spawn('docker-registry', ['serve', config], { stdio: ['ignore', 'ignore', 'pipe'] })
    return new Registry(await listeningOn(child), child, place)
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
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
    await this.#folder[Symbol.asyncDispose]()
  }
}

async function listeningOn({ stderr }: ChildProcess): Promise<string> {
  const said: string[] = []
  if (stderr !== null) {
    for await (const line of createInterface({ input: stderr })) {
      const host = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1]
      said.push(line)
      if (host === undefined) continue
      stderr.resume()
      return host
    }
  }
  throw new Error(`docker-registry: expected to listen, got:\n${said.join('\n')}`)
}
