import { htmlText } from './escape.js'

/** HTML that was written here or escaped. Only `markup` makes it, so foreign text cannot get around that. */
export class Markup {
  readonly #text: string

  constructor(template: TemplateStringsArray, values: Value[]) {
    this.#text = template.map((part, index) => part + rendered(values[index] ?? '')).join('')
  }

  toString(): string {
    return this.#text
  }
}

type Value = string | number | Markup | Markup[]

/** A template in which every string is escaped, as content or in a quoted attribute. */
export function markup(template: TemplateStringsArray, ...values: Value[]): Markup {
  return new Markup(template, values)
}

/** Words of our own, in which `backticks` mark code. */
export function prose(text: string): Markup[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`))
}

function rendered(value: Value): string {
  if (Array.isArray(value)) return value.join('')
  return value instanceof Markup ? value.toString() : htmlText(String(value))
}
