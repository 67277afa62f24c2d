import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { UsageError } from '../shared/errors.js'
import { type DataPath, pathText, quoteText, schemaProblems } from '../shared/schema-problems.js'

/** Where something stands in a file; lines and columns count from 1. */
export interface Place {
  file: string
  line: number
  column: number
}

/** The content of a YAML file that still knows where everything stands. */
export type Located =
  | { kind: 'map'; place: Place; entries: ReadonlyMap<string, LocatedEntry> }
  | { kind: 'list'; place: Place; items: readonly Located[] }
  | { kind: 'scalar'; place: Place; value: Scalar }

export type Scalar = string | number | boolean | null

export interface LocatedEntry {
  key: Place
  value: Located
}

export function plainValue(located: Located): unknown {
  if (located.kind === 'scalar') return located.value
  if (located.kind === 'list') return located.items.map(plainValue)
  return Object.fromEntries([...located.entries].map(([name, entry]) => [name, plainValue(entry.value)]))
}

/** The entry or item of that name; undefined where there is none. */
export function childOf(located: Located | undefined, name: string | number): Located | undefined {
  if (located?.kind === 'map') return located.entries.get(String(name))?.value
  return located?.kind === 'list' ? located.items[Number(name)] : undefined
}

/** The value at a path, or the nearest one around it when it is missing. */
export function placeOf(root: Located, path: DataPath): Place {
  let at = root
  for (const name of path) {
    const next = childOf(at, name)
    if (next === undefined) break
    at = next
  }
  return at.place
}

/** The key that a path ends with. */
function keyPlace(root: Located, path: DataPath): Place {
  const parent = path.slice(0, -1).reduce<Located | undefined>(childOf, root)
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined
  return entry?.key ?? placeOf(root, path)
}

/** `own` over `base`: maps are merged key by key, lists and scalars of `own` replace those of `base`. */
export function mergeLocated(own: Located, base: Located): Located {
  if (own.kind !== 'map' || base.kind !== 'map') return own
  const entries = new Map(base.entries)
  for (const [name, entry] of own.entries) {
    const below = base.entries.get(name)
    entries.set(name, below ? { key: entry.key, value: mergeLocated(entry.value, below.value) } : entry)
  }
  return { ...own, entries }
}

/** One thing that is wrong with the configuration. */
export interface Problem {
  place: Place
  /** Where in the structure; empty for the file as a whole. */
  path: DataPath
  message: string
  /** True when something is not there, rather than wrong. */
  missing?: boolean
}

const MOST = 40

/**
 * All problems, in the order of the file, one line each.
 * @param what they are problems of
 */
export function listOf(problems: readonly Problem[], what = 'the configuration'): string {
  const lines = [...new Set([...problems].sort(byPlace).map(lineOf))]
  const more = lines.length - MOST
  const shown = more > 0 ? [...lines.slice(0, MOST), `and ${more} more`] : lines
  const title = lines.length === 1 ? '1 problem' : `${lines.length} problems`
  return `${what} has ${title}:\n${shown.map(line => `  ${line}`).join('\n')}`
}

/**
 * An error that lists all problems, and says of those in `file` where they are.
 * @param file a file of the user's repository: a preset is none
 * @param what they are problems of
 */
export function problemsError(problems: readonly Problem[], file: string, what?: string): UsageError {
  const own = problems.filter(({ place }) => place.file === file).sort(byPlace)
  const places = own.map(problem => ({ ...problem.place, text: problemText(problem) }))
  return new UsageError(listOf(problems, what), { places })
}

function lineOf(problem: Problem): string {
  const { file, line, column } = problem.place
  return `${file}:${line}:${column}: ${problemText(problem)}`
}

function problemText({ path, message }: Problem): string {
  return path.length === 0 ? message : `${pathText(path)}: ${message}`
}

function byPlace(a: Problem, b: Problem): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1
  return a.place.line - b.place.line || a.place.column - b.place.column
}

/**
 * The schema's findings as problems of the file.
 * @param value what was checked; `root` says where it stands
 * @param knownKeys the keys that a map at a path may have
 */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  root: Located,
  knownKeys: (path: DataPath) => string[],
): Problem[] {
  return schemaProblems(issues, value).map(({ kind, path, message, found, type }) => {
    if (kind === 'value') {
      const hint = type === 'a text' && isBare(found) ? ': put it in quotes' : ''
      return { place: placeOf(root, path), path, message: message + hint, missing: found === undefined }
    }
    const help = kind === 'unknown key' ? `: ${knownHelp(path, knownKeys)}` : ''
    return { place: keyPlace(root, path), path, message: message + help }
  })
}

/** The nearest of some names, if any is near enough to be meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const [best] = known.map(one => ({ one, away: distance(name, one) })).sort((a, b) => a.away - b.away)
  return best !== undefined && best.away <= Math.max(2, best.one.length / 3) ? best.one : undefined
}

function knownHelp(path: DataPath, knownKeys: (path: DataPath) => string[]): string {
  const known = knownKeys(path.slice(0, -1))
  const near = nearestName(String(path.at(-1)), known)
  return near === undefined ? `known are ${known.join(', ')}` : `did you mean ${quoteText(near)}?`
}

function isBare(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}
