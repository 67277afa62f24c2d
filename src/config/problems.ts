import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { keyPlace, type Located, type Path, type Place, placeOf } from './located.js'

/** One thing that is wrong with the configuration. */
export interface Problem {
  place: Place
  /** Where in the structure; empty for the file as a whole. */
  path: Path
  message: string
  /** True when something is not there, rather than wrong. */
  missing?: boolean
}

const MOST = 40

/** `consumers[0].test.command`; keys that are no plain words are quoted. */
function pathText(path: Path): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      if (!/^[\w-]+$/.test(part)) return `[${quote(part)}]`
      return index === 0 ? part : `.${part}`
    })
    .join('')
}

/** What was found, short enough for a message. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return typeof value === 'object' ? 'a map' : `the ${typeof value} ${value}`
}

/** A text in quotes, on one line, cut to 60 characters. */
export function quote(text: string): string {
  return `'${oneLine(text, 60)}'`
}

/** A text on one line, without control characters, cut to a number of characters. */
export function oneLine(text: string, most = 200): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text
  const escaped = JSON.stringify(cut).slice(1, -1).replaceAll('\\"', '"')
  return escaped.replace(/[\x7f-\x9f\u2028\u2029]/g, '?')
}

/** All problems, in the order of the file, one line each. */
export function listOf(problems: readonly Problem[]): string {
  const lines = [...new Set([...problems].sort(byPlace).map(lineOf))]
  const more = lines.length - MOST
  const shown = more > 0 ? [...lines.slice(0, MOST), `and ${more} more`] : lines
  const title = lines.length === 1 ? '1 problem' : `${lines.length} problems`
  return `the configuration has ${title}:\n${shown.map(line => `  ${line}`).join('\n')}`
}

function lineOf({ place, path, message }: Problem): string {
  const where = `${place.file}:${place.line}:${place.column}`
  return path.length === 0 ? `${where}: ${message}` : `${where}: ${pathText(path)}: ${message}`
}

function byPlace(a: Problem, b: Problem): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column
}

type Issue = z.core.$ZodIssue

/** How a type is called in a message. */
const TYPES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
}

/**
 * The schema's findings as problems of the file.
 * @param value what was checked; `root` says where it stands
 * @param knownKeys the keys that a map at a path may have
 */
export function problemsOf(
  issues: readonly Issue[],
  value: unknown,
  root: Located,
  knownKeys: (path: Path) => string[],
): Problem[] {
  return issues.flatMap(issue => {
    const path = pathOf(issue)
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map(key => unknownKey(key, path, root, knownKeys(path)))
    }
    if (issue.code === 'invalid_union') {
      // Of several shapes, the one that is meant is that of the same kind: its mistakes lie deeper.
      const meant = issue.errors.find(errors => errors.every(error => error.path.length > 0))
      const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }))
      if (deeper !== undefined) return problemsOf(deeper, value, root, knownKeys)
    }
    if (issue.code === 'invalid_key') {
      const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1))
      return [{ place: keyPlace(root, path), path, message }]
    }
    const found = valueAt(value, path)
    return [
      { place: placeOf(root, path), path, message: messageOf(issue, found), missing: found === undefined },
    ]
  })
}

/** Adds what was found to a message that says what was expected; another message stands as it is. */
function withFound(message: string, found: unknown): string {
  return message.startsWith('expected ') ? `${message}, got ${describe(found)}` : message
}

/** The nearest of some names, if any is near enough to be meant. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known.map(one => ({ one, away: distance(name, one) })).sort((a, b) => a.away - b.away)
  return best !== undefined && best.away <= Math.max(2, best.one.length / 3) ? best.one : undefined
}

function pathOf(issue: Issue): Path {
  return issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
}

function unknownKey(key: string, parent: Path, root: Located, known: string[]): Problem {
  const path = [...parent, key]
  const near = nearest(key, known)
  const help = near === undefined ? `known are ${known.join(', ')}` : `did you mean ${quote(near)}?`
  return { place: keyPlace(root, path), path, message: `unknown key ${quote(key)}: ${help}` }
}

function messageOf(issue: Issue, found: unknown): string {
  if (found === undefined || found === null) return withFound(`expected ${expectedBy(issue)}`, found)
  if (issue.message.startsWith('expected ')) return withFound(issue.message, found)
  if (issue.code === 'custom') return issue.message
  const hint = issue.code === 'invalid_type' && issue.expected === 'string' && isBare(found)
  return withFound(`expected ${expectedBy(issue)}`, found) + (hint ? ': put it in quotes' : '')
}

function expectedBy(issue: Issue): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length)
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_union')
    return issue.errors.flatMap(errors => errors.slice(0, 1).map(expectedBy)).join(' or ')
  return issue.code === 'invalid_value' ? issue.values.map(describeChoice).join(' or ') : 'another value'
}

function describeChoice(value: unknown): string {
  return typeof value === 'string' ? quote(value) : String(value)
}

function isBare(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, name) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    return Object.entries(at).find(([key]) => key === String(name))?.[1]
  }, value)
}
