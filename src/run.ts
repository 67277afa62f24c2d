import { setMaxListeners } from 'node:events'
import { conclude, notApplicable } from './conclude.js'
import { loadConfig } from './config/load.js'
import { IncidentError, messageOf } from './errors.js'
import type { Evidence, Incident } from './evidence.js'
import { removeCandidate, removeLeftovers } from './leftovers.js'
import { beginRun, type LiveRun, openRun, type Run, type RunContext, type RunInputs } from './live-run.js'
import { writeReport } from './report/files.js'
import type { RunResult } from './report/result.js'
import { type Built, buildStage, type CandidatePlan, type Failed, planCandidate } from './stage/build.js'
import { controlStage } from './stage/control.js'
import { whyNotApplicable } from './stage/plan.js'
import { type Ready, setUpStage } from './stage/set-up.js'
import { trialStage } from './stage/trial.js'
import { blankEvidence, incidentOf } from './trial/trial.js'

/**
 * The whole gate in one go: stage `all`. What goes wrong on the way is in the result, with a verdict
 * that is no pass; the report is written in any case, and nothing of the run is left behind.
 *
 * @throws UsageError when the configuration or an input is wrong: then no trial was started
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
export async function run(inputs: RunInputs, context: RunContext): Promise<RunResult> {
  setMaxListeners(0, context.signal)
  const config = await loadConfig({
    root: inputs.root,
    presetsDir: context.presetsDir,
    ...(inputs.config !== undefined && { path: inputs.config }),
  })
  const begun = await beginRun(config, inputs, context)
  const why = await whyNotApplicable(config, inputs, context)
  const result = why === undefined ? await gate(begun) : notApplicable(begun, why)
  await writeReport(result, begun.folders.report).catch(error => unreported(error, begun.folders.report))
  return result
}

function unreported(cause: unknown, folder: string): never {
  const { kind, detail } = incidentOf(cause)
  throw new IncidentError(kind, `the report cannot be written to ${folder}: ${detail}; make room there`, {
    cause,
  })
}

async function gate(begun: Run): Promise<RunResult> {
  const live = await openRun(begun).catch(incidentOnly)
  if ('kind' in live) return conclude(begun, unreached(begun, live), [])
  const plan = await planCandidate(live).catch(incidentOnly)
  if ('kind' in plan) return conclude(begun, unreached(begun, plan), [])
  let notes: string[] = []
  let evidence: Evidence[] = []
  try {
    evidence = await gather(plan, live)
  } finally {
    notes = await tidy(live)
  }
  return conclude(live, evidence, notes)
}

function incidentOnly(error: unknown): Incident {
  if (error instanceof IncidentError) return incidentOf(error)
  throw error
}

/** The evidence when nobody could be tried, because of one incident. */
function unreached({ consumers, context }: Run, incident: Incident): Evidence[] {
  return consumers.map(one => ({ ...blankEvidence(one, context.run, one.name), incidents: [incident] }))
}

/** Builds the candidate while the consumers are made ready, then tries one consumer after the other while it is frozen. */
async function gather(plan: CandidatePlan, live: LiveRun): Promise<Evidence[]> {
  const stop = new AbortController()
  const signal = AbortSignal.any([live.context.signal, stop.signal])
  // Without a candidate nobody is tried, so there is no need to wait for a long set-up.
  const [built, ...ready] = await Promise.all([
    buildOrStop(plan, live, signal, stop),
    ...live.consumers.map(consumer => setUpStage(consumer, plan, live, signal)),
  ])
  const evidence: Evidence[] = []
  for (const one of ready) evidence.push(...(await arms(one, built, live, signal)))
  return evidence
}

/** The consumer's tests on the candidate, and then its control on a dead image. */
async function arms(
  ready: Ready,
  built: Built | Failed,
  live: LiveRun,
  signal: AbortSignal,
): Promise<Evidence[]> {
  const trial = await trialStage(ready, built, live, signal)
  const control = await controlStage(ready, trial, live, signal)
  return control === undefined ? [trial] : [trial, control]
}

async function buildOrStop(
  plan: CandidatePlan,
  live: LiveRun,
  signal: AbortSignal,
  stop: AbortController,
): Promise<Built | Failed> {
  try {
    const built = await buildStage(plan, live, signal)
    void built.frozen.then(end => 'error' in end && stop.abort())
    return built
  } catch (error) {
    stop.abort()
    return { error }
  }
}

/** Removes what the run made; what cannot be removed is named and does not change the verdict. */
async function tidy({ context, folders, engine }: LiveRun): Promise<string[]> {
  const { run, keep } = context
  const unwanted = [...(keep.work ? [] : [folders.work]), ...(keep.candidate ? [] : [folders.candidate])]
  try {
    await removeLeftovers(run, unwanted, engine)
    if (!keep.candidate) await removeCandidate(run, engine)
    return []
  } catch (error) {
    return [`not everything could be removed: ${messageOf(error)}`]
  }
}
