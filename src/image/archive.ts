import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { type Readable, Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import type { ArchiveFacts } from '../evidence.js'
import { asError, IncidentError, messageOf, writeFailureKind } from '../shared/errors.js'
import { openRegular } from '../shared/files.js'
import { readArchiveEntries } from './archive-entries.js'
import { layerProblem, type SavedImage, savedImage } from './saved-image.js'

/** A saved image, and the file that it was found in. */
export interface Archive extends ArchiveFacts, SavedImage {}

/** One whose layers were looked at, too. */
interface CheckedArchive extends Archive {
  /** Why its layers are not those that its configuration names; undefined when they are. */
  layerProblem: string | undefined
}

/** A tar archive with no entry is two blocks of zeros. */
export const EMPTY_TAR = Buffer.alloc(1024)

// Of the file: with the default of 64 KiB, a large image takes several times the processor's time, next to the tests.
const CHUNK_BYTES = 1 << 20

// A consumer at work may have put a link or a FIFO there: the link is not followed, and the FIFO does not block.
const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants
const WRITE_UNKNOWN = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK

/**
 * Writes a `docker save` stream to a file, and reads back what the file now holds.
 *
 * @throws IncidentError when it is not the archive of exactly one image
 */
export async function writeArchive(stream: Readable, path: string): Promise<Archive> {
  await pipeline(stream, ArchiveFile.at(path)).catch(throwUnwritable)
  return await readArchive(path)
}

/**
 * Writes each chunk at once, as it comes from the engine. Handing pieces of some 20 KiB to other threads takes twice
 * the processor's time, and tests run meanwhile.
 */
class ArchiveFile extends Writable {
  readonly #file: number

  private constructor(file: number) {
    super()
    this.#file = file
  }

  static at(path: string): ArchiveFile {
    try {
      return new ArchiveFile(openSync(path, WRITE_UNKNOWN))
    } catch (error) {
      throwUnwritable(error)
    }
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    try {
      writeFileSync(this.#file, chunk)
      done()
    } catch (error) {
      done(asError(error))
    }
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    closeSync(this.#file)
    done(error)
  }
}

/**
 * The identity of a saved image and the digest of its file, in one pass.
 *
 * @throws IncidentError when the file is not the archive of exactly one image
 */
export async function readArchive(path: string): Promise<Archive> {
  const { archive } = await readPass(path, false)
  return archive
}

/** The same with its layers, all of which are unpacked for it. */
export async function readCheckedArchive(path: string): Promise<CheckedArchive> {
  const { archive, entries } = await readPass(path, true)
  return { ...archive, layerProblem: layerProblem(entries, archive) }
}

async function readPass(path: string, digests: boolean) {
  const file = await openArchive(path)
  const facts = measured(file)
  const entries = await readArchiveEntries(file, digests).catch(throwUnreadable)
  return { archive: { ...savedImage(entries), ...facts() }, entries }
}

/** The archive as it lies on the disk now; undefined when there is no file that could be read. */
export async function archiveFacts(path: string): Promise<ArchiveFacts | undefined> {
  try {
    const file = await openArchive(path)
    const facts = measured(file)
    await finished(file.resume())
    return facts()
  } catch {
    return undefined
  }
}

/**
 * The bytes of an archive. Every reader of one comes through here.
 *
 * @throws IncidentError when there is no regular file, whatever a consumer at work has put there
 */
export async function openArchive(path: string): Promise<Readable> {
  try {
    const file = await openRegular(path)
    const { size } = await file.stat()
    // A new buffer for each read, so none that is larger than the file.
    return file.createReadStream({ highWaterMark: Math.min(CHUNK_BYTES, size + 1) })
  } catch (cause) {
    throwUnreadable(cause)
  }
}

function measured(file: Readable): () => ArchiveFacts {
  const hash = createHash('sha256')
  let bytes = 0
  file.on('data', chunk => {
    hash.update(chunk)
    bytes += chunk.length
  })
  return () => ({ sha256: hash.digest('hex'), bytes })
}

function throwUnreadable(cause: unknown): never {
  if (cause instanceof IncidentError) throw cause
  const message = `the saved candidate could not be read: ${messageOf(cause)}`
  throw new IncidentError('internal-error', message, { cause })
}

function throwUnwritable(cause: unknown): never {
  if (cause instanceof IncidentError) throw cause
  const kind = writeFailureKind(cause)
  throw new IncidentError(kind, `the candidate could not be saved: ${messageOf(cause)}`, { cause })
}
