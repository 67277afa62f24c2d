/** A piece of a text, as its syntax tells. */
export type Token =
  | { kind: 'uuid'; text: string }
  /** `format` is the text with its digits replaced: `YYYY-MM-DDThh:mm:ss.f6Z`. */
  | { kind: 'date-time'; text: string; format: string }
  | { kind: 'ipv4'; text: string }
  /** A number that is no row of digits: with a sign, a point or an exponent. */
  | { kind: 'decimal'; text: string }
  /** What it decodes to, where that is JSON; or it looks like random bytes. */
  | { kind: 'base64'; text: string; value: unknown }
  | { kind: 'opaque'; text: string }
  /** A whole text that is a JSON object or list. */
  | { kind: 'json'; text: string; value: unknown }
  /** Letters, digits, underscores. */
  | { kind: 'run'; text: string }
  /** A space (whatever blanks there are), or another character. */
  | { kind: 'separator'; text: string }
  /** More than is worth to be taken apart. */
  | { kind: 'text'; text: string }

const MOST_TOKENS = 40
const MOST_LENGTH = 2_000
const MOST_DECODED = 16_384
/** A shorter one is not told from words. */
const SHORTEST_TOKEN = 16

const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
const DECIMAL = /^(?:-\d+|-?\d+\.\d+(?:[eE][-+]?\d+)?)$/
const BASE64 = /^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}$/

const TYPED =
  '((?<![0-9A-Za-z])[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}(?![0-9A-Za-z]))' +
  '|((?<![0-9A-Za-z])(?:\\d{4}-\\d\\d-\\d\\d(?:[Tt ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:[Zz]|[+-]\\d\\d:?\\d\\d)?)?|\\d{8}T\\d{6}Z)(?![0-9A-Za-z]))' +
  '|((?<![0-9A-Za-z.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![0-9A-Za-z.]))'
const CHUNK = '((?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{12,}={0,2})'
const REST = '([\\p{L}\\p{N}_]+)|(\\s+)|[\\s\\S]'

// The groups, in this order: uuid, date-time, ipv4, chunk, run, blanks.
const PIECES = new RegExp(`${TYPED}|${CHUNK}|${REST}`, 'gu')
/** Of a chunk that is no base64: without chunks. */
const INSIDE = new RegExp(`${TYPED}|($^)|${REST}`, 'gu')

const PLAIN_RUN = /^(?:[a-z0-9_]+|[A-Z_]+)$/
const WHOLE_UUID = /^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$/
const WHOLE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/

/** Takes a text apart. Texts of one grammar give the same kinds in the same order. */
export function tokensOf(text: string): Token[] {
  // Most texts are one of these, and are found faster so.
  if (text.length <= MOST_LENGTH && PLAIN_RUN.test(text)) return [{ kind: 'run', text }]
  if (text.length === 36 && WHOLE_UUID.test(text)) return [{ kind: 'uuid', text }]
  if (WHOLE_TIME.test(text)) return [{ kind: 'date-time', text, format: dateFormat(text) }]
  const whole = wholeToken(text)
  if (whole !== undefined) return [whole]
  return text.length > MOST_LENGTH ? [{ kind: 'text', text }] : pieces(text, PIECES)
}

/** Of a text that is one token as a whole, whatever it looks like inside. */
function wholeToken(text: string): Token | undefined {
  const first = text[0]
  if ((first === '{' || first === '[') && text.length <= 1 << 20) {
    const value = parsed(text)
    if (value !== undefined) return { kind: 'json', text, value }
  }
  if (HTTP_DATE.test(text)) return { kind: 'date-time', text, format: 'Www, DD Mmm YYYY hh:mm:ss GMT' }
  if (DECIMAL.test(text)) return { kind: 'decimal', text }
  if (text.length > MOST_LENGTH && BASE64.test(text)) return { kind: 'opaque', text }
  return undefined
}

function pieces(text: string, pattern: RegExp): Token[] {
  const tokens: Token[] = []
  for (const [piece, uuid, time, ipv4, chunk, run, blanks] of text.matchAll(pattern)) {
    if (tokens.length >= MOST_TOKENS) return [{ kind: 'text', text }]
    if (uuid !== undefined) tokens.push({ kind: 'uuid', text: piece })
    else if (time !== undefined) tokens.push({ kind: 'date-time', text: piece, format: dateFormat(piece) })
    else if (ipv4 !== undefined) tokens.push({ kind: 'ipv4', text: piece })
    else if (chunk !== undefined) tokens.push(...chunkTokens(piece))
    else if (run !== undefined) tokens.push({ kind: 'run', text: piece })
    else tokens.push({ kind: 'separator', text: blanks === undefined ? piece : ' ' })
  }
  return tokens
}

// The fraction in steps of three digits: some languages leave out zeros at its end.
function dateFormat(text: string): string {
  if (/^\d{8}T/.test(text)) return 'YYYYMMDDThhmmssZ'
  const [, separator = '', time = '', fraction = '', zone = ''] =
    /^.{10}(?:([Tt ])([\d:]+)([.,]\d+)?([Zz]|[+-].*)?)?$/.exec(text) ?? []
  const clock = time.length > 5 ? 'hh:mm:ss' : time === '' ? '' : 'hh:mm'
  const digits = fraction === '' ? '' : `${fraction[0]}f${Math.ceil((fraction.length - 1) / 3) * 3}`
  return `YYYY-MM-DD${separator}${clock}${digits}${zone}`
}

// A uuid or a date may lie in it, after which it is no base64.
const TYPED_INSIDE = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|\d{4}-\d\d-\d\d/i

function chunkTokens(text: string): Token[] {
  if (!TYPED_INSIDE.test(text)) {
    const value = decodedJson(text)
    if (value !== undefined) return [{ kind: 'base64', text, value }]
    if (looksRandom(text)) return [{ kind: 'opaque', text }]
  }
  return pieces(text, INSIDE)
}

/** The JSON object or list that a text is in base64, in either alphabet. */
function decodedJson(text: string): unknown {
  // `{` and `[` begin like this, whatever follows.
  if (!/^(?:e|W|I|Cn)/.test(text) || text.length > MOST_DECODED || !BASE64.test(text)) return undefined
  return parsed(Buffer.from(text, 'base64').toString('utf8'))
}

function parsed(text: string): unknown {
  const begin = text.trimStart()[0]
  if (begin !== '{' && begin !== '[') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether upper case, lower case and digits alternate as no word does. Hexadecimal text is none of these. */
function looksRandom(text: string): boolean {
  const body = text.replace(/=+$/, '')
  if (body.length < SHORTEST_TOKEN) return false
  if (!/[a-z]/.test(body) || !/[A-Z]/.test(body)) return false
  let changes = 0
  let upper = 0
  for (let at = 0; at < body.length; at++) {
    if (at > 0 && classOf(body, at) !== classOf(body, at - 1)) changes++
    if (classOf(body, at) === 2) upper++
  }
  // Words in camel case change at each word too, and have their digits at the end.
  const isCamel = upper / body.length < 0.26 && !/\d[A-Za-z]/.test(body)
  return changes / (body.length - 1) >= 0.28 && !isCamel
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 97) return 1
  if (code >= 65 && code <= 90) return 2
  return code >= 48 && code <= 57 ? 3 : 4
}
