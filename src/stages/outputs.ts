import type { Latest, Outcome } from '../evidence.js'
import { type Annotation, verdictAnnotations } from '../report/annotations.js'
import { verdictHeadline } from '../report/headline.js'
import { type RenderedReport, renderReport, writeReport } from '../report/write-report.js'
import { IncidentError } from '../shared/errors.js'
import { incidentOf } from '../trial/trial.js'
import { approvedDigests } from '../verdict/approval.js'
import { candidateTrials, type RunResult } from '../verdict/verdict.js'
import { FAIL_CLOSED, type Outputs, type OutputsOf, type Stage } from './action-definition.js'

/** The outputs of a run that came to a verdict. */
export function outputsOf(result: RunResult, reportDir: string): Outputs {
  const { judgement, candidates } = result
  const [first] = candidates
  return {
    ...FAIL_CLOSED,
    verdict: judgement.verdict,
    compatible: String(judgement.verdict === 'pass'),
    'approved-image-id': approvedDigests(result).join(','),
    ...(first && {
      'candidate-image': first.reference,
      'candidate-tag': first.tag,
      'image-id': candidates.map(({ configDigest }) => configDigest).join(','),
    }),
    consumers: JSON.stringify(judgement.consumers.map(({ name, pin, verdict }) => ({ name, pin, verdict }))),
    'expected-latest': expectedLatest(result.latest),
    'report-dir': reportDir,
    'report-url': result.links?.run ?? '',
    ...countsOf(result),
  }
}

/** Of the trials that the verdict is about, so without those of the published image and the control. */
function countsOf({ evidence }: RunResult): Partial<Outputs> {
  const trials = candidateTrials(evidence)
  if (trials.length === 0) return {}
  const cases = trials.flatMap(({ files }) => files.flatMap(({ report }) => report.cases))
  const count = (...outcomes: Outcome[]) =>
    String(cases.filter(({ outcome }) => outcomes.includes(outcome)).length)
  return {
    'tests-passed': count('passed'),
    'tests-failed': count('failed', 'errored'),
    'tests-skipped': count('skipped', 'xfailed'),
  }
}

/** Where `:latest` pointed, as the promotion's input of that name has it; empty when that is not known. */
export function expectedLatest(latest: Latest | undefined): string {
  if (latest?.state === 'present') return latest.digest
  return latest?.state === 'absent' ? 'none' : ''
}

/** What a stage shows when it has come to its end. */
export interface JobReport {
  outputs: Outputs
  annotations: Annotation[]
  /** Markdown. */
  summary: string
  /** Why the step is red; undefined when it is not. */
  failure: string | undefined
  /** Of the stages that come to a verdict. */
  result?: RunResult
}

/** What a stage shows that comes to a verdict. */
export interface VerdictReport extends JobReport {
  result: RunResult
}

/**
 * Writes the report of a run, and gives what its step shows.
 *
 * @param failOnVerdict whether anything but a pass makes the step red, or a gate that does not apply
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
export async function reportVerdict(
  result: RunResult,
  folder: string,
  failOnVerdict: boolean,
): Promise<VerdictReport> {
  const report = await written(result, folder)
  const { verdict } = result.judgement
  const green = !failOnVerdict || verdict === 'pass' || verdict === 'not-applicable'
  return {
    outputs: outputsOf(result, folder),
    annotations: verdictAnnotations(result),
    summary: report['summary.md'],
    failure: green ? undefined : verdictHeadline(result),
    result,
  }
}

async function written(result: RunResult, folder: string): Promise<RenderedReport> {
  try {
    const report = renderReport(result)
    await writeReport(report, folder)
    return report
  } catch (cause) {
    const { kind, detail } = incidentOf(cause)
    throw new IncidentError(kind, `the report cannot be written to ${folder}: ${detail}; make room there`, {
      cause,
    })
  }
}

/** A stage that did what it should. */
export function finishedReport<S extends Stage>(outputs: OutputsOf<S>, summary: string): JobReport {
  return { outputs: { ...FAIL_CLOSED, ...outputs }, annotations: [], summary, failure: undefined }
}
