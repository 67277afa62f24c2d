import type { Expectation } from '../config/config.js'
import type { CandidateIdentity, Part } from '../evidence.js'

/** What a consumer's evidence is held against. */
export interface Policy {
  consumer: string
  files: string[]
  expect: Expectation
  /** The files of the negative control; undefined when there is none. */
  control?: string[]
  /** What a plan has promised, where the trials were jobs of their own; otherwise there is one trial of everything. */
  planned?: Planned
}

export interface Planned {
  /** To which all evidence must belong. */
  run: string
  pin: string
  /** Each must have left the evidence of one trial. */
  parts: PlannedPart[]
}

export interface PlannedPart {
  part: Part
  files: string[]
  /** Of the candidate for that platform; undefined when its build left none. */
  candidate?: Pick<CandidateIdentity, 'configDigest' | 'archive'>
}
