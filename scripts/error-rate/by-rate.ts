import { comparedRuns, comparingPolicy } from '../../test/support/rounds.js'
import { verdictOf } from './model.js'

export interface Shares {
  fail: number
  inconclusive: number
  /** Red at first, and excused. */
  excused: number
}

/** What three rounds make of each way in which a group of tests can end in four runs here and three there. */
const WAYS = Array.from({ length: 2 ** 7 }, (_, number) => {
  const letters = Array.from({ length: 7 }, (_, bit) => ((number >> bit) & 1 ? 'f' : 'p')).join('')
  const policy = comparingPolicy()
  const evidence = comparedRuns({ t: { candidate: letters.slice(0, 4), baseline: letters.slice(4) } }, policy)
  const failed = [...letters].filter(letter => letter === 'f').length
  return { failed, isRed: letters.startsWith('f'), verdict: verdictOf(policy, evidence) }
})

/** What becomes of a group of tests that fails at this rate on both images: exact, over all ways in which its runs can end. */
export function sharesByRate(rate: number): Shares {
  const shares = { fail: 0, inconclusive: 0, excused: 0 }
  for (const { failed, isRed, verdict } of WAYS) {
    const share = rate ** failed * (1 - rate) ** (7 - failed)
    if (verdict !== 'pass') shares[verdict] += share
    else if (isRed) shares.excused += share
  }
  return shares
}
