/**
 * Whether a test's id matches a pattern in which `*` stands for any text and everything else for
 * itself: ids hold brackets, slashes and colons, which file globs would read as their own.
 * Linear in the length of the id.
 */
export function matches(pattern: string, id: string): boolean {
  const parts = pattern.split('*')
  const first = parts[0] ?? ''
  const last = parts[parts.length - 1] ?? ''
  if (parts.length === 1) return id === pattern
  if (!id.startsWith(first)) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = id.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return id.length - last.length >= at && id.endsWith(last)
}
