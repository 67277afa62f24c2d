import type { Evidence, FileEvidence, Outcome, ReportState } from '../evidence.js'
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
  /** Containers of the candidate that were started. */
  containers: number
  /** How it ended: an exit code, a signal, or that the gate ended it. */
  exit: string
}

/** A row for each test file that ran against the candidate, in the order they ran. */
export function fileRows({ evidence }: RunResult): FileRow[] {
  return ofCandidate(evidence).flatMap(({ consumer, files }) => files.map(file => row(consumer.name, file)))
}

/** The trials that the verdict rests on. */
export function ofCandidate(evidence: Evidence[]): Evidence[] {
  return evidence.filter(({ arm }) => arm === 'candidate')
}

function row(consumer: string, evidence: FileEvidence): FileRow {
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
    containers: containers.filter(({ image, started }) => image === 'candidate' && started).length,
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
