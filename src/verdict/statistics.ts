/** In how many of its runs something failed. */
export interface FailureCount {
  failed: number
  runs: number
}

/**
 * Fisher's exact test, one-sided: given how many of all runs failed, the probability that at least so many of the
 * candidate's are among them when the image makes no difference. `C(K,i) C(N-K,n-i) / C(N,n)`, summed from the observed i.
 */
export function fisherOneSided(candidate: FailureCount, baseline: FailureCount): number {
  const all = candidate.runs + baseline.runs
  const failed = candidate.failed + baseline.failed
  const most = Math.min(failed, candidate.runs)
  let sum = 0
  for (let count = candidate.failed; count <= most; count++)
    sum += choose(failed, count) * choose(all - failed, candidate.runs - count)
  return Math.min(1, sum / choose(all, candidate.runs))
}

/** Holm's correction: for each of several probabilities one that holds for all of them together, in the same order. */
export function holmAdjusted(probabilities: readonly number[]): number[] {
  const order = probabilities.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const adjusted = new Array<number>(probabilities.length)
  let least = 0
  order.forEach(({ value, index }, rank) => {
    least = Math.max(least, Math.min(1, value * (order.length - rank)))
    adjusted[index] = least
  })
  return adjusted
}

/** After so many runs without a failure, the highest rate of failures that 95 % confidence leaves: at most 3/n. */
export function highestRate(cleanRuns: number): number {
  return cleanRuns === 0 ? 1 : Math.min(1, 3 / cleanRuns)
}

function choose(n: number, k: number): number {
  if (k < 0 || k > n) return 0
  let product = 1
  for (let i = 1; i <= Math.min(k, n - k); i++) product = (product * (n - Math.min(k, n - k) + i)) / i
  return product
}
