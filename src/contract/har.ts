import { z } from 'zod'
import type { Body, Exchange, Recording } from './exchange.js'
import { Unparsed } from './exchange.js'

/**
 * The text of a recording as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), in pieces. What HAR has no name for stands in
 * fields that begin with `_`, as it asks for.
 *
 * @param mostBytes of UTF-8: entries beyond them are left out, and `log._truncated` says so
 */
export function* harPieces(recording: Recording, mostBytes: number): Generator<string> {
  const { arm, file, exchanges, unparsed, truncated } = recording
  const log = {
    version: '1.2',
    creator: { name: 'compat-gate', version: '1' },
    // Firefox opens no file without it (devtools/client/netmonitor/src/har/har-importer.js).
    pages: [],
    ...(arm !== undefined && { _arm: arm }),
    ...(file !== undefined && { _file: file }),
    _unparsed: unparsed,
  }
  let piece = `{"log":${JSON.stringify(log).slice(0, -1)},"entries":[`
  let left = mostBytes - Buffer.byteLength(piece)
  let isCut = truncated === true
  yield piece
  for (const [index, exchange] of exchanges.entries()) {
    piece = `${index === 0 ? '' : ','}\n${JSON.stringify(entryOf(exchange))}`
    left -= Buffer.byteLength(piece)
    isCut ||= left < 0
    if (left < 0) break
    yield piece
  }
  yield `]${isCut ? ',"_truncated":true' : ''}}}\n`
}

function entryOf(exchange: Exchange) {
  const { startedAt, ms, connection, container, test } = exchange
  const time = Math.max(ms, 0)
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time,
    request: requestOf(exchange),
    response: responseOf(exchange.response),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
    connection,
    ...(ms < 0 && { _unended: true }),
    ...(container !== undefined && { _container: container }),
    ...(test !== undefined && { _test: test }),
  }
}

function requestOf({ request }: Exchange) {
  const { method, target, httpVersion, headers, body } = request
  const url = urlOf(request)
  return {
    method,
    url,
    httpVersion,
    cookies: [],
    headers: headers.map(([name, value]) => ({ name, value })),
    queryString: parametersOf(target),
    headersSize: -1,
    bodySize: body?.bytes ?? 0,
    ...(targetOf(url) !== target && { _target: target }),
    ...(body !== undefined && {
      postData: {
        mimeType: body.mimeType ?? '',
        ...(body.text !== undefined && { text: body.text }),
        ...(body.base64 && { _encoding: 'base64' }),
        ...marksOf(body),
      },
    }),
  }
}

function responseOf(response: Exchange['response']) {
  const { status = 0, statusText = '', httpVersion = '', headers = [], body } = response ?? {}
  return {
    status,
    statusText,
    httpVersion,
    cookies: [],
    headers: headers.map(([name, value]) => ({ name, value })),
    content: {
      size: body === undefined ? 0 : contentSize(body),
      mimeType: body?.mimeType ?? '',
      ...(body?.text !== undefined && { text: body.text }),
      ...(body?.base64 && { encoding: 'base64' }),
      ...(body !== undefined && marksOf(body)),
    },
    redirectURL: headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? '',
    headersSize: -1,
    bodySize: body?.bytes ?? (response === undefined ? -1 : 0),
  }
}

function contentSize({ bytes, text, base64, cut }: Body): number {
  return text === undefined || cut ? bytes : Buffer.byteLength(text, base64 ? 'base64' : 'utf8')
}

function marksOf({ cut, sha256 }: Body) {
  return { ...(cut && { _cut: true }), ...(sha256 !== undefined && { _sha256: sha256 }) }
}

const HOST = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i

