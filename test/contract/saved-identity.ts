import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { unpack } from '../support/fake-engine/tar.js'

/** The digest of the configuration in a saved image, taken of its bytes, and the tags beside it. */
export async function savedIdentity(archive: Readable): Promise<{ config: string; tags: string[] }> {
  const parts: Buffer[] = []
  for await (const part of archive) parts.push(part)
  const entries = await unpack(Buffer.concat(parts))
  const [manifest] = JSON.parse(entries.get('manifest.json')?.content.toString() ?? '[]')
  const config = entries.get(manifest.Config)?.content ?? Buffer.alloc(0)
  return { config: `sha256:${createHash('sha256').update(config).digest('hex')}`, tags: manifest.RepoTags }
}
