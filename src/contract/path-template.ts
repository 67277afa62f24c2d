import { type Token, tokensOf } from './tokens.js'
import type { ValueNames } from './value-names.js'

/** One part of a path: a word that the interface gave, or so many segments that hold a value. */
export type TemplatePart = { literal: string } | { span: number; name: string | undefined; kind: string }

/** The parts of a path, each segment taken for what its grammar and the values seen before say. */
export function templateParts(segments: readonly string[], values: ValueNames): TemplatePart[] {
  const parts: TemplatePart[] = []
  for (let at = 0; at < segments.length; ) {
    const span = values.span(segments, at)
    const segment = segments.slice(at, at + Math.max(span, 1)).join('/')
    const kind = span > 0 ? 'value' : parameterKind(segment)
    parts.push(
      kind === undefined
        ? { literal: segment }
        : {
            span: Math.max(span, 1),
            name: values.nameOf(segment),
            kind: span > 0 ? kindOfValue(segment) : kind,
          },
    )
    at += Math.max(span, 1)
  }
  return parts
}

/** `/users/{}/orders`: paths of one form are of one operation. */
export function templateForm(parts: readonly TemplatePart[]): string {
  return `/${parts.map(part => ('literal' in part ? part.literal : '{}')).join('/')}`
}

/** What each parameter of a path holds. */
export function parameterValues(parts: readonly TemplatePart[], segments: readonly string[]): string[] {
  const values: string[] = []
  let at = 0
  for (const part of parts) {
    if ('span' in part) values.push(segments.slice(at, at + part.span).join('/'))
    at += 'span' in part ? part.span : 1
  }
  return values
}

/**
 * The parts of a path by the form of another one: a parameter may take several segments, where all but those that are
 * values by themselves stand in it as words.
 *
 * @returns undefined where the path does not have that form
 */
export function partsByForm(
  form: readonly TemplatePart[],
  parts: readonly TemplatePart[],
): TemplatePart[] | undefined {
  const found: TemplatePart[] = []
  let at = 0
  for (const [index, wanted] of form.entries()) {
    const part = parts[at]
    if (part === undefined) return undefined
    if ('literal' in wanted) {
      if (!('literal' in part) || part.literal !== wanted.literal) return undefined
      found.push(part)
      at++
      continue
    }
    if ('literal' in part) return undefined
    const next = form[index + 1]
    let span = 0
    let { name, kind } = part
    do {
      const taken = parts[at]
      if (taken === undefined || ('literal' in taken && kind !== 'arn')) break
      span += 'literal' in taken ? 1 : taken.span
      at++
    } while (at < parts.length && !isPart(parts[at], next))
    name ??= wanted.name
    found.push({ span, name, kind })
  }
  return at === parts.length ? found : undefined
}

function isPart(part: TemplatePart | undefined, wanted: TemplatePart | undefined): boolean {
  if (part === undefined || wanted === undefined) return false
  return 'literal' in wanted && 'literal' in part && part.literal === wanted.literal
}

const KINDS: Partial<Record<Token['kind'], string>> = {
  uuid: 'uuid',
  opaque: 'token',
  base64: 'token',
  json: 'json',
  ipv4: 'address',
  text: 'text',
}

/** What a segment holds by its grammar; undefined for a word, and for a version such as `v1` or `2025-12-01`. */
function parameterKind(segment: string): string | undefined {
  if (/^[A-Za-z][A-Za-z_-]*$/.test(segment) && segment.length < 64) return undefined
  if (segment === '') return undefined
  if (segment.startsWith('arn:')) return 'arn'
  if (segment.includes('/') || segment.length > 200) return kindOfValue(segment)
  if (/^\d+$/.test(segment)) return 'id'
  if (/^\d{4}-\d\d-\d\d$/.test(segment)) return undefined
  const tokens = tokensOf(segment)
  for (const token of tokens) {
    const kind = KINDS[token.kind]
    if (kind !== undefined) return kind
    if (token.kind === 'date-time' && token.format.includes('hh')) return 'time'
    if (token.kind === 'decimal') return 'number'
    if (token.kind === 'run' && isIdentifier(token.text)) return 'id'
  }
  return segment.includes('@') ? 'address' : undefined
}

function kindOfValue(text: string): string {
  if (text.startsWith('arn:')) return 'arn'
  const token = tokensOf(text).find(({ kind }) => KINDS[kind] !== undefined)
  return (token && KINDS[token.kind]) ?? 'value'
}

/** A row of digits that is no year, hexadecimal text, a ULID. */
function isIdentifier(run: string): boolean {
  if (/^\d{5,}$/.test(run)) return true
  if (run.length < 8 || !/\d/.test(run)) return false
  return /^[0-9a-f]+$|^[0-9A-F]+$/.test(run) || digitsOf(run) >= run.length / 4
}

function digitsOf(text: string): number {
  return text.replace(/\D/g, '').length
}
