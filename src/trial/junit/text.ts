import { LIMITS } from './limits.js'

// ESC as each dialect writes it: as it is (then U+FFFD here), pytest's #x1B, Surefire's &#27; and &amp#27;.
const COLOURS = /(?:\uFFFD|#x1B|&(?:amp)?#27;)\[[\d;]*m/g
const CUT = '… [cut]'

/** A failure's text without colours, at most LIMITS.text characters before a mark of the cut. */
export function cleanText(text: string): string {
  return cut(text.replace(COLOURS, '').trim(), LIMITS.text)
}

/** A name on one line, without colours, at most LIMITS.id characters before a mark of the cut. */
export function cleanName(name: string): string {
  return cut(name.replace(COLOURS, '').replace(/\s+/g, ' ').trim(), LIMITS.id)
}

/** The number that an attribute holds; 0 where it holds none, or one below. Surefire groups thousands with a comma. */
export function amountIn(attribute: string | undefined): number {
  const amount = Number(attribute?.replaceAll(',', ''))
  return Number.isFinite(amount) && amount > 0 ? amount : 0
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text
  // Half of a surrogate pair at the end would be no character.
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') + CUT
}