/** HAR knows absolute URLs only. */
function urlOf({ target, headers }: Exchange['request']): string {
  if (/^https?:\/\//i.test(target)) return target
  const host = headers.find(([name]) => name.toLowerCase() === 'host')?.[1] ?? ''
  return `http://${HOST.test(host) ? host : 'host.invalid'}${target.startsWith('/') ? '' : '/'}${target}`
}

/** Path and query of a URL. */
function targetOf(url: string): string {
  const target = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? url
  return target.startsWith('/') ? target : `/${target}`
}

function parametersOf(target: string): { name: string; value: string }[] {
  const query = /\?(.*)/.exec(target)?.[1]
  return [...new URLSearchParams(query ?? '')].map(([name, value]) => ({ name, value }))
}

const Text = z.string().nullish()
const Flag = z.literal(true).nullish()
const Amount = z.number().nullish()
const Named = z.array(z.looseObject({ name: z.string(), value: z.string() })).nullish()
const Marks = { _cut: Flag, _sha256: Text }

const Entry = z.looseObject({
  startedDateTime: z.iso.datetime({ offset: true, local: true }),
  time: Amount,
  connection: Text,
  request: z.looseObject({
    method: z.string(),
    url: z.string(),
    httpVersion: Text,
    headers: Named,
    bodySize: Amount,
    postData: z.looseObject({ mimeType: Text, text: Text, _encoding: Text, ...Marks }).nullish(),
    _target: Text,
  }),
  response: z.looseObject({
    status: z.number().int(),
    statusText: Text,
    httpVersion: Text,
    headers: Named,
    bodySize: Amount,
    content: z.looseObject({ size: Amount, mimeType: Text, text: Text, encoding: Text, ...Marks }).nullish(),
  }),
  _container: Text,
  _test: Text,
  _unended: Flag,
})
type Entry = z.infer<typeof Entry>

/** A HAR file of anybody: what no exchange is made from may be missing, or may be anything. */
export const Har = z.looseObject({
  log: z.looseObject({
    entries: z.array(Entry),
    _arm: z.enum(['candidate', 'baseline', 'control']).nullish(),
    _file: Text,
    _unparsed: z.array(Unparsed).nullish(),
    _truncated: Flag,
  }),
})
export type Har = z.infer<typeof Har>

/** What a HAR file tells. Of a file of `harPieces` it is what was given to it. */
export function recordingOfHar({ log }: Har): Recording {
  return {
    ...(log._arm && { arm: log._arm }),
    ...(log._file && { file: log._file }),
    exchanges: log.entries.map(exchangeOf),
    unparsed: log._unparsed ?? [],
    ...(log._truncated && { truncated: true as const }),
  }
}

function exchangeOf(entry: Entry, index: number): Exchange {
  const { request, response, connection, _container, _test, time } = entry
  const { postData } = request
  const sent = bodyOf(request.bodySize, { ...postData, encoding: postData?._encoding })
  const { content } = response
  const bytes = (response.bodySize ?? 0) > 0 ? response.bodySize : content?.size
  const got = bodyOf(bytes, content ?? {})
  // A request without an answer: browsers write the status 0, too.
  const isAnswered = response.status > 0
  return {
    startedAt: Date.parse(entry.startedDateTime),
    ms: entry._unended ? -1 : (time ?? 0),
    connection: connection || `entry-${index + 1}`,
    ...(_container && { container: _container }),
    ...(_test && { test: _test }),
    request: {
      ...headOf(request),
      method: request.method,
      target: request._target ?? targetOf(request.url),
      ...(sent !== undefined && { body: sent }),
    },
    ...(isAnswered && {
      response: {
        ...headOf(response),
        status: response.status,
        statusText: response.statusText ?? '',
        ...(got !== undefined && { body: got }),
      },
    }),
  }
}

function headOf({ httpVersion, headers }: Pick<Entry['response'], 'httpVersion' | 'headers'>) {
  // Those of HTTP/2 that begin with a colon say what method, target and status say.
  const named = (headers ?? []).filter(({ name }) => !name.startsWith(':'))
  return {
    httpVersion: httpVersion ?? '',
    headers: named.map(({ name, value }): [string, string] => [name, value]),
  }
}

interface HarBody {
  mimeType?: string | null | undefined
  text?: string | null | undefined
  encoding?: string | null | undefined
  _cut?: true | null | undefined
  _sha256?: string | null | undefined
}

function bodyOf(bytes: number | null | undefined, har: HarBody): Body | undefined {
  const { mimeType, text, encoding, _cut, _sha256 } = har
  const length = (bytes ?? 0) > 0 ? Math.round(bytes ?? 0) : Buffer.byteLength(text ?? '')
  if (length === 0) return undefined
  return {
    bytes: length,
    ...(mimeType && mimeType !== 'x-unknown' && { mimeType }),
    ...(text !== undefined && text !== null && { text }),
    ...(encoding === 'base64' && { base64: true as const }),
    ...(_cut && { cut: true as const }),
    ...(_sha256 && { sha256: _sha256 }),
  }
}
