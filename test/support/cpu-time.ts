/** Milliseconds of processor time that this process spends on some work: on a busy machine as many as on an idle one. */
export function cpuTimeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const CHARACTERS = 32 * 1024
const TIMES_LONGER = 8

/** How often the time for a short text fits into that for one of eight times its length, as 1 for linear work. */
export function growthOfTime(work: (text: string) => unknown, piece: string): number {
  const text = (length: number) => piece.repeat(Math.ceil(length / piece.length))
  const best = (length: number, runs: number) => {
    const one = text(length)
    return Math.min(...Array.from({ length: runs }, () => cpuTimeOf(() => work(one))))
  }
  const long = best(CHARACTERS * TIMES_LONGER, 1)
  // Too short to be compared; work that grows with the square takes seconds here.
  if (long < 100) return 1
  return long / TIMES_LONGER / best(CHARACTERS, 3)
}
