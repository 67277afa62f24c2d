import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { type Readable, Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { extract } from 'tar-stream'
import { z } from 'zod'
import type { ArchiveFacts } from '../evidence.js'
import { asError, IncidentError, isFull, messageOf } from '../shared/errors.js'
import { openRegular, sha256 } from '../shared/files.js'
import { normalPlatform, platformOf } from './platform.js'

/** What a saved image turned out to be. */
export interface Archive extends ArchiveFacts {
  /** `sha256:` and 64 hexadecimal digits. */
  configDigest: string
  /**
   * What an engine may call this image: by its configuration, as the classic store does, or by a manifest or an index
   * that leads to it, as the containerd store does.
   */
  ids: string[]
  /** `os/arch`, from the image's configuration. */
  platform: string
  tags: string[]
  labels: Record<string, string>
}

/** A tar archive with no entry is two blocks of zeros. */
export const EMPTY_TAR = Buffer.alloc(1024)

// Configurations and manifests are small; anything larger is a layer and is only passed on.
const SMALL = 4 << 20

// Of the file: with the default of 64 KiB, a large image takes several times the processor's time, next to the tests.
const CHUNK = 1 << 20

// A consumer at work can have put a link there, or a FIFO: never through the one, never waiting at the other.
const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW, O_NONBLOCK } = constants
const WRITE_UNKNOWN = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK

const Manifest = z
  .array(z.object({ Config: z.string(), RepoTags: z.array(z.string()).nullish() }))
  .length(1, 'expected exactly one image')
const Configuration = z.object({
  os: z.string(),
  architecture: z.string(),
  variant: z.string().optional(),
  config: z.object({ Labels: z.record(z.string(), z.string()).nullish() }).nullish(),
})

/**
 * Writes a `docker save` stream to a file, and reads back what the file now holds.
 *
 * @throws IncidentError when it is not the archive of exactly one image
 */
export async function writeArchive(stream: Readable, path: string): Promise<Archive> {
  await pipeline(stream, ArchiveFile.at(path)).catch(refuse)
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
      refuse(error)
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
 * The identity of a saved image: the digest of the configuration that `manifest.json` names, computed from the bytes
 * and not taken from a name.
 *
 * @throws IncidentError when the file is not the archive of exactly one image
 */
export async function readArchive(path: string): Promise<Archive> {
  const entries = new Map<string, Buffer>()
  const file = await openArchive(path)
  const facts = measured(file)
  await readSmallEntries(file, entries).catch(unreadable)
  return { ...identity(entries).facts, ...facts() }
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

/** The image's configuration as JSON. */
export async function readConfiguration(path: string): Promise<string> {
  const entries = new Map<string, Buffer>()
  await readSmallEntries(await openArchive(path), entries).catch(unreadable)
  return identity(entries).configuration
}

/** @throws IncidentError when there is no regular file, whatever a consumer at work has put there */
async function openArchive(path: string): Promise<Readable> {
  try {
    return (await openRegular(path)).createReadStream({ highWaterMark: CHUNK })
  } catch (cause) {
    unreadable(cause)
  }
}

function unreadable(cause: unknown): never {
  if (cause instanceof IncidentError) throw cause
  const message = `the saved candidate could not be read: ${messageOf(cause)}`
  throw new IncidentError('internal-error', message, { cause })
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

async function readSmallEntries(stream: Readable, entries: Map<string, Buffer>): Promise<void> {
  const tar = extract()
  tar.on('entry', ({ name, size = 0, type }, content, next) => {
    const chunks: Buffer[] = []
    const wanted = type === 'file' && size <= SMALL
    // The whole stream's error comes here too, and would end the program where nobody listens.
    content.on('error', () => undefined)
    content.on('data', chunk => {
      if (wanted && Buffer.isBuffer(chunk)) chunks.push(chunk)
    })
    content.on('end', () => {
      if (wanted) entries.set(name, Buffer.concat(chunks))
      next()
    })
  })
  await pipeline(stream, tar)
}

function identity(entries: Map<string, Buffer>): {
  facts: Omit<Archive, keyof ArchiveFacts>
  configuration: string
} {
  const [image] = parse(Manifest, entries.get('manifest.json'), 'manifest.json')
  const name = image?.Config ?? ''
  const content = entries.get(name)
  const configuration = parse(Configuration, content, name)
  const digest = sha256(content ?? Buffer.alloc(0))
  if (/[0-9a-f]{64}/.exec(name)?.[0] !== digest) {
    throw new IncidentError(
      'internal-error',
      `the saved image's configuration ${name} has the digest ${digest}`,
    )
  }
  const { os, architecture, variant, config } = configuration
  const platform = normalPlatform(platformOf({ os, architecture, variant }))
  const configDigest = `sha256:${digest}`
  const ids = [configDigest, ...namedBy(configDigest, entries)]
  const facts = { configDigest, ids, platform, tags: image?.RepoTags ?? [], labels: config?.Labels ?? {} }
  return { facts, configuration: content?.toString('utf8') ?? '' }
}

const Index = z.object({ manifests: z.array(z.object({ digest: z.string() })) })
const ImageManifest = z.object({ config: z.object({ digest: z.string() }) })

/**
 * The digests of the manifests and indexes that lead from `index.json` to a configuration; none in an archive of the
 * classic store. https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
function namedBy(configDigest: string, entries: Map<string, Buffer>): string[] {
  const leads = (content: Buffer | undefined, depth: number): string[] => {
    const index = Index.safeParse(json(content))
    if (!index.success || depth === 0) return []
    return index.data.manifests.flatMap(({ digest }) => {
      const blob = entries.get(`blobs/${digest.replace(':', '/')}`)
      if (blob === undefined || `sha256:${sha256(blob)}` !== digest) return []
      if (ImageManifest.safeParse(json(blob)).data?.config.digest === configDigest) return [digest]
      const below = leads(blob, depth - 1)
      return below.length === 0 ? [] : [digest, ...below]
    })
  }
  return leads(entries.get('index.json'), 3)
}

function json(content: Buffer | undefined): unknown {
  try {
    return JSON.parse(content?.toString('utf8') ?? '')
  } catch {
    return undefined
  }
}

function parse<T>(schema: z.ZodType<T>, content: Buffer | undefined, name: string): T {
  if (content === undefined) throw new IncidentError('internal-error', `the saved image has no ${name}`)
  try {
    return schema.parse(JSON.parse(content.toString('utf8')))
  } catch (cause) {
    const why =
      cause instanceof z.ZodError ? cause.issues.map(one => one.message).join('; ') : messageOf(cause)
    const message = `the saved image's ${name} is not what it should be: ${why}`
    throw new IncidentError('internal-error', message, { cause })
  }
}

function refuse(cause: unknown): never {
  if (cause instanceof IncidentError) throw cause
  const kind = isFull(cause) ? 'no-space' : 'internal-error'
  throw new IncidentError(kind, `the candidate could not be saved: ${messageOf(cause)}`, { cause })
}
