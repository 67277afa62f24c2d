import type { z } from 'zod'
import { cutText } from './text.js'

/** The way to a value: keys of maps, and indexes of lists from 0. */
export type DataPath = readonly (string | number)[]

/** One thing that is wrong with a value, as a sentence. */
interface SchemaProblem {
  /** An unknown key is the last part of its path. */
  kind: 'value' | 'key' | 'unknown key'
  path: DataPath
  /** `expected X, got Y`, or `unknown key 'x'`. */
  message: string
  /** What stands at the path. */
  found: unknown
  /** What should stand there, where that is one word for a type: `a text`. */
  type: string | undefined
}

const MOST_TOLD = 3

/**
 * What a schema finds wrong with a value, for the end of a sentence: `a.b[0]: expected X, got Y; …`. The first three,
 * and how many more there are.
 */
export function describeSchemaError({ issues }: z.core.$ZodError, value: unknown): string {
  const first = issues.slice(0, MOST_TOLD)
  const problems = schemaProblems(first, value)
  const told = problems.slice(0, MOST_TOLD).map(({ path, message }) => {
    return path.length === 0 ? message : `${pathText(path)}: ${message}`
  })
  const left = issues.length - first.length + problems.length - told.length
  return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ')
}

/** Every problem of a value, from the issues that its schema has with it. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], value: unknown): SchemaProblem[] {
  return issues.flatMap((issue): SchemaProblem[] => {
    const path = issue.path.map(part => (typeof part === 'symbol' ? String(part) : part))
    const type = issue.code === 'invalid_type' ? TYPES[issue.expected] : undefined
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(key => {
        const message = `unknown key ${quoteText(key)}`
        return { kind: 'unknown key', path: [...path, key], message, found: undefined, type }
      })
    if (issue.code === 'invalid_union') {
      // Of several shapes, the one that is meant is that of the same kind: its mistakes lie deeper.
      const meant = issue.errors.find(errors => errors.every(isOfTheKind))
      const deeper = meant?.map(error => ({ ...error, path: [...issue.path, ...error.path] }))
      if (deeper !== undefined) return schemaProblems(deeper, value)
    }
    if (issue.code === 'invalid_key') {
      const message = withFound(issue.issues[0]?.message ?? 'expected another key', path.at(-1))
      return [{ kind: 'key', path, message, found: path.at(-1), type }]
    }
    const found = shownAt(value, path)
    return [{ kind: 'value', path, message: messageOf(issue, found), found, type }]
  })
}

function isOfTheKind({ path, code }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === 'unrecognized_keys'
}

/** `consumers[0].test.command`; keys that are no plain words are quoted. */
export function pathText(path: DataPath): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      if (!/^[\w-]+$/.test(part)) return `[${quoteText(part)}]`
      return index === 0 ? part : `.${part}`
    })
    .join('')
}

/** What was found, short enough for a message. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return quoteText(value)
  if (typeof value === 'symbol') return value.description ?? 'a text'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  return typeof value === 'object' ? 'a map' : `the ${typeof value} ${value}`
}

/** A text in quotes, on one line, cut to 60 characters. */
export function quoteText(text: string): string {
  return `'${escapedLine(text, 60)}'`
}

/** A text on one line, without control characters, cut to a number of characters. */
export function escapedLine(text: string, most = 200): string {
  const escaped = JSON.stringify(cutText(text, most)).slice(1, -1).replaceAll('\\"', '"')
  return escaped.replace(/[\x7f-\x9f\u2028\u2029]/g, '?')
}

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

function messageOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (found === undefined || found === null) return withFound(`expected ${expectedBy(issue)}`, found)
  if (issue.message.startsWith('expected ')) return withFound(issue.message, found)
  if (issue.code === 'custom') return issue.message
  return withFound(`expected ${expectedBy(issue)}`, found)
}

/** Adds what was found to a message that says what was expected; another message stands as it is. */
function withFound(message: string, found: unknown): string {
  return message.startsWith('expected ') ? `${message}, got ${describeValue(found)}` : message
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length)
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected
  if (issue.code === 'invalid_union')
    return issue.errors.flatMap(errors => errors.slice(0, 1).map(expectedBy)).join(' or ')
  if (issue.code === 'too_small') return describeLimit(issue)
  return issue.code === 'invalid_value' ? issue.values.map(describeChoice).join(' or ') : 'another value'
}

function describeLimit({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'array') return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`
  return `a number ${inclusive === false ? 'above' : 'of at least'} ${minimum}`
}

function describeChoice(value: unknown): string {
  return typeof value === 'string' ? quoteText(value) : String(value)
}

/** Of a text in the place of a map of secrets nobody knows whether it is one. */
const HIDDEN = Symbol('a text')

function shownAt(value: unknown, path: DataPath): unknown {
  const found = valueAt(value, path)
  return path.at(-2) === 'secrets' && typeof found === 'string' ? HIDDEN : found
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((at, name) => {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined
    return Reflect.get(at, name)
  }, value)
}
