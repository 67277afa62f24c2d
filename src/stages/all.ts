import { setMaxListeners } from 'node:events'
import { join } from 'node:path'
import { whereTagPoints } from '../candidate/registry-answers.js'
import { loadConfig } from '../config/load.js'
import type { Evidence, Latest } from '../evidence.js'
import type { Pin } from '../git/pin.js'
import { contentDigest } from '../image/content.js'
import { evidencePlace } from '../report/links.js'
import { allEnded } from '../shared/all-ended.js'
import { mostShards } from '../trial/shards.js'
import { triedCandidates } from '../verdict/approval.js'
import { policyOf, type RunResult } from '../verdict/verdict.js'
import { judgedChange } from './applies.js'
import { Baseline, findBaseline } from './baseline.js'
import { type Built, buildStage, type CandidatePlan, type Failed, planCandidate } from './build.js'
import { removeRun } from './cleanup.js'
import { incidentOrThrow, tryConsumer, untriedEvidence } from './consumer-trial.js'
import { beginRun, type LiveRun, openRun, type Run, type RunContext } from './context.js'
import { type ComparedContracts, compareContracts } from './contracts.js'
import type { AskedImage } from './earlier-answer.js'
import { FirstRed } from './first-red.js'
import { greenOf } from './green-report.js'
import type { AllInputs } from './inputs.js'
import { layBeside, readLastGreen } from './last-green.js'
import { withDividedFiles, withLastReport, withLastTimes } from './last-times.js'
import { reportVerdict, type VerdictReport } from './outputs.js'
import { publishedBeside } from './published.js'
import type { Ready } from './ready.js'
import { withReleases } from './releases.js'
import { concludeRun, notApplicableResult } from './result.js'
import { lastGreenAnswers, RunQuestion } from './run-question.js'
import { setUpStage } from './set-up.js'

/**
 * Stage `all`: the whole gate in one step. What goes wrong on the way is in the result, with a verdict that is no pass;
 * the report is written in any case, and nothing of the run is left behind.
 *
 * @throws UsageError when the configuration or an input is wrong: then no trial was started
 * @throws IncidentError when the report cannot be written: a verdict without one is none
 */
export async function allJob(inputs: AllInputs, context: RunContext): Promise<VerdictReport> {
  setMaxListeners(0, context.signal)
  const config = await loadConfig(inputs.root, inputs.config, context.presetsDir)
  const begun = await beginRun(config, inputs, answeredContext(inputs, context))
  const green = await readLastGreen(inputs.lastGreen, config)
  const { notApplicable: why, ...change } = await judgedChange(begun)
  const known = greenOf(inputs.lastGreen, green)
  const judged =
    why === undefined ? await gateRun({ ...begun, ...change, ...known }) : notApplicableResult(begun, why)
  const result = await layBeside(judged, green, begun)
  const { report: folder, candidate } = begun.folders
  const report = await reportVerdict(result, folder, inputs.failOnVerdict)
  const frozen = result.candidates.length > 0
  return { ...report, outputs: { ...report.outputs, ...(frozen && { 'candidate-dir': candidate }) } }
}

/** In a terminal it is said from outside who is asked. */
function answeredContext(inputs: AllInputs, context: RunContext): RunContext {
  const { lastGreen } = inputs
  if (lastGreen === undefined || !lastGreenAnswers(inputs, context)) return context
  return { ...context, answering: { reports: [lastGreen], isEnough: async () => true } }
}

