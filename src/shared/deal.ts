/**
 * Deals what takes so long among so many hands, so that the last one ends early: the longest first, each to whoever has least so far.
 * That takes at most 4/3 of the shortest time there is (Graham 1969, https://doi.org/10.1137/0117039). What takes equally long is dealt in turns.
 *
 * @param costs of each, in any unit
 * @returns for each hand the positions in `costs`, in ascending order
 */
export function dealEvenly(costs: readonly number[], hands: number): number[][] {
  const dealt = Array.from({ length: hands }, () => ({ sum: 0, positions: [] as number[] }))
  const longestFirst = [...costs.keys()].sort((a, b) => (costs[b] ?? 0) - (costs[a] ?? 0) || a - b)
  for (const position of longestFirst) {
    const least = dealt.reduce((best, hand) => (hand.sum < best.sum ? hand : best))
    least.sum += costs[position] ?? 0
    least.positions.push(position)
  }
  return dealt.map(({ positions }) => positions.sort((a, b) => a - b))
}
