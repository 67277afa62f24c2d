import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { extract } from 'tar-stream'

const MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'

/**
 * A registry on the loopback interface from which an engine can pull. It is empty at first; a process publishes by
 * `POST /publish?tag=…` with an archive of `docker save`, and `POST /limit?times=…&of=…` makes it refuse
 * that many questions whose path holds a text; all of them for ever where nothing is said.
 * https://distribution.github.io/distribution/spec/api/
 */
export class ArchiveRegistry implements AsyncDisposable {
  readonly #server: Server
  readonly #manifests = new Map<string, Buffer>()
  readonly #blobs = new Map<string, Buffer>()
  #limit = { times: 0, of: '' }

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  static async start(): Promise<ArchiveRegistry> {
    const registry = new ArchiveRegistry()
    registry.#server.listen(0, '127.0.0.1')
    await once(registry.#server, 'listening')
    return registry
  }

  /** `127.0.0.1:<port>`. */
  get host(): string {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? `127.0.0.1:${address.port}` : ''
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://registry')
    const [, kind, name = ''] = /^\/v2\/.+\/(manifests|blobs)\/(.+)$/.exec(pathname) ?? []
    if (pathname === '/publish') {
      await this.publish(searchParams.get('tag') ?? '', await buffer(request))
      response.writeHead(201).end()
    } else if (pathname === '/limit') {
      const times = Number(searchParams.get('times') ?? Infinity)
      this.#limit = { times, of: searchParams.get('of') ?? '' }
      response.writeHead(201).end()
    } else if (pathname === '/v2/') response.writeHead(200).end()
    else if (pathname.includes(this.#limit.of) && this.#limit.times-- > 0)
      refuse(response, 429, 'TOOMANYREQUESTS', 'Rate exceeded')
    else if (kind === 'manifests') send(response, this.#manifests.get(name), MANIFEST)
    else send(response, this.#blobs.get(name), 'application/octet-stream')
  }

  /** Takes an archive of `docker save`. */
  async publish(tag: string, archive: Buffer): Promise<void> {
    const files = await filesOf(archive)
    const content = (path: string) => files.get(path) ?? Buffer.alloc(0)
    const [image] = JSON.parse(content('manifest.json').toString())
    const blob = (bytes: Buffer, mediaType: string) => {
      this.#blobs.set(digest(bytes), bytes)
      return { mediaType, size: bytes.length, digest: digest(bytes) }
    }
    const manifest = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: blob(content(image.Config), 'application/vnd.docker.container.image.v1+json'),
      layers: image.Layers.map((path: string) =>
        blob(content(path), 'application/vnd.docker.image.rootfs.diff.tar.gzip'),
      ),
    }
    const bytes = Buffer.from(JSON.stringify(manifest))
    this.#manifests.set(tag, bytes)
    this.#manifests.set(digest(bytes), bytes)
  }
}

async function filesOf(archive: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const entries = extract()
  entries.end(archive)
  for await (const entry of entries) files.set(entry.header.name, await buffer(entry))
  return files
}

function digest(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

function send(response: ServerResponse, content: Buffer | undefined, type: string): void {
  if (content === undefined) {
    refuse(response, 404, 'MANIFEST_UNKNOWN', 'manifest unknown')
    return
  }
  const headers = { 'Content-Type': type, 'Docker-Content-Digest': digest(content) }
  response.writeHead(200, { ...headers, 'Content-Length': content.length }).end(content)
}

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  const body = JSON.stringify({ errors: [{ code, message }] })
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
}