/** The whole gate, from the build to the judgement, on a run that has begun. Leaves nothing behind but the run's report. */
export async function gateRun(begun: Run): Promise<RunResult> {
  const released = await withReleases(begun).catch(incidentOrThrow)
  if ('kind' in released) return concluded(begun, untriedEvidence(begun, released))
  const known = await withLastReport(withLastTimes(released, begun.green?.verdict))
  const divided = withDividedFiles(known, mostShards)
  const run = begun.context.failFast ? { ...divided, firstRed: new FirstRed() } : divided
  const live = await openRun(run).catch(incidentOrThrow)
  if ('kind' in live) return concluded(run, untriedEvidence(run, live))
  const plan = await planCandidate(live).catch(incidentOrThrow)
  if ('kind' in plan) return concluded(run, untriedEvidence(run, plan))
  // Asked before the trials: a promotion refuses to go over what was published meanwhile.
  const latest = whereTagPoints(live.engine, `${live.config.candidate.image}:latest`, live.context.signal)
  let notes: string[] = []
  let compared: ComparedContracts | undefined
  let asking: Pick<AfterTrials, 'question' | 'configurations'> = {}
  const evidence: Evidence[] = []
  try {
    await using _ = await live.others.follow(publishedBeside(live, latest))
    const published = findBaseline(live, live.engine, latest)
    await using baseline = live.config.baseline && new Baseline(live, published)
    const asked = new RunQuestion(live, released.consumers, published)
    const before = await asked.whyAnswered(async () => givenPlanned(plan))
    if (before !== undefined) return notApplicableResult(live, before)
    const { built, answered, ready, signal } = await buildAndSetUp(plan, live, asked)
    if (answered !== undefined) return notApplicableResult(live, answered)
    for (const one of ready) {
      if (live.firstRed?.reached !== undefined) break
      evidence.push(...(await tryConsumer(one, built, baseline, live, signal)))
    }
    asking = { question: await asked.digest(pinsOf(ready)), ...(await configurationOf(built)) }
    // Before the run is tidied up, so that it is known as soon as the trials have ended.
    compared = await compareEvidence(live, evidence)
  } finally {
    notes = await removeRun(live)
  }
  return concluded(live, evidence, { notes, compared, latest: await latest, ...asking })
}

function compareEvidence(run: Run, evidence: Evidence[]): Promise<ComparedContracts> {
  return compareContracts(run, evidence, one => join(run.folders.report, evidencePlace(one)))
}

interface AfterTrials {
  notes?: string[]
  compared?: ComparedContracts | undefined
  latest?: Latest
  question?: string | undefined
  configurations?: ReadonlyMap<string, string>
}

async function concluded(run: Run, evidence: Evidence[], after: AfterTrials = {}): Promise<RunResult> {
  const { notes = [], latest, compared = await compareEvidence(run, evidence), ...asked } = after
  const policies = run.consumers.map(one => policyOf(one, run.config, run.waivers))
  const ended = run.firstRed?.notes(policies, evidence) ?? []
  return concludeRun(run, {
    evidence,
    ...compared,
    policies: policies.map(one => run.firstRed?.judgedBy(one) ?? one),
    candidates: triedCandidates(evidence),
    ...(latest !== undefined && { latest }),
    ...asked,
    notes: [...notes, ...compared.notes, ...ended],
  })
}

/** What is known of an image that was given before it is pulled. */
function givenPlanned({ from }: CandidatePlan): AskedImage | undefined {
  return 'given' in from ? { platform: from.platform, given: from.given.digest } : undefined
}

function pinsOf(ready: Ready[]): Map<string, Pin> {
  return new Map(ready.flatMap(({ consumer, pin }) => (pin === undefined ? [] : [[consumer.name, pin]])))
}

/**
 * Builds the candidate while the consumers are made ready. Nothing waits until it is frozen, unless an earlier run may have
 * answered what is asked of it.
 */
async function buildAndSetUp(plan: CandidatePlan, live: LiveRun, asked: RunQuestion) {
  const stop = new AbortController()
  const signal = AbortSignal.any([live.context.signal, stop.signal])
  // Without a candidate nobody is tried, so there is no need to wait for a long set-up.
  const building = buildOrStop(plan, live, signal, stop)
  const settingUp = live.consumers.map(async consumer =>
    setUpStage(consumer, plan, live, signal, (await asked.pins).get(consumer.name)),
  )
  const answering = building.then(built => asked.whyAnswered(() => frozenImage(built)))
  answering.then(why => why !== undefined && stop.abort()).catch(() => stop.abort())
  for (const one of settingUp) one.catch(() => stop.abort())
  // Nothing may go on when the run is tidied up, also where one has failed.
  const [built, answered, ...ready] = await allEnded([building, answering, ...settingUp])
  return { built, answered, ready, signal }
}

async function frozenImage(built: Built | Failed): Promise<AskedImage | undefined> {
  const end = 'error' in built ? built : await built.frozen
  if ('error' in end) return undefined
  return { platform: end.identity.platform, content: contentDigest(end.configuration) }
}

async function configurationOf(built: Built | Failed): Promise<Pick<AfterTrials, 'configurations'>> {
  const end = 'error' in built ? built : await built.frozen
  if ('error' in end) return {}
  return { configurations: new Map([[end.identity.configDigest, end.configuration]]) }
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
