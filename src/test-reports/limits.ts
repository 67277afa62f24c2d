import type { RawCase } from './junit/cases.js'
import type { Dialect } from './junit/dialect.js'

/** Bounds on a report, which is hostile until it is parsed. Real ones stay a hundred times below. */
export const LIMITS = {
  /** Bytes of a report, compared before and while it is read. */
  bytes: 64 * 1024 * 1024,
  /** Elements inside one another. */
  depth: 64,
  /** Attributes of one element. */
  attributes: 256,
  /** `<testcase>` elements. */
  cases: 200_000,
  /** Characters of a test's id; the rest is cut. */
  id: 500,
  /** Characters of a test's text; the rest is cut. */
  text: 4_000,
} as const

interface Position {
  /** Counts from 1. */
  line: number
  /** Characters before the place, in its line. */
  column: number
}

/** A report is no JUnit file within the limits. The only error that parsing throws. */
export class MalformedReport extends Error {
  override readonly name = 'MalformedReport'
  readonly position: Position

  constructor(message: string, position: Position, options?: ErrorOptions) {
    super(`line ${position.line}, column ${position.column}: ${message}`, options)
    this.position = position
  }
}

const SCRIPT = /\.[cm]?[jt]sx?$/
const ABSOLUTE = /^(\/|[A-Za-z]:[\\/])/

/** `<class or suites>::<name>`, or the name alone; the table in dialect.ts shows it per dialect. */
export function testId(raw: RawCase, dialect: Dialect): string {
  if (isFileItself(raw, dialect)) return cleanName(raw.name.split(/[\\/]/).at(-1) ?? raw.name)
  const name = cleanName(raw.name) || '(unnamed)'
  const path = cleanName(pathOf(raw, dialect))
  // jest-junit writes the whole title into both.
  return path === '' || path === name ? name : `${path}::${name}`
}

function pathOf(raw: RawCase, dialect: Dialect): string {
  const suite = raw.suite ?? ''
  return dialect === 'node' ? suite : raw.classname || suite
}

/**
 * Node's runner writes a case named after the file when the file holds no test, or ends with a failure of
 * its own. Node 24 says which file (`file`); Node 20 does not, and uses the absolute path as the name.
 */
export function isFileItself(raw: RawCase, dialect: Dialect): boolean {
  if (dialect !== 'node' || raw.suite !== undefined) return false
  if (raw.file !== undefined) return raw.file === raw.name || raw.file.endsWith(`/${raw.name}`)
  return SCRIPT.test(raw.name) && (ABSOLUTE.test(raw.name) || !/\s/.test(raw.name))
}

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
