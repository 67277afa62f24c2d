import type { ContractPlace, Difference } from './difference.js'

/** One difference in one line: where, and what has become of it. All of it is foreign text. */
export function differenceText({ kind, place, before, after }: Difference): string {
  const at = placeText(place)
  switch (kind) {
    case 'operation-added':
      return `${place.operation} is new → ${after}`
    case 'operation-removed':
      return after === 'not asked for'
        ? `${place.operation} is not asked for any more, was → ${before}`
        : `${place.operation} → ${after}, was ${before}`
    case 'status-changed':
      return `${place.operation} → ${after}, was ${before}`
    case 'path-changed':
      return `${place.operation}: path ${before} → ${after}`
    case 'field-added':
      return `${at} is new${after === 'optional' ? ', sometimes' : ''}`
    case 'field-removed':
      return `${at} is gone, was ${before}`
    case 'field-renamed':
      return `${at} is now ${after}`
    case 'field-made-optional':
      return `${at} is missing ${before === 'optional' ? 'where it was sometimes' : 'sometimes, was required'}`
    case 'field-made-required':
      return `${at} is there always, was ${before}`
    case 'order-changed':
      return `${at}: order ${before} → ${after}`
    default: {
      const [was, is] = withoutCommonForms(before, after)
      return `${at}: ${was} → ${is}`
    }
  }
}

const SHORT = 44

const BETWEEN = ' | '

/** Of two lists of forms that are long the first that only one side has, and whether there are more. */
function withoutCommonForms(before: string, after: string): [string, string] {
  const [was, is] = [before.split(BETWEEN), after.split(BETWEEN)]
  if (before.length <= SHORT || (was.length === 1 && is.length === 1))
    return withoutCommonBegin(before, after)
  const [gone, come] = [was.filter(form => !is.includes(form)), is.filter(form => !was.includes(form))]
  const [[from], [to]] = [gone, come]
  if (from === undefined || to === undefined) return withoutCommonBegin(before, after)
  const [one, other] = withoutCommonBegin(from, to)
  const more = (forms: string[]) => (forms.length > 1 ? `${BETWEEN}…` : '')
  return [`${one}${more(was)}`, `${other}${more(is)}`]
}

/** Of two long grammars what differs, from the last sign on that both have. */
function withoutCommonBegin(before: string, after: string): [string, string] {
  if (before.length <= SHORT) return [before, after]
  let end = 0
  while (end < before.length && before[end] === after[end]) end++
  const sign = Math.max(...[':', '/', '|', ' '].map(one => before.lastIndexOf(one, end - 1)))
  return sign < 8 ? [before, after] : [`…${before.slice(sign)}`, `…${after.slice(sign)}`]
}

/** `GET /users/{id} → 200 .Name`: foreign text, as `differenceText` is. */
export function placeText({ operation, message, part, status, path }: ContractPlace): string {
  const side = message === 'response' ? `→ ${status ?? ''}` : 'request'
  const where = part === 'body' ? (path === '' ? 'body' : path) : part === 'path' ? path : `${part} ${path}`
  return `${operation} ${side} ${where}`
}
