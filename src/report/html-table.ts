import { type SafeHtml, safeHtml } from './escape.js'

type Cell = SafeHtml | string | number

/**
 * A table that a narrow window shows as a list of its rows: each cell then carries the name of its column.
 *
 * @param heads our own words
 * @param numbers columns that are set right
 */
export function htmlTable(heads: string[], rows: Cell[][], numbers: string[] = []): SafeHtml {
  const kind = (head: string) => (numbers.includes(head) ? 'number' : 'words')
  const cell = (value: Cell, index: number) => {
    const head = heads[index] ?? ''
    return safeHtml`<td class="${kind(head)}" data-label="${head}: ">${value}</td>`
  }
  return safeHtml`<table>
<thead><tr>${heads.map(head => safeHtml`<th scope="col" class="${kind(head)}">${head}</th>`)}</tr></thead>
<tbody>${rows.map(row => safeHtml`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table>`
}

/** Names and values, a row each. */
export function htmlFacts(facts: [name: SafeHtml | string, value: SafeHtml][]): SafeHtml {
  return safeHtml`<table class="facts"><tbody>
${facts.map(([name, value]) => safeHtml`<tr><th scope="row">${name}</th><td>${value}</td></tr>\n`)}</tbody></table>`
}
