import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readlinkSync, readSync } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { IncidentError } from '../shared/errors.js'
import { READ_UNKNOWN } from '../shared/files.js'
import { type GitContext, gitErrorText, runGit } from './git.js'

/**
 * What a checkout holds, read before anything of the consumer has run in it. It is kept in memory: objects, index, filters,
 * attributes and settings of the checkout can be forged by what runs later, and then git finds nothing changed.
 */
export interface CheckedOutTree {
  /** The tracked files by their path from the root, in the bytes of the path; undefined for what was not there. */
  files: ReadonlyMap<string, FilePrint | undefined>
  /** The commit of each submodule by its path. What is in its folder is not a part of the checkout. */
  submodules: ReadonlyMap<string, string>
}

interface FilePrint {
  /** Kind, mode as far as git keeps it, and the digest of the bytes. */
  print: string
  /** The same of the file that this one stands for, where it is a pointer of Git LFS. */
  behindPointer?: string
}

/** Bytes of a path, one in each character: a repository may have names that are no UTF-8. */
const BYTES = 'latin1'
const MOST_LISTED = 256 << 20

/**
 * Reads what a commit has put into a folder.
 *
 * @throws IncidentError when git cannot list the commit's files
 */
export async function readCheckedOutTree(
  commit: string,
  gitFolder: string,
  folder: string,
  context: GitContext,
): Promise<CheckedOutTree> {
  const args = ['-c', 'core.quotePath=true', '--git-dir', gitFolder, 'ls-tree', '-r', '--full-tree', commit]
  const listed = await runGit(args, process.cwd(), context, { mostOutput: MOST_LISTED })
  if (listed.exitCode !== 0 || !/(^|\n)$/.test(listed.stdout))
    throw new IncidentError('internal-error', `git cannot list the consumer's files: ${gitErrorText(listed)}`)
  const paths: string[] = []
  const submodules = new Map<string, string>()
  for (const line of listed.stdout.split('\n')) {
    const [, mode, oid = '', name = ''] = /^(\d+) \w+ (\w+)\t(.+)$/.exec(line) ?? []
    if (mode === '160000') submodules.set(unquotedPath(name), oid)
    else if (mode !== undefined) paths.push(unquotedPath(name))
  }
  const files = new Map<string, FilePrint | undefined>()
  for await (const [path, print] of filePrints(folder, paths)) files.set(path, print)
  return { files, submodules }
}

/** Paths of all tracked files, from the root. */
export function trackedPaths({ files }: CheckedOutTree): string[] {
  return [...files.keys()].map(readablePath)
}

/** The same, each with what stands for its content. */
export function trackedPrints({ files }: CheckedOutTree): [path: string, print: string][] {
  return [...files].map(([path, found]) => [readablePath(path), found?.print ?? ''])
}

/** The tracked files that a folder no longer holds as they were checked out. A link on the way to one is no folder. */
export async function changedTrackedFiles(
  { files, submodules }: CheckedOutTree,
  folder: string,
): Promise<string[]> {
  const notFolders = await foldersReplaced([...files.keys(), ...submodules.keys()], folder)
  const changed: string[] = []
  for await (const [path, found] of filePrints(folder, files.keys())) {
    const [before, now] = [files.get(path), isBelow(path, notFolders) ? undefined : found]
    if (now?.print !== before?.print && now?.print !== (before?.behindPointer ?? before?.print))
      changed.push(readablePath(path))
  }
  return changed
}

async function foldersReplaced(paths: string[], folder: string): Promise<Set<string>> {
  const replaced = new Set<string>()
  for (const parent of new Set(paths.flatMap(parentsOf))) {
    const found = await lstat(absolutePath(folder, parent)).catch(() => undefined)
    if (!found?.isDirectory()) replaced.add(parent)
  }
  return replaced
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  return folders.size > 0 && parentsOf(path).some(parent => folders.has(parent))
}

/** From the root, `.`, to the folder that it is in. */
function parentsOf(path: string): string[] {
  const parent = dirname(path)
  return parent === '.' ? [parent] : [...parentsOf(parent), parent]
}

export function readablePath(path: string): string {
  return Buffer.from(path, BYTES).toString('utf8')
}

export function absolutePath(folder: string, path: string): Buffer {
  // With the dot a link in its place would be followed.
  if (path === '.') return Buffer.from(folder)
  return Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, BYTES)])
}

// Git writes bytes that are no printable ASCII as `\303`, and some of them by a letter, between quotes.
function unquotedPath(name: string): string {
  if (!name.startsWith('"')) return name
  const letters: Record<string, string> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }
  return name
    .slice(1, -1)
    .replace(/\\([0-7]{3}|.)/g, (_, one: string) =>
      one.length === 3 ? String.fromCharCode(Number.parseInt(one, 8)) : (letters[one] ?? one),
    )
}

/** The longest pointer that Git LFS writes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LONGEST_POINTER = 1024
const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*oid sha256:([0-9a-f]{64})\nsize \d+\n/
const PIECE = Buffer.allocUnsafe(1 << 20)

function filePrint(folder: string, path: string): FilePrint | undefined {
  const name = absolutePath(folder, path)
  try {
    const file = openSync(name, READ_UNKNOWN)
    try {
      return printOf(file)
    } finally {
      closeSync(file)
    }
  } catch {
    return linkPrint(name)
  }
}

function printOf(file: number): FilePrint {
  const stats = fstatSync(file)
  if (!stats.isFile()) return { print: 'no file' }
  const kind = `file ${stats.mode & 0o100}`
  const hash = createHash('sha256')
  let bytes = 0
  for (let read = readSync(file, PIECE); read > 0; read = readSync(file, PIECE)) {
    hash.update(PIECE.subarray(0, read))
    bytes += read
  }
  const start = bytes <= LONGEST_POINTER ? PIECE.toString(BYTES, 0, bytes) : ''
  const pointed = POINTER.exec(start)?.[1]
  const print = `${kind} ${hash.digest('hex')}`
  return { print, ...(pointed !== undefined && { behindPointer: `${kind} ${pointed}` }) }
}

function linkPrint(name: Buffer): FilePrint | undefined {
  try {
    return { print: `link ${readlinkSync(name, 'hex')}` }
  } catch {
    return undefined
  }
}

/**
 * The prints of files, one after the other. Thousands of small files are read here and now: handing each piece to another
 * thread takes several times as long. Other work gets its turn in between.
 */
async function* filePrints(
  folder: string,
  paths: Iterable<string>,
): AsyncGenerator<[string, FilePrint | undefined]> {
  let turn = performance.now()
  for (const path of paths) {
    yield [path, filePrint(folder, path)]
    if (performance.now() - turn < TURN_MS) continue
    await setImmediate()
    turn = performance.now()
  }
}

const TURN_MS = 10
