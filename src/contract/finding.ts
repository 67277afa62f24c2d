import type { Difference } from './difference.js'
import type { Count } from './tally.js'
import type { EmbeddedStats, TextStats } from './text-stats.js'

/** What is known of a difference where it is found. */
export interface ContractFinding
  extends Pick<Difference, 'kind' | 'severity' | 'before' | 'after' | 'chance'> {
  /** From the part of a message in which it was found. */
  path: string
  /** Of how many times that the arm could have shown it. */
  baseline: { count: Count; of: number }
  candidate: { count: Count; of: number }
  /** How often the baseline shows what the candidate never does. */
  lost: number
  /** False where it is not unlikely enough to be said. */
  sure: boolean
  /** Of a grammar. */
  texts?: ComparedTexts
}

/** What both arms have in one place. */
export interface ComparedTexts {
  baseline: TextStats<EmbeddedStats>
  candidate: TextStats<EmbeddedStats>
}
