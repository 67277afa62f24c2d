import { createWriteStream, openSync, rmSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { asError } from './errors.js'

// A consumer's process can put a link, which leads elsewhere, or a FIFO, at which open(2) waits for ever, where the
// gate is going to write. So what stands there goes, and the file has to be a new one: O_EXCL follows no link either.
const NEW = 'wx'
const WHATEVER = { recursive: true, force: true } as const

/**
 * Writes a new file in place of whatever stands at `path`. It is open when this returns, so that no process that is
 * started afterwards comes before it. What goes wrong is an `error` of the stream.
 */
export function freshStream(path: string): Writable {
  try {
    rmSync(path, WHATEVER)
    return createWriteStream(path, { fd: openSync(path, NEW) })
  } catch (error) {
    return new Writable({ construct: failed => failed(asError(error)) })
  }
}

/** The same for a text that is there as a whole. */
export async function writeFresh(path: string, text: string): Promise<void> {
  await rm(path, WHATEVER)
  await writeFile(path, text, { flag: NEW })
}
