import type { Engine } from '../engine/engine.js'
import { repositoryOf } from '../image/reference.js'
import { type PromoteContext, PromotionError } from '../promote/context.js'
import { promote } from '../promote/promote.js'
import { DockerRegistry } from '../registry/docker-registry.js'
import {
  type PromotionProgress,
  promotionSummary,
  stoppedPromotionSummary,
  stoppedPromotionText,
} from '../report/promotion.js'
import { IncidentError } from '../shared/errors.js'
import { FAIL_CLOSED } from './action-definition.js'
import type { RunContext } from './context.js'
import type { PromoteInputs } from './inputs.js'
import { finishedReport, type JobReport } from './outputs.js'

/**
 * Stage `promote`: makes the registry's tags point at what the gate approved.
 *
 * @throws UsageError when an input is wrong
 */
export async function promoteJob(inputs: PromoteInputs, context: RunContext): Promise<JobReport> {
  const progress: PromotionProgress = { steps: [] }
  const request = {
    candidates: inputs.candidate,
    approved: inputs.approvedImageId,
    image: repositoryOf(inputs.candidateImage),
    verdict: inputs.verdict,
    version: inputs.version,
    expectedLatest: inputs.expectedLatest,
    platformTags: inputs.platformTags,
    dryRun: inputs.dryRun,
  }
  try {
    const result = await promote(request, { ...(await promoteContext(inputs, context)), progress })
    const { versionDigest = '', latestDigest = '' } = result
    return finishedReport<'promote'>(
      { 'version-digest': versionDigest, 'latest-digest': latestDigest },
      promotionSummary(result),
    )
  } catch (error) {
    if (!(error instanceof PromotionError || error instanceof IncidentError)) throw error
    const stopped = { ...progress, message: error.message }
    return {
      outputs: FAIL_CLOSED,
      annotations: [],
      summary: stoppedPromotionSummary(stopped),
      failure: stoppedPromotionText(stopped),
    }
  }
}

async function promoteContext(
  { dryRun, root }: PromoteInputs,
  { env, run, signal, listener, hosts, connect }: RunContext,
): Promise<PromoteContext> {
  const host = env['DOCKER_HOST'] ?? ''
  // A dry run asks registries only, so it works where no engine is.
  const engine = dryRun ? noEngine() : await connect(env)
  const facts = dryRun ? { endpoint: host, isDefault: host === '' } : await engine.facts()
  const registry = new DockerRegistry({ env, run, facts, cwd: root, signal, listener, hosts })
  return { registry, engine, listener, signal, hosts }
}

function noEngine(): Engine {
  const refuse = () => {
    throw new Error('a dry run needs no engine')
  }
  return new Proxy({} as Engine, { get: refuse })
}
