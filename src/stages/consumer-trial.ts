import { makeControl } from '../candidate/control.js'
import type { FrozenCandidate } from '../candidate/frozen.js'
import type { ConsumerConfig } from '../config/config.js'
import { type ConsumerContext, restoreWorkspace } from '../consumer/consumer-context.js'
import type { Evidence, Incident } from '../evidence.js'
import type { CheckedOutPin } from '../git/checkout.js'
import { controlName } from '../image/candidate-marks.js'
import { IncidentError } from '../shared/errors.js'
import { blankEvidence, incidentOf, runTrial } from '../trial/trial.js'
import type { CandidateImage, TrialImage } from '../trial/witness/subject.js'
import { policyOf } from '../verdict/verdict.js'
import type { Baseline } from './baseline.js'
import type { Built, Failed } from './build.js'
import type { LiveRun, Run } from './context.js'
import { contextBeside, keepTrial, trialContext } from './one-trial.js'
import { type Ready, setUpFacts } from './ready.js'
import { watchOfTrial } from './recorded-baseline.js'
import { roundsStage } from './rounds.js'

/**
 * The consumer's tests on the candidate, what is not green there on the published image as well, and then its control on a
 * dead image.
 */
export async function tryConsumer(
  ready: Ready,
  built: Built | Failed,
  baseline: Baseline | undefined,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence[]> {
  const trial = await candidateTrial(ready, built, live, signal)
  if (live.firstRed?.reached !== undefined) return [trial]
  const rounds = baseline === undefined ? [] : await roundsStage(ready, trial, baseline, live, signal)
  const control = await controlStage(ready, trial, built, live, signal)
  return [trial, ...rounds, ...(control === undefined ? [] : [control])]
}

/** Tries the candidate on one consumer, or says in the evidence why it could not be tried. */
async function candidateTrial(
  ready: Ready,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence> {
  const { workspace } = ready.context
  let evidence: Evidence
  if ('error' in built) evidence = blankTrial(ready, built.error)
  else {
    // While the candidate is frozen its first trial runs. The tag is watched meanwhile: a test that moves it, even for a
    // moment, leaves an image event, and with one there is no pass.
    evidence = await timedTrial(ready, built.image, live, signal)
    const end = await built.frozen
    // Tests of an image that cannot be shipped prove nothing.
    evidence = 'error' in end ? blankTrial(ready, end.error) : { ...evidence, candidate: end.identity }
  }
  evidence = { ...evidence, consumer: { ...evidence.consumer, ...setUpFacts(ready) } }
  return keepTrial(evidence, workspace, live)
}

function blankTrial({ consumer, context, pin }: Ready, error: unknown): Evidence {
  const evidence = blankEvidence(consumer, context.run, context.trial)
  if (pin !== undefined) evidence.consumer.pin = pin.commit
  return { ...evidence, incidents: [incidentOf(error)] }
}

async function timedTrial(
  ready: Ready,
  candidate: CandidateImage,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence> {
  const { consumer, checkedOut: pin } = ready
  if (pin === undefined || ready.error !== undefined) return blankTrial(ready, ready.error)
  const image: TrialImage = { ...candidate, arm: 'candidate', candidate }
  using watch = await watchOfTrial(consumer, pin.commit, live)
  const own = trialContext(ready.context, live, consumer.name, signal, watch)
  const firstRed = live.firstRed?.watchOf(policyOf(consumer, live.config, live.waivers))
  const context = { ...own, firstRed }
  return await live.stages.time(consumer.name, 'trial', () => runTrial(consumer, pin, image, context))
}

/** What was thrown, as an incident; anything but an IncidentError is thrown on. */
export function incidentOrThrow(error: unknown): Incident {
  if (error instanceof IncidentError) return incidentOf(error)
  throw error
}

/** The evidence when nobody could be tried, because of one incident. */
export function untriedEvidence({ consumers, origin, context }: Run, incident: Incident): Evidence[] {
  return consumers.map(one => ({
    ...blankEvidence(one, origin.run, one.name),
    ...origin,
    incidents: [incident],
    asked: context.hosts.calls,
  }))
}

/**
 * The negative control of a consumer: some of its tests on a dead image. Undefined where none is configured, or where
 * the trial of the candidate did not come to its end, which already keeps the consumer from passing.
 */
async function controlStage(
  ready: Ready,
  trial: Evidence,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence | undefined> {
  const { consumer, checkedOut: pin } = ready
  const { control } = consumer
  if (control === undefined || pin === undefined || trial.incidents.length > 0) return undefined
  const frozen = 'error' in built ? built : await built.frozen
  if ('error' in frozen) return undefined
  const config = controlConfig(consumer, control)
  const candidate = frozen.identity
  const name = controlName(candidate.repository, candidate.tag)
  const context = await contextBeside(ready, 'control', name, live)
  const work = () => runControl(config, pin, frozen, context, live, signal)
  const evidence = await live.stages.time(consumer.name, 'control', work)
  return keepTrial({ ...evidence, candidate }, context.workspace, live)
}

/** The consumer as its control runs it: a few files, one after the other. */
function controlConfig(
  { test, ...consumer }: ConsumerConfig,
  { files, args }: NonNullable<ConsumerConfig['control']>,
): ConsumerConfig {
  return { ...consumer, test: { ...test, command: [...test.command, ...args], files, shards: 1 } }
}

async function runControl(
  config: ConsumerConfig,
  pin: CheckedOutPin,
  { identity: candidate, configuration }: FrozenCandidate,
  context: ConsumerContext,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence> {
  const { reference } = context.image
  try {
    await restoreWorkspace(context.workspace)
    const engineId = await makeControl(live.engine, configuration, { reference, run: context.run })
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
