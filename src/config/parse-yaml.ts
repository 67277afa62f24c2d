import { type Document, LineCounter, parseDocument } from 'yaml'
import { messageOf } from '../errors.js'
import { excess } from './excess.js'
import type { Place } from './located.js'
import { oneLine, type Problem } from './problem.js'

const MOST_PROBLEMS = 10

export interface Parsed {
  document: Document
  /** The place of an offset into the text. */
  placeAt: (offset: number) => Place
}

/** One YAML 1.2 document, or what is wrong with the text. */
export function parseYaml(file: string, text: string): Parsed | Problem[] {
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
  const broken = [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS)
  if (broken.length === 0) return { document, placeAt }
  return broken.map(one => problem(placeAt(one.pos[0]), sentence(one.code, one.message)))
}

/** The document, or why there is none. */
function parse(text: string, lineCounter: LineCounter): Document | string {
  try {
    return parseDocument(text, { lineCounter, prettyErrors: false, schema: 'core', merge: false })
  } catch (thrown) {
    return `expected YAML, got something that cannot be read: ${oneLine(messageOf(thrown))}`
  }
}

function placeOf(file: string, lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

function sentence(code: string, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'expected one YAML document, got several'
  if (code === 'DUPLICATE_KEY') return 'expected every key once, got one that is there already'
  return `expected YAML: ${oneLine(message)}`
}

function problem(place: Place, message: string): Problem {
  return { place, path: [], message }
}
