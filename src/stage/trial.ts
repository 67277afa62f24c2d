import type { Evidence } from '../evidence.js'
import type { LiveRun } from '../live-run.js'
import { blankEvidence, incidentOf, runTrial, type TrialImage, writeEvidence } from '../trial/trial.js'
import type { Built, Failed } from './build.js'
import type { Ready } from './set-up.js'

/** Tries one consumer, or says in its evidence why it could not be tried. */
export async function trialStage(
  ready: Ready,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence> {
  const evidence =
    'error' in built ? untried(ready, built.error) : await evidenceOf(ready, built, live, signal)
  try {
    await writeEvidence(evidence, ready.context.workspace.evidence)
    return evidence
  } catch (error) {
    // What cannot be shown to anyone is proof of nothing.
    return { ...evidence, incidents: [...evidence.incidents, incidentOf(error)] }
  }
}

// While the candidate is frozen its first trial runs. The tag is watched meanwhile: a test that moves it, even
// for a moment, leaves an image event, and with one there is no pass.
async function evidenceOf(
  ready: Ready,
  { image, frozen }: Built,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence> {
  const evidence = await tried(ready, image, live, signal)
  const end = await frozen
  // Tests of an image that cannot be shipped prove nothing.
  return 'error' in end ? untried(ready, end.error) : { ...evidence, candidate: end.identity }
}

function untried({ consumer, context, pin }: Ready, error: unknown): Evidence {
  const evidence = blankEvidence(consumer, context.run, context.trial)
  if (pin !== undefined) evidence.consumer.pin = pin.commit
  return { ...evidence, incidents: [incidentOf(error)] }
}

async function tried(ready: Ready, image: TrialImage, live: LiveRun, signal: AbortSignal): Promise<Evidence> {
  const { consumer, pin } = ready
  if (pin === undefined || ready.error !== undefined) return untried(ready, ready.error)
  const context = { ...trialContext(ready, live), signal }
  return live.stages.time(consumer.name, 'trial', () => runTrial(consumer, pin, image, context))
}

function trialContext({ context }: Ready, live: LiveRun) {
  const { engine, facts, git, sinceStart, output } = live
  const { listener, ownsMachine } = live.context
  return { ...context, engine, facts, git, sinceStart, output, listener, ownsMachine }
}
