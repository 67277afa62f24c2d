import { type CandidateIdentity, type Evidence, type FileEvidence, isFailure } from '../evidence.js'
import { type Finding, finding, type Policy } from './verdict.js'

/** What must hold for the trial as a whole: which image, which commit, and that nothing was missed. */
export function candidateReasons(evidence: Evidence): Finding[] {
  const { candidate } = evidence
  if (candidate === undefined)
    return [finding('identity-missing', 'the evidence names no candidate'), ...pinReasons(evidence)]
  return [...pinReasons(evidence), ...witnessReasons(evidence), ...imageReasons(evidence)]
}

/** What must hold for the candidate at the end of every trial: its tag and its archive are what they were. */
function imageReasons(evidence: Evidence): Finding[] {
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

/**
 * What must hold for the negative control, where there is one: each of its files failed, and met the dead image.
 *
 * @param stopped the trial of the candidate did not come to its end: then there is no control, and that explains it
 */
export function controlReasons({ control }: Policy, trials: Evidence[], stopped: boolean): Finding[] {
  const [only, second] = trials
  if (control === undefined || (only === undefined && stopped)) return []
  if (only === undefined || second !== undefined) {
    return [finding('control-missing', `expected the evidence of one trial, got ${trials.length}`)]
  }
  const incidents = only.incidents.map(({ kind, detail, file }) =>
    finding(kind, `the control: ${detail}`, { file }),
  )
  if (incidents.length > 0) return incidents
  const gaps = only.witness.complete
    ? []
    : [finding('witness-incomplete', `the control: ${only.witness.detail}`)]
  return [...gaps, ...imageReasons(only), ...control.flatMap(file => controlFile(file, only))]
}

function controlFile(file: string, { files }: Evidence): Finding[] {
  const [only, second] = files.filter(one => one.file === file)
  if (only === undefined || second !== undefined) {
    return [finding('control-missing', `${file} left no evidence of one run of the control`, { file })]
  }
  const findings = passedReasons(only)
  const seen = only.containers.some(({ image }) => image === 'control')
  const met = seen ? [] : [finding('control-not-seen', 'no container of the dead image was created')]
  return [...findings, ...met].map(found => ({ ...found, file }))
}

function passedReasons({ report, exitCode, signal, timedOut }: FileEvidence): Finding[] {
  const passed = report.cases.filter(({ outcome }) => outcome === 'passed')
  if (passed.length > 0) {
    // The finding is about the whole file: a test that needs no image makes the others doubtful as well.
    return passed.map(({ id }) => finding('control-passed', `${id} passed against a dead image`))
  }
  if (exitCode === 0) return [finding('control-passed', 'the command ended with exit code 0')]
  const failed = report.cases.filter(isFailure)
  // A failure with a cause of its own does not show that the tests notice the dead image.
  if (failed.length > 0 && failed.every(({ cause }) => cause !== undefined)) {
    const causes = new Set(failed.flatMap(({ cause }) => cause ?? []))
    return [...causes].map(cause => finding(cause, 'every test of the control failed because of this'))
  }
  if (signal === undefined || timedOut) return []
  return [finding('killed-by-signal', `the control was ended by ${signal}`)]
}
