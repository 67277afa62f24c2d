import { type Sighting, Tally } from './tally.js'
import { type Token, tokensOf } from './tokens.js'

const MOST_FORMS = 32
const MOST_VALUES = 256
/** Characters of a text that is kept. */
const VALUE = { least: 8, most: 300 }

/** What collects the values that texts hold: JSON, base64. */
export interface EmbeddedStats {
  add(value: unknown, sighting: Sighting, depth: number): void
}

/** What was seen of texts that consist of the same tokens. */
export interface TextForm<Embedded extends EmbeddedStats> {
  /** Of the first that was seen; the kinds are those of all. */
  tokens: readonly Token[]
  parts: PartStats<Embedded>[]
}

/** The texts that stand in one place, by their forms. */
export class TextStats<Embedded extends EmbeddedStats> {
  /** Of forms, by their keys. */
  readonly forms = new Tally(MOST_FORMS)
  readonly byKey = new Map<string, TextForm<Embedded>>()
  /** Of whole texts: their lengths. */
  readonly lengths = new Tally(16)
  /** Some of the whole texts, so that they are known where they come again. */
  readonly values = new Set<string>()
  readonly #embed: () => Embedded

  constructor(embed: () => Embedded) {
    this.#embed = embed
  }

  add(text: string, sighting: Sighting, depth: number): void {
    const { tokens, key } = textForm(text)
    if (this.values.size < MOST_VALUES && text.length >= VALUE.least && text.length <= VALUE.most)
      this.values.add(text)
    this.forms.add(key, sighting, text)
    this.lengths.add(String(text.length), sighting)
    if (!this.forms.counts.has(key)) return
    let form = this.byKey.get(key)
    if (form === undefined) {
      form = { tokens, parts: tokens.map(() => new PartStats(this.#embed)) }
      this.byKey.set(key, form)
    }
    let at = 0
    for (const token of tokens) form.parts[at++]?.add(token, text, sighting, depth)
  }

  /** Whether a text has the grammar of those that were seen, whatever its words are. */
  fits(text: string): boolean {
    const { tokens, key } = textForm(text)
    const parts = this.byKey.get(key)?.parts
    return this.forms.open || (parts?.every((part, at) => part.fits(tokens[at])) ?? false)
  }
}

/** What was seen of one token of a form. */
export class PartStats<Embedded extends EmbeddedStats> {
  /** Of a run: `digits`, `letters`, `mixed`. */
  readonly classes = new Tally<RunClass>()
  /** The characters of all that was seen, as bits of `ALPHABETS`. */
  alphabet = 0
  /** How many there were. */
  characters = 0
  readonly lengths = new Tally(16)
  /** Of a run of letters, or a short one: its words and numbers. Of a date: its formats. */
  readonly words = new Tally(64)
  /** What base64 and JSON text hold. */
  value: Embedded | undefined
  readonly #embed: () => Embedded
  #before: string | undefined

  constructor(embed: () => Embedded) {
    this.#embed = embed
  }

  add(token: Token, whole: string, sighting: Sighting, depth: number): void {
    switch (token.kind) {
      case 'run':
        this.#addRun(token.text, whole, sighting)
        break
      case 'opaque':
        this.#measure(token.text.replace(/=+$/, ''), whole, sighting)
        break
      case 'uuid':
        this.#measure(token.text, whole, sighting)
        break
      case 'date-time':
        this.words.add(token.format, sighting, whole)
        break
      case 'base64':
      case 'json':
        this.value ??= this.#embed()
        this.value.add(token.value, sighting, depth + 1)
        break
    }
  }

  /** Whether a token is like those that were seen. */
  fits(token: Token | undefined): boolean {
    switch (token?.kind) {
      case 'run': {
        const kind = runClass(token.text)
        const isWord = kind === 'letters' || token.text.length < SHORTEST_ID
        if (!this.classes.counts.has(kind)) return false
        return isWord || (this.#hasLength(token.text) && this.#hasCase(token.text))
      }
      case 'opaque':
        return this.#hasLength(token.text.replace(/=+$/, ''))
      case 'uuid':
        return this.#hasCase(token.text)
      case 'date-time':
        return this.words.counts.has(token.format)
      default:
        return token !== undefined
    }
  }

  /** Several lengths say that there are more. */
  #hasLength({ length }: string): boolean {
    return this.lengths.counts.size !== 1 || this.lengths.counts.has(String(length))
  }

  #hasCase(text: string): boolean {
    const [upper, lower] = [(this.alphabet & UPPER_CASE) !== 0, (this.alphabet & LOWER_CASE) !== 0]
    return upper === lower || !(upper ? /[a-z]/ : /[A-Z]/).test(text)
  }

  #addRun(text: string, example: string, sighting: Sighting): void {
    const kind = runClass(text)
    this.classes.add(kind, sighting, example)
    this.#measure(text, example, sighting)
    const isWord = kind === 'letters' || text.length < (kind === 'digits' ? LONGEST_CONSTANT : SHORTEST_ID)
    if (isWord) this.words.add(text, sighting, example)
  }

  #measure(text: string, example: string, sighting: Sighting): void {
    this.lengths.add(String(text.length), sighting, example)
    // The same text again says nothing more.
    if (text === this.#before) return
    this.#before = text
    this.characters += text.length
    for (let at = 0; at < text.length; at++) this.alphabet |= alphabetOf(text.charCodeAt(at))
  }
}

export type RunClass = 'digits' | 'letters' | 'mixed'

/** From so many characters on, letters and digits together are taken for an identifier. */
export const SHORTEST_ID = 8
/** Shorter numbers are shown as they are, where they are always the same: `us-east-1`. */
const LONGEST_CONSTANT = 5

function runClass(text: string): RunClass {
  if (/^\d+$/.test(text)) return 'digits'
  return /\d/.test(text) ? 'mixed' : 'letters'
}

/** Bits of an alphabet, and how many characters each stands for. */
export const ALPHABETS = {
  digit: { bit: 1, size: 10 },
  lowerHex: { bit: 2, size: 6 },
  upperHex: { bit: 4, size: 6 },
  lower: { bit: 8, size: 20 },
  upper: { bit: 16, size: 20 },
  sign: { bit: 32, size: 2 },
  other: { bit: 64, size: 100 },
} as const

export const UPPER_CASE = ALPHABETS.upperHex.bit | ALPHABETS.upper.bit
export const LOWER_CASE = ALPHABETS.lowerHex.bit | ALPHABETS.lower.bit

function alphabetOf(code: number): number {
  if (code >= 48 && code <= 57) return 1
  if (code >= 97 && code <= 122) return code <= 102 ? 2 : 8
  if (code >= 65 && code <= 90) return code <= 70 ? 4 : 16
  return code === 95 || code === 45 || code === 43 || code === 47 ? 32 : 64
}

/** How many characters an alphabet has. */
export function alphabetSize(bits: number): number {
  return Object.values(ALPHABETS).reduce((size, one) => size + ((bits & one.bit) === 0 ? 0 : one.size), 0)
}

interface FormOfText {
  tokens: readonly Token[]
  key: string
}

// Most texts come again: words, and identifiers in every poll.
const CACHE = new Map<string, FormOfText>()
const MOST_CACHED = 5_000
const LONGEST_CACHED = 300

function textForm(text: string): FormOfText {
  const known = CACHE.get(text)
  if (known !== undefined) return known
  const tokens = tokensOf(text)
  const form = { tokens, key: keyOfTokens(tokens) }
  if (text.length <= LONGEST_CACHED) {
    if (CACHE.size >= MOST_CACHED) CACHE.clear()
    CACHE.set(text, form)
  }
  return form
}

/** What texts of one form have in common. */
export function keyOfTokens(tokens: readonly Token[]): string {
  const [one] = tokens
  return tokens.length === 1 && one !== undefined ? keyOf(one) : tokens.map(keyOf).join('')
}

function keyOf(token: Token): string {
  return token.kind === 'separator' ? token.text : `{${token.kind}}`
}
