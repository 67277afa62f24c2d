import { randomUUID } from 'node:crypto'
import { constants, type Stats } from 'node:fs'
import { lstat, open, readdir, readFile, readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, posix, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Pack } from 'tar-stream'
import tar from 'tar-stream'

export interface PackedContext {
  /** A tar archive, written while it is read. */
  archive: Readable
  /** The path of the Dockerfile in the archive. */
  dockerfile: string
}

/**
 * What Docker's own client sends: the folder without what `.dockerignore` names, links as links, everything owned by
 * root. The Dockerfile and `.dockerignore` always go along; a Dockerfile from elsewhere goes under a name of its own.
 *
 * @param unsent see BuildRequest
 */
export async function packBuildContext(
  contextDir: string,
  dockerfile: string,
  unsent?: string,
): Promise<PackedContext> {
  const root = await realpath(contextDir)
  const content = await ignoreFile(root, dockerfile)
  const name = await nameInside(root, dockerfile)
  const pack = tar.pack()
  const job = new Packing(
    pack,
    root,
    new DockerIgnore(withUnsent(content, unsent)),
    new Set([name ?? '', '.dockerignore']),
  )
  const stranger = name === undefined ? `.dockerfile.${randomUUID()}` : undefined
  const ignored = `${content ?? '.dockerignore'}\n${stranger}\n`
  const extras =
    stranger === undefined ? {} : { [stranger]: await readFile(dockerfile), '.dockerignore': ignored }
  job.run(extras).catch((error: Error) => pack.destroy(error))
  return { archive: Readable.from(pack, { objectMode: false }), dockerfile: name ?? stranger ?? '' }
}

/**
 * Says of an absolute path, without links, where it lies in the context, with `/` between its parts; undefined when it is
 * no part of what is sent.
 */
export async function placeInContext(
  contextDir: string,
  dockerfile: string,
): Promise<(path: string) => string | undefined> {
  const root = await realpath(contextDir)
  const ignore = new DockerIgnore((await ignoreFile(root, dockerfile)) ?? '')
  return target => {
    const path = pathInside(root, target)
    return path === undefined || ignore.ignores(path) ? undefined : path
  }
}

/** What a build has to ignore: what its own file says, and last, so that nothing brings it back, `unsent` of a request. */
export async function ignoredByBuild(
  contextDir: string,
  dockerfile: string,
  unsent: string,
): Promise<string> {
  return withUnsent(await ignoreFile(await realpath(contextDir), dockerfile), unsent)
}

function withUnsent(content = '', unsent?: string): string {
  return unsent === undefined ? content : `${content}\n/${unsent.replace(/[*?[\\]/g, '\\$&')}\n`
}

