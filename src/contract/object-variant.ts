import { tokensOf } from './tokens.js'

/** Of a JSON object, by name. */
export type Fields = Readonly<Record<string, unknown>>

/** All entries of an object whose names are data: identifiers, numbers, dates. */
export const ANY_NAME = '*'

/** Names of fields that say what an object is. */
const TELLING =
  /(?:^|_)(?:type|kind|status|state|action|object|op|operation)$|(?:Type|Kind|Status|State|Action)$/
const TELLING_CASED = /^(?:Type|Kind|Status|State|Action|TYPE|KIND|STATUS|STATE|ACTION)$/
const WORD = /^[\p{L}_][\p{L}_.#:-]{0,40}$/u

/**
 * What an object says that it is: `Status=STARTED,Type=STEP`. One that says nothing is what the object around it is.
 *
 * @param telling the names of its fields that can say it
 * @param around the variant of that
 */
export function variantOf(object: object, telling: readonly string[], around: string): string {
  if (telling.length === 0) return around
  const told: string[] = []
  for (const name of telling) {
    const value = (object as Fields)[name]
    if (typeof value === 'string' && WORD.test(value)) told.push(`${name}=${value}`)
  }
  return told.length === 0 ? around : told.sort().join(',')
}

/** The names of fields that a variant was told by. */
export function tellingNames(variant: string): string[] {
  return variant === '' ? [] : variant.split(',').map(part => part.slice(0, part.indexOf('=')))
}

/** Whether a field of that name says what its object is. */
export function isTelling(name: string): boolean {
  return TELLING.test(name) || TELLING_CASED.test(name)
}

const PLAIN = /^[A-Za-z][A-Za-z_-]{0,39}$/
const TYPED: readonly string[] = ['uuid', 'date-time', 'opaque', 'base64', 'ipv4', 'decimal', 'json', 'text']
const DATA_RUN = /^\d{4,}$|^(?=.*\d)(?=.*[a-f])[0-9a-f]{8,}$/i
const KNOWN = new Map<string, boolean>()
const MOST_KNOWN = 5_000

/** Whether a field's name is data, and not one that somebody gave it. */
export function isDataName(name: string): boolean {
  if (PLAIN.test(name)) return false
  const known = KNOWN.get(name)
  if (known !== undefined) return known
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear()
  const data =
    /^\d+$|[\n\r]/.test(name) ||
    tokensOf(name).some(({ kind, text }) => TYPED.includes(kind) || (kind === 'run' && DATA_RUN.test(text)))
  KNOWN.set(name, data)
  return data
}
