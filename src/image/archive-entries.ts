import { posix } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { UnpackedDigest, type UnpackedResult } from './unpacked-digest.js'

/** A regular file of an archive. */
export interface ArchivedFile extends UnpackedResult {
  /** Its bytes, of a small one and of what may be JSON. */
  content?: Buffer
  /** It may be JSON, and is too long to be looked at. */
  tooLong?: boolean
}

export interface ArchiveEntries {
  /** By their names as `entryName` makes them; of two with one name the last. Large ones only where digests were asked for. */
  files: Map<string, ArchivedFile>
  /** Symbolic links: the names that they lead to, by their own. */
  links: Map<string, string>
  /** A name that stands there more than once. */
  twice: string | undefined
  /** A name behind a symbolic link of the archive: whoever unpacks it puts that file where the link leads to. */
  behindLink: string | undefined
}

// Configurations and manifests are small; what is larger is a layer, or JSON that somebody has made as large as one.
const SMALL_BYTES = 4 << 20
const LARGEST_JSON = 32 << 20

/** A name in an archive as engines understand it: from the root, whether it says so or not, without `./` and the like. */
export function entryName(name: string): string {
  return posix.resolve('/', name).slice(1)
}

/**
 * Reads a tar archive to its end. The content of a large file is never held in memory.
 *
 * @param digests whether to compute the digest of what each file holds, which costs the processor as much again
 * @throws Error when it is no archive, or is cut off
 */
export async function readArchiveEntries(archive: Readable, digests: boolean): Promise<ArchiveEntries> {
  const entries: ArchiveEntries = {
    files: new Map(),
    links: new Map(),
    twice: undefined,
    behindLink: undefined,
  }
  const names = new Set<string>()
  const tar = extract()
  const reading = pipeline(archive, tar)
  // It is awaited only after the last entry, and until then its error comes out of the entries as well.
  reading.catch(() => undefined)
  for await (const entry of tar) {
    entry.on('error', () => undefined)
    const { name, type, linkname, size } = entry.header
    const own = entryName(name)
    if (type !== 'directory' && names.has(own)) entries.twice ??= own
    names.add(own)
    if (type === 'symlink')
      entries.links.set(own, entryName(posix.resolve('/', posix.dirname(own), linkname ?? '')))
    const isSmall = (size ?? 0) <= SMALL_BYTES
    if (type === 'file' && (isSmall || digests))
      entries.files.set(own, await readEntry(entry, isSmall, digests))
    else entry.resume()
  }
  await reading
  entries.behindLink = [...names].find(name => foldersAbove(name).some(folder => entries.links.has(folder)))
  return entries
}

function foldersAbove(name: string): string[] {
  const folder = posix.dirname(name)
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)]
}

async function readEntry(
  entry: AsyncIterable<unknown>,
  isSmall: boolean,
  digests: boolean,
): Promise<ArchivedFile> {
  const chunks: Buffer[] = []
  const digest = digests ? new UnpackedDigest() : undefined
  let bytes = 0
  let isKept = isSmall
  let isJson = false
  for await (const chunk of entry as AsyncIterable<Buffer>) {
    if (bytes === 0) isKept ||= isJson = mayBeJson(chunk)
    bytes += chunk.length
    if (!isSmall && bytes > LARGEST_JSON) isKept = false
    if (isKept) chunks.push(chunk)
    else chunks.length = 0
    await digest?.write(chunk)
  }
  const tooLong = isJson && !isKept
  return {
    ...(isKept && { content: Buffer.concat(chunks) }),
    ...(tooLong && { tooLong }),
    ...(await digest?.end()),
  }
}

/** Whether a file begins as JSON does, perhaps after blanks. A layer begins with the name of a file, or is compressed. */
function mayBeJson(start: Buffer): boolean {
  return /^[\s]*([{[]|$)/.test(start.toString('latin1'))
}
