/** How numbers or texts follow each other; undefined for what has no order, or is all the same. */
export function orderOf(values: readonly unknown[]): 'ascending' | 'descending' | 'neither' | undefined {
  let up = false
  let down = false
  for (let at = 1; at < values.length; at++) {
    const compared = compareScalars(values[at - 1], values[at])
    if (compared === undefined) return undefined
    if (compared < 0) up = true
    else if (compared > 0) down = true
  }
  if (up && down) return 'neither'
  return up ? 'ascending' : down ? 'descending' : undefined
}

function compareScalars(before: unknown, now: unknown): number | undefined {
  if (typeof before === 'number' && typeof now === 'number') return before - now
  if (typeof before === 'string' && typeof now === 'string' && isSortable(before) && isSortable(now))
    return before < now ? -1 : before > now ? 1 : 0
  return undefined
}

/** Words, dates, numbered names. Random identifiers are in some order only by chance. */
function isSortable(text: string): boolean {
  return /^[^\d]*\d{0,9}$|^\d{4}-\d\d-\d\d/.test(text)
}
