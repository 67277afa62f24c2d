import { createHash } from 'node:crypto'
import { constants, createWriteStream, existsSync, openSync, realpathSync, rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Writable } from 'node:stream'
import { asError, IncidentError, isFull, messageOf } from './errors.js'

/** How to open what a foreign process may have put there: never through a link, never waiting at a FIFO. */
export const READ_UNKNOWN = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Opens a file that a foreign process may have replaced. Rejects for everything but a regular file. */
export async function openRegular(path: string): Promise<FileHandle> {
  const file = await open(path, READ_UNKNOWN)
  if ((await file.stat()).isFile()) return file
  await file.close()
  throw new Error(`expected a regular file at ${path}, got another kind`)
}

/**
 * The text of such a file.
 *
 * @throws Error when it has more bytes than that
 */
export async function readSmallFile(path: string, mostBytes: number): Promise<string> {
  await using file = await openRegular(path)
  const { size } = await file.stat()
  if (size > mostBytes) throw new Error(`expected at most ${mostBytes} bytes in ${path}, got ${size}`)
  return await file.readFile('utf8')
}

// A consumer's process can put a link, which leads elsewhere, or a FIFO, at which open(2) waits for ever, where the
// gate is going to write. So what stands there goes, and the file has to be a new one: O_EXCL follows no link either.
const NEW = 'wx'
const WHATEVER = { recursive: true, force: true } as const

/**
 * Refuses a folder of the gate's own in whose place, or on the way to which, somebody has put a link: what is written there
 * would lie elsewhere, or over a file of somebody else.
 *
 * @param folder absolute and, as the gate has made it, without links: the folder of a run is
 * @throws Error when it is not that folder, or is gone
 */
export function refuseLinkedFolder(folder: string): void {
  const found = realpathSync(folder)
  if (found !== folder) throw new Error(`${folder} is not the folder of this run: a link leads to ${found}`)
}

/**
 * Writes a new file in place of whatever stands at `path`. It is open when this returns, so that no process that is
 * started afterwards comes before it. What goes wrong is an `error` of the stream.
 */
export function freshStream(path: string): Writable {
  try {
    refuseLinkedFolder(dirname(path))
    rmSync(path, WHATEVER)
    return createWriteStream(path, { fd: openSync(path, NEW) })
  } catch (error) {
    return new Writable({ construct: failed => failed(asError(error)) })
  }
}

/** The same for a text that is there as a whole. */
export async function writeFresh(path: string, text: string): Promise<void> {
  refuseLinkedFolder(dirname(path))
  await rm(path, WHATEVER)
  await writeFile(path, text, { flag: NEW })
}

/**
 * Makes a folder, and those above it that are missing.
 *
 * @throws IncidentError where the file system has no room for it
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true }).catch(error => makeFirst(path, error))
  } catch (cause) {
    throw asNoSpace(cause, path)
  }
}

/** What was thrown because `path` could not be made: an incident that says so, where there was no room. */
export function asNoSpace(cause: unknown, path: string): unknown {
  if (!isFull(cause)) return cause
  return new IncidentError('no-space', `${path} cannot be made: ${messageOf(cause)}; make room there`, {
    cause,
  })
}

// Node's mkdir says "no such file" for whatever goes wrong below the first folder; one level alone says what it was.
async function makeFirst(path: string, error: unknown): Promise<void> {
  let missing = path
  while (!existsSync(dirname(missing))) missing = dirname(missing)
  await mkdir(missing)
  throw error
}

/** 64 hexadecimal digits. */
export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The file that is running, without links: `dist/index.js`, `bin/…` or a compiled source. */
export function programFile(): string {
  return realpathSync(process.argv[1] ?? process.cwd())
}

/** The folder of this package, from the program that is running. */
export function packageFolder(): string {
  let folder = dirname(programFile())
  while (!existsSync(join(folder, 'action.yml')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}
