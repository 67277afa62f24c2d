import { join } from 'node:path'
import { buildCandidate, findBuilder, runPreparations } from '../candidate/build.js'
import { type FrozenCandidate, freezeCandidate } from '../candidate/frozen.js'
import { refusePublishedNames } from '../candidate/registry-answers.js'
import {
  buildPlace,
  buildRequest,
  type CandidateContext,
  candidateCommit,
  gateFolderInContext,
  refuseFolderInContext,
} from '../candidate/request.js'
import { refuseUncommitted, uncommittedChanges } from '../candidate/uncommitted.js'
import type { BuildRequest } from '../engine/engine.js'
import type { CandidateIdentity } from '../evidence.js'
import { baselineName, candidateName, controlName, type ImageName } from '../image/candidate-marks.js'
import { normalPlatform } from '../image/platform.js'
import type { OutputSink } from '../process/lines.js'
import { buildSummary } from '../report/summary.js'
import { UsageError } from '../shared/errors.js'
import { cancellable } from '../shared/time-limits.js'
import { shardNames } from '../trial/shards.js'
import type { CandidateImage } from '../trial/witness/subject.js'
import { removeRun } from './cleanup.js'
import { type LiveRun, openRun, type RunContext } from './context.js'
import type { BuildInputs } from './inputs.js'
import { finishedReport, type JobReport } from './outputs.js'
import { beginPlanned } from './planned.js'

/**
 * Stage `build`: the candidate of one platform, frozen.
 *
 * @throws UsageError when the configuration or an input is wrong
 * @throws IncidentError when there is no candidate at the end
 */
export async function buildJob(inputs: BuildInputs, context: RunContext): Promise<JobReport> {
  const { run } = await beginPlanned({ ...inputs, token: undefined }, context)
  const live = await openRun(run)
  try {
    const planned = await planCandidate(live)
    // The plan has named the candidate after its commit.
    refuseUncommitted(planned.uncommitted, planned.commit)
    const { frozen } = await buildStage(planned, live, context.signal)
    const end = await frozen
    if ('error' in end) throw end.error
    return buildReport(end.identity, live.folders.candidate)
  } finally {
    await removeRun(live)
  }
}

function buildReport(identity: CandidateIdentity, folder: string): JobReport {
  const outputs = {
    'candidate-image': identity.reference,
    'candidate-tag': identity.tag,
    'image-id': identity.configDigest,
    'candidate-dir': folder,
  }
  return finishedReport<'build'>(outputs, buildSummary(identity))
}

/** The candidate before it exists. */
export interface CandidatePlan extends ImageName {
  commit: string
  /** Files of no commit that the build will see; always none in a workflow. */
  uncommitted: string[]
  request: BuildRequest
}

/**
 * @throws UsageError when what is to be built is not there, or would hold the gate's own folder, or in a workflow
 * uncommitted changes
 */
export async function planCandidate(live: LiveRun): Promise<CandidatePlan> {
  const { config, inputs, git, context } = live
  const commit = await candidateCommit(inputs.root, inputs.sha, git)
  const platform = chosenPlatform(config.candidate.platforms, inputs.platform, live.facts.platform)
  const place = buildPlace(config.candidate, inputs.root)
  await refuseFolderInContext(context.folder, place)
  const uncommitted = await uncommittedChanges(config, place, { ...inputs, folder: context.folder }, git)
  if (context.env['GITHUB_ACTIONS'] === 'true') refuseUncommitted(uncommitted, commit)
  const name = candidateName(config.candidate.image, commit, { dirty: uncommitted.length > 0 })
  const unsent = await gateFolderInContext(inputs.root, place)
  const request = buildRequest(config.candidate, name, place, { run: context.run, platform, unsent })
  return { commit, uncommitted, ...name, request }
}

/**
 * One step builds and tries for one platform.
 *
 * @param own the engine's, which is taken where nothing was chosen
 * @returns undefined for whatever the engine builds when it is not told
 * @throws UsageError when there is nothing to choose, or nothing to choose by
 */
function chosenPlatform(platforms: string[], wanted: string | undefined, own: string): string | undefined {
  const all = platforms.join(', ')
  if (wanted !== undefined && platforms.length > 0 && !platforms.includes(wanted))
    throw new UsageError(`platform: expected one of ${all}, got '${wanted}'`)
  if (wanted !== undefined || platforms.length <= 1) return wanted ?? platforms[0]
  const usual = normalPlatform(own)
  if (platforms.includes(usual)) return usual
  throw new UsageError(`platform: expected one of ${all}, because the engine's own is ${usual}`)
}

/** The candidate in the engine: trials can begin. A verdict needs the frozen one. */
export interface Built {
  image: CandidateImage
  /** Never rejects. */
  frozen: Promise<FrozenCandidate | Failed>
}

export interface Failed {
  error: unknown
}

/** Prepares and builds the candidate, and begins to freeze it. */
export async function buildStage(plan: CandidatePlan, live: LiveRun, signal: AbortSignal): Promise<Built> {
  const output = live.output('build')
  try {
    return await buildAndFreeze(plan, live, candidateContext(live, signal, output))
  } finally {
    output.end()
  }
}

async function buildAndFreeze(
  plan: CandidatePlan,
  { config, consumers, stages, folders }: LiveRun,
  context: CandidateContext,
): Promise<Built> {
  const { request, commit, uncommitted, reference, tag } = plan
  const { image: repository } = config.candidate
  const names = consumers.flatMap(consumer => [
    ...shardNames(consumer, repository, plan.tag),
    ...(consumer.control === undefined ? [] : [controlName(repository, plan.tag)]),
  ])
  if (config.baseline !== undefined) names.push(baselineName(repository, plan.tag))
  const others = new Set(names.map(name => name.reference))
  const time = <T>(stage: string, work: () => Promise<T>) => stages.time('candidate', stage, work)
  const { signal } = context
  const [registry, builder] = await Promise.all([
    time('ask the registry', () =>
      cancellable(refusePublishedNames([reference, ...others], context), 'the registry was asked', signal),
    ),
    findBuilder(context),
  ])
  if (config.candidate.prepare.length > 0)
    await time('prepare', () => runPreparations(config.candidate, context))
  const built = await time('build', () => buildCandidate(builder, request, context))
  const image = { request, ...built, commit, uncommitted, repository, tag }
  const frozen = time('freeze', () =>
    cancellable(
      freezeCandidate(image, registry, folders.candidate, context),
      'the candidate was saved',
      signal,
    ),
  )
  return {
    image: { reference, repository: image.repository, engineId: built.engineId },
    frozen: frozen.catch((error: unknown) => ({ error })),
  }
}

function candidateContext(live: LiveRun, signal: AbortSignal, output: OutputSink): CandidateContext {
  const { engine, facts, inputs, context, folders } = live
  const { env, run, listener, hosts } = context
  const onOutput = (chunk: Buffer) => output.write(chunk)
  return {
    root: inputs.root,
    run,
    engine,
    facts,
    env,
    signal,
    listener,
    hosts,
    onOutput,
    scratch: join(folders.work, '.build'),
  }
}
