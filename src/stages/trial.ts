import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import {
  archivePath,
  candidateFolders,
  loadArchive,
  readCandidate,
  readIdentity,
  type StoredCandidate,
} from '../candidate/frozen.js'
import { markGiven } from '../candidate/given.js'
import type { Config, ConsumerConfig } from '../config/config.js'
import { holdsFile } from '../config/file-parts.js'
import { SET_UP_LIMITS } from '../consumer/set-up-archive.js'
import { keptArchive } from '../consumer/set-up-store.js'
import type { Engine } from '../engine/engine.js'
import type { Evidence, Incident, Latest } from '../evidence.js'
import type { Pin } from '../git/pin.js'
import { archiveFacts } from '../image/archive.js'
import { consumersOfPlan, type Plan, type PlannedBaseline, type PlannedTrial, partOf } from '../plan.js'
import { trialSummary } from '../report/summary.js'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { makeFolder } from '../shared/files.js'
import type { StageTimer } from '../shared/progress.js'
import { triedCandidates } from '../verdict/approval.js'
import { Baseline } from './baseline.js'
import type { Built } from './build.js'
import { removeCandidate, removeRun } from './cleanup.js'
import { incidentOrThrow, tryConsumer, untriedEvidence } from './consumer-trial.js'
import {
  type LiveRun,
  openRun,
  type Run,
  type RunContext,
  type SetUpCacheContext,
  workflowRun,
} from './context.js'
import { greenOf } from './green-report.js'
import type { TrialInputs } from './inputs.js'
import { readLastGreen } from './last-green.js'
import { keepEvidence } from './one-trial.js'
import { finishedReport, type JobReport } from './outputs.js'
import { beginPlanned } from './planned.js'
import { publishedBeside } from './published.js'
import { concludeRun } from './result.js'
import { evidenceFolder, setUpStage } from './set-up.js'

/**
 * Stage `trial`: one part of one consumer's tests on the frozen candidate, and its control. It comes to its end whatever the
 * tests do: what they show is for the judge.
 *
 * @throws UsageError when the configuration or an input is wrong
 */
export async function trialJob(inputs: TrialInputs, context: RunContext): Promise<JobReport> {
  const { config, plan, run } = await beginPlanned(inputs, context)
  const wanted = plannedTrial(plan, inputs)
  const cache = inputs.setUpCache && (await setUpCacheOf(inputs.setUpCache, wanted))
  const green = await readLastGreen(inputs.lastGreen, config)
  const folder = await candidateFolder(inputs.candidate, wanted.platform)
  // Before anything of the consumer runs.
  const candidate = await readPlanned(folder, plan).catch(incidentOrThrow)
  const own: RunContext = { ...context, ...(cache && { setUpCache: cache }) }
  const begun: Run = {
    ...run,
    context:
      'kind' in candidate || candidate.identity.given !== undefined
        ? own
        : adoptRun(own, candidate.identity.run),
    consumers: [plannedConsumer(plan, config, wanted)],
    folders: { ...run.folders, candidate: folder },
    origin: { run: workflowRun(context.env, plan.run), part: partOf(wanted) },
    ...greenOf(inputs.lastGreen, green),
  }
  const planned = { pin: pinOf(plan, wanted), latest: plan.latest, baseline: plan.baseline }
  const evidence = await tryLoaded(begun, candidate, planned)
  const candidates = triedCandidates(evidence)
  const result = concludeRun(begun, { evidence, policies: [], candidates, notes: [] })
  const outputs = {
    'report-dir': begun.folders.report,
    'set-up-kept': (cache && (await keptSetUps(evidence, cache))) ?? '',
  }
  return finishedReport<'trial'>(outputs, trialSummary(result))
}

/** It goes with one key for all shards, and as a whole, so there is one entry in it, and one shard keeps it. */
async function setUpCacheOf(folder: string, { shard }: PlannedTrial): Promise<SetUpCacheContext> {
  await makeFolder(folder).catch((cause: unknown) => {
    throw new UsageError(`set-up-cache: cannot write to ${folder}: ${messageOf(cause)}`, { cause })
  })
  // Every part of it is known, so that a link that a test puts there later is seen.
  const real = await realpath(folder)
  return { folder: real, entries: 1, bytes: SET_UP_LIMITS.bytes, readOnly: shard > 1 }
}

/** The folder, where a set-up was kept in it and no test has changed that since. */
async function keptSetUps(evidence: Evidence[], { folder }: SetUpCacheContext): Promise<string | undefined> {
  const kept = evidence.flatMap(({ consumer }) => consumer.setUp?.kept ?? [])[0]
  if (kept === undefined) return undefined
  const place = join(folder, kept.name)
  if ((await realpath(place).catch(() => undefined)) !== place) return undefined
  const now = await archiveFacts(keptArchive(folder, kept.name))
  return now?.sha256 === kept.archive.sha256 ? folder : undefined
}

/**
 * A candidate that was built is known by the label of its run, so none may be put in its place that was given.
 *
 * @throws IncidentError when it is not what it says, or not what the plan says
 */
async function readPlanned(folder: string, { given }: Plan): Promise<StoredCandidate> {
  const candidate = await readCandidate(folder)
  const own = candidate.identity.given?.digest
  if (own === given?.digest) return candidate
  throw new IncidentError(
    'internal-error',
    `${folder} holds ${own ?? 'an image that was built'}, and the plan has ${given?.digest ?? 'one that is built'}`,
  )
}

