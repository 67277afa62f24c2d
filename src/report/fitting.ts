/**
 * As many of the texts as fit into `bytes` of UTF-8, each on a line of its own, and then how many
 * did not. Texts are made only while there is room, so that thousands of them cost nothing.
 */
export function fitting<T>(
  items: T[],
  bytes: number,
  text: (item: T) => string,
  rest: (left: number) => string,
): string {
  const taken: string[] = []
  let used = Buffer.byteLength(rest(items.length)) + 1
  for (const item of items) {
    const next = text(item)
    used += Buffer.byteLength(next) + 1
    if (used > bytes) return [...taken, rest(items.length - taken.length)].join('\n')
    taken.push(next)
  }
  return taken.join('\n')
}