/** `<Dockerfile>.dockerignore` goes before `.dockerignore`, as with `docker buildx build`. */
async function ignoreFile(root: string, dockerfile: string): Promise<string | undefined> {
  return (await readIfThere(`${dockerfile}.dockerignore`)) ?? (await readIfThere(join(root, '.dockerignore')))
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The Dockerfile's path in the context, its folder's links followed; undefined when it lies elsewhere. */
async function nameInside(root: string, dockerfile: string): Promise<string | undefined> {
  return pathInside(root, join(await realpath(dirname(dockerfile)), basename(dockerfile)))
}

function pathInside(root: string, target: string): string | undefined {
  const path = relative(root, target)
  return path === '..' || path.startsWith(`..${sep}`) ? undefined : path.split(sep).join('/')
}

type TarHeader = Parameters<Pack['entry']>[0]

class Packing {
  readonly #pack: Pack
  readonly #root: string
  readonly #ignore: DockerIgnore
  readonly #always: ReadonlySet<string>

  constructor(pack: Pack, root: string, ignore: DockerIgnore, always: ReadonlySet<string>) {
    this.#pack = pack
    this.#root = root
    this.#ignore = ignore
    this.#always = always
  }

  /** Packs the folder; `extras` take the place of files of the same name. */
  async run(extras: Record<string, Buffer | string>): Promise<void> {
    await this.#folder('', new Set(Object.keys(extras)))
    for (const [name, content] of Object.entries(extras)) this.#pack.entry({ name, mode: 0o644 }, content)
    this.#pack.finalize()
  }

  async #folder(folder: string, replaced: ReadonlySet<string>): Promise<void> {
    for (const name of (await readdir(join(this.#root, folder))).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`
      if (!replaced.has(path)) await this.#path(path, replaced)
    }
  }

  async #path(path: string, replaced: ReadonlySet<string>): Promise<void> {
    const stats = await lstat(join(this.#root, path))
    const wanted = this.#always.has(path) || !this.#ignore.ignores(path)
    if (wanted) await this.#entry(path, stats)
    if (stats.isDirectory() && (wanted || this.#mayHoldWanted(path))) await this.#folder(path, replaced)
  }

  #mayHoldWanted(folder: string): boolean {
    return this.#ignore.hasExceptions || [...this.#always].some(path => path.startsWith(`${folder}/`))
  }

  async #entry(path: string, stats: Stats): Promise<void> {
    const header = { name: path, mode: stats.mode & 0o7777, mtime: stats.mtime, uid: 0, gid: 0 }
    if (stats.isDirectory()) return this.#add({ ...header, type: 'directory' })
    if (stats.isSymbolicLink())
      return this.#add({ ...header, type: 'symlink', linkname: await readlink(join(this.#root, path)) })
    if (stats.isFIFO()) return this.#add({ ...header, type: 'fifo' })
    if (stats.isFile()) await this.#file(path, header)
  }

  async #add(header: TarHeader, content?: Readable): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const entry = this.#pack.entry(header, error => (error ? reject(error) : resolve()))
      // Without a listener the process would end by it, where an engine goes away while a file is sent.
      entry.on('error', reject)
      content?.on('error', error => entry.destroy(error)).pipe(entry)
    })
  }

  /** A file that shrinks or grows meanwhile makes tar-stream fail, rather than send what was never there. */
  async #file(path: string, header: TarHeader): Promise<void> {
    await using handle = await open(join(this.#root, path), constants.O_RDONLY | constants.O_NOFOLLOW)
    const { size } = await handle.stat()
    await this.#add({ ...header, type: 'file', size }, handle.createReadStream({ autoClose: false }))
  }
}

interface Pattern {
  regex: RegExp
  negated: boolean
}

/**
 * The rules of a `.dockerignore` file: the last pattern that matches a path, or a folder above it, decides
 * (https://docs.docker.com/build/concepts/context/#dockerignore-files).
 */
export class DockerIgnore {
  readonly #patterns: Pattern[]

  constructor(content: string) {
    const lines = content.replace(/^\uFEFF/, '').split('\n')
    this.#patterns = lines.filter(line => !line.startsWith('#')).flatMap(parseIgnoreLine)
  }

  /** `path` is relative to the context, with `/` between its parts. */
  ignores(path: string): boolean {
    const parts = path.split('/')
    const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'))
    let ignored = false
    for (const { regex, negated } of this.#patterns) {
      if (ignored === negated && prefixes.some(prefix => regex.test(prefix))) ignored = !negated
    }
    return ignored
  }

  /** Whether something below an ignored folder may be wanted again. */
  get hasExceptions(): boolean {
    return this.#patterns.some(pattern => pattern.negated)
  }
}

function parseIgnoreLine(line: string): Pattern[] {
  const text = line.trim()
  const negated = text.startsWith('!')
  const written = negated ? text.slice(1).trim() : text
  if (written === '' && negated) throw new Error('.dockerignore: expected a pattern after "!", got nothing')
  if (written === '') return []
  const clean = posix.normalize(written).replace(/(?<=.)\/$/, '')
  return [{ regex: compileIgnorePattern(clean.replace(/^\/(?=.)/, '')), negated }]
}

function compileIgnorePattern(pattern: string): RegExp {
  try {
    return new RegExp(`^${ignorePatternSource(pattern)}$`)
  } catch (cause) {
    throw new Error(`.dockerignore: expected a pattern, got ${JSON.stringify(pattern)}`, { cause })
  }
}

/** `**` crosses folders, `*` and `?` do not, `[a-z]` is a class, a backslash takes the next character as it is. */
function ignorePatternSource(pattern: string): string {
  const token = /\*\*\/?$|\*\*\/?|\*|\?|\\.|[.+()|{}$^]/g
  return pattern.replace(token, (found, at: number) => {
    if (found.startsWith('**')) return at + found.length === pattern.length ? '.*' : '(.*/)?'
    if (found === '*') return '[^/]*'
    if (found === '?') return '[^/]'
    if (found === '^' && pattern[at - 1] === '[') return found
    return found.startsWith('\\') ? `\\${found.slice(1)}` : `\\${found}`
  })
}
