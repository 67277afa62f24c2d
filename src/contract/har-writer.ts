import type { Body, Exchange, Recording } from './exchange.js'
import { targetOfUrl } from './har.js'

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
    ...(targetOfUrl(url) !== target && { _target: target }),
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

function parametersOf(target: string): { name: string; value: string }[] {
  const query = /\?(.*)/.exec(target)?.[1]
  return [...new URLSearchParams(query ?? '')].map(([name, value]) => ({ name, value }))
}
