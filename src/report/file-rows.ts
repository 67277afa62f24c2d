import type { ContainerEvidence, Evidence, FileEvidence, Outcome, ReportState } from '../evidence.js'
import { candidateTrials, partName, type RunResult, trialTitle } from '../verdict/verdict.js'
import { type LogPlace, logPlace } from './links.js'

/** What a test file came to, for every table of the report. */
export interface FileRow {
  /** With the part of its trial, where a plan divides it. */
  consumer: string
  trial?: string
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
  /** Of which file it is a part, and what its tests took, where `test.select` can divide it. */
  select?: { file: string; part: number; of: number; tests: { id: string; ms: number }[] }
  /** How it ended: an exit code, a signal, or that the gate ended it. */
  exit: string
}

/** A row as the tables show it. */
export interface ShownRow extends FileRow {
  /** A control fails as it must: then nothing about it is an alarm. */
  isControl: boolean
  log: LogPlace
}

/** A row for each test file that ran against the candidate, in the order they ran. */
export function fileRows({ evidence }: Pick<RunResult, 'evidence'>): FileRow[] {
  return candidateTrials(evidence).flatMap(trial => rowsOf(trial))
}

/** A row for each file of a negative control, to be shown below those of the candidate. */
export function controlRows({ evidence }: Pick<RunResult, 'evidence'>): FileRow[] {
  return controlsOf(evidence).flatMap(trial => rowsOf(trial, CONTROL))
}

/** All rows, in the order in which every table shows them. */
export function allFileRows(result: RunResult): ShownRow[] {
  const shown = (trial: Evidence, isControl: boolean) =>
    rowsOf(trial, isControl ? CONTROL : '').map((one, index) => ({
      ...one,
      isControl,
      log: logPlace(trial.files[index]?.log ?? '', trial, result),
    }))
  return [
    ...candidateTrials(result.evidence).flatMap(trial => shown(trial, false)),
    ...controlsOf(result.evidence).flatMap(trial => shown(trial, true)),
  ]
}

const CONTROL = ' (control: must fail)'

function controlsOf(evidence: Evidence[]): Evidence[] {
  return evidence.filter(({ arm }) => arm === 'control')
}

function rowsOf(trial: Evidence, suffix = ''): FileRow[] {
  const name = partName(trial.part)
  const arm = trial.arm === 'control' ? 'control' : 'candidate'
  return trial.files.map(file => ({
    ...(name !== undefined && { trial: name }),
    ...row(`${trialTitle(trial)}${suffix}`, file, arm),
  }))
}

function row(consumer: string, evidence: FileEvidence, arm: ContainerEvidence['image']): FileRow {
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
    ...(arm === 'candidate' && evidence.select && { select: selectRow(evidence.select, report.cases) }),
  }
}

function selectRow(
  { file, part, of }: NonNullable<FileEvidence['select']>,
  cases: FileEvidence['report']['cases'],
): NonNullable<FileRow['select']> {
  const ran = cases.filter(({ outcome }) => outcome !== 'skipped')
  return { file, part, of, tests: ran.map(({ id, seconds }) => ({ id, ms: Math.round(seconds * 1000) })) }
}

/** Skipped tests, and beside them those that failed as their author expects. */
export function skippedText({ skipped, xfailed }: FileRow): string {
  return xfailed === 0 ? String(skipped) : `${skipped}, and ${xfailed} failed as expected`
}

function exit({ timedOut, signal, exitCode }: FileEvidence): string {
  if (timedOut) return 'timed out'
  return signal ?? (exitCode === undefined ? 'did not start' : String(exitCode))
}
