import type { CandidateIdentity, Latest } from '../../src/evidence.js'
import type { VerdictDocument } from '../../src/report/verdict-document.js'

/** verdict.json of a gate that approved these candidates, without the evidence behind it. */
export function passedVerdict(candidates: CandidateIdentity[], latest: Latest): VerdictDocument {
  return {
    schema: 'compat-gate/verdict@5',
    run: '4711.1',
    startedAt: '2026-11-21T07:00:00Z',
    durationMs: 1,
    verdict: 'pass',
    compatible: true,
    approvedImageId: candidates.map(({ configDigest }) => configDigest).join(),
    candidates: candidates.map(one => ({ ...one, approved: true })),
    untried: [],
    latest,
    consumers: [],
    stages: [],
    reproduce: {},
    notes: [],
  }
}
