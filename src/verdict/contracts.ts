import type { Comparison } from '../contract/compare.js'
import type { Contract } from '../contract/contract.js'
import type { PartedWays } from '../contract/parted-ways.js'

/** What was said to the two images while a consumer's tests ran. */
export interface ConsumerContract {
  consumer: string
  /** Where a plan divides the trial. */
  platform?: string
  outcome: ContractOutcome
}

export type ContractOutcome = ComparedContract | UncomparedContract

export interface ComparedContract {
  state: 'compared'
  comparison: Comparison
  baseline: Contract
  candidate: Contract
  /** Absent where nothing differs. */
  parted?: PartedWays
  /** What was left out, and why: it ends a sentence, and may hold foreign text. Absent where all was compared. */
  leftOut?: string
}

/** `same`: the two are one image. `unknown`: there is nothing to compare. */
export interface UncomparedContract {
  state: 'same' | 'unknown'
  /** Ends a sentence; it may hold foreign text. */
  why: string
  /** Nothing was to run on the published image as long as nothing is red: no news of a consumer that passes. */
  isAsConfigured?: true
}
