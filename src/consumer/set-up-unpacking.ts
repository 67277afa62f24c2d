import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  constants,
  futimesSync,
  lstatSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeSync,
} from 'node:fs'
import { join, posix } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import type { ArchiveFacts } from '../evidence.js'
import { openRegular } from '../shared/files.js'
import { type Move, moveInBytes, moveInFile, PathFinder } from './moved-paths.js'
import { SET_UP_LIMITS } from './set-up-archive.js'
import { archivedName, linkProblem, type SetUpPlaces } from './set-up-places.js'

/** Held in memory as a whole, so that it is written once. */
const SMALL_BYTES = 4 << 20

interface UnpackRequest {
  archive: string
  /** What the archive was when it was written. */
  facts: ArchiveFacts
  /** As in `setup-cache.paths`: nothing else is written. */
  paths: string[]
  places: SetUpPlaces
  /** They come with the checkout. */
  isTracked: (path: string) => boolean
  /** The places that the archive was packed from, and what stands for them now. */
  moves: Move[]
}

/**
 * Puts back what `packSetUp` has kept. Whoever could write the archive may have made it up: it writes below the paths and
 * nowhere else, over nothing, through no link, and makes none that leads out. Where this rejects, a part of it may lie there.
 *
 * @throws Error for an archive that is hostile, cut off, or another one than its facts say
 */
export async function unpackSetUp(request: UnpackRequest): Promise<void> {
  const unpacker = new Unpacker(request)
  const file = await openRegular(request.archive)
  const hash = createHash('sha256')
  let bytes = 0
  const source = file.createReadStream({ highWaterMark: 1 << 20 })
  source.on('data', chunk => {
    hash.update(chunk)
    bytes += chunk.length
  })
  const tar = extract()
  const reading = pipeline(source, tar)
  reading.catch(() => undefined)
  for await (const entry of tar) {
    entry.on('error', () => undefined)
    await unpacker.add(entry.header, entry)
  }
  await reading
  if (bytes !== request.facts.bytes || hash.digest('hex') !== request.facts.sha256)
    throw new Error('its bytes are not those that were kept')
  unpacker.setModes()
}

interface EntryFacts {
  name: string
  type?: string | null | undefined
  linkname?: string | null | undefined
  mode?: number | undefined
  mtime?: Date | undefined
  size?: number | undefined
}

class Unpacker {
  readonly #request: UnpackRequest
  readonly #wanted: string[]
  /** Real folders, by their names in the archive. */
  readonly #folders = new Set(['checkout', 'home'])
  readonly #finder: PathFinder
  /** A folder that may not be written into is made so at the end. */
  readonly #modes: [path: string, mode: number][] = []
  #files = 0

  constructor(request: UnpackRequest) {
    this.#request = request
    this.#wanted = request.paths.map(archivedName)
    this.#finder = new PathFinder(request.moves)
    for (const { from, to } of request.moves)
      if (Buffer.byteLength(from) !== Buffer.byteLength(to))
        throw new Error(`it was made in a place whose path is not as long as ${to}`)
  }

  async add(header: EntryFacts, content: AsyncIterable<unknown> & { resume(): unknown }): Promise<void> {
    const name = this.#checkedName(header)
    this.#files += 1
    if (this.#files > SET_UP_LIMITS.files) throw new Error('it is too large')
    const mode = (header.mode ?? 0) & 0o777
    this.#enter(posix.dirname(name))
    const path = this.#onDisk(name)
    if (header.type === 'file') {
      await this.#file(path, mode, header, content as AsyncIterable<Buffer>)
      return
    }
    content.resume()
    if (header.type === 'directory') {
      this.#enter(name)
      this.#modes.push([path, mode])
    } else if (header.type === 'symlink') this.#link(name, path, header.linkname ?? '')
    else throw new Error(`${name} is neither a file, nor a folder, nor a link`)
  }

  setModes(): void {
    for (const [path, mode] of this.#modes.reverse()) chmodSync(path, mode)
  }

  #checkedName({ name: written, type }: EntryFacts): string {
    const name = type === 'directory' ? written.replace(/\/$/, '') : written
    const isWanted = this.#wanted.some(one => name === one || name.startsWith(`${one}/`))
    if (!isWanted || posix.normalize(name) !== name || name.includes('\0'))
      throw new Error(`it holds ${JSON.stringify(written)}, which lies outside of setup-cache.paths`)
    if (name.startsWith('checkout/') && this.#request.isTracked(name.slice('checkout/'.length)))
      throw new Error(`it holds ${name}, which is a tracked file`)
    return name
  }

  #onDisk(name: string): string {
    const { checkout, home } = this.#request.places
    const [root, ...rest] = name.split('/')
    return join(root === 'home' ? home : checkout, ...rest)
  }

  /** Makes a folder and those above it, none of which may be a link. */
  #enter(name: string): void {
    if (this.#folders.has(name)) return
    this.#enter(posix.dirname(name))
    const path = this.#onDisk(name)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found === undefined) mkdirSync(path)
    else if (!found.isDirectory())
      throw new Error(`it holds ${name} as a folder, and there is something else`)
    this.#folders.add(name)
  }

  async #file(
    path: string,
    mode: number,
    { mtime, size = 0 }: EntryFacts,
    content: AsyncIterable<Buffer>,
  ): Promise<void> {
    const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
    const file = openSync(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode | 0o200)
    const times = (file: number) => futimesSync(file, mtime ?? new Date(0), mtime ?? new Date(0))
    try {
      if (size <= SMALL_BYTES) {
        const chunks: Buffer[] = []
        for await (const chunk of content) chunks.push(chunk)
        const whole = Buffer.concat(chunks)
        moveInBytes(whole, this.#finder)
        writeAll(file, whole)
      } else for await (const chunk of content) writeAll(file, chunk)
      times(file)
    } finally {
      closeSync(file)
    }
    if (size > SMALL_BYTES) await moveInFile(path, this.#finder)
    if ((mode & 0o200) === 0) chmodSync(path, mode)
  }

  #link(name: string, path: string, written: string): void {
    const move = this.#request.moves.find(({ from }) => written === from || written.startsWith(`${from}/`))
    const target = move === undefined ? written : move.to + written.slice(move.from.length)
    const problem = linkProblem(name, target, this.#request.places)
    if (problem !== undefined) throw new Error(problem)
    symlinkSync(target, path)
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
}
