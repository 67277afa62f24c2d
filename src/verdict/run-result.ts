import type { CandidateIdentity, Evidence, Latest } from '../evidence.js'
import type { StageTime } from '../shared/progress.js'
import type { Judgement } from './verdict.js'

/** What a run came to: the judgement and what it rests on. Every report is made from this alone. */
export interface RunResult {
  /** Unique to the run. */
  run: string
  /** ISO 8601. */
  startedAt: string
  durationMs: number
  judgement: Judgement
  /** Why the gate does not apply, for `not-applicable`. */
  notApplicable?: string
  /** One for each platform that was built. */
  candidates: CandidateIdentity[]
  /** Where the published image's `:latest` pointed; undefined when nobody had to ask. */
  latest?: Latest
  /** Platforms of the configuration that no consumer was tried on. */
  untried: string[]
  evidence: Evidence[]
  stages: StageTime[]
  /** Consumer's name → the command that reproduces its trial in a terminal. */
  reproduce: Record<string, string>
  /** Things that a reader should know and that decide nothing. */
  notes: string[]
}
