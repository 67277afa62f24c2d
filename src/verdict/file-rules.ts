import type { Expectation } from '../config/config.js'
import { readPartLabel } from '../config/file-parts.js'
import {
  type ContainerEvidence,
  type FileEvidence,
  isFailure,
  type ReportState,
  type StartFailure,
  type TestCase,
} from '../evidence.js'
import { firstLine, formatCount, matchesWildcard } from '../shared/text.js'
import type { ReasonCode } from './reasons.js'
import { type Finding, finding, type Policy } from './verdict.js'

/** Characters of a failure's first line; the report holds the whole text. */
const DETAIL_LIMIT = 300

/** The image that a trial is of, where it is one that works. */
export type WorkingArm = 'candidate' | 'baseline'

/** What must hold for one test file, of a trial of that image. */
export function fileReasons(
  evidence: FileEvidence,
  { expect, selectedBy }: Pick<Policy, 'expect' | 'selectedBy'>,
  arm: WorkingArm = 'candidate',
): Finding[] {
  // What a file must show, each of its parts need not: `dividedReasons` looks at all of them together.
  const isWhole = readPartLabel(evidence.file).of === 1
  const findings = [
    ...endReasons(evidence, arm),
    ...reportReasons(evidence),
    ...(isWhole ? nonePassed(evidence) : []),
    ...evidence.report.cases.flatMap(test => caseReasons(test, evidence, expect, arm)),
    ...(isWhole ? seenReasons(evidence, expect, selectedBy, arm) : []),
    ...evidence.containers.flatMap(one => oneContainer(one, expect, arm)),
    ...(isWhole ? useReasons(evidence, expect, arm) : []),
  ]
  return findings.map(found => ({ ...found, file: evidence.file }))
}

function endReasons(evidence: FileEvidence, arm: WorkingArm): Finding[] {
  const failed = evidence.report.cases.filter(isFailure)
  const failures = failed.length
  if (evidence.timedOut) {
    const used = evidence.containers.some(one => isRunOf(one, arm))
    const after = `${Math.round(evidence.durationMs / 1000)} s`
    return [finding(used ? 'timed-out' : 'timed-out-unused', `ended by the gate after ${after}`)]
  }
  if (evidence.signal !== undefined) return [finding('killed-by-signal', `ended by ${evidence.signal}`)]
  if (evidence.exitCode === 0 && failed.some(({ attempts }) => attempts === 1)) {
    return [finding('exit-disagrees', `exit code 0, and ${failures} failures in the report`)]
  }
  if (evidence.exitCode !== 0 && failures === 0) {
    return [finding('exit-not-zero', `exit code ${evidence.exitCode}, and no failure in the report`)]
  }
  return []
}

const REPORT_CODES: Record<Exclude<ReportState, 'ok'>, ReasonCode> = {
  missing: 'report-missing',
  stale: 'report-stale',
  malformed: 'report-malformed',
  empty: 'report-empty',
}

function reportReasons({ report, timedOut }: FileEvidence): Finding[] {
  // A file that was ended from outside had no chance to write its report.
  return report.state === 'ok' || timedOut ? [] : [finding(REPORT_CODES[report.state], report.detail)]
}

/** A report without a test that passed, or failed. */
export function nonePassed({ report }: Pick<FileEvidence, 'report'>): Finding[] {
  if (report.state !== 'ok') return []
  if (report.cases.some(({ outcome }) => outcome === 'passed') || report.cases.some(isFailure)) return []
  return [finding('none-passed', `of ${report.cases.length} tests none passed`)]
}

function caseReasons(
  test: TestCase,
  evidence: FileEvidence,
  expect: Expectation,
  arm: WorkingArm,
): Finding[] {
  const where = { test: test.id }
  const reruns = test.attempts > 1 ? [finding('rerun', `${test.attempts} attempts in the report`, where)] : []
  // With exit code 0 the runner believes the last attempt; nobody can say which attempt is right.
  if (test.attempts > 1 && evidence.exitCode === 0) return reruns
  if (isFailure(test))
    return [
      finding(failureCode(test, evidence, expect, arm), firstLine(test.text, DETAIL_LIMIT), where),
      ...reruns,
    ]
  if (test.outcome !== 'skipped') return reruns
  const expected = expect.skips.some(skip => matchesWildcard(skip.test, test.id))
  return expected
    ? reruns
    : [finding('unexpected-skip', firstLine(test.text, DETAIL_LIMIT), where), ...reruns]
}

