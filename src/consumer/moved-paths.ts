import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  futimesSync,
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

/**
 * In a copy, puts the copies' paths in the place of the originals': in files of any kind, and in links. Programs that were
 * installed into a folder know its path (the first line of a script, a virtualenv's own files, compiled modules), and would go
 * on using the original. The paths are equally long, so nothing else in a file moves; its times and its mode stay.
 *
 * What is packed or encoded is not found.
 *
 * @param folder the copy, in which no foreign process is at work
 * @param moves of paths that no other path begins with
 * @throws Error for paths of different lengths, and when a file cannot be read or written
 */
export async function movePaths(folder: string, moves: readonly Move[]): Promise<void> {
  for (const { from, to } of moves)
    if (Buffer.byteLength(from) !== Buffer.byteLength(to))
      throw new Error(`expected a path as long as ${from}, got ${to}`)
  const chunk = Buffer.alloc(CHUNK)
  // Names are bytes: not all of them are UTF-8.
  const folders = [Buffer.from(folder)]
  for (let dir = folders.pop(); dir !== undefined; dir = folders.pop())
    for (const entry of await readdir(dir, { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([dir, SLASH, entry.name])
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isSymbolicLink()) await moveLink(path, moves)
      else if (entry.isFile() && !moveInSmallFile(path, moves, chunk)) await moveInFile(path, moves, chunk)
    }
}

/**
 * At once: a set-up has thousands of small files, and to wait for each step in each of them costs many times the work.
 *
 * @returns whether that is done; false for a long file
 */
function moveInSmallFile(path: Buffer, moves: readonly Move[], chunk: Buffer): boolean {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const bytes = chunk.subarray(0, readSync(file, chunk, 0, CHUNK, 0))
    if (bytes.length === CHUNK) return false
    writePaths(path, file, placesIn(bytes, moves))
    return true
  } finally {
    closeSync(file)
  }
}

async function moveLink(path: Buffer, moves: readonly Move[]): Promise<void> {
  const target = await readlink(path)
  const move = moves.find(({ from }) => target.startsWith(from))
  if (move === undefined) return
  await rm(path)
  await symlink(move.to + target.slice(move.from.length), path)
}

/** The same in one file that is too long to be held in memory. */
export async function moveInFile(
  path: Buffer | string,
  moves: readonly Move[],
  chunk = Buffer.alloc(CHUNK),
): Promise<void> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  writePaths(path, file.fd, await findInFile(file, moves, chunk))
}

/** @param file a descriptor of it, for its facts */
function writePaths(path: Buffer | string, file: number, places: readonly PathPlace[]): void {
  if (places.length === 0) return
  const { atimeMs, mtimeMs, mode } = fstatSync(file)
  const isReadOnly = (mode & 0o200) === 0
  if (isReadOnly) fchmodSync(file, mode | 0o200)
  const written = openSync(path, constants.O_WRONLY | constants.O_NOFOLLOW)
  try {
    for (const { at, to } of places) writeSync(written, to, at)
    if (isReadOnly) fchmodSync(written, mode)
    futimesSync(written, atimeMs / 1000, mtimeMs / 1000)
  } finally {
    closeSync(written)
  }
}

/** The same in bytes that are held in memory, which are changed. */
export function moveInBytes(bytes: Buffer, moves: readonly Move[]): void {
  for (const { at, to } of placesIn(bytes, moves)) bytes.write(to, at)
}

/** Where a path has to stand. */
interface PathPlace {
  at: number
  to: string
}

function placesIn(bytes: Buffer, moves: readonly Move[]): PathPlace[] {
  const places: PathPlace[] = []
  for (const { from, to } of moves)
    for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) places.push({ at, to })
  return places
}

/** Where in a file which path has to stand. */
export async function findInFile(
  file: FileHandle,
  moves: readonly Move[],
  chunk = Buffer.alloc(CHUNK),
): Promise<PathPlace[]> {
  const found: PathPlace[] = []
  // A path may begin in one chunk and end in the next.
  const overlap = Math.max(0, ...moves.map(({ from }) => Buffer.byteLength(from)))
  for (let start = 0; ; start += CHUNK - overlap) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, start)
    const bytes = chunk.subarray(0, bytesRead)
    for (const { at, to } of placesIn(bytes, moves)) found.push({ at: start + at, to })
    if (bytesRead < CHUNK) return found
  }
}
