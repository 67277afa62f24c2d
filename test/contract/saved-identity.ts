import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { unpack } from '../support/fake-engine/tar.js'

interface SavedIdentity {
  config: string
  /** Undefined in an archive without the OCI layout, as the classic store of Docker 20.10 writes it. */
  manifest: string | undefined
  tags: string[]
}

/** The digests of the configuration and the manifest in a saved image, taken of their bytes, and the tags beside them. */
export async function savedIdentity(archive: Readable): Promise<SavedIdentity> {
  const parts: Buffer[] = []
  for await (const part of archive) parts.push(part)
  const entries = await unpack(Buffer.concat(parts))
  const document = (name: string) => JSON.parse(entries.get(name)?.content.toString() ?? '{}')
  const digestOf = (name: string) => {
    const content = entries.get(name)?.content
    return content && `sha256:${createHash('sha256').update(content).digest('hex')}`
  }
  const [image] = document('manifest.json')
  const [manifest] = document('index.json').manifests ?? []
  return {
    config: digestOf(image.Config) ?? 'none',
    manifest: manifest && digestOf(`blobs/${manifest.digest.replace(':', '/')}`),
    tags: image.RepoTags,
  }
}
