import { describeTexts } from './describe-text.js'
import type { ValueStats } from './value-stats.js'

/** The types of the values in one place, for a reader: `uuid or null`, `integer`, `list of objects`. */
export function describeKinds(stats: ValueStats): string {
  const kinds = stats.kinds.categories.filter(kind => kind !== 'integer' || !stats.kinds.counts.has('number'))
  const words = kinds.map(kind => {
    if (kind === 'string' && stats.text !== undefined) return textWord(describeTexts(stats.text))
    if (kind === 'array') return 'list'
    return kind === 'deep' ? 'more' : kind
  })
  return words.length === 0 ? 'nothing' : words.join(' or ')
}

function textWord(grammar: string): string {
  return grammar.length > 40 ? 'text' : `text ${grammar}`
}
