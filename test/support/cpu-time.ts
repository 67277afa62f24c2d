/** Milliseconds of processor time that this process spends on some work: on a busy machine as many as on an idle one. */
export function cpuTimeOf(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
