/**
 * The header `Retry-After`, a number of seconds or a date (RFC 9110, 10.2.3), in milliseconds from now; undefined when it
 * is neither.
 *
 * @param now milliseconds since the epoch
 */
export function parseRetryAfter(text: string | null | undefined, now = Date.now()): number | undefined {
  const value = text?.trim() ?? ''
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000
  // A date begins with the name of a day. `Date.parse` takes much that is none.
  const at = /^[A-Z][a-z]+,? /.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
