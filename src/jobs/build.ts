import type { CandidateIdentity } from '../evidence.js'
import type { BuildInputs } from '../inputs.js'
import { openRun, type RunContext } from '../live-run.js'
import { markdownCode } from '../report/escape.js'
import { identityFacts } from '../report/facts.js'
import { buildStage, planCandidate } from '../stage/build.js'
import { tidy } from '../stage/ending.js'
import { done, type JobReport } from './job.js'
import { beginPlanned } from './planned.js'

/**
 * Stage `build`: the candidate of one platform, frozen.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when there is no candidate at the end
 */
export async function buildJob(inputs: BuildInputs, context: RunContext): Promise<JobReport> {
  const { run } = await beginPlanned(inputs, context)
  const live = await openRun(run)
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
