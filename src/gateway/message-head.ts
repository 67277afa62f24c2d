/** How the end of a body is known (RFC 9112, section 6). */
export type BodyFraming =
  | { kind: 'none' }
  | { kind: 'length'; bytes: number }
  | { kind: 'chunked' }
  /** With the connection; or it is no HTTP from there on, and either side may send what it likes. */
  | { kind: 'until-end' }

interface HttpHead {
  /** With the empty line at its end. */
  bytes: Buffer
  headers: [name: string, value: string][]
}

export interface RequestHead extends HttpHead {
  method: string
  /** As it was sent: path and query. */
  target: string
  framing: BodyFraming
  /** The connection stays open for another request, as far as the client is concerned. */
  persistent: boolean
}

export interface ResponseHead extends HttpHead {
  status: number
}

/** No head is longer: what is longer is passed without a look at it. */
export const LONGEST_HEAD = 64 * 1024

const END_OF_HEAD = Buffer.from('\r\n\r\n')

/** Where the head ends that these bytes begin with; undefined as long as it does not. */
export function endOfHead(bytes: Buffer): number | undefined {
  const at = bytes.indexOf(END_OF_HEAD)
  return at < 0 ? undefined : at + END_OF_HEAD.length
}

const REQUEST_LINE = /^([!#$%&'*+.^_`|~\w-]+) (\S+) HTTP\/1\.([01])$/
const STATUS_LINE = /^HTTP\/1\.[01] (\d{3})(?: .*)?$/
const HEADER_LINE = /^([!#$%&'*+.^_`|~\w-]+):(.*)$/

/** Undefined where it is not plainly HTTP/1.x: then nobody shall act on what it seems to say. */
export function parseRequestHead(bytes: Buffer): RequestHead | undefined {
  const [first = '', ...lines] = linesOf(bytes)
  const [, method, target, minor] = REQUEST_LINE.exec(first) ?? []
  const headers = parseHeaders(lines)
  if (method === undefined || target === undefined || headers === undefined) return undefined
  const framing = framingOf(headers, { kind: 'none' })
  if (framing === undefined) return undefined
  const connection = headerValues(headers, 'connection').join().toLowerCase()
  const persistent = minor === '1' ? !connection.includes('close') : connection.includes('keep-alive')
  return { bytes, headers, method, target, framing, persistent }
}

/** Undefined where it is not plainly HTTP/1.x. */
export function parseResponseHead(bytes: Buffer): ResponseHead | undefined {
  const [first = '', ...lines] = linesOf(bytes)
  const status = STATUS_LINE.exec(first)?.[1]
  const headers = parseHeaders(lines)
  if (status === undefined || headers === undefined) return undefined
  return { bytes, headers, status: Number(status) }
}

/** RFC 9112, section 6.3. Where it is not clear, nobody can say where the next message would begin. */
export function responseFraming({ status, headers }: ResponseHead, method: string): BodyFraming {
  if (status === 101) return { kind: 'until-end' }
  if (method === 'HEAD' || status === 204 || status === 304) return { kind: 'none' }
  return framingOf(headers, { kind: 'until-end' }) ?? { kind: 'until-end' }
}

/** The same head for another body. */
export function withContentLength({ bytes, headers }: HttpHead, length: number): Buffer {
  const [first = ''] = linesOf(bytes)
  const others = headers.filter(([name]) => !/^(content-length|transfer-encoding|trailer)$/i.test(name))
  const lines = [...others, ['Content-Length', String(length)]].map(([name, value]) => `${name}: ${value}`)
  return Buffer.from(`${[first, ...lines].join('\r\n')}\r\n\r\n`, 'latin1')
}

/** @param name in lower case */
export function headerValues(headers: HttpHead['headers'], name: string): string[] {
  return headers.flatMap(([own, value]) => (own.toLowerCase() === name ? [value] : []))
}

function linesOf(bytes: Buffer): string[] {
  return bytes.toString('latin1', 0, bytes.length - END_OF_HEAD.length).split('\r\n')
}

function parseHeaders(lines: string[]): HttpHead['headers'] | undefined {
  const headers: HttpHead['headers'] = []
  for (const line of lines) {
    const [, name, value] = HEADER_LINE.exec(line) ?? []
    if (name === undefined || value === undefined) return undefined
    headers.push([name, value.trim()])
  }
  return headers
}

/** Undefined for what contradicts itself, or is not understood. */
function framingOf(headers: HttpHead['headers'], otherwise: BodyFraming): BodyFraming | undefined {
  const encodings = headerValues(headers, 'transfer-encoding')
  const lengths = [...new Set(headerValues(headers, 'content-length'))]
  const [length, second] = lengths
  if (encodings.length > 0) {
    const isChunked = encodings.length === 1 && encodings[0]?.toLowerCase() === 'chunked'
    return isChunked && length === undefined ? { kind: 'chunked' } : undefined
  }
  if (length === undefined) return otherwise
  if (second !== undefined || !/^\d{1,15}$/.test(length)) return undefined
  return length === '0' ? { kind: 'none' } : { kind: 'length', bytes: Number(length) }
}