/** What a failed test is a reason of. */
export function failureCode(
  { outcome, cause }: TestCase,
  file: FileEvidence,
  expect: Expectation,
  arm: WorkingArm,
): ReasonCode {
  const ran = file.containers.some(one => isRunOf(one, arm))
  // Whatever a test says: where the candidate crashed, or has nothing to run, that comes first.
  if (hasFault(file, expect, arm)) return outcome === 'failed' ? 'test-failed' : 'test-errored'
  // A candidate that was never started cannot have broken the test.
  if (!ran) return cause ?? 'test-failed-unused'
  return cause ?? (outcome === 'failed' ? 'test-failed' : 'test-errored')
}

/** Whether a container of the image crashed, was killed for memory, or had nothing to run. */
export function hasFault({ containers }: FileEvidence, expect: Expectation, arm: WorkingArm): boolean {
  const own = containers.filter(({ image }) => image === arm)
  return own.some(one => oneContainer(one, expect, arm).some(isFault))
}

function isFault({ code }: Finding): boolean {
  return code === 'container-crashed' || code === 'container-out-of-memory' || code === 'nothing-to-run'
}

/** Too few containers of the image that ran. */
export function seenReasons(
  { containers }: Pick<FileEvidence, 'containers'>,
  expect: Expectation,
  selectedBy: string,
  arm: WorkingArm,
): Finding[] {
  const seen = containers.filter(one => isRunOf(one, arm)).length
  const wanted = Math.max(1, expect.containers)
  if (seen >= wanted) return []
  const detail = `${seen} containers of the ${arm} ran, expected ${wanted}; the variable that selects it is ${selectedBy}`
  return [finding('candidate-not-seen', detail)]
}

/** A green file whose image has answered nothing, where somebody could see whether it did. */
export function useReasons(
  { use, report }: Pick<FileEvidence, 'use' | 'report'>,
  { requests }: Expectation,
  arm: WorkingArm,
): Finding[] {
  const isGreen = report.cases.some(({ outcome }) => outcome === 'passed') && !report.cases.some(isFailure)
  if (!isGreen || use === undefined || use.atLeast || Math.max(use.requests, use.connections) >= requests)
    return []
  const answered = `${formatCount(use.requests, 'request')} on ${formatCount(use.connections, 'connection')}`
  const wayOut = requests === 1 ? '; where it is no server, set expect.requests: 0' : ''
  return [finding('candidate-not-used', `the ${arm} answered ${answered}, expected ${requests}${wayOut}`)]
}

function oneContainer(container: ContainerEvidence, { exitCodes }: Expectation, arm: WorkingArm): Finding[] {
  const { name, reference, image, exitCode } = container
  const { origin, imageId = 'another image' } = container
  const isRelated = container.sameRepository || origin !== undefined
  // Of one that was gone too soon the name still leads to the other image.
  if (isRelated && (isOtherThan(arm, image) || (image === 'unknown' && origin !== undefined))) {
    const from = origin === undefined ? `is ${imageId}` : `comes from ${origin}`
    return [finding('other-image-used', `${name} ran ${reference}, which ${from}`)]
  }
  if (isRelated && image === 'unknown') return [finding('unknown-image-used', `${name} ran ${reference}`)]
  if (container.unseen)
    return [
      finding('unknown-image-used', `${name} ran ${reference}, which was gone before it could be looked at`),
    ]
  if (image !== arm) return []
  const { startFailure } = container
  if (startFailure !== undefined) return [finding(notStarted(startFailure), startFailure.message)]
  if (container.oomKilled) return [finding('container-out-of-memory', `${name} was killed by the kernel`)]
  if (exitCode === undefined || container.stoppedByRequest) return []
  if (exitCode === 0 || exitCodes.includes(exitCode)) return []
  return [finding('container-crashed', `${name} ended with exit code ${exitCode}`)]
}

// POSIX, and runc after it: 126 for a program that cannot be run, 127 for one that is not there.
function notStarted({ exitCode, cause }: StartFailure): ReasonCode {
  if (exitCode === 126 || exitCode === 127) return 'nothing-to-run'
  return cause ?? 'container-refused'
}

// With one arm's image in the trial of the other, nobody can say which of them a test has used.
function isOtherThan(arm: WorkingArm, image: ContainerEvidence['image']): boolean {
  return image === 'other' || (image !== arm && (image === 'candidate' || image === 'baseline'))
}

function isRunOf({ image, started }: ContainerEvidence, arm: WorkingArm): boolean {
  return image === arm && started
}
