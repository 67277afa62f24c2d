import type { Config } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { type Plan, parsePlan, refuseOtherPlan } from '../plan.js'
import { beginRun, type Run, type RunContext, type RunInputs } from './context.js'

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
  // Of a consumer that is named the plan knows whether there is one.
  { consumer: _, ...inputs }: RunInputs & { plan: string },
  context: RunContext,
): Promise<PlannedRun> {
  const config = await loadConfig({ ...inputs, presetsDir: context.presetsDir })
  const plan = parsePlan(inputs.plan)
  refuseOtherPlan(plan, config)
  const names = plan.consumers.map(({ name }) => name)
  const run = await beginRun(config, { ...inputs, sha: plan.commit }, context)
  return {
    config,
    plan,
    run: { ...run, consumers: run.consumers.filter(({ name }) => names.includes(name)) },
  }
}
