import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { gunzipSync } from 'node:zlib'
import tar from 'tar-stream'

export interface TarEntry {
  type: 'file' | 'directory' | 'symlink'
  mode: number
  content: Buffer
  link?: string
}

/** The entries of an archive by path, without `./` before or `/` behind. */
export async function unpack(archive: Buffer): Promise<Map<string, TarEntry>> {
  const plain = archive[0] === 0x1f && archive[1] === 0x8b ? gunzipSync(archive) : archive
  const entries = new Map<string, TarEntry>()
  const extract = tar.extract()
  extract.end(plain)
  for await (const entry of extract) {
    const parts: Buffer[] = []
    for await (const part of entry) parts.push(bytes(part))
    const path = posix.normalize(entry.header.name).replace(/^\/|\/$/g, '')
    entries.set(path, entryOf(entry.header, Buffer.concat(parts)))
  }
  return entries
}

function entryOf(
  header: { type?: string; mode?: number; linkname?: string | null },
  content: Buffer,
): TarEntry {
  const type = header.type === 'directory' || header.type === 'symlink' ? header.type : 'file'
  const mode = header.mode ?? 0o644
  return header.linkname ? { type, mode, content, link: header.linkname } : { type, mode, content }
}

/** An archive whose bytes depend on the entries alone. */
export async function pack(entries: Iterable<[string, TarEntry]>): Promise<Buffer> {
  const archive = tar.pack()
  const parts: Buffer[] = []
  const collected = (async () => {
    for await (const part of archive) parts.push(bytes(part))
  })()
  for (const [name, { type, mode, content, link }] of entries) {
    const header = { name, type, mode, mtime: new Date(0), ...(link !== undefined && { linkname: link }) }
    if (type === 'file') archive.entry(header, content)
    else archive.entry(header)
  }
  archive.finalize()
  await collected
  return Buffer.concat(parts)
}

/** Writes the entries below a folder of the host. */
export async function extractTo(folder: string, entries: Map<string, TarEntry>): Promise<void> {
  for (const [path, { type, mode, content, link }] of entries) {
    const target = join(folder, posix.join('/', path))
    await mkdir(type === 'directory' ? target : dirname(target), { recursive: true })
    if (type === 'symlink') await symlink(link ?? '', target).catch(() => {})
    if (type === 'file') await writeFile(target, content, { mode: mode | 0o600 })
  }
}

function bytes(part: unknown): Buffer {
  if (part instanceof Uint8Array) return Buffer.from(part)
  throw new TypeError(`expected bytes in an archive, got ${typeof part}`)
}
