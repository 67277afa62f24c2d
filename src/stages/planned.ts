import type { Config } from '../config/config.js'
import { loadConfig } from '../config/load.js'
import { consumersOfPlan, type Plan, parsePlan, refuseOtherPlan } from '../plan.js'
import { beginRun, type Run, type RunContext } from './context.js'

/** What the stages `build`, `trial` and `judge` are given together; each of them is given a part. */
interface PlannedInputs {
  root: string
  config: string | undefined
  token: string | undefined
  /** JSON. */
  plan: string
  platform: string | undefined
}

/** The run of one of these stages, with no consumers but those of the plan. */
interface PlannedRun {
  config: Config
  plan: Plan
  run: Run
}

/**
 * Begins a stage that has a plan. The plan says which commit the candidate is tagged after, and who is tried.
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
  // The plan names the consumers, so the input `consumer` is held against the plan and not against the configuration.
  const asked = {
    root,
    sha: plan.commit,
    image: undefined,
    token,
    consumer: undefined,
    ref: undefined,
    platform,
  }
  const run = await beginRun(config, asked, context)
  return {
    config,
    plan,
    run: {
      ...run,
      consumers: consumersOfPlan(plan, config),
      ...(plan.given && { given: plan.given }),
      ...(plan.editsWaivers && { editsWaivers: plan.editsWaivers }),
    },
  }
}
