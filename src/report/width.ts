// Scripts and signs that a terminal draws two columns wide: Unicode Standard Annex 11, roughly.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3fffd}]/u

/** The beginning of a line that fits into so many columns of a terminal; what does not is `…`. */
export function fitWidth(line: string, columns: number): string {
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
