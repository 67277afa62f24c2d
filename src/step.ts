import { join } from 'node:path'
import { connect } from './engine/connect.js'
import type { Outputs } from './fail-closed.js'
import type { ActionInputs } from './inputs.js'
import { foldersOf, type Guarded } from './live-run.js'
import { outputsOf } from './outputs.js'
import { packageFolder } from './package-folder.js'
import type { Listener } from './progress.js'
import { type Annotation, annotations } from './report/annotations.js'
import { headline } from './report/headline.js'
import { summary } from './report/summary.js'
import { run } from './run.js'

export interface StepContext {
  env: NodeJS.ProcessEnv
  signal: AbortSignal
  listener: Listener
  /** The run's own folder; exists. */
  folder: string
  /** Unique to the run. */
  run: string
  commandFiles: Guarded
}

/** What a step of a workflow shows of a run. */
export interface StepReport {
  outputs: Outputs
  annotations: Annotation[]
  /** Markdown. */
  summary: string
  /** Why the step is red; undefined when it is not. */
  failure: string | undefined
}

/** Runs the gate for a step, from its inputs to what is to be shown. Rejects as `run` does. */
export async function step(inputs: ActionInputs, context: StepContext): Promise<StepReport> {
  const { env, folder } = context
  const result = await run(inputs, {
    ...context,
    connect,
    presetsDir: join(packageFolder(), 'presets'),
    keep: { work: false, candidate: true },
    ownsMachine: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
  })
  const { verdict } = result.judgement
  const green = !inputs.failOnVerdict || verdict === 'pass' || verdict === 'not-applicable'
  return {
    outputs: outputsOf(result, foldersOf(folder).report),
    annotations: annotations(result),
    summary: summary(result),
    failure: green ? undefined : headline(result),
  }
}
