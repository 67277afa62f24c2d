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
  const once = best(CHARACTERS * TIMES_LONGER, 1)
  // Too short to be compared; work that grows with the square takes seconds here.
  if (once < 100) return 1
  // Other threads of the process, as of its garbage collection, may have added to it.
  return Math.min(once, best(CHARACTERS * TIMES_LONGER, 2)) / TIMES_LONGER / best(CHARACTERS, 3)
}
