import type { ContainerEvidence, Evidence, FileEvidence, Outcome, Part, ReportState } from '../evidence.js'
import { candidateTrials, partName, type Reason, type RunResult, trialTitle } from '../verdict/verdict.js'

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
  /** How it ended: an exit code, a signal, or that the gate ended it. */
  exit: string
}

/** A row for each test file that ran against the candidate, in the order they ran. */
export function fileRows({ evidence }: RunResult): FileRow[] {
  return candidateTrials(evidence).flatMap(trial => rowsOf(trial))
}

/** A row for each file of a negative control, to be shown below those of the candidate. */
export function controlRows({ evidence }: RunResult): FileRow[] {
  const controls = evidence.filter(({ arm }) => arm === 'control')
  return controls.flatMap(trial => rowsOf(trial, ' (control: must fail)'))
}

/** All rows, in the order in which every table shows them. */
export function allFileRows(result: RunResult): FileRow[] {
  return [...fileRows(result), ...controlRows(result)]
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

/** A test that failed or errored against the candidate. */
export interface FailedTest {
  /** Its name. */
  consumer: string
  trial?: string
  file: string
  test: string
  outcome: 'failed' | 'errored'
  text: string
}

export function failedTests({ evidence }: RunResult): FailedTest[] {
  return candidateTrials(evidence).flatMap(({ consumer, part, files }) =>
    files.flatMap(({ file, report }) =>
      report.cases.flatMap(({ id, outcome, text }) =>
        outcome === 'failed' || outcome === 'errored'
          ? [{ consumer: consumer.name, ...trialOf(part), file, test: id, outcome, text }]
          : [],
      ),
    ),
  )
}

function trialOf(part: Part | undefined): Pick<FailedTest, 'trial'> {
  const trial = partName(part)
  return trial === undefined ? {} : { trial }
}

/** Why it failed, for a reader of that test alone. */
export function shownFailureText({ text }: FailedTest): string {
  return text.trim() === '' ? 'The report holds no failure text.' : text
}

/** Finds the failure text behind a reason; undefined when the reason is about no failed test. */
export function failureTextFinder(result: RunResult): (reason: Reason) => string | undefined {
  const key = ({ consumer, trial, file, test }: Pick<Reason, 'consumer' | 'trial' | 'file' | 'test'>) =>
    JSON.stringify([consumer, trial, file, test])
  const texts = new Map(failedTests(result).map(one => [key(one), one.text]))
  return reason => texts.get(key(reason))
}
