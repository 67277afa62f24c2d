/**
 * Runs every contestant once a round, each time beginning with another one, so that what else happens on the machine
 * hits all alike. The first round warms the caches up and does not count.
 *
 * @returns what each contestant measured, in the order given, a value for each counted round
 */
export async function interleaved<T>(contestants: (() => Promise<T>)[], rounds: number): Promise<T[][]> {
  const measured = contestants.map(run => ({ run, values: [] as T[] }))
  for (let round = 0; round <= rounds; round++) {
    const first = round % measured.length
    for (const { run, values } of [...measured.slice(first), ...measured.slice(0, first)]) {
      const value = await run()
      if (round > 0) values.push(value)
    }
  }
  return measured.map(({ values }) => values)
}
