import { cutText } from '../shared/text.js'

/*
 * Every way in which foreign text (test names, failure texts, names of containers, output) is made
 * harmless. All of it starts with `visibleText`, so nothing hidden reaches a reader.
 */

// CSI (also in its one-byte form), OSC and the other strings, and two-byte escapes: ECMA-48, 5.4 and 5.6.
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g
// Controls, bidi and other format characters, lone surrogates, and what Unicode calls ignorable.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}/gu

/** Text with its escape sequences dropped and its hidden characters spelled out. Lines end in `\n`. */
export function visibleText(text: string): string {
  return text.replace(ESCAPES, '').replace(LINE_ENDS, '\n').replace(HIDDEN, spelled)
}

function spelled(character: string): string {
  if (character === '\n' || character === '\t') return character
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u{${code.toString(16)}}`
}

/** One line of at most `limit` units, without hidden characters. */
export function visibleLine(text: string, limit = 300): string {
  return cutText(visibleText(cutText(text, limit)).replace(/\s+/g, ' ').trim(), limit)
}

/** Lines without hidden characters; of a text over `limit` units its beginning and its end. */
export function visibleBlock(text: string, limit: number): string {
  if (text.length <= limit) return visibleText(text).trimEnd()
  const head = Math.floor((limit * 3) / 4)
  const tail = text.slice(head - limit)
  return visibleText(
    `${text.slice(0, head)}\n… ${text.length - limit} characters left out …\n${tail}`,
  ).trimEnd()
}

// Everything that has a meaning in GitHub's Markdown or HTML. A hyphen or underscore has none inside of a
// word, a colon none before a space, and a dot only in `www.` and after the number of a list.
const MARKDOWN =
  /[!"#$&*+<=>@[\\\]^`{|}~]|:(?!\s|$)|(?<=www|^\d+)\.|(?<=^\d+)\)|(?<![a-z0-9])[-_]|[-_](?![a-z0-9])/gi

/** Text for a Markdown paragraph, list item or table cell: a character reference is never structure. */
export function markdownText(text: string, limit?: number): string {
  return visibleLine(text, limit).replace(MARKDOWN, character => {
    // Mentions and issue links are found in the rendered text: an invisible gap defuses them.
    const gap = character === '@' || character === '#' ? '&#8203;' : ''
    return `&#${character.charCodeAt(0)};${gap}`
  })
}

/** A name as inline code, for Markdown and for raw HTML inside of it. */
export function markdownCode(text: string, limit?: number): string {
  return `<code>${markdownText(text, limit)}</code>`
}

/** Words of our own, in which `backticks` mark code; what is foreign in them stays harmless. */
export function markdownProse(text: string, limit = 2_000): string {
  return visibleLine(text, limit)
    .split('`')
    .map((part, index) => (index % 2 === 1 ? markdownCode(part, limit) : spaced(part, limit)))
    .join('')
}

// The spaces around code are those of the sentence.
function spaced(part: string, limit: number): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? []
  return `${before}${markdownText(text, limit)}${after}`
}

// Made by links.ts from parts that it has encoded: nothing that ends an attribute, and no other protocol.
const LINK = /^(?:https:\/\/[\w.-]+(?::\d+)?\/|evidence\/)[\w./%~?=&-]*(?:#[\w.-]*)?$/

/** A link in Markdown, around text that is escaped already; the text alone where there is no URL. */
export function markdownLink(escaped: string, url: string | undefined): string {
  return url !== undefined && LINK.test(url) ? `<a href="${htmlText(url)}">${escaped}</a>` : escaped
}

/** A link in HTML; the content alone where there is no URL. */
export function htmlLink(content: SafeHtml, url: string | undefined): SafeHtml {
  return url !== undefined && LINK.test(url) ? safeHtml`<a href="${url}">${content}</a>` : content
}

/** A fenced block, whose fence is longer than any run of backticks in it. */
export function markdownFence(text: string, info: string, limit: number): string {
  const body = visibleBlock(text, limit)
  const longest = Math.max(2, ...(body.match(/`+/g) ?? []).map(run => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${info}\n${body}\n${marks}`
}

/** A name in a Mermaid chart, in an alphabet that has no meaning there. Never put it first on a line. */
export function mermaidName(text: string, limit = 60): string {
  // A chart with an empty name is a syntax error as a whole.
  return visibleLine(text, limit).replace(/[^A-Za-z0-9_./ -]+/g, '_') || '_'
}

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for HTML, as content and as a quoted attribute. */
export function htmlText(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, character => HTML[character] ?? '')
}

/** One line of foreign text for a log or a terminal: no escapes, and spaces as they were. */
export function plainLine(text: string, limit = 2_000): string {
  return visibleText(cutText(text, limit)).replaceAll('\t', '    ').replaceAll('\n', ' ')
}

const SGR = /(\x1b\[[\d;]{0,32}m)/
const COLOUR = /^(0{0,2}|0?[1-4]|2[2-4]|[349][0-79]|10[0-7])$/
const WIDE_COLOUR = /[34]8;(5;\d{1,3}|2;\d{1,3};\d{1,3};\d{1,3})(?=;|$)/g

/** As `plainLine`, for a terminal: colours stay, and end with the line. */
export function colouredLine(text: string, limit = 2_000): string {
  const parts = cutText(text, limit).split(SGR)
  const kept = parts.map((part, index) => (index % 2 === 0 ? plainLine(part, limit) : colour(part)))
  return kept.some((part, index) => index % 2 === 1 && part !== '')
    ? `${kept.join('')}\x1b[0m`
    : kept.join('')
}

// Concealed and blinking text are SGR too, and no colours.
function colour(sequence: string): string {
  const parameters = sequence.slice(2, -1).replace(WIDE_COLOUR, '0').split(';')
  return parameters.every(parameter => COLOUR.test(parameter)) ? sequence : ''
}

// Scripts and signs that a terminal draws two columns wide: Unicode Standard Annex 11, roughly.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u

/** How many columns of a terminal a line takes. */
export function columnsOf(line: string): number {
  let columns = 0
  for (const character of line) columns += WIDE.test(character) ? 2 : 1
  return columns
}

/** The beginning of a line that fits into so many columns of a terminal; what does not is `…`. */
export function fitColumns(line: string, columns: number): string {
  let used = 0
  let end = 0
  // Where the text is cut if it turns out to be too wide: one column is kept for the `…`.
  let keep = 0
  for (const character of line) {
    used += WIDE.test(character) ? 2 : 1
    end += character.length
    if (used <= columns - 1) keep = end
    if (used > columns) return columns < 1 ? '' : `${line.slice(0, keep)}…`
  }
  return line
}

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
