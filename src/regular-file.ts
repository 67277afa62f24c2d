import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'

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
