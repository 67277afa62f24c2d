export const WRAPPED_INDENT = '     '

/**
 * A line at its spaces, so that no word is cut; what follows the first line is indented, as that is where it is by more. A
 * sign takes two columns.
 */
export function wrapped(
  line: string,
  columns = Number.POSITIVE_INFINITY,
  indent = line.slice(0, Math.max(WRAPPED_INDENT.length, line.search(/\S/))).replace(/\S/g, ' '),
): string[] {
  const lines: string[] = []
  let rest = line
  // A terminal that does not know its size says 0.
  while (columns > 0 && rest.length >= columns) {
    const start = rest.search(/\S/)
    const fitting = rest.lastIndexOf(' ', columns - 1)
    // A word that is longer than the line has one of its own.
    const at = fitting > start ? fitting : rest.indexOf(' ', Math.max(start, 0))
    if (at < 0) break
    lines.push(rest.slice(0, at))
    rest = `${indent}${rest.slice(at + 1)}`
  }
  return [...lines, rest]
}
