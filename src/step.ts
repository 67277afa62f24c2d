import { join } from 'node:path'
import { connect } from './engine/connect.js'
import type { StageInputs } from './inputs.js'
import { allJob } from './jobs/all.js'
import { buildJob } from './jobs/build.js'
import type { JobReport } from './jobs/job.js'
import { judgeJob } from './jobs/judge.js'
import { planJob } from './jobs/plan.js'
import { promoteJob } from './jobs/promote.js'
import { trialJob } from './jobs/trial.js'
import type { RunContext } from './live-run.js'
import { packageFolder } from './package-folder.js'

/** What a step is given beyond its inputs; the rest of a run's context is the same for all steps. */
export type StepContext = Omit<RunContext, 'connect' | 'presetsDir' | 'ownsMachine'>

/** Runs a stage, from its inputs to what is to be shown. Rejects as the stage does. */
export async function step(inputs: StageInputs, given: StepContext): Promise<JobReport> {
  const context: RunContext = {
    ...given,
    connect,
    presetsDir: join(packageFolder(), 'presets'),
    ownsMachine: given.env['RUNNER_ENVIRONMENT'] === 'github-hosted',
  }
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
    case 'promote':
      return promoteJob(inputs, context)
  }
}
