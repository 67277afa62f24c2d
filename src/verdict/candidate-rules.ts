import type { CandidateIdentity, Evidence } from '../evidence.js'
import { type Finding, finding } from './verdict.js'

/** What must hold for the trial as a whole: which image, which commit, and that nothing was missed. */
export function candidateReasons(evidence: Evidence): Finding[] {
  const { candidate } = evidence
  if (candidate === undefined)
    return [finding('identity-missing', 'the evidence names no candidate'), ...pinReasons(evidence)]
  return [...pinReasons(evidence), ...witnessReasons(evidence), ...imageReasons(evidence)]
}

/** What must hold for the candidate at the end of every trial: its tag and its archive are what they were. */
export function imageReasons(evidence: Evidence): Finding[] {
  const { candidate } = evidence
  if (candidate === undefined) return []
  return [...tagReasons(evidence, candidate), ...archiveReasons(evidence, candidate)]
}

function archiveReasons({ archiveAfter }: Evidence, { archive }: CandidateIdentity): Finding[] {
  if (archiveAfter?.sha256 === archive.sha256 && archiveAfter.bytes === archive.bytes) return []
  const now = archiveAfter === undefined ? 'is gone' : `has the SHA-256 ${archiveAfter.sha256}`
  return [finding('archive-changed', `the archive ${now}, and was frozen with ${archive.sha256}`)]
}

function pinReasons({ consumer }: Evidence): Finding[] {
  const { pin, commit, modified } = consumer
  if (pin === undefined || commit === undefined) {
    return [
      finding('pin-missing', `pin: ${pin ?? 'unknown'}, checked out after the trial: ${commit ?? 'unknown'}`),
    ]
  }
  if (commit !== pin)
    return [finding('tree-modified', `${commit} is checked out after the trial, the pin is ${pin}`)]
  if (modified.length === 0) return []
  return [
    finding('tree-modified', `${modified.length} tracked files differ: ${modified.slice(0, 5).join(', ')}`),
  ]
}

function witnessReasons({ witness }: Evidence): Finding[] {
  return witness.complete ? [] : [finding('witness-incomplete', witness.detail)]
}

function tagReasons({ tagAfter, imageEvents }: Evidence, candidate: CandidateIdentity): Finding[] {
  const onTag = imageEvents.filter(({ reference }) => reference === candidate.reference)
  const over = onTag.filter(({ action }) => action === 'pull' || action === 'load' || action === 'import')
  const moved = onTag.filter(({ action, imageId }) => action === 'tag' && imageId !== candidate.engineId)
  const findings = over.map(event =>
    finding('candidate-pulled-over', `${event.action} of ${event.reference}`, event),
  )
  for (const event of moved) {
    findings.push(
      finding('candidate-tag-moved', `${event.reference} was made to name ${event.imageId}`, event),
    )
  }
  if (tagAfter === candidate.engineId || moved.length > 0) return findings
  const now = tagAfter === undefined ? 'names nothing' : `names ${tagAfter}`
  return [...findings, finding('candidate-tag-moved', `${candidate.reference} ${now} after the trial`)]
}
