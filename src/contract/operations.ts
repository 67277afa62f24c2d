import { grouped } from '../shared/grouped.js'
import type { Target } from './message-parts.js'
import { parameterValues, partsByForm, type TemplatePart, templateForm } from './path-template.js'
import { parameterName, type ValueNames } from './value-names.js'

/** The path of one exchange, and what else its operation is known by. */
export interface PathOfExchange {
  arm: number
  method: string
  /** Of interfaces that have one path for all. */
  action?: string
  target: Target
  parts: TemplatePart[]
  /** Those of its recording. */
  values: ValueNames
  /** The status and the fields of its answer: what two paths of one operation have in common. */
  answer(): string
  /** It was answered with an error, or not at all. */
  isRefused: boolean
}

interface OperationOfExchange {
  /** `GET /users/{id}`. */
  name: string
  template: string
  parameterNames: string[]
  parameters: string[]
}

/** From so many words in one place of a path on, they are taken for data, where all are answered alike. */
const MANY_WORDS = 10
const MOST_PASSES = 4
const MOST_COMPARED = 2_000

/** Which operation each of some exchanges is of. */
export function nameOperations<P extends PathOfExchange>(
  paths: readonly P[],
): ReadonlyMap<P, OperationOfExchange> {
  const forms = new Map<P, TemplatePart[]>(paths.map(path => [path, path.parts]))
  for (let pass = 0; pass < MOST_PASSES && widen(paths, forms); pass++);
  joinRefused(paths, forms)
  findMoved(paths, forms)
  const groups = grouped(paths, path => keyOf(path, partsOf(path, forms)))
  const names = new Map<string, string[]>()
  for (const [key, group] of groups) names.set(key, parameterNames(group.map(path => partsOf(path, forms))))
  const known = new Map<P, OperationOfExchange>()
  for (const [key, group] of groups) {
    const of = names.get(key) ?? []
    const [first] = group
    if (first === undefined) continue
    const template = namedTemplate(partsOf(first, forms), of)
    const name = `${first.method} ${template}${first.action === undefined ? '' : ` ${first.action}`}`
    for (const path of group) {
      const parameters = parameterValues(partsOf(path, forms), path.target.segments)
      known.set(path, { name, template, parameterNames: of, parameters })
    }
  }
  return known
}

type Forms<P> = Map<P, TemplatePart[]>

function partsOf<P extends PathOfExchange>(path: P, forms: Forms<P>): TemplatePart[] {
  return forms.get(path) ?? path.parts
}

function keyOf({ method, action }: PathOfExchange, parts: readonly TemplatePart[]): string {
  return `${method} ${templateForm(parts)} ${action ?? ''}`
}

/**
 * Words that are data become parameters: where two or more stand in one place and all of them are values of fields that
 * hold names, or where there are many and all are answered alike.
 *
 * @returns whether there were any
 */
function widen<P extends PathOfExchange>(paths: readonly P[], forms: Forms<P>): boolean {
  const operations = grouped(paths, path => keyOf(path, partsOf(path, forms)))
  const places = new Map<string, { at: number; operations: P[][] }>()
  for (const group of operations.values()) {
    const [first] = group
    if (first === undefined) continue
    for (const [at, part] of partsOf(first, forms).entries()) {
      if (!('literal' in part)) continue
      const others = partsOf(first, forms).map((one, index) => (index === at ? ANYTHING : one))
      const key = `${at} ${keyOf(first, others)}`
      const place = places.get(key) ?? { at, operations: [] }
      place.operations.push(group)
      places.set(key, place)
    }
  }
  let found = false
  for (const { at, operations: of } of places.values()) {
    if (of.length < 2 || !holdsData(of, at, forms)) continue
    found = true
    for (const path of of.flat()) {
      const parts = partsOf(path, forms)
      const part = parts[at]
      if (part === undefined || !('literal' in part)) continue
      const name = path.values.nameOf(part.literal)
      forms.set(path, parts.with(at, { span: 1, name, kind: 'name' }))
    }
  }
  return found
}

const ANYTHING: TemplatePart = { span: 1, name: undefined, kind: '' }
const NAMING = /(?:^|[a-z_-])(?:id|name|arn|key|token|slug)$/i

