const MOST_WORDS = 6

/** Which of some categories came and went, for a reader. */
export function describeChange(
  gained: readonly string[],
  lost: readonly string[],
  before: readonly string[],
  replaced: boolean,
): { before: string; after: string } {
  if (replaced || (gained.length > 0 && lost.length > 0))
    return { before: listed(lost), after: listed(gained) }
  if (gained.length > 0) return { before: listed(before), after: `also ${listed(gained)}` }
  return { before: listed(lost), after: `no more ${listed(lost)}` }
}

function listed(words: readonly string[]): string {
  return words.slice(0, MOST_WORDS).join('|') + (words.length > MOST_WORDS ? '|…' : '')
}
