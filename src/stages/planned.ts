import type { Config } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { type Plan, parsePlan, refuseOtherPlan } from '../plan.js'
import { beginRun, type Run, type RunContext } from './context.js'

/** What the jobs of a plan are given; not one of them is given all of it. */
interface PlannedInputs {
  root: string
  config: string | undefined
  token: string | undefined
  /** JSON. */
  plan: string
  platform: string | undefined
}

/** A job of a plan: its run, with the consumers of the plan alone. */
interface PlannedRun {
  config: Config
  plan: Plan
  run: Run
}

/**
 * Begins a job of a plan. What it is tagged after, and who is tried, is the plan's to say.
 *
 * @throws UsageError when the plan is none, or was made from another configuration than the one that is here
 */
export async function beginPlanned(
  { root, config: path, token, plan: text, platform }: PlannedInputs,
  context: RunContext,
): Promise<PlannedRun> {
  const config = await loadConfig(root, path, context.presetsDir)
  const plan = parsePlan(text)
  refuseOtherPlan(plan, config)
  const names = plan.consumers.map(({ name }) => name)
  // Of a consumer that is named the plan knows whether there is one.
  const asked = { root, sha: plan.commit, token, consumer: undefined, ref: undefined, platform }
  const run = await beginRun(config, asked, context)
  return {
    config,
    plan,
    run: { ...run, consumers: run.consumers.filter(({ name }) => names.includes(name)) },
  }
}
