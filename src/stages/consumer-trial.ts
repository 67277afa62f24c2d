import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makeControl } from '../candidate/control.js'
import { archivePath, type FrozenCandidate } from '../candidate/frozen.js'
import type { ConsumerConfig } from '../config/config.js'
import {
  type ConsumerContext,
  makeWorkspace,
  restoreWorkspace,
  type Workspace,
} from '../consumer/consumer-context.js'
import type { CandidateIdentity, Evidence, Incident } from '../evidence.js'
import type { CheckedOutPin } from '../git/checkout.js'
import { archiveFacts } from '../image/archive.js'
import { controlName } from '../image/candidate-marks.js'
import { IncidentError } from '../shared/errors.js'
import { refuseLinkedFolder } from '../shared/files.js'
import { blankEvidence, incidentOf, runTrial, type TrialContext, writeEvidence } from '../trial/trial.js'
import type { CandidateImage, TrialImage } from '../trial/witness/subject.js'
import type { Built, Failed } from './build.js'
import type { LiveRun, Run } from './context.js'
import type { Ready } from './set-up.js'

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
  return keepEvidence(await afterTrial(evidence, workspace, live), workspace.evidence)
}

/** The evidence, once it lies where a later stage finds it. */
export async function keepEvidence(evidence: Evidence, folder: string): Promise<Evidence> {
  try {
    await writeEvidence(evidence, folder)
    return evidence
  } catch (error) {
    // What cannot be shown to anyone is proof of nothing.
    return { ...evidence, incidents: [...evidence.incidents, incidentOf(error)] }
  }
}

/** What may have changed while a consumer was at work: the saved candidate, and what the runner will read. */
async function afterTrial(evidence: Evidence, workspace: Workspace, live: LiveRun): Promise<Evidence> {
  const archiveAfter = await archiveFacts(archivePath(live.folders.candidate))
  const changed = live.context.commandFiles.restore()
  const incidents = [
    ...changed.map(name => ({
      kind: 'command-files-changed' as const,
      detail: `${name} held what this step did not write; it was put back`,
    })),
    ...linkedFolders([workspace.logs, join(workspace.evidence, 'reports'), live.folders.candidate]),
  ]
  return {
    ...evidence,
    ...live.origin,
    ...(archiveAfter !== undefined && { archiveAfter }),
    asked: live.context.hosts.calls,
    incidents: [...evidence.incidents, ...incidents],
  }
}

/** Whoever takes the report with him would follow the links. */
function linkedFolders(folders: string[]): Incident[] {
  return folders.filter(existsSync).flatMap(folder => {
    try {
      refuseLinkedFolder(folder)
      return []
    } catch (error) {
      return [incidentOf(error)]
    }
  })
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
  const context = trialContext(ready.context, live, consumer.name, signal)
  return live.stages.time(consumer.name, 'trial', () => runTrial(consumer, pin, image, context))
}

/** @param title what the trial is shown under */
function trialContext(
  context: ConsumerContext,
  live: LiveRun,
  title: string,
  signal: AbortSignal,
): TrialContext {
  const { engine, facts, others, git, sinceStart, output } = live
  const { listener, ownsMachine } = live.context
  return { ...context, engine, facts, others, git, sinceStart, output, listener, ownsMachine, title, signal }
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
  const context = await controlContext(ready, candidate, live)
  const work = () => runControl(config, pin, frozen, context, live, signal)
  const evidence = await live.stages.time(consumer.name, 'control', work)
  return keepEvidence(
    await afterTrial({ ...evidence, candidate }, context.workspace, live),
    context.workspace.evidence,
  )
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
  pin: CheckedOutPin,
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
