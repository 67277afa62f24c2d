import type { AllInputs } from '../inputs.js'
import { foldersOf, type RunContext } from '../live-run.js'
import { outputsOf } from '../outputs.js'
import { annotations } from '../report/annotations.js'
import { headline } from '../report/headline.js'
import { summary } from '../report/summary.js'
import { run } from '../run.js'
import type { JobReport } from './job.js'

/** Stage `all`: the whole gate in one step. Rejects as `run` does. */
export async function allJob(inputs: AllInputs, context: RunContext): Promise<JobReport> {
  const result = await run(inputs, context)
  const { verdict } = result.judgement
  const { report, candidate } = foldersOf(context.folder)
  const green = !inputs.failOnVerdict || verdict === 'pass' || verdict === 'not-applicable'
  const frozen = result.candidates.length > 0
  return {
    outputs: { ...outputsOf(result, report), ...(frozen && { 'candidate-dir': candidate }) },
    annotations: annotations(result),
    summary: summary(result),
    failure: green ? undefined : headline(result),
    result,
  }
}
