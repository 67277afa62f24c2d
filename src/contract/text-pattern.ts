import type { Tally } from './tally.js'
import { ALPHABETS, type EmbeddedStats, type PartStats, type TextStats } from './text-stats.js'
import type { Token } from './tokens.js'

const MOST_FORMS = 6
const MOST_WORDS = 12
const LONGEST = 600

/**
 * A regular expression for the texts that were seen, as JSON Schema takes it: it matches all of them, and no more than their
 * grammar allows.
 *
 * @returns undefined where they have too many forms
 */
export function textPattern<E extends EmbeddedStats>(stats: TextStats<E>): string | undefined {
  if (stats.forms.open || stats.byKey.size > MOST_FORMS || stats.byKey.size === 0) return undefined
  const forms: string[] = []
  for (const [, { tokens, parts }] of [...stats.byKey].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const pieces = tokens.map((token, at) => tokenPattern(token, parts[at]))
    if (pieces.includes(undefined)) return undefined
    forms.push(pieces.join(''))
  }
  const pattern = forms.length === 1 ? `^${forms[0]}$` : `^(?:${forms.join('|')})$`
  return pattern.length > LONGEST ? undefined : pattern
}

/** The words of an enumeration, where texts are words and come again. */
export function textChoices<E extends EmbeddedStats>(stats: TextStats<E>): string[] | undefined {
  const [form, more] = [...stats.byKey.values()]
  if (form === undefined || more !== undefined || form.tokens.length !== 1) return undefined
  const [part] = form.parts
  if (form.tokens[0]?.kind !== 'run' || part === undefined) return undefined
  const { words, classes } = part
  const isClosed = !words.open && words.times === classes.times && words.counts.size <= MOST_WORDS
  return isClosed && words.units >= 2 * words.counts.size ? words.categories : undefined
}

const HEX = '[0-9a-fA-F]'

function tokenPattern<E extends EmbeddedStats>(
  token: Token,
  part: PartStats<E> | undefined,
): string | undefined {
  switch (token.kind) {
    case 'separator':
      return token.text === ' ' ? '\\s+' : escaped(token.text)
    case 'uuid':
      return `${HEX}{8}(?:-${HEX}{4}){3}-${HEX}{12}`
    case 'date-time':
      return part === undefined || part.words.open
        ? undefined
        : alternatives(part.words.categories.map(datePattern))
    case 'ipv4':
      return '\\d{1,3}(?:\\.\\d{1,3}){3}'
    case 'decimal':
      return '-?\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?'
    case 'base64':
    case 'opaque':
      return '[A-Za-z0-9+/_-]+={0,2}'
    case 'run':
      return part === undefined ? undefined : runPattern(part)
    default:
      return undefined
  }
}

function runPattern<E extends EmbeddedStats>({ classes, words, lengths, alphabet }: PartStats<E>): string {
  const kinds = classes.categories
  if (kinds.length === 1 && kinds[0] === 'digits') return `\\d${countOf(lengths)}`
  const isClosed = !words.open && words.times === classes.times && words.counts.size <= MOST_WORDS
  // A word that was seen once says nothing about the next one.
  if (isClosed && words.units >= 2 * words.counts.size) return alternatives(words.categories.map(escaped))
  // A length counts UTF-16 units, and a pattern characters.
  const count = (alphabet & ALPHABETS.other.bit) === 0 ? countOf(lengths) : '+'
  return `[\\p{L}\\p{N}_]${count}`
}

function countOf({ counts, open }: Tally): string {
  const [length, more] = [...counts.keys()]
  return !open && length !== undefined && more === undefined && Number(length) >= 8 ? `{${length}}` : '+'
}

// The last digits of a fraction may be left out.
const DATE_PARTS = /YYYY|MM|DD|hh|mm|ss|f(\d)|Www|Mmm/g

function datePattern(format: string): string {
  const named: Record<string, string> = { YYYY: '\\d{4}', Www: '[A-Z][a-z]{2}', Mmm: '[A-Z][a-z]{2}' }
  let pattern = ''
  let end = 0
  for (const { 0: part, 1: digits, index } of format.matchAll(DATE_PARTS)) {
    pattern += escaped(format.slice(end, index))
    pattern += digits === undefined ? (named[part] ?? '\\d{2}') : `\\d{${Number(digits) - 2},${digits}}`
    end = index + part.length
  }
  return pattern + escaped(format.slice(end))
}

function alternatives(patterns: readonly string[]): string {
  return patterns.length === 1 ? (patterns[0] ?? '') : `(?:${patterns.join('|')})`
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
