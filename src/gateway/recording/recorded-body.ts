import type { Body, Header } from '../../contract/exchange.js'
import { sha256 } from '../../shared/files.js'
import type { BodyCollector } from './body-collector.js'
import type { Redactor } from './credentials.js'
import { decodeContent } from './decode-body.js'
import type { ByteBudget } from './kept-bytes.js'
import { firstOfHeader, wordsOfHeader } from './observed-head.js'

interface BodyOptions {
  redactor: Redactor
  /** Bytes of a text. */
  most: number
  /** Of all texts together. */
  texts: ByteBudget
}

/** A body as it is recorded. Asked once for each. */
export async function recordedBody(
  collector: BodyCollector,
  head: { headers: Header[] },
  { redactor, most, texts }: BodyOptions,
): Promise<Body> {
  const { bytes, beginning, complete, sha256: digest } = collector
  const mimeType = firstOfHeader(head, 'content-type')
  const content = await decodeContent(beginning, wordsOfHeader(head, 'content-encoding'), most)
  const decoded = content?.bytes ?? beginning
  const isKept = texts.take(decoded.length)
  const cut = !isKept || !complete || digest !== undefined || content?.cut === true
  return {
    bytes,
    ...(mimeType !== undefined && { mimeType }),
    ...(isKept && textOf(decoded, cut, text => redactor.body(text, mimeType ?? ''))),
    ...(cut && { cut: true as const }),
    // Of a message that was broken off, nobody knows the whole.
    ...(cut && complete && { sha256: digest ?? sha256(beginning) }),
  }
}

// What no text has: it would take six bytes for each in JSON.
const BINARY = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/

function textOf(
  bytes: Buffer,
  cut: boolean,
  redacted: (text: string) => string,
): Pick<Body, 'text' | 'base64'> {
  const text = utf8(bytes, cut)
  return text === undefined || BINARY.test(text)
    ? { text: bytes.toString('base64'), base64: true }
    : { text: redacted(text) }
}

function utf8(bytes: Buffer, cut: boolean): string | undefined {
  try {
    // The last character may have been cut, too.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut })
  } catch {
    return undefined
  }
}
