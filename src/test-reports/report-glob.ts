import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import picomatch from 'picomatch'
import { messageOf } from '../shared/errors.js'
import { refuseLinkedFolder } from '../shared/files.js'
import { cleanName } from './test-report-parser.js'

/** Of what lies in the folders that a glob leads into. */
const MOST_ENTRIES = 100_000

/** What a glob finds, or what stands in its way. */
interface FoundFiles {
  /** Everything but folders that has a name of the glob; paths from the root with `/`, sorted. */
  files: string[]
  /** Where they are, and where another one would be; paths from the root, that of the root itself is empty. */
  folders: string[]
  /** One sentence; then files may be missing. */
  problem?: string
}

const ANY_FOLDERS = '**'
type Segment = typeof ANY_FOLDERS | ((name: string) => boolean)

/** Positions in the segments of a glob at which the rest of a path may begin. */
type Positions = ReadonlySet<number>

/**
 * A glob of reports below a folder that foreign processes have written into. It goes only where it leads, and never
 * through a link. Hidden files match like others; a folder `.git` is nobody's report.
 */
export class ReportGlob {
  readonly #segments: Segment[]

  /** @param glob as `test.report.path` of the configuration, which has checked it */
  constructor(glob: string) {
    const names = glob.split('/')
    if (names.at(-1) === ANY_FOLDERS) names.push('*')
    this.#segments = names.map(name => (name === ANY_FOLDERS ? name : picomatch(name, { dot: true })))
  }

  /** Whether a path from the root has a name of the glob. */
  matches(path: string): boolean {
    const end = path.split('/').reduce((at, name) => this.#after(at, name), this.#start())
    return this.#isEnd(end)
  }

  /** Never rejects for what lies there. */
  async find(root: string, mostEntries = MOST_ENTRIES): Promise<FoundFiles> {
    const found: FoundFiles = { files: [], folders: [] }
    try {
      refuseLinkedFolder(root)
      await this.#walk(root, found, mostEntries)
    } catch (error) {
      found.problem = `cannot be looked for: ${messageOf(error)}`
    }
    found.files.sort()
    return found
  }

  async #walk(root: string, found: FoundFiles, mostEntries: number): Promise<void> {
    const folders = [{ path: '', at: this.#start() }]
    let left = mostEntries
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const foundBefore = found.files.length
      for await (const entry of await opendir(join(root, folder.path))) {
        left -= 1
        if (left < 0)
          throw new Error(
            `expected at most ${mostEntries} files and folders on the way, got more: name a folder that holds less`,
          )
        const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`
        const at = this.#after(folder.at, entry.name)
        if (!entry.isDirectory() && this.#isEnd(at)) found.files.push(path)
        else if (!this.#leadsOn(at) || entry.name === '.git') continue
        else if (entry.isDirectory()) folders.push({ path, at })
        else if (entry.isSymbolicLink() && (await isFolder(join(root, path))))
          throw new Error(
            `${cleanName(path)} is a link to a folder, and links are not followed: name the folder itself`,
          )
      }
      if (found.files.length > foundBefore || this.#names(folder.at)) found.folders.push(folder.path)
    }
  }

  /** Whether a folder is one that the glob leads to by a name, and may hold a file of the glob: `**` leads everywhere. */
  #names(at: Positions): boolean {
    const last = this.#segments.length - 1
    return at.has(last) && !this.#start().has(last)
  }

  #start(): Positions {
    return this.#closed([0])
  }

  /** Where the rest of a path may begin after a name; empty where no file of the glob is below it. */
  #after(at: Positions, name: string): Positions {
    const next = [...at].flatMap(position => {
      const segment = this.#segments[position]
      if (segment === ANY_FOLDERS) return [position]
      return segment?.(name) ? [position + 1] : []
    })
    return this.#closed(next)
  }

  // `**` stands for no folder too.
  #closed(positions: number[]): Positions {
    const closed = new Set<number>()
    for (let position of positions) {
      closed.add(position)
      while (this.#segments[position] === ANY_FOLDERS) closed.add(++position)
    }
    return closed
  }

  #isEnd(at: Positions): boolean {
    return at.has(this.#segments.length)
  }

  /** Whether a file of the glob may be below. */
  #leadsOn(at: Positions): boolean {
    return [...at].some(position => position < this.#segments.length)
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
}
