import { loadConfig } from '../config/load.js'
import type { CandidateIdentity } from '../evidence.js'
import type { BuildInputs } from '../inputs.js'
import { beginRun, openRun, type RunContext } from '../live-run.js'
import { parsePlan, refuseOtherPlan } from '../plan/plan.js'
import { markdownCode } from '../report/escape.js'
import { identityFacts } from '../report/facts.js'
import { buildStage, planCandidate } from '../stage/build.js'
import { tidy } from '../stage/ending.js'
import { done, type JobReport } from './job.js'

/**
 * Stage `build`: the candidate of one platform, frozen.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when there is no candidate at the end
 */
export async function buildJob(inputs: BuildInputs, context: RunContext): Promise<JobReport> {
  const config = await loadConfig({ ...inputs, presetsDir: context.presetsDir })
  const plan = parsePlan(inputs.plan)
  refuseOtherPlan(plan, config)
  const names = plan.consumers.map(({ name }) => name)
  const run = await beginRun(config, { ...inputs, sha: plan.commit }, context)
  const live = await openRun({
    ...run,
    // What the registry is asked for depends on who will be tried.
    consumers: run.consumers.filter(({ name }) => names.includes(name)),
  })
  try {
    const { frozen } = await buildStage(await planCandidate(live), live, context.signal)
    const end = await frozen
    if ('error' in end) throw end.error
    return built(end.identity, live.folders.candidate)
  } finally {
    await tidy(live)
  }
}

function built(identity: CandidateIdentity, folder: string): JobReport {
  const facts = identityFacts(identity).map(([name, value]) => `- ${name}: ${markdownCode(value)}`)
  const outputs = {
    'candidate-image': identity.reference,
    'candidate-tag': identity.tag,
    'image-id': identity.configDigest,
    'candidate-dir': folder,
  }
  return done(outputs, `## compat-gate: build\n\n${facts.join('\n')}\n`)
}
