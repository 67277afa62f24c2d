const PATTERN = /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s)?$/

/** The pattern of a duration, for editors. */
export const DURATION_PATTERN = PATTERN.source

const LONGEST_MS = 24 * 3_600_000

/** Milliseconds of a duration such as `90s`, `30m` or `1h30m`; undefined for anything else than 1s to 24h. */
export function parseDuration(text: string): number | undefined {
  const found = PATTERN.exec(text)
  if (!found) return undefined
  const [hours, minutes, seconds] = found.slice(1).map(part => Number(part ?? 0))
  const ms = ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000
  return ms > 0 && ms <= LONGEST_MS ? ms : undefined
}
