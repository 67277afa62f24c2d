import type { Header } from '../../contract/exchange.js'

/** Stands for a credential: never a digest of it, which a short one could be guessed from. */
export const BLANKED = '(blanked)'

const HEADERS = [
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-amz-security-token',
  'x-api-key',
  'x-goog-api-key',
  'x-auth-token',
  'x-vault-token',
  'private-token',
]

/** What a body calls a credential. The names of OAuth 2: others may be anything. */
const FIELDS = ['access_token', 'refresh_token', 'id_token', 'client_secret', 'password']

/** In the query of a URL: signed URLs of AWS, Google, Azure and CloudFront, and tokens. */
const PARAMETERS = [
  ...FIELDS,
  'x-amz-signature',
  'x-amz-credential',
  'x-amz-security-token',
  'x-goog-signature',
  'x-goog-credential',
  'awsaccesskeyid',
  'signature',
  'sig',
  'token',
  'api_key',
  'apikey',
]

// Up to the next blank, quote or bracket: in some headers a URL stands among other words.
const QUERY = /\?[^\s"'<>#]*/g
const USER_INFO = /:\/\/[^/?#\s@"'<>]+@/g

/** Takes credentials out of what is recorded. Names are compared without regard to case. */
export class Redactor {
  readonly #headers: ReadonlySet<string>
  readonly #parameters: ReadonlySet<string>
  readonly #fields: ReadonlySet<string>
  /** Finds any of the fields' names. */
  readonly #anyField: RegExp

  /** @param names of headers, of parameters of a query, and of fields of bodies */
  constructor(names: readonly string[] = []) {
    const own = names.map(name => name.toLowerCase())
    this.#headers = new Set([...HEADERS, ...own])
    this.#parameters = new Set([...PARAMETERS, ...own])
    this.#fields = new Set([...FIELDS, ...own])
    this.#anyField = new RegExp([...this.#fields].map(literally).join('|'), 'iu')
  }

  headers(headers: readonly Header[]): Header[] {
    return headers.map(([name, value]) => [
      name,
      this.#headers.has(name.toLowerCase()) ? BLANKED : this.#urls(value),
    ])
  }

  /** Of a request: whatever follows the first question mark is its query. */
  target(target: string): string {
    const at = target.indexOf('?')
    if (at < 0) return withoutUserInfo(target)
    return `${withoutUserInfo(target.slice(0, at))}?${blankPairs(target.slice(at + 1), this.#parameters)}`
  }

  /** A body whose beginning may be all that is there. Of JSON the texts, numbers and other values of one word are blanked. */
  body(text: string, mimeType: string): string {
    if (/json/i.test(mimeType)) return this.#json(text)
    return /^application\/x-www-form-urlencoded/i.test(mimeType) ? blankPairs(text, this.#fields) : text
  }

  #urls(text: string): string {
    const shown = withoutUserInfo(text)
    if (!shown.includes('?')) return shown
    return shown.replace(QUERY, query => `?${blankPairs(query.slice(1), this.#parameters)}`)
  }

  #json(text: string): string {
    // Most bodies name none of them, which is soon seen; with a backslash a name can be written otherwise.
    if (!text.includes('\\') && !this.#anyField.test(text)) return text
    return text.replace(JSON_TEXT, (whole, name: string, colon?: string, value?: string) => {
      const isSecret = colon !== undefined && value !== undefined && this.#fields.has(plainName(name))
      return isSecret ? `"${name}"${colon}"${BLANKED}"` : whole
    })
  }
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function withoutUserInfo(text: string): string {
  return text.includes('@') ? text.replace(USER_INFO, `://${BLANKED}@`) : text
}

/**
 * A text, and the value of one word that it is the name of. Every text is matched from its beginning, and the one in which
 * the body was cut up to the end: so a name is never found inside of a text, and the time is in proportion to the length.
 */
const JSON_TEXT =
  /"([^"\\]*(?:\\[\s\S][^"\\]*)*)(?:"(?:(\s*:\s*)("[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|\\?$)|[\w.+-]+)?)?|\\?$)/g

function plainName(name: string): string {
  try {
    return String(JSON.parse(`"${name}"`)).toLowerCase()
  } catch {
    return name.toLowerCase()
  }
}

/** `name=value` between `&`, with those blanked that are called so. */
function blankPairs(text: string, names: ReadonlySet<string>): string {
  return text
    .split('&')
    .map(pair => {
      const equals = pair.indexOf('=')
      if (equals < 0) return pair
      const name = pair.slice(0, equals)
      return names.has(decodedName(name)) ? `${name}=${BLANKED}` : pair
    })
    .join('&')
}

function decodedName(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' ')).toLowerCase()
  } catch {
    return name.toLowerCase()
  }
}
