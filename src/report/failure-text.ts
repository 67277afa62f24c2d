import { keepEnds, lastLines } from '../shared/text.js'
import { fingerprint } from '../verdict/fingerprint.js'

// What a failure's text says, shorter: what repeats goes first, and the ends stay.

const STATEMENT_LINES = 4
const STATEMENT = 600

/**
 * What the text says first, on one line. Where its first line only announces what follows (`Expected values to be strictly
 * equal:`), that is part of it.
 */
export function failureStatement(text: string): string {
  const lines: string[] = []
  let at = 0
  while (at < text.length && lines.length < STATEMENT_LINES) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? undefined : end).trim()
    at = end < 0 ? text.length : end + 1
    if (line === '') continue
    lines.push(line)
    if (!/[:,({[]$|^AssertionError$/.test(line.slice(-100))) break
  }
  return withoutRepeats(lines.join(' '), STATEMENT)
}

/** Two tests whose failures say the same, wherever in the tests they are, have the same cause. */
export function causeKey(text: string): string {
  return fingerprint(failureStatement(text))
}

/** A failure's text of at most `limit` characters: frames of libraries and what was said before go first. */
export function shortFailure(text: string, limit: number): string {
  return keepEnds(withoutRepeats(withoutLibraryFrames(text), limit), limit)
}

/** The text without its first line, where that is what the statement says already. */
export function afterStatement(text: string, statement: string): string {
  const [first = '', ...rest] = text.split('\n')
  return first.trim() === statement && rest.length > 0 ? rest.join('\n') : text
}

// Frames of what the tests use, and not of the tests: JavaScript's, and those of Python with the source line below.
const LIBRARY_FRAME =
  /^\s+at .{0,400}(?:node_modules|node:internal|node:async)|^\s*File ".{0,400}(?:site-packages|lib\/python3)/

function withoutLibraryFrames(text: string): string {
  const lines = text.split('\n')
  const kept: string[] = []
  let left = 0
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (!LIBRARY_FRAME.test(line)) {
      if (left > 0) kept.push(`    … ${left} frames of libraries …`)
      left = 0
      kept.push(line)
      continue
    }
    left += 1
    // Python writes the source below the place.
    if (/^\s*File "/.test(line) && /^\s{4}/.test(lines[at + 1] ?? '')) at += 1
  }
  return [...kept, ...(left > 0 ? [`    … ${left} frames of libraries …`] : [])].join('\n')
}

/** Characters of what was said before that are enough to know it again. */
const KNOWN = 32
const SHORTEST = 80

/**
 * A text without what it has said before, as long as it is over the limit: of two long values that an assertion compares, the
 * second keeps what it has of its own. In one pass over the text.
 */
export function withoutRepeats(text: string, limit: number): string {
  if (text.length <= limit) return text
  const first = new Map<string, number>()
  const kept: string[] = []
  let from = 0
  let at = 0
  while (at + KNOWN <= text.length) {
    const known = text.slice(at, at + KNOWN)
    const before = first.get(known)
    const length = before === undefined ? 0 : sharedLength(text, before, at)
    if (length >= SHORTEST) {
      kept.push(text.slice(from, at + 16), ' … ')
      from = at + length - 16
      at = from
    }
    if (before === undefined) first.set(known, at)
    at += 1
  }
  return kept.join('') + text.slice(from)
}

function sharedLength(text: string, before: number, at: number): number {
  let length = 0
  const most = Math.min(at - before, text.length - at)
  while (length < most && text.charCodeAt(before + length) === text.charCodeAt(at + length)) length += 1
  return length
}

/** The last lines that a test printed. */
export function endOfOutput(text: string): string {
  return keepEnds(lastLines(text, 15).join('\n'), 2_000)
}
