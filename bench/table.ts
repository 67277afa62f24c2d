/** Lines of text with their cells aligned: the first column to the left, all others to the right. */
export function table(rows: string[][]): string {
  const width = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  const line = (row: string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(width(0)) : cell.padStart(width(at)))).join('  ')
  return rows.map(row => `  ${line(row).trimEnd()}\n`).join('')
}
