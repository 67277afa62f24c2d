import type { Path, Place } from './located.js'

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
export function pathText(path: Path): string {
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
