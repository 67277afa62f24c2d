import { FAIL_CLOSED, type Outputs } from './fail-closed.js'
import { approvedImageId } from './report/document.js'
import type { RunResult } from './report/result.js'

/** The outputs of a run that came to its end. */
export function outputsOf(result: RunResult, reportDir: string): Outputs {
  const { judgement, candidate } = result
  return {
    ...FAIL_CLOSED,
    verdict: judgement.verdict,
    compatible: String(judgement.verdict === 'pass'),
    'approved-image-id': approvedImageId(result),
    ...(candidate && {
      'candidate-image': candidate.reference,
      'candidate-tag': candidate.tag,
      'image-id': candidate.configDigest,
    }),
    consumers: JSON.stringify(judgement.consumers.map(({ name, pin, verdict }) => ({ name, pin, verdict }))),
    'report-dir': reportDir,
  }
}
