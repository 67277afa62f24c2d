import type { CandidateIdentity, Evidence, Latest } from '../evidence.js'
import type { Judgement } from '../verdict/verdict.js'

/** When one piece of work began and ended, in milliseconds since the run began. */
export interface StageTime {
  /** What ran beside what: `candidate`, or the name of a consumer. */
  lane: string
  /** As in `build`, `freeze`, `check out`, `set-up`, or a test file. */
  name: string
  startedAt: number
  endedAt: number
}

/** Everything that a report is made from. */
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
