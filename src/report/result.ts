import type { CandidateIdentity, ConsumerEvidence, ContainerEvidence } from '../evidence.js'

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
