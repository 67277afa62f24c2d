import { type Evidence, type FileEvidence, isFailure } from '../evidence.js'
import { formatNames } from '../shared/text.js'
import type { FirstRedWatch } from '../trial/trial.js'
import type { Policy } from '../verdict/verdict.js'
import { waivedTests } from '../verdict/waivers.js'

/** The first red file of a run that ends there. */
export class FirstRed {
  /** The consumer and the file; undefined while all is green. */
  reached: { consumer: string; file: string } | undefined

  /** Looks at the trial of one consumer. A failure that is waived is none. */
  watchOf(policy: Policy): FirstRedWatch {
    const isReached = () => this.reached !== undefined
    return {
      get isReached() {
        return isReached()
      },
      look: (file, trial) => {
        if (isRed(file, trial, policy)) this.reached ??= { consumer: policy.consumer, file: file.file }
      },
    }
  }

  /** What a consumer is judged by: nothing of it is compared, or controlled, where the run has ended in its trial. */
  judgedBy({ control, baseline, ...policy }: Policy): Policy {
    const isIts = policy.consumer === this.reached?.consumer
    return isIts ? policy : { ...policy, ...(control && { control }), ...(baseline && { baseline }) }
  }

  /** What was not run, in one sentence each; empty where the run did not end early. */
  notes(policies: Policy[], evidence: Evidence[]): string[] {
    if (this.reached === undefined) return []
    const { consumer, file } = this.reached
    const left = policies.flatMap(policy => notRun(policy, evidence, consumer))
    const rest = left.length === 0 ? 'it was the last one' : `not run: ${formatNames(left, 10)}`
    return [`--fail-fast ended the run at ${consumer}: ${file}; ${rest}`]
  }
}

function notRun(
  { consumer, files, control, baseline }: Policy,
  evidence: Evidence[],
  last: string,
): string[] {
  const trial = evidence.find(one => one.consumer.name === consumer)
  if (trial === undefined) return [`all of ${consumer}`]
  if (consumer !== last) return []
  const ran = new Set(trial.files.map(one => one.file))
  return [
    ...files.filter(one => !ran.has(one)),
    ...(control === undefined ? [] : ['the control']),
    ...(baseline === undefined ? [] : ['the published image']),
  ]
}

function isRed(file: FileEvidence, trial: Evidence, policy: Policy): boolean {
  const failures = file.report.cases.filter(isFailure)
  if (file.report.state !== 'ok' || failures.length === 0)
    return file.report.state !== 'ok' || file.exitCode !== 0
  const { waivers } = policy
  // Which platform it is, is not known before the candidate is frozen.
  const entries = waivers?.entries.map(({ platform: _, ...entry }) => entry) ?? []
  const known = waivedTests({ ...policy, ...(waivers && { waivers: { ...waivers, entries } }) }, [trial])
  return failures.some(({ id }) => !known.some(one => one.file === file.file && one.test === id))
}
