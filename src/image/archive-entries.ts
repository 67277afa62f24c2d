import { posix } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { UnpackedDigest, type UnpackedResult } from './unpacked-digest.js'

/** A regular file of an archive. */
export interface ArchivedFile extends UnpackedResult {
  /** Its bytes, of a small one. */
  content?: Buffer
}

export interface ArchiveEntries {
  /** By their names without `./` and the like; of two with one name the last. Large ones only where digests were asked for. */
  files: Map<string, ArchivedFile>
  /** Symbolic links: the names that they lead to, by their own. */
  links: Map<string, string>
  /** A name that stands there more than once. */
  twice: string | undefined
}

// Configurations and manifests are small; anything larger is a layer.
const SMALL_BYTES = 4 << 20

/**
 * Reads a tar archive to its end. The content of a large file is never held in memory.
 *
 * @param digests whether to compute the digest of what each file holds, which costs the processor as much again
 * @throws Error when it is no archive, or is cut off
 */
export async function readArchiveEntries(archive: Readable, digests: boolean): Promise<ArchiveEntries> {
  const entries: ArchiveEntries = { files: new Map(), links: new Map(), twice: undefined }
  const names = new Set<string>()
  const tar = extract()
  const reading = pipeline(archive, tar)
  // It is awaited only after the last entry, and until then its error comes out of the entries as well.
  reading.catch(() => undefined)
  for await (const entry of tar) {
    entry.on('error', () => undefined)
    const { name, type, linkname, size } = entry.header
    const own = posix.normalize(name)
    if (type !== 'directory' && names.has(own)) entries.twice ??= own
    names.add(own)
    if (type === 'symlink') entries.links.set(own, posix.join(posix.dirname(own), linkname ?? ''))
    const isSmall = (size ?? 0) <= SMALL_BYTES
    if (type === 'file' && (isSmall || digests))
      entries.files.set(own, await readEntry(entry, isSmall, digests))
    else entry.resume()
  }
  await reading
  return entries
}

async function readEntry(
  entry: AsyncIterable<unknown>,
  isSmall: boolean,
  digests: boolean,
): Promise<ArchivedFile> {
  const chunks: Buffer[] = []
  const digest = digests ? new UnpackedDigest() : undefined
  for await (const chunk of entry as AsyncIterable<Buffer>) {
    if (isSmall) chunks.push(chunk)
    await digest?.write(chunk)
  }
  return { ...(isSmall && { content: Buffer.concat(chunks) }), ...(await digest?.end()) }
}
