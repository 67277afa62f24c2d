import { z } from 'zod'
import { UsageError } from '../shared/errors.js'
import { parseJsonDocument } from '../shared/json-documents.js'
import { type Body, type Exchange, Recording, Unparsed } from './exchange.js'

const Text = z.string().nullish()
const Flag = z.literal(true).nullish()
const Amount = z.number().nullish()
const Named = z
  .array(z.looseObject({ name: z.string(), value: Text }))
  .max(2_000)
  .nullish()
const Marks = { _cut: Flag, _sha256: Text }
const MOST_ENTRIES = 200_000

const Entry = z.looseObject({
  startedDateTime: z.iso.datetime({ offset: true, local: true }),
  time: Amount,
  connection: z.union([z.string(), z.number()]).nullish(),
  request: z.looseObject({
    method: z.string(),
    url: z.string(),
    httpVersion: Text,
    headers: Named,
    bodySize: Amount,
    postData: z
      .looseObject({ mimeType: Text, text: Text, params: Named, _encoding: Text, ...Marks })
      .nullish(),
    _target: Text,
  }),
  response: z
    .looseObject({
      status: z.number().int(),
      statusText: Text,
      httpVersion: Text,
      headers: Named,
      bodySize: Amount,
      content: z
        .looseObject({ size: Amount, mimeType: Text, text: Text, encoding: Text, ...Marks })
        .nullish(),
    })
    // Some leave it out where there was no answer.
    .default({ status: 0 }),
  _container: Text,
  _test: Text,
  _unended: Flag,
})
type Entry = z.infer<typeof Entry>

/** A HAR file of anybody: what no exchange is made from may be missing, or may be anything. */
export const Har = z.looseObject({
  log: z.looseObject({
    entries: z.array(Entry).max(MOST_ENTRIES, `expected at most ${MOST_ENTRIES} entries`),
    _arm: Recording.shape.arm.nullish(),
    _file: Text,
    _unparsed: z.array(Unparsed).nullish(),
    _truncated: Flag,
  }),
})
export type Har = z.infer<typeof Har>

/**
 * Reads a HAR file of anybody: of a browser's tools, a proxy, the gate.
 *
 * @param name of the file, for the error
 * @throws UsageError that names the file, and the entry that is wrong
 */
export function parseHar(text: string, name: string): Recording {
  const har = parseJsonDocument(text.replace(/^\uFEFF/, ''), Har, (why, cause) => {
    return new UsageError(`expected a HAR file at ${name}, but ${why}`, { cause })
  })
  return recordingOfHar(har)
}

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
  const form = postData?.text ?? formText(postData?.params)
  const sent = bodyOf(request.bodySize, { ...postData, text: form, encoding: postData?._encoding })
  const { content } = response
  const bytes = (response.bodySize ?? 0) > 0 ? response.bodySize : content?.size
  const got = bodyOf(bytes, content ?? {})
  // A request without an answer: browsers write the status 0, too.
  const isAnswered = response.status > 0
  return {
    startedAt: Date.parse(entry.startedDateTime),
    ms: entry._unended ? -1 : (time ?? 0),
    connection: connection ? String(connection) : `entry-${index + 1}`,
    ...(_container && { container: _container }),
    ...(_test && { test: _test }),
    request: {
      ...headOf(request),
      method: request.method,
      target: request._target ?? targetOfUrl(request.url),
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
    headers: named.map(({ name, value }): [string, string] => [name, value ?? '']),
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

// Some give the fields of a form, and not its text.
function formText(fields: z.infer<typeof Named>): string | undefined {
  if (!fields || fields.length === 0) return undefined
  return new URLSearchParams(
    fields.map(({ name, value }): [string, string] => [name, value ?? '']),
  ).toString()
}

/** Path and query of a URL. */
export function targetOfUrl(url: string): string {
  const target = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^#]*)/i.exec(url)?.[1] ?? url
  return target.startsWith('/') ? target : `/${target}`
}