/**
 * The containers of the candidate carry the label of the run that built it, so that is the run that they, and all else that
 * this one leaves, are known by.
 */
function adoptRun(context: RunContext, run: string): RunContext {
  context.adopt(run)
  return { ...context, run, keep: { ...context.keep, candidate: true } }
}

/** The one of a platform, where there are several. */
async function candidateFolder(folder: string, platform: string): Promise<string> {
  const folders = await candidateFolders(folder)
  const [only, second] = folders
  if (only !== undefined && second === undefined) return only
  for (const one of folders) if ((await readIdentity(one)).platform === platform) return one
  throw new UsageError(`candidate: ${folder} holds no candidate for ${platform}`)
}

function plannedTrial({ trials }: Plan, { consumer, shard, platform }: TrialInputs): PlannedTrial {
  const own = trials.filter(one => one.consumer === consumer && one.shard === shard)
  const found = own.filter(one => platform === undefined || one.platform === platform)
  const [only, second] = found
  if (only !== undefined && second === undefined) return only
  const all = trials.map(one => `${one.consumer} ${one.shard} ${one.platform}`).join(', ')
  throw new UsageError(
    `consumer, shard, platform: expected one of ${all}, got ${consumer} ${shard} ${platform ?? '(no platform)'}`,
  )
}

function pinOf({ consumers }: Plan, { consumer }: PlannedTrial): Pin {
  const found = consumers.find(({ name }) => name === consumer)
  if (found === undefined) throw new UsageError(`plan: it names no commit of ${consumer}`)
  return { ref: found.ref, commit: found.pin }
}

/** The consumer with the files of this trial alone, one after the other, and what of its control is among them. */
function plannedConsumer(plan: Plan, config: Config, { consumer, files }: PlannedTrial): ConsumerConfig {
  const found = consumersOfPlan(plan, config).find(({ name }) => name === consumer)
  if (found === undefined) throw new UsageError(`consumer: the configuration has no ${consumer}`)
  const { control, ...rest } = found
  const own = control?.files.filter(file => holdsFile(files, file)) ?? []
  return {
    ...rest,
    test: { ...found.test, files, shards: 1 },
    ...(control && own.length > 0 && { control: { ...control, files: own } }),
  }
}

/** What the plan says about one trial. */
interface PlannedFacts {
  pin: Pin
  latest: Latest
  baseline: PlannedBaseline | undefined
}

async function tryLoaded(
  begun: Run,
  candidate: StoredCandidate | Incident,
  planned: PlannedFacts,
): Promise<Evidence[]> {
  if ('kind' in candidate) return keepUntried(begun, candidate)
  const live = await openRun(begun).catch(incidentOrThrow)
  if ('kind' in live) return keepUntried(begun, live)
  try {
    return await tryOnCandidate(candidate, live, planned)
  } finally {
    await removeRun(live)
    // Its archive is another job's; the engine took it for this trial alone.
    await removeCandidate(live.context.run, live.engine).catch(() => undefined)
  }
}

async function keepUntried(run: Run, incident: Incident): Promise<Evidence[]> {
  return Promise.all(
    untriedEvidence(run, incident).map(async evidence => {
      const folder = evidenceFolder(run, evidence.consumer.name)
      await makeFolder(folder)
      return keepEvidence(evidence, folder)
    }),
  )
}

async function tryOnCandidate(
  candidate: StoredCandidate,
  live: LiveRun,
  { pin, latest, baseline: planned }: PlannedFacts,
): Promise<Evidence[]> {
  const { consumers, context } = live
  const [consumer] = consumers as [ConsumerConfig]
  await using _ = await live.others.follow(publishedBeside(live, latest))
  await using baseline = planned && new Baseline(live, Promise.resolve(planned))
  const [built, ready] = await Promise.all([
    loadCandidate(candidate, live).catch((error: unknown) => ({ error })),
    setUpStage(consumer, candidate.identity, live, context.signal, pin),
  ])
  // Waited for here, so that what is used by it is not gone before.
  return await tryConsumer(ready, built, baseline, live, context.signal)
}

interface LoadContext {
  engine: Pick<Engine, 'load' | 'image' | 'makeEmptyImage'>
  stages: StageTimer
  context: Pick<RunContext, 'run'>
}

/**
 * Gives the engine the candidate that another job has built. What it is called there may differ from what the
 * other engine called it; that it is the same image is seen by the archive, which leads from the one name to the other.
 *
 * @throws IncidentError when the tag names something else afterwards
 */
export async function loadCandidate(
  { folder, identity, configuration, ids }: StoredCandidate,
  { engine, stages, context: { run } }: LoadContext,
): Promise<Built> {
  const { reference } = identity
  if (identity.given !== undefined) {
    const known = await Promise.all(ids.map(id => engine.image(id)))
    await markGiven(engine, reference, run, { wasThere: known.some(one => one !== undefined) })
  }
  await stages.time('candidate', 'load', () => loadArchive(archivePath(folder), engine))
  const image = await engine.image(reference)
  if (image === undefined || !ids.includes(image.id)) {
    const now = image === undefined ? 'nothing' : image.id
    throw new IncidentError(
      'internal-error',
      `the engine took the candidate, and ${reference} names ${now} there, not ${ids.join(' or ')}`,
    )
  }
  const here = { ...identity, engineId: image.id }
  return { image: here, frozen: Promise.resolve({ identity: here, configuration }) }
}
