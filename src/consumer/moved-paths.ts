import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  futimesSync,
  lstatSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { type FileHandle, open, readdir, readlink, rm, symlink } from 'node:fs/promises'

/** A folder that was copied, and where the copy is: two absolute paths of the same length. */
export interface Move {
  from: string
  to: string
}

const CHUNK = 256 * 1024
const SLASH = Buffer.from('/')

/** A file or a link. Names are bytes: not all of them are UTF-8. */
interface NamingFile {
  /** Below the folder. */
  path: Buffer
  isLink: boolean
}

/**
 * The files and links of a folder in which one of the paths stands. Programs that were installed into a folder know its path
 * (the first line of a script, a virtualenv's own files, compiled modules), and in a copy would go on using the original.
 *
 * What is packed or encoded is not found.
 *
 * @param folder in which no foreign process is at work
 * @throws Error when a file cannot be read
 */
export async function filesNaming(folder: string, paths: readonly string[]): Promise<NamingFile[]> {
  const finder = new PathFinder(paths.map(path => ({ from: path, to: path })))
  const chunk = Buffer.alloc(CHUNK)
  const found: NamingFile[] = []
  const root = Buffer.from(`${folder}/`)
  const folders = [root]
  for (let dir = folders.pop(); dir !== undefined; dir = folders.pop())
    for (const entry of await readdir(dir, { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([dir, entry.name])
      const isLink = entry.isSymbolicLink()
      if (entry.isDirectory()) folders.push(Buffer.concat([path, SLASH]))
      else if (
        isLink ? await isNamedByLink(path, paths) : entry.isFile() && (await isNamedIn(path, finder, chunk))
      )
        found.push({ path: path.subarray(root.length), isLink })
    }
  return found
}

async function isNamedByLink(path: Buffer, paths: readonly string[]): Promise<boolean> {
  const target = await readlink(path)
  return paths.some(one => target.startsWith(one))
}

/** At once where it is short: to wait for each step in each of thousands of small files costs many times the work. */
async function isNamedIn(path: Buffer, finder: PathFinder, chunk: Buffer): Promise<boolean> {
  const short = readShort(path, chunk)
  if (short !== undefined) return finder.placesIn(short).length > 0
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  return (await findInFile(file, finder, chunk)).length > 0
}

/** Undefined for a file that does not fit into the chunk. */
function readShort(path: Buffer | string, chunk: Buffer): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const bytes = chunk.subarray(0, readSync(file, chunk, 0, CHUNK, 0))
    return bytes.length === CHUNK ? undefined : bytes
  } finally {
    closeSync(file)
  }
}

/**
 * In a copy, puts the copies' paths in the place of the originals': in files of any kind, and in links. The paths are equally
 * long, so nothing else in a file moves; its times and its mode stay.
 *
 * @param folder the copy, in which no foreign process is at work
 * @param files as `filesNaming` says of the original
 * @param moves of paths that no other path begins with
 * @throws Error for paths of different lengths, and when a file cannot be read or written
 */
export async function movePaths(
  folder: string,
  files: readonly NamingFile[],
  moves: readonly Move[],
): Promise<void> {
  for (const { from, to } of moves)
    if (Buffer.byteLength(from) !== Buffer.byteLength(to))
      throw new Error(`expected a path as long as ${from}, got ${to}`)
  const finder = new PathFinder(moves)
  const chunk = Buffer.alloc(CHUNK)
  for (const { path, isLink } of files) {
    const whole = Buffer.concat([Buffer.from(`${folder}/`), path])
    if (isLink) await moveLink(whole, moves)
    else await moveInFile(whole, finder, chunk)
  }
}

async function moveLink(path: Buffer, moves: readonly Move[]): Promise<void> {
  const target = await readlink(path)
  const move = moves.find(({ from }) => target.startsWith(from))
  if (move === undefined) return
  await rm(path)
  await symlink(move.to + target.slice(move.from.length), path)
}

/** The same in one file. */
export async function moveInFile(
  path: Buffer | string,
  finder: PathFinder,
  chunk: Buffer = Buffer.alloc(CHUNK),
): Promise<void> {
  const short = readShort(path, chunk)
  if (short !== undefined) return writePaths(path, finder.placesIn(short))
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  writePaths(path, await findInFile(file, finder, chunk))
}

function writePaths(path: Buffer | string, places: readonly PathPlace[]): void {
  if (places.length === 0) return
  const { atimeMs, mtimeMs, mode } = lstatSync(path)
  const isReadOnly = (mode & 0o200) === 0
  if (isReadOnly) chmodSync(path, mode | 0o200)
  const file = openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW)
  try {
    for (const { at, to } of places) writeSync(file, to, at)
    if (isReadOnly) fchmodSync(file, mode)
    futimesSync(file, atimeMs / 1000, mtimeMs / 1000)
  } finally {
    closeSync(file)
  }
}

/** The same in bytes that are held in memory, which are changed. */
export function moveInBytes(bytes: Buffer, finder: PathFinder): void {
  for (const { at, to } of finder.placesIn(bytes)) bytes.write(to, at)
}

/** Where a path has to stand. */
interface PathPlace {
  at: number
  to: string
}

/** Shorter ones stand in many places, of which each would be looked at. */
const SHORTEST_START = 8

/** Finds paths in bytes. Those of one trial begin alike, and only that beginning is looked for. */
export class PathFinder {
  /** In bytes. */
  readonly longest: number
  readonly #searches: { start: Buffer; moves: { from: Buffer; to: string }[] }[]

  /** @param moves of paths that no other path begins with */
  constructor(moves: readonly Move[]) {
    const all = moves.map(({ from, to }) => ({ from: Buffer.from(from), to }))
    this.longest = Math.max(0, ...all.map(({ from }) => from.length))
    const start = commonStart(all.map(({ from }) => from))
    this.#searches =
      start.length < SHORTEST_START
        ? all.map(one => ({ start: one.from, moves: [one] }))
        : [{ start, moves: all }]
  }

  placesIn(bytes: Buffer): PathPlace[] {
    const places: PathPlace[] = []
    for (const { start, moves } of this.#searches)
      for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1)) {
        const move = moves.find(({ from }) => bytes.subarray(at, at + from.length).equals(from))
        if (move !== undefined) places.push({ at, to: move.to })
      }
    return places
  }
}

function commonStart([first = Buffer.alloc(0), ...others]: Buffer[]): Buffer {
  let length = first.length
  for (const other of others) {
    let same = 0
    while (same < length && other[same] === first[same]) same += 1
    length = same
  }
  return first.subarray(0, length)
}

/** Where in a file which path has to stand. */
export async function findInFile(
  file: FileHandle,
  finder: PathFinder,
  chunk: Buffer = Buffer.alloc(CHUNK),
): Promise<PathPlace[]> {
  const found: PathPlace[] = []
  // A path may begin in one chunk and end in the next.
  for (let start = 0; ; start += CHUNK - finder.longest) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, start)
    for (const { at, to } of finder.placesIn(chunk.subarray(0, bytesRead))) found.push({ at: start + at, to })
    if (bytesRead < CHUNK) return found
  }
}
