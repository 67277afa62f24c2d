import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CandidateIdentity, Latest } from '../../src/evidence.js'
import type { VerdictDocument } from '../../src/report/verdict-document.js'

/** verdict.json of a gate that approved these candidates, without the evidence behind it. */
export function passedVerdict(candidates: CandidateIdentity[], latest: Latest): VerdictDocument {
  return {
    schema: 'compat-gate/verdict@6',
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

/**
 * The folder of a report in which these tests were all of a consumer's file.
 *
 * @param times milliseconds by the id of the test
 */
export async function reportOfTests(
  folder: string,
  file: string,
  times: Record<string, number>,
  name = 'small',
): Promise<string> {
  const report = join(folder, 'earlier')
  await mkdir(report)
  const tests = Object.entries(times).map(([id, ms]) => ({ id, ms }))
  const whole = {
    ...{ file, durationMs: tests.reduce((sum, { ms }) => sum + ms, 0), report: 'ok' as const, exit: '0' },
    ...{ passed: tests.length, failed: 0, skipped: 0, xfailed: 0, containers: 1 },
    select: { file, part: 1, of: 1, tests },
  }
  const consumer = { name, repository: '.', verdict: 'pass' as const, reasons: [], files: [whole] }
  const document = { ...passedVerdict([], { state: 'absent' }), consumers: [consumer] }
  await writeFile(join(report, 'verdict.json'), JSON.stringify(document))
  return report
}
