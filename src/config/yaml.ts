import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { messageOf } from '../shared/errors.js'
import { type DataPath, escapedLine } from '../shared/schema-problems.js'
import type { Located, LocatedEntry, Place, Problem, Scalar } from './problems.js'

const MOST_LEVELS = 20
const MOST_VALUES = 20_000
const MOST_PROBLEMS = 10

/** Either the content, or what is wrong with it as YAML. */
export type Read = { content: Located; problems?: never } | { problems: Problem[] }

/**
 * Reads one YAML 1.2 document of maps, lists and scalars. Anchors are followed within limits; tags,
 * a second document, duplicate keys and keys that are no scalars are problems.
 * @param file how messages call the file
 */
export function readYaml(file: string, text: string): Read {
  const parsed = parseYaml(file, text)
  if (Array.isArray(parsed)) return { problems: parsed }
  const walk = new Walk(parsed)
  const content = walk.value(parsed.document.contents, [], undefined)
  return walk.problems.length > 0 ? { problems: walk.problems } : { content }
}

class Walk {
  readonly problems: Problem[] = []
  readonly #document: Document
  readonly #placeAt: (offset: number) => Place
  #left = MOST_VALUES

  constructor({ document, placeAt }: Parsed) {
    this.#document = document
    this.#placeAt = placeAt
  }

  /** @param fixed where everything below counts as standing: at the alias that led here */
  value(node: unknown, path: DataPath, fixed: Place | undefined): Located {
    const place = fixed ?? this.#placeOf(node)
    this.#left -= 1
    if (this.#left < 0 || path.length > MOST_LEVELS) return this.#tooMuch(place)
    if (isAlias(node)) return this.value(node.resolve(this.#document), path, place)
    if (isCollection(node) && node.tag !== undefined) this.#report(place, path, 'expected no tag')
    if (isMap(node)) return { kind: 'map', place, entries: this.#entries(node, path, fixed) }
    if (isSeq(node)) {
      const items = node.items.map((item, index) => this.value(item, [...path, index], fixed))
      return { kind: 'list', place, items }
    }
    return { kind: 'scalar', place, value: this.#scalar(node, place, path) }
  }

  #entries(map: YAMLMap, path: DataPath, fixed: Place | undefined): Map<string, LocatedEntry> {
    const entries = new Map<string, LocatedEntry>()
    for (const { key, value } of map.items) {
      const place = fixed ?? this.#placeOf(key)
      const name = isScalar(key) ? String(key.value) : undefined
      // A value that is not written at all stands where its key does.
      const below = value === null ? place : fixed
      if (name === undefined || name === '__proto__')
        this.#report(place, path, 'expected keys that are plain words')
      else entries.set(name, { key: place, value: this.value(value, [...path, name], below) })
    }
    return entries
  }

  #scalar(node: unknown, place: Place, path: DataPath): Scalar {
    if (node === null) return null
    if (!isScalar(node)) this.#report(place, path, 'expected an anchor of that name before it')
    else if (node.tag === undefined && isPlain(node.value)) return node.value
    else this.#report(place, path, 'expected no tag: put the value in quotes')
    return null
  }

  #placeOf(node: unknown): Place {
    return this.#placeAt((isNode(node) && node.range?.[0]) || 0)
  }

  #tooMuch(place: Place): Located {
    const message = `expected at most ${MOST_VALUES} values, nested at most ${MOST_LEVELS} deep`
    if (this.problems.length === 0) this.#report(place, [], message)
    return { kind: 'scalar', place, value: null }
  }

  #report(place: Place, path: DataPath, message: string): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ place, path, message })
  }
}

function isPlain(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

const MOST_SYNTAX_PROBLEMS = 10

interface Parsed {
  document: Document
  /** The place of an offset into the text. */
  placeAt: (offset: number) => Place
}

/** One YAML 1.2 document, or what is wrong with the text. */
function parseYaml(file: string, text: string): Parsed | Problem[] {
  const tooMuch = excess(text)
  if (tooMuch !== undefined) {
    const line = text.slice(0, tooMuch).split('\n').length
    return [
      problem({ file, line, column: 1 }, 'expected a configuration, got something far longer or deeper'),
    ]
  }
  const lines = new LineCounter()
  const placeAt = (offset: number) => placeOf(file, lines, offset)
  const document = parse(text, lines)
  if (typeof document === 'string') return [problem(placeAt(0), document)]
  const broken = [...document.errors, ...document.warnings].slice(0, MOST_SYNTAX_PROBLEMS)
  if (broken.length === 0) return { document, placeAt }
  return broken.map(one => problem(placeAt(one.pos[0]), sentence(one.code, one.message)))
}

/** The document, or why there is none. */
function parse(text: string, lineCounter: LineCounter): Document | string {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, schema: 'core', merge: false })
  } catch (thrown) {
    return `expected YAML, got something that cannot be read: ${escapedLine(messageOf(thrown))}`
  }
}

function placeOf(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

function sentence(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one YAML document, got several'
  if (code === 'DUPLICATE_KEY') return 'expected every key once, got one that is there already'
  return `expected YAML: ${escapedLine(message)}`
}

function problem(place: Place, message: string): Problem {
  return { place, path: [], message }
}

/** More than a configuration needs, and far less than the parser can take. */
const MOST_TOKEN_LEVELS = 100
const MOST_TOKENS = 100_000

const NEW_LINE = /^\r?\n$/

/** Tokens that the lexer adds: the start of a document, of a scalar, and the end of a broken bracket. */
const ADDED = new Set(['\x02', '\x1f', '\x18'])

/**
 * Where a YAML text is nested deeper, or goes on longer, than any configuration does: an offset into
 * it, or undefined. The parser recurses, and a stack that overflows inside of it can end the whole
 * process; it compares every key of a map with every other one. The lexer does neither.
 */
function excess(text: string): number | undefined {
  const levels = new Levels()
  let offset = 0
  let tokens = 0
  for (const token of new Lexer().lex(text)) {
    if (ADDED.has(token)) continue
    levels.add(token)
    tokens += 1
    if (levels.count > MOST_TOKEN_LEVELS || tokens > MOST_TOKENS) return offset
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
