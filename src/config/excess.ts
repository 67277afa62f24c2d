import { Lexer } from 'yaml'

/** More than a configuration needs, and far less than the parser can take. */
const MOST_LEVELS = 100
const MOST_TOKENS = 100_000

const NEW_LINE = /^\r?\n$/

/** Tokens that the lexer adds: the start of a document, of a scalar, and the end of a broken bracket. */
const ADDED = new Set(['\x02', '\x1f', '\x18'])

/**
 * Where a YAML text is nested deeper, or goes on longer, than any configuration does: an offset into
 * it, or undefined. The parser recurses, and a stack that overflows inside of it can end the whole
 * process; it compares every key of a map with every other one. The lexer does neither.
 */
export function excess(text: string): number | undefined {
  const levels = new Levels()
  let offset = 0
  let tokens = 0
  for (const token of new Lexer().lex(text)) {
    if (ADDED.has(token)) continue
    levels.add(token)
    tokens += 1
    if (levels.count > MOST_LEVELS || tokens > MOST_TOKENS) return offset
    offset += token.length
  }
  return undefined
}

/** An upper bound of the levels around a token. */
class Levels {
  #brackets = 0
  /** Outside of brackets, each level takes an indicator or a column of indentation on its line. */
  #onLine = 0
  #atStart = true

  get count(): number {
    return this.#brackets + this.#onLine
  }

  add(token: string): void {
    if (token === '[' || token === '{') this.#brackets += 1
    else if (token === ']' || token === '}') this.#brackets = Math.max(this.#brackets - 1, 0)
    else if (NEW_LINE.test(token)) this.#onLine = 0
    else if (this.#brackets === 0) this.#onLine += this.#levels(token)
    this.#atStart = NEW_LINE.test(token)
  }

  #levels(token: string): number {
    if (this.#atStart && /^ +$/.test(token)) return token.length
    return /^[-?:]$/.test(token) ? 1 : 0
  }
}
