import type { Evidence } from '../evidence.js'
import type { LiveRun } from '../live-run.js'
import type { Built, Failed } from './build.js'
import { controlStage } from './control.js'
import type { Ready } from './set-up.js'
import { trialStage } from './trial.js'

/** The consumer's tests on the candidate, and then its control on a dead image. */
export async function armsOf(
  ready: Ready,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence[]> {
  const trial = await trialStage(ready, built, live, signal)
  const control = await controlStage(ready, trial, live, signal)
  return control === undefined ? [trial] : [trial, control]
}
