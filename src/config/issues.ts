import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'
import { keyPlace, type Located, type Path, placeOf } from './located.js'
import { describe, type Problem, quote } from './problem.js'

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
export function withFound(message: string, found: unknown): string {
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
