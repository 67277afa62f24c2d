import type { Body, Header } from './exchange.js'

/** A request target, taken apart. */
export interface Target {
  /** Of the path, percent-decoded: `a%2Fb` is one segment. Without an empty one at its end. */
  segments: string[]
  /** Whether the path ends with a slash, and is not just one. */
  slash: boolean
  query: [name: string, value: string][]
}

const MOST_SEGMENTS = 64

/** @param target as it was sent; also with scheme and host, as to a proxy */
export function parseTarget(target: string): Target {
  const path = target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/#.*$/s, '')
  const mark = path.indexOf('?')
  const raw = (mark < 0 ? path : path.slice(0, mark)).replace(/^\//, '')
  const slash = raw.endsWith('/')
  const segments = (slash ? raw.slice(0, -1) : raw).split('/', MOST_SEGMENTS).map(percentDecoded)
  const query = mark < 0 ? [] : [...new URLSearchParams(path.slice(mark + 1))]
  return { segments: raw === '' ? [] : segments, slash, query }
}

/** The text itself where it is not percent-encoded as UTF-8. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Pairs as an object: a name that comes more than once gives a list. */
export function namedValues(pairs: readonly (readonly [string, string])[]): Record<string, unknown> {
  const values = new Map<string, string | string[]>()
  for (const [name, value] of pairs) {
    const known = values.get(name)
    if (known === undefined) values.set(name, value)
    else if (Array.isArray(known)) known.push(value)
    else values.set(name, [known, value])
  }
  return Object.fromEntries(values)
}

// What concerns the connection, or varies by itself.
const UNTOLD =
  /^(?::.*|connection|keep-alive|transfer-encoding|te|trailer|upgrade|content-length|date|age|server|via|expires|last-modified|x-powered-by|proxy-.*)$/

/** The headers of a response that belong to its contract, names in lower case; `content-type` as a media type alone. */
export function responseHeaders(headers: readonly Header[]): Record<string, unknown> {
  const told: [string, string][] = []
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    if (!UNTOLD.test(lower)) told.push([lower, lower === 'content-type' ? mediaType(value) : value])
  }
  return namedValues(told)
}

// What clients add by themselves is no matter of the interface.
const REQUESTED =
  /^(?:content-type|idempotency-key|prefer|x-(?!amz-(?:date|security|content)|amzn-trace|b3-|request-id|forwarded|real-ip).*)$/

/** The headers of a request that belong to its contract. */
export function requestHeaders(headers: readonly Header[]): Record<string, unknown> {
  const told: [string, string][] = []
  for (const [name, value] of headers) {
    const lower = name.toLowerCase()
    if (REQUESTED.test(lower)) told.push([lower, lower === 'content-type' ? mediaType(value) : value])
  }
  return namedValues(told)
}

/** Without its parameters, in lower case. */
export function mediaType(value: string): string {
  return (value.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** The first value of a header. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  return headers.find(([one]) => one.length === name.length && one.toLowerCase() === name)?.[1]
}

/** What a body is, and holds where that can be read. */
export type BodyContent =
  | { kind: 'json' | 'form'; value: unknown }
  | { kind: 'text'; value: string }
  /** Not looked into: `cut` bodies are not whole, `unread` ones nobody kept. */
  | { kind: 'none' | 'xml' | 'html' | 'binary' | 'cut' | 'unread' }

/** @param contentType of the message's header; the body's own where there is none */
export function bodyContent(body: Body | undefined, contentType: string | undefined): BodyContent {
  if (body === undefined || body.bytes === 0) return { kind: 'none' }
  if (body.cut) return { kind: 'cut' }
  if (body.text === undefined) return { kind: 'unread' }
  // Some programs write every body in base64, texts too.
  const text = body.base64 ? textOfBase64(body.text) : body.text
  if (text === undefined) return { kind: 'binary' }
  const type = mediaType(contentType ?? body.mimeType ?? '')
  if (type === 'application/x-www-form-urlencoded')
    return { kind: 'form', value: namedValues([...new URLSearchParams(text)]) }
  const json = readJson(text, /[/+]json$/.test(type) || type.startsWith('application/x-amz-json'))
  if (json !== undefined) return { kind: 'json', value: json }
  if (/[/+]html$/.test(type)) return { kind: 'html' }
  return /[/+]xml$/.test(type) ? { kind: 'xml' } : { kind: 'text', value: text }
}

function readJson(text: string, told: boolean): unknown {
  // Where nobody says that it is JSON, a text that is a number or a word by chance is none.
  if (!told && !/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Undefined for what is no UTF-8. */
function textOfBase64(text: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(text, 'base64'))
  } catch {
    return undefined
  }
}
