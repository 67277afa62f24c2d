/** Where the generated part of a file begins and ends. */
export interface Marks {
  begin: string
  end: string
}

/** Marks for Markdown. */
export function marksFor(source: string): Marks {
  return {
    begin: `<!-- generated from ${source}: begin -->`,
    end: `<!-- generated from ${source}: end -->`,
  }
}

/** A file's text with its generated part made new. Throws when the marks are not there, each once. */
export function withPart(text: string, { begin, end }: Marks, content: string): string {
  const [before, rest, more] = text.split(begin)
  const [, after, again] = rest?.split(end) ?? []
  if (before === undefined || after === undefined || more !== undefined || again !== undefined)
    throw new Error(`expected '${begin}' and '${end}' in the text, each once`)
  return `${before}${begin}\n${content}${end}${after}`
}

/** A row of a Markdown table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')}\n`
}
