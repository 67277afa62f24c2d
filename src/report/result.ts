import type { CandidateIdentity, ConsumerEvidence, ContainerEvidence, Evidence, Latest } from '../evidence.js'
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

/** The identity of the candidate as names and values, for the page and the summary alike. */
export function identityFacts(candidate: CandidateIdentity): [name: string, value: string][] {
  return [
    ['reference', candidate.reference],
    ['config digest', candidate.configDigest],
    ['image ID of the engine', candidate.engineId],
    ['archive', `sha256:${candidate.archive.sha256}, ${candidate.archive.bytes} bytes`],
    ['commit', candidate.commit],
    ['platform', candidate.platform],
    ['tag in the registry', `${candidate.registry.state}: ${candidate.registry.detail}`],
  ]
}

/** What was asked for, and the commit that it was resolved to. */
export function pinFacts({ repository, ref, pin }: ConsumerEvidence): { where: string; pin: string } {
  return { where: `${repository} ${ref}`, pin: pin ?? 'no pin' }
}

/** How a container ended. */
export function containerEnd(container: ContainerEvidence): string {
  const { started, exitCode, oomKilled, stoppedByRequest } = container
  if (!started) return 'never started'
  if (oomKilled) return 'killed for memory'
  const end = exitCode === undefined ? 'still running' : String(exitCode)
  return stoppedByRequest ? `${end}, stopped on request` : end
}
