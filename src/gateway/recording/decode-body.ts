import type { Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'

/** The beginning of what was encoded. */
export interface DecodedBytes {
  bytes: Buffer
  /** There is more of it. */
  cut: boolean
}

// The input may have been cut as well: what there is of it is decoded.
const ZLIB = { finishFlush: constants.Z_SYNC_FLUSH }
const BROTLI = { finishFlush: constants.BROTLI_OPERATION_FLUSH }

const CODINGS: Record<string, (first: Buffer) => Transform> = {
  gzip: () => createGunzip(ZLIB),
  'x-gzip': () => createGunzip(ZLIB),
  // Some servers leave out zlib's own header: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
  deflate: first => (((first[0] ?? 0) & 0x0f) === 8 ? createInflate(ZLIB) : createInflateRaw(ZLIB)),
  br: () => createBrotliDecompress(BROTLI),
}

const MOST_CODINGS = 3

/**
 * Undoes content codings.
 *
 * @param codings in the order in which they were applied
 * @param most bytes of each step: a few bytes can stand for very many
 * @returns undefined where a coding is unknown, or the bytes are none of it
 */
export async function decodeContent(
  bytes: Buffer,
  codings: readonly string[],
  most: number,
): Promise<DecodedBytes | undefined> {
  let decoded: DecodedBytes = { bytes, cut: false }
  if (codings.length > MOST_CODINGS) return undefined
  for (const coding of [...codings].reverse()) {
    if (coding === 'identity') continue
    const decoder = Object.hasOwn(CODINGS, coding) ? CODINGS[coding]?.(decoded.bytes) : undefined
    const next = decoder && (await decodeUpTo(decoder, decoded.bytes, most))
    if (next === undefined) return undefined
    decoded = { bytes: next.bytes, cut: decoded.cut || next.cut }
  }
  return decoded
}

async function decodeUpTo(
  decoder: Transform,
  bytes: Buffer,
  most: number,
): Promise<DecodedBytes | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  decoder.end(bytes)
  try {
    for await (const piece of decoder as AsyncIterable<Buffer>) {
      pieces.push(piece)
      length += piece.length
      if (length > most) break
    }
  } catch {
    // What came before the fault says nothing certain.
    return undefined
  }
  const all = Buffer.concat(pieces)
  return { bytes: all.subarray(0, most), cut: length > most }
}
