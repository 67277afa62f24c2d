import { join } from 'node:path'
import { connectEngine } from '../engine/connect.js'
import { summaryWithNotes } from '../report/summary.js'
import { packageFolder } from '../shared/files.js'
import { HostPolicies } from '../shared/host-policy.js'
import { allJob } from './all.js'
import { buildJob } from './build.js'
import type { RunContext } from './context.js'
import { hostNotes } from './host-notes.js'
import type { StageInputs } from './inputs.js'
import { issueJob } from './issue.js'
import { judgeJob } from './judge.js'
import type { JobReport } from './outputs.js'
import { planJob } from './plan.js'
import { promoteJob } from './promote.js'
import { trialJob } from './trial.js'

/** What a step is given beyond its inputs; the rest of a run's context is the same for all steps. */
type StepContext = Omit<RunContext, 'connect' | 'hosts' | 'presetsDir'>

/**
 * Runs a stage, from its inputs to what is to be shown. Rejects as the stage does.
 *
 * @param hosts the usual ones, but for a test that does not want to wait
 */
export async function runStage(
  inputs: StageInputs,
  given: StepContext,
  hosts = new HostPolicies(given.listener),
): Promise<JobReport> {
  const context: RunContext = {
    ...given,
    connect: env => connectEngine(env, hosts),
    hosts,
    presetsDir: join(packageFolder(), 'presets'),
  }
  const report = await run(inputs, context)
  // A verdict's report has them already.
  if (report.result !== undefined) return report
  return { ...report, summary: summaryWithNotes(report.summary, hostNotes(hosts.calls, [])) }
}

async function run(inputs: StageInputs, context: RunContext): Promise<JobReport> {
  switch (inputs.stage) {
    case 'all':
      return allJob(inputs, context)
    case 'plan':
      return planJob(inputs, context)
    case 'build':
      return buildJob(inputs, context)
    case 'trial':
      return trialJob(inputs, context)
    case 'judge':
      return judgeJob(inputs, context)
    case 'issue':
      return issueJob(inputs, context)
    case 'promote':
      return promoteJob(inputs, context)
  }
}
