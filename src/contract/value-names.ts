import type { Fields } from './object-variant.js'

const LEAVES = 5_000
const LONGEST = 400

/**
 * Which fields held the values that a recording has shown so far. A segment of a path that holds one of them is a
 * parameter, and is named after the field: `ExecutionArn` of an answer is the `{execution-arn}` of the next request.
 */
export class ValueNames {
  readonly #names = new Map<string, string>()
  /** Values with a slash, which may span several segments. */
  readonly #slashed = new Set<string>()
  readonly #most: number

  constructor(most = 200_000) {
    this.#most = most
  }

  /** Every text of a value, under the name of the field that holds it. */
  learn(value: unknown): void {
    const left = [value]
    const names = ['']
    for (let looked = 0; left.length > 0 && looked < LEAVES; looked++) {
      const one = left.pop()
      const name = names.pop() ?? ''
      if (typeof one === 'string') this.learnText(one, name)
      else if (Array.isArray(one)) {
        for (const item of one) {
          left.push(item)
          names.push(name)
        }
      } else if (typeof one === 'object' && one !== null) {
        for (const key of Object.keys(one)) {
          left.push((one as Fields)[key])
          names.push(key)
        }
      }
    }
  }

  learnText(text: string, name: string): void {
    if (text.length < 2 || text.length > LONGEST || name === '' || this.#names.size >= this.#most) return
    if (/\s/.test(text) || this.#names.has(text)) return
    this.#names.set(text, name)
    if (text.includes('/') && /[0-9a-f]{4}|\d/i.test(text) && !text.startsWith('/')) this.#slashed.add(text)
  }

  /** The name of the field that held a value. */
  nameOf(value: string): string | undefined {
    return this.#names.get(value)
  }

  /** How many segments, from one of them on, together are a value that was seen; 0 where they are not. */
  span(segments: readonly string[], from: number): number {
    if (this.#slashed.size === 0) return 0
    let text = segments[from] ?? ''
    for (let to = from + 1; to < segments.length && to - from < 8; to++) {
      text += `/${segments[to]}`
      if (this.#slashed.has(text)) return to - from + 1
    }
    return 0
  }
}

/** `DurableExecutionArn` as `durable-execution-arn`. */
export function parameterName(field: string): string {
  const words = field.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/[^A-Za-z0-9]+/g, '-')
  return words
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40)
}