function holdsData<P extends PathOfExchange>(
  operations: readonly P[][],
  at: number,
  forms: Forms<P>,
): boolean {
  const named = operations.every(([path]) => {
    const part = path && partsOf(path, forms)[at]
    if (path === undefined || part === undefined || !('literal' in part)) return false
    return NAMING.test(path.values.nameOf(part.literal) ?? '')
  })
  if (named) return true
  if (operations.length < MANY_WORDS) return false
  const answers = new Set(operations.flatMap(group => group.slice(0, 1).map(path => path.answer())))
  return answers.size <= operations.length / 4
}

/** In the place of words that nobody knows. */
const UNKNOWN: TemplatePart = { literal: '(unknown)' }
const ANY_VALUE: TemplatePart = { span: 1, name: undefined, kind: 'name' }

/**
 * Words that were never answered but with an error, where values stand in other paths, are no routes but values that nobody
 * knows: `/x/none` beside `/x/{id}`. They are one operation, apart from that of the values.
 */
function joinRefused<P extends PathOfExchange>(paths: readonly P[], forms: Forms<P>): void {
  const groups = grouped(paths, path => keyOf(path, partsOf(path, forms)))
  for (const group of groups.values()) {
    const [first] = group
    if (first === undefined || !group.every(({ isRefused }) => isRefused)) continue
    const parts = partsOf(first, forms)
    const at = parts.findIndex((part, index) => {
      return 'literal' in part && groups.has(keyOf(first, parts.with(index, ANY_VALUE)))
    })
    if (at >= 0) for (const path of group) forms.set(path, partsOf(path, forms).with(at, UNKNOWN))
  }
}

/**
 * Finds operations again that only one arm seems to have, because a value in their path has another grammar there:
 * `/x/{uuid}` and `/x/{uuid}/{uuid}`.
 */
function findMoved<P extends PathOfExchange>(paths: readonly P[], forms: Forms<P>): void {
  const groups = [...grouped(paths, path => keyOf(path, partsOf(path, forms))).values()]
  // Every one is laid beside every other; an interface has some hundreds.
  if (groups.length > MOST_COMPARED) return
  for (const longer of groups) {
    const [one] = longer
    if (one === undefined || longer.some(({ arm }) => arm !== one.arm)) continue
    const matches = groups.flatMap(shorter => {
      const [other] = shorter
      if (other === undefined || one.method !== other.method || one.action !== other.action) return []
      const form = partsOf(other, forms)
      const found = partsByForm(form, partsOf(one, forms))
      const isMatch = found !== undefined && found.length < partsOf(one, forms).length
      return isMatch && isLeft(shorter, one.arm, forms) ? [form] : []
    })
    const [form] = matches
    if (form === undefined || matches.length > 1) continue
    for (const path of longer)
      forms.set(path, partsByForm(form, partsOf(path, forms)) ?? partsOf(path, forms))
  }
}

/** Whether an arm has no path of a form any more, or those of it alone in which a value takes several segments. */
function isLeft<P extends PathOfExchange>(group: readonly P[], arm: number, forms: Forms<P>): boolean {
  return group.every(
    path => path.arm !== arm || partsOf(path, forms).some(part => 'span' in part && part.span > 1),
  )
}

/** A name for each parameter of some paths of one form: of the field that most of its values were seen in. */
function parameterNames(paths: readonly TemplatePart[][]): string[] {
  const [first] = paths
  const names: string[] = []
  for (const [at, part] of (first ?? []).entries()) {
    if ('literal' in part) continue
    const fields = new Map<string, number>()
    const kinds = new Map<string, number>()
    for (const parts of paths) {
      const one = parts[at]
      if (one === undefined || 'literal' in one) continue
      kinds.set(one.kind, (kinds.get(one.kind) ?? 0) + 1)
      const field = parameterName(one.name ?? '')
      if (field !== '') fields.set(field, (fields.get(field) ?? 0) + 1)
    }
    names.push(unlike(names, mostOf(fields) ?? mostOf(kinds) ?? 'value'))
  }
  return names
}

function mostOf(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]?.[0]
}

function unlike(names: readonly string[], name: string): string {
  let made = name
  for (let number = 2; names.includes(made); number++) made = `${name}-${number}`
  return made
}

function namedTemplate(parts: readonly TemplatePart[], names: readonly string[]): string {
  let parameter = 0
  return `/${parts.map(part => ('literal' in part ? part.literal : `{${names[parameter++]}}`)).join('/')}`
}
