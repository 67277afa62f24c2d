import { createTwoFilesPatch } from 'diff'
import { visibleText } from './escape.js'

const MOST_LINES = 200

/** What of a file would change, as `diff -u` shows it. */
export function fileChangeText(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(path, path, before, after, 'as it is', 'as proposed')
  // The first two lines say the name once more, and are a rule.
  const lines = visibleText(patch).trimEnd().split('\n').slice(2)
  const left = lines.length - MOST_LINES
  const shown = left > 0 ? [...lines.slice(0, MOST_LINES), `… ${left} more lines`] : lines
  return `${shown.join('\n')}\n`
}
