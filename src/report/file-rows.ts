import type { ContainerEvidence, Evidence, FileEvidence, Outcome, ReportState } from '../evidence.js'
import type { RunResult } from './result.js'

/** What a test file came to, for every table of the report. */
export interface FileRow {
  consumer: string
  file: string
  /** Whether there was a report to count from. */
  report: ReportState
  passed: number
  /** Failed and errored tests. */
  failed: number
  skipped: number
  /** Tests that failed as their author expects. */
  xfailed: number
  durationMs: number
  /** Containers of the candidate that were started; for a control, of the dead image that were created. */
  containers: number
  /** How it ended: an exit code, a signal, or that the gate ended it. */
  exit: string
}

/** A row for each test file that ran against the candidate, in the order they ran. */
export function fileRows({ evidence }: RunResult): FileRow[] {
  return ofCandidate(evidence).flatMap(({ consumer, files }) => files.map(file => row(consumer.name, file)))
}

/** A row for each file of a negative control, to be shown below those of the candidate. */
export function controlRows({ evidence }: RunResult): FileRow[] {
  const controls = evidence.filter(({ arm }) => arm === 'control')
  return controls.flatMap(({ consumer, files }) =>
    files.map(file => row(`${consumer.name} (control: must fail)`, file, 'control')),
  )
}

/** The trials that the verdict rests on. */
export function ofCandidate(evidence: Evidence[]): Evidence[] {
  return evidence.filter(({ arm }) => arm === 'candidate')
}

function row(
  consumer: string,
  evidence: FileEvidence,
  arm: ContainerEvidence['image'] = 'candidate',
): FileRow {
  const { file, durationMs, report, containers } = evidence
  const times = (...outcomes: Outcome[]) =>
    report.cases.filter(({ outcome }) => outcomes.includes(outcome)).length
  return {
    consumer,
    file,
    report: report.state,
    passed: times('passed'),
    failed: times('failed', 'errored'),
    skipped: times('skipped'),
    xfailed: times('xfailed'),
    durationMs,
    // A container of the dead image cannot be started; that it was created is all there is to see.
    containers: containers.filter(({ image, started }) => image === arm && (started || arm === 'control'))
      .length,
    exit: exit(evidence),
  }
}

/** Skipped tests, and beside them those that failed as their author expects. */
export function skippedText({ skipped, xfailed }: FileRow): string {
  return xfailed === 0 ? String(skipped) : `${skipped}, and ${xfailed} failed as expected`
}

function exit({ timedOut, signal, exitCode }: FileEvidence): string {
  if (timedOut) return 'timed out'
  return signal ?? (exitCode === undefined ? 'did not start' : String(exitCode))
}
