import { htmlText } from './escape.js'

/** HTML that was written here or escaped. Only the tag `safeHtml` makes it, and that escapes every value. */
export class SafeHtml {
  readonly #text: string

  constructor(template: TemplateStringsArray, values: Value[]) {
    this.#text = template.map((part, index) => part + rendered(values[index] ?? '')).join('')
  }

  toString(): string {
    return this.#text
  }
}

type Value = string | number | SafeHtml | SafeHtml[]

/** A template in which every string is escaped, as content or in a quoted attribute. */
export function safeHtml(template: TemplateStringsArray, ...values: Value[]): SafeHtml {
  return new SafeHtml(template, values)
}

/** Words of our own, in which `backticks` mark code. */
export function htmlProse(text: string): SafeHtml[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? safeHtml`<code>${part}</code>` : safeHtml`${part}`))
}

function rendered(value: Value): string {
  if (Array.isArray(value)) return value.join('')
  return value instanceof SafeHtml ? value.toString() : htmlText(String(value))
}
