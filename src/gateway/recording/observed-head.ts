import type { Header } from '../../contract/exchange.js'
import { headerValues } from '../message-head.js'

interface MessageHead {
  httpVersion: string
  headers: Header[]
}

export interface ObservedRequest extends MessageHead {
  method: string
  target: string
}

export interface ObservedResponse extends MessageHead {
  status: number
  statusText: string
}

/** Where a body ends: after that many bytes, with its last chunk, or with the connection. */
export type ObservedFraming = number | 'chunked' | 'until-close'

const REQUEST_LINE = /^([!#$%&'*+.^_`|~\w-]{1,40}) ([^\0- \x7f]+) (HTTP\/1\.\d)$/

/** @param lines of the head, one character for each byte, without their ends; undefined where it is none of HTTP/1.x */
export function parseObservedRequest([first = '', ...lines]: readonly string[]): ObservedRequest | undefined {
  const [, method, target, httpVersion] = REQUEST_LINE.exec(first) ?? []
  const headers = parseHeaders(lines)
  if (method === undefined || target === undefined || httpVersion === undefined || headers === undefined)
    return undefined
  return { method, target, httpVersion, headers }
}

// Some servers leave out the reason, and the space before it.
const STATUS_LINE = /^(HTTP\/1\.\d) ([1-9]\d\d)(?: ([\t -~\x80-\xff]*))?$/

/** @param lines as for a request */
export function parseObservedResponse([first = '', ...lines]: readonly string[]):
  | ObservedResponse
  | undefined {
  const [, httpVersion, status, statusText = ''] = STATUS_LINE.exec(first) ?? []
  const headers = parseHeaders(lines)
  if (httpVersion === undefined || status === undefined || headers === undefined) return undefined
  return { httpVersion, status: Number(status), statusText, headers }
}

// No client and no server lets them pass; in JSON each would take six bytes.
const CONTROL_CHARACTER = /[\0-\x08\x0a-\x1f\x7f]/
const HEADER_NAME = /^[!#$%&'*+.^_`|~\w-]+$/

/** As node's http; a HAR file with more is not read. */
const MOST_HEADERS = 2_000

function parseHeaders(lines: readonly string[]): Header[] | undefined {
  if (lines.length > MOST_HEADERS) return undefined
  const headers: Header[] = []
  for (const line of lines) {
    if (CONTROL_CHARACTER.test(line)) return undefined
    const last = headers.at(-1)
    if (isBlank(line.charCodeAt(0)) && last !== undefined) {
      last[1] = `${last[1]} ${trimBlanks(line)}`
      continue
    }
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0))
    if (!HEADER_NAME.test(name)) return undefined
    headers.push([name, trimBlanks(line.slice(colon + 1))])
  }
  return headers
}

function isBlank(character: number): boolean {
  return character === 0x20 || character === 0x09
}

// Not trim(), which takes 0xA0 for a blank, nor a pattern, which takes the square of the length for some texts.
function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return text.slice(start, end)
}

/** The first value of a header. */
export function firstOfHeader({ headers }: Pick<MessageHead, 'headers'>, name: string): string | undefined {
  return headerValues(headers, name)[0]
}

/** The words of a header that is a list, in lower case. */
export function wordsOfHeader({ headers }: Pick<MessageHead, 'headers'>, name: string): string[] {
  const words = headerValues(headers, name).flatMap(value => value.split(','))
  return words.map(word => word.trim().toLowerCase()).filter(word => word !== '')
}

/** https://www.rfc-editor.org/rfc/rfc9112#section-6.3; undefined where nobody could tell. */
export function framingOfRequest(head: ObservedRequest): ObservedFraming | undefined {
  const codings = wordsOfHeader(head, 'transfer-encoding')
  if (codings.length > 0) return codings.at(-1) === 'chunked' ? 'chunked' : undefined
  return contentLength(head, 0)
}

/** @param method of the request that is answered */
export function framingOfResponse(head: ObservedResponse, method: string): ObservedFraming | undefined {
  const { status } = head
  const isTunnel = method === 'CONNECT' && status < 300
  if (method === 'HEAD' || isTunnel || status < 200 || status === 204 || status === 304) return 0
  const codings = wordsOfHeader(head, 'transfer-encoding')
  if (codings.length > 0) return codings.at(-1) === 'chunked' ? 'chunked' : 'until-close'
  return contentLength(head, 'until-close')
}

function contentLength(head: MessageHead, without: ObservedFraming): ObservedFraming | undefined {
  const lengths = new Set(wordsOfHeader(head, 'content-length'))
  const [length] = lengths
  if (length === undefined) return without
  return lengths.size === 1 && /^\d{1,15}$/.test(length) ? Number(length) : undefined
}
