import type { Tally } from './tally.js'
import {
  alphabetSize,
  type EmbeddedStats,
  LOWER_CASE,
  type PartStats,
  SHORTEST_ID,
  type TextForm,
  type TextStats,
  UPPER_CASE,
} from './text-stats.js'
import type { Token } from './tokens.js'

const MOST_WORDS = 4
const MOST_FORMS = 3

/** The grammar of the texts in one place, for a reader: `uuid/uuid`, `RUNNING|SUCCEEDED`, `base64 of an object`. */
export function describeTexts<E extends EmbeddedStats>(stats: TextStats<E>): string {
  const forms = [...stats.byKey].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, form]) => form)
  if (stats.forms.open || forms.length > MOST_FORMS + 3) return 'text'
  const words = forms.map(describeForm)
  const shown = words.slice(0, MOST_FORMS)
  return shown.join(' | ') + (words.length > MOST_FORMS ? ' | …' : '')
}

function describeForm<E extends EmbeddedStats>({ tokens, parts }: TextForm<E>): string {
  if (tokens.length === 0) return "''"
  const [word] = tokens.length === 1 ? tokens.map((token, at) => describePart(token, parts[at])) : []
  // Choices need no brackets where nothing stands beside them.
  if (word !== undefined) return word.replace(/^\((.*)\)$/, '$1')
  return tokens.map((token, at) => describePart(token, parts[at])).join('')
}

function describePart<E extends EmbeddedStats>(token: Token, part: PartStats<E> | undefined): string {
  switch (token.kind) {
    case 'separator':
      return token.text
    case 'date-time':
      return choices(part?.words, 'date-time')
    case 'base64':
      return 'base64(JSON)'
    case 'json':
      return 'JSON text'
    case 'opaque':
      return `token${lengthOf(part?.lengths)}`
    case 'run':
      return part === undefined ? 'word' : describeRun(part)
    case 'uuid':
      return part !== undefined && (part.alphabet & UPPER_CASE) !== 0 && (part.alphabet & LOWER_CASE) === 0
        ? 'UUID'
        : 'uuid'
    default:
      return token.kind
  }
}

function describeRun<E extends EmbeddedStats>(part: PartStats<E>): string {
  const classes = part.classes.categories
  if (classes.length === 1 && classes[0] === 'digits')
    return part.words.counts.size === 1 && part.words.times === part.classes.times
      ? (part.words.categories[0] ?? 'integer')
      : 'integer'
  if (!classes.includes('digits') && part.words.units === part.classes.units)
    return choices(part.words, 'word')
  const lengths = part.lengths.categories.map(Number)
  if (classes.includes('mixed') && Math.max(...lengths) >= SHORTEST_ID) {
    const hex = alphabetSize(part.alphabet) <= 16
    const upper = (part.alphabet & UPPER_CASE) !== 0
    return `${hex ? (upper ? 'HEX' : 'hex') : 'id'}${lengthOf(part.lengths)}`
  }
  return 'word'
}

function lengthOf(lengths: Tally | undefined): string {
  return lengths?.counts.size === 1 ? `(${lengths.categories[0]})` : ''
}

function choices(words: Tally | undefined, kind: string): string {
  if (words === undefined || words.open || words.counts.size > MOST_WORDS || words.counts.size === 0)
    return kind
  const names = words.categories
  return names.length > 1 ? `(${names.join('|')})` : (names[0] ?? kind)
}
