/** A line that is longer is hard to read. */
const MOST_COLUMNS = 100

/** For text that is read on standard output. */
export function terminalColumns(): number {
  return Math.min(process.stdout.columns ?? 80, MOST_COLUMNS)
}
