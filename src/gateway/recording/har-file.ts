import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Recording } from '../../contract/exchange.js'
import { Har, recordingOfHar } from '../../contract/har.js'
import { harPieces } from '../../contract/har-writer.js'
import { freshStream } from '../../shared/files.js'
import { readJsonDocument } from '../../shared/json-documents.js'

/** Of one HAR file; what is recorded takes at most twice as much as JSON. */
const MOST_HAR_BYTES = 256 * 1024 * 1024

/** Writes a recording as a new file, in place of whatever stands at `path`. */
export async function writeHar(recording: Recording, path: string): Promise<void> {
  await pipeline(Readable.from(harPieces(recording, MOST_HAR_BYTES)), freshStream(path))
}

/**
 * Reads a HAR file that anybody may have left: never through a link, and no more than a recording can be.
 *
 * @throws what `refuse` makes of the reason, which ends a sentence that names the file
 */
export async function readHar(
  path: string,
  refuse: (why: string, cause: unknown) => Error,
): Promise<Recording> {
  return recordingOfHar(await readJsonDocument(path, Har, { mostBytes: MOST_HAR_BYTES, refuse }))
}
