import { invalid } from './failure.js'

/** Reads the fields of a request's JSON object; a field that is wrong is named, with what was expected. */
export class Fields {
  #values

  constructor(values) {
    if (values === null || typeof values !== 'object' || Array.isArray(values)) {
      throw invalid('expected a JSON object as the body')
    }
    this.#values = values
  }

  /** A text that matches; `otherwise` where it is absent, and required when there is no `otherwise`. */
  text(name, pattern, expected, otherwise) {
    const value = this.#values[name] ?? otherwise
    if (typeof value === 'string' && pattern.test(value)) return value
    throw invalid(`${name}: expected ${expected}, got ${JSON.stringify(value) ?? 'nothing'}`)
  }

  optionalText(name) {
    const value = this.#values[name] ?? undefined
    if (value === undefined || typeof value === 'string') return value
    throw invalid(`${name}: expected a text, got ${JSON.stringify(value)}`)
  }

  /** A whole number within the bounds, or undefined where it is absent. */
  number(name, least, most) {
    const value = this.#values[name] ?? undefined
    if (value === undefined) return undefined
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw invalid(`${name}: expected a whole number from ${least} to ${most}, got ${JSON.stringify(value)}`)
  }

  list(name) {
    const value = this.#values[name]
    if (Array.isArray(value) && value.length > 0) return value
    throw invalid(`${name}: expected a list of at least one entry, got ${JSON.stringify(value) ?? 'nothing'}`)
  }

  /** The fields of an object inside; an absent one has none. */
  inside(name) {
    return new Fields(this.#values[name] ?? {})
  }
}

/** The error of an execution, a step or a callback, as every route takes it. */
export function errorOf(fields) {
  const error = {
    ErrorType: fields.optionalText('ErrorType'),
    ErrorMessage: fields.optionalText('ErrorMessage'),
    ErrorData: fields.optionalText('ErrorData'),
  }
  return Object.fromEntries(Object.entries(error).filter(([, value]) => value !== undefined))
}
