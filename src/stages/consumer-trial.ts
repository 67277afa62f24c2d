import { archivePath } from '../candidate/frozen.js'
import type { ConsumerContext } from '../consumer/environment.js'
import type { Evidence, Incident } from '../evidence.js'
import { archiveFacts } from '../image/archive.js'
import { IncidentError } from '../shared/errors.js'
import { blankEvidence, incidentOf, runTrial, type TrialContext, writeEvidence } from '../trial/trial.js'
import type { CandidateImage, TrialImage } from '../trial/witness/subject.js'
import type { Built, Failed } from './build.js'
import type { LiveRun, Run } from './context.js'
import type { Ready } from './set-up.js'

/** Tries the candidate on one consumer, or says in the evidence why it could not be tried. */
export async function candidateTrial(
  ready: Ready,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence> {
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
  return keepEvidence(await afterTrial(evidence, live), ready.context.workspace.evidence)
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
export async function afterTrial(evidence: Evidence, live: LiveRun): Promise<Evidence> {
  const archiveAfter = await archiveFacts(archivePath(live.folders.candidate))
  const changed = live.context.commandFiles.restore()
  const incidents = changed.map(name => ({
    kind: 'command-files-changed' as const,
    detail: `${name} held what this step did not write; it was put back`,
  }))
  return {
    ...evidence,
    ...live.origin,
    ...(archiveAfter !== undefined && { archiveAfter }),
    incidents: [...evidence.incidents, ...incidents],
  }
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
  const { consumer, pin } = ready
  if (pin === undefined || ready.error !== undefined) return blankTrial(ready, ready.error)
  const image: TrialImage = { ...candidate, arm: 'candidate', candidate }
  const context = trialContext(ready.context, live, consumer.name, signal)
  return live.stages.time(consumer.name, 'trial', () => runTrial(consumer, pin, image, context))
}

/** @param title what the trial is shown under */
export function trialContext(
  context: ConsumerContext,
  live: LiveRun,
  title: string,
  signal: AbortSignal,
): TrialContext {
  const { engine, facts, git, sinceStart, output } = live
  const { listener, ownsMachine } = live.context
  return { ...context, engine, facts, git, sinceStart, output, listener, ownsMachine, title, signal }
}

/** What was thrown, as an incident; anything but an IncidentError is thrown on. */
export function incidentOrThrow(error: unknown): Incident {
  if (error instanceof IncidentError) return incidentOf(error)
  throw error
}

/** The evidence when nobody could be tried, because of one incident. */
export function untriedEvidence({ consumers, origin }: Run, incident: Incident): Evidence[] {
  return consumers.map(one => ({
    ...blankEvidence(one, origin.run, one.name),
    ...origin,
    incidents: [incident],
  }))
}
