import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats, writevSync } from 'node:fs'
import { lstat, open, readdir, readlink } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pack } from 'tar-stream'
import type { ArchiveFacts } from '../evidence.js'
import { asError } from '../shared/errors.js'
import type { Workspace } from './consumer-context.js'
import { findInFile, PathFinder } from './moved-paths.js'
import { archivedName, linkProblem, type SetUpPlaces } from './set-up-places.js'

/** Beyond them a set-up is not kept. GitHub keeps 10 GB for a repository. */
export const SET_UP_LIMITS = { bytes: 5 * 2 ** 30, files: 500_000 }

/** Held in memory as a whole. */
const SMALL_BYTES = 1 << 20
const BATCH_BYTES = 1 << 20

export interface PackedSetUp {
  archive: ArchiveFacts
  /** The first file in which one of the texts stands that hold for one run alone. */
  mentions?: string
}

interface PackRequest {
  /** As in `setup-cache.paths`; what is not there is left out. */
  paths: string[]
  workspace: Pick<Workspace, 'checkout' | 'home'>
  /** They come with the checkout. */
  isTracked: (path: string) => boolean
  /** Texts of this run alone. */
  texts: string[]
  /** A new file. */
  to: string
  limits?: typeof SET_UP_LIMITS
}

/**
 * Writes what a set-up has made into a tar archive, as `checkout/…` and `home/…`. No foreign process may be at work in it.
 * Of a file its bytes, its mode and its time to the second are kept.
 *
 * @throws Error for what cannot be kept: a socket, a link that leads out, more than the limits
 */
export async function packSetUp(request: PackRequest): Promise<PackedSetUp> {
  const packer = new Packer(request)
  const sink = new BatchedFile(request.to)
  const writing = pipeline(packer.stream, sink)
  writing.catch(() => undefined)
  try {
    await packer.addAll()
  } catch (error) {
    packer.stream.destroy(asError(error))
    await writing.catch(() => undefined)
    throw error
  }
  await writing
  return { archive: sink.facts(), ...(packer.mentions !== undefined && { mentions: packer.mentions }) }
}

class Packer {
  readonly stream = pack()
  mentions: string | undefined
  readonly #request: PackRequest
  readonly #places: SetUpPlaces
  readonly #left: { bytes: number; files: number }

  constructor(request: PackRequest) {
    this.#request = request
    this.#places = request.workspace
    this.#left = { ...(request.limits ?? SET_UP_LIMITS) }
  }

  async addAll(): Promise<void> {
    // A failed write ends the stream, and whoever waits for room in it would wait for ever.
    const failed = new Promise<never>((_, reject) => this.stream.on('error', reject))
    failed.catch(() => undefined)
    await Promise.race([this.#addPaths(), failed])
    this.stream.finalize()
  }

  async #addPaths(): Promise<void> {
    for (const path of this.#request.paths) {
      const name = archivedName(path)
      const stats = await lstat(this.#onDisk(name)).catch(() => undefined)
      if (stats !== undefined) await this.#add(name, stats)
    }
  }

  #onDisk(name: string): string {
    const [root, ...rest] = name.split('/')
    return join(root === 'home' ? this.#places.home : this.#places.checkout, ...rest)
  }

  async #add(name: string, stats: Stats): Promise<void> {
    const path = this.#onDisk(name)
    if (name.startsWith('checkout/') && this.#request.isTracked(name.slice('checkout/'.length))) return
    this.#left.files -= 1
    this.#left.bytes -= stats.isFile() ? stats.size : 0
    if (this.#left.files < 0 || this.#left.bytes < 0) throw new Error('it is too large')
    const header = { name, mode: stats.mode & 0o777, mtime: stats.mtime, uid: 0, gid: 0 }
    if (stats.isDirectory()) {
      await this.#write({ ...header, type: 'directory' })
      for (const entry of (await readdir(path)).sort())
        await this.#add(posix.join(name, entry), await lstat(join(path, entry)))
    } else if (stats.isSymbolicLink()) {
      const linkname = await readlink(path)
      const problem = linkProblem(name, linkname, this.#places)
      if (problem !== undefined) throw new Error(problem)
      await this.#write({ ...header, type: 'symlink', linkname })
    } else if (stats.isFile()) await this.#addFile(path, name, header)
    else throw new Error(`${name} is neither a file, nor a folder, nor a link`)
  }

  async #addFile(path: string, name: string, header: EntryHeader): Promise<void> {
    const small = readSmall(path)
    if (small !== undefined) {
      if (this.#request.texts.some(text => small.includes(text))) this.mentions ??= name
      return this.#write({ ...header, type: 'file', size: small.length }, small)
    }
    await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
    const texts = new PathFinder(this.#request.texts.map(text => ({ from: text, to: text })))
    if ((await findInFile(file, texts)).length > 0) this.mentions ??= name
    const { size } = await file.stat()
    const content = file.createReadStream({ autoClose: false, start: 0, highWaterMark: BATCH_BYTES })
    await new Promise<void>((resolve, reject) => {
      const entry = this.stream.entry({ ...header, type: 'file', size }, error =>
        error ? reject(error) : resolve(),
      )
      // It ends with the whole archive, where that cannot be written.
      entry.on('error', error => {
        content.destroy()
        reject(error)
      })
      content.on('error', error => entry.destroy(error)).pipe(entry)
    })
  }

  #write(header: EntryHeader, content?: Buffer): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (error?: Error | null) => (error ? reject(error) : resolve())
      if (content === undefined) this.stream.entry(header, done)
      else this.stream.entry(header, content, done)
    })
  }
}

type EntryHeader = Parameters<ReturnType<typeof pack>['entry']>[0]

function readSmall(path: string): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    return fstatSync(file).size > SMALL_BYTES ? undefined : readFileSync(file)
  } finally {
    closeSync(file)
  }
}

/** A new file, and what it holds. Headers of 512 bytes are not worth a system call each. */
class BatchedFile extends Writable {
  readonly #file: number
  readonly #hash = createHash('sha256')
  #batch: Buffer[] = []
  #batched = 0
  #bytes = 0

  constructor(path: string) {
    super({ highWaterMark: BATCH_BYTES })
    this.#file = openSync(path, 'wx')
  }

  facts(): ArchiveFacts {
    return { sha256: this.#hash.digest('hex'), bytes: this.#bytes }
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#hash.update(chunk)
    this.#bytes += chunk.length
    this.#batched += chunk.length
    this.#batch.push(chunk)
    this.#flushing(this.#batched >= BATCH_BYTES, done)
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#flushing(true, done)
  }

  #flushing(isDue: boolean, done: (error?: Error | null) => void): void {
    try {
      if (isDue) this.#flush()
      done()
    } catch (error) {
      done(asError(error))
    }
  }

  #flush(): void {
    const whole = Buffer.concat(this.#batch)
    this.#batch = []
    this.#batched = 0
    for (let at = 0; at < whole.length; ) at += writevSync(this.#file, [whole.subarray(at)])
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    closeSync(this.#file)
    done(error)
  }
}
