import { join } from 'node:path'
import { makeControl } from '../candidate/control.js'
import type { FrozenCandidate } from '../candidate/frozen.js'
import type { ConsumerConfig } from '../config/config.js'
import type { ConsumerContext } from '../consumer/environment.js'
import { makeWorkspace, restoreWorkspace } from '../consumer/workspace.js'
import type { CandidateIdentity, Evidence } from '../evidence.js'
import type { Pin } from '../git/pin.js'
import { controlName } from '../image/candidate-marks.js'
import { blankEvidence, incidentOf, runTrial } from '../trial/trial.js'
import type { TrialImage } from '../trial/witness/subject.js'
import type { Built, Failed } from './build.js'
import { afterTrial, candidateTrial, keepEvidence, trialContext } from './consumer-trial.js'
import type { LiveRun } from './context.js'
import type { Ready } from './set-up.js'

/**
 * The negative control of a consumer: some of its tests on a dead image. Undefined where none is configured, or where
 * the trial of the candidate did not come to its end, which already keeps the consumer from passing.
 */
export async function controlStage(
  ready: Ready,
  trial: Evidence,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence | undefined> {
  const { consumer, pin } = ready
  const { control } = consumer
  if (control === undefined || pin === undefined || trial.incidents.length > 0) return undefined
  const frozen = 'error' in built ? built : await built.frozen
  if ('error' in frozen) return undefined
  const config = controlConfig(consumer, control)
  const candidate = frozen.identity
  const context = await controlContext(ready, candidate, live)
  const work = () => runControl(config, pin, frozen, context, live, signal)
  const evidence = await live.stages.time(consumer.name, 'control', work)
  return keepEvidence(await afterTrial({ ...evidence, candidate }, live), context.workspace.evidence)
}

/** The consumer as its control runs it: a few files, one after the other. */
function controlConfig(
  { test, ...consumer }: ConsumerConfig,
  { files, args }: NonNullable<ConsumerConfig['control']>,
): ConsumerConfig {
  return { ...consumer, test: { ...test, command: [...test.command, ...args], files, shards: 1 } }
}

/** The consumer is told the name of the dead image, and leaves its evidence beside that of the candidate. */
async function controlContext(
  { consumer, context }: Ready,
  candidate: CandidateIdentity,
  live: LiveRun,
): Promise<ConsumerContext> {
  const { workspace } = context
  const { reports } = workspace
  const beside = await makeWorkspace(
    join(live.folders.work, consumer.name),
    join(workspace.evidence, 'control'),
  )
  return {
    ...context,
    trial: `${context.trial}-control`,
    image: controlName(candidate.repository, candidate.tag),
    workspace: { ...beside, reports: join(reports, 'control') },
  }
}

async function runControl(
  config: ConsumerConfig,
  pin: Pin,
  { identity: candidate, configuration }: FrozenCandidate,
  context: ConsumerContext,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence> {
  const { reference } = context.image
  try {
    await restoreWorkspace(context.workspace)
    const engineId = await makeControl(live.engine, configuration, reference)
    const image: TrialImage = {
      arm: 'control',
      repository: candidate.repository,
      reference,
      engineId,
      candidate,
    }
    const whole = trialContext(context, live, `${config.name} (control)`, signal)
    return await runTrial(config, pin, image, whole)
  } catch (error) {
    return { ...blankEvidence(config, context.run, context.trial, 'control'), incidents: [incidentOf(error)] }
  }
}

/** The consumer's tests on the candidate, and then its control on a dead image. */
export async function tryConsumer(
  ready: Ready,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence[]> {
  const trial = await candidateTrial(ready, built, live, signal)
  const control = await controlStage(ready, trial, built, live, signal)
  return control === undefined ? [trial] : [trial, control]
}
