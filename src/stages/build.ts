import { join } from 'node:path'
import { buildCandidate, findBuilder, requireBuildx, runPreparations } from '../candidate/build.js'
import { buildKitKeys, buildKitOptions, buildOptionsOf, contextFolders } from '../candidate/build-kit.js'
import { type CandidateInEngine, type FrozenCandidate, freezeCandidate } from '../candidate/frozen.js'
import { haveGiven } from '../candidate/given.js'
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
import type { CandidateIdentity, GivenImage } from '../evidence.js'
import {
  baselineName,
  candidateName,
  controlName,
  givenName,
  type ImageName,
} from '../image/candidate-marks.js'
import { normalPlatform } from '../image/platform.js'
import { registryHost } from '../image/reference.js'
import type { OutputSink } from '../process/lines.js'
import { buildSummary } from '../report/summary.js'
import { IncidentError, messageOf, UsageError } from '../shared/errors.js'
import { cancellable } from '../shared/time-limits.js'
import { shardNames } from '../trial/shards.js'
import type { CandidateImage } from '../trial/witness/subject.js'
import { clientRegistry, pullImage } from './baseline.js'
import { removeRun } from './cleanup.js'
import { type LiveRun, openRun, type RunContext } from './context.js'
import { givenImage } from './given.js'
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
    if ('request' in planned.from) refuseUncommitted(planned.from.uncommitted, planned.from.commit)
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

/** The candidate before it is built, or pulled. */
export interface CandidatePlan extends ImageName {
  from: PlannedBuild | { given: GivenImage; platform: string }
}

interface PlannedBuild {
  commit: string
  /** Files of no commit that the build will see; always none in a workflow. */
  uncommitted: string[]
  request: BuildRequest
}

/**
 * @throws UsageError when what is to be built is not there, or would hold the gate's own folder, or in a workflow
 * uncommitted changes; and when the image that is to be tried is not there
 */
export async function planCandidate(live: LiveRun): Promise<CandidatePlan> {
  const given = live.given ?? (await givenImage(live, live.engine, true))
  if (given === undefined) return planBuild(live)
  const { config, inputs, facts } = live
  const own = normalPlatform(facts.platform)
  const platform = chosenPlatform(config.candidate.platforms, inputs.platform, own) ?? own
  return { ...givenName(config.candidate.image, given.digest), from: { given, platform } }
}

const NO_OUTPUT: OutputSink = { write: () => undefined, end: () => undefined }

async function planBuild(live: LiveRun): Promise<CandidatePlan> {
  const { config, inputs, git, context } = live
  const commit = await candidateCommit(inputs.root, inputs.sha, git)
  const platform = chosenPlatform(config.candidate.platforms, inputs.platform, live.facts.platform)
  const place = buildPlace(config.candidate, inputs.root)
  await refuseFolderInContext(context.folder, place)
  const { root } = inputs
  const buildKit = await buildKitOptions(config.candidate, {
    root,
    place,
    env: context.env,
    folder: context.folder,
  })
  await requireBuildx(buildKitKeys(config.candidate), candidateContext(live, context.signal, NO_OUTPUT))
  const places = { ...place, more: buildKit === undefined ? [] : contextFolders(buildKit) }
  const uncommitted = await uncommittedChanges(config, places, { ...inputs, folder: context.folder }, git)
  if (context.env['GITHUB_ACTIONS'] === 'true') refuseUncommitted(uncommitted, commit)
  const name = candidateName(config.candidate.image, commit, { dirty: uncommitted.length > 0 })
  const unsent = await gateFolderInContext(inputs.root, place)
  const request = buildRequest(config.candidate, name, place, {
    run: context.run,
    platform,
    unsent,
    buildKit,
  })
  return { ...name, from: { commit, uncommitted, request } }
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

/** Prepares and builds the candidate, or has the engine pull it, and begins to freeze it. */
export async function buildStage(plan: CandidatePlan, live: LiveRun, signal: AbortSignal): Promise<Built> {
  const output = live.output('build')
  try {
    return await haveAndFreeze(plan, live, candidateContext(live, signal, output))
  } finally {
    output.end()
  }
}

async function haveAndFreeze(plan: CandidatePlan, live: LiveRun, context: CandidateContext): Promise<Built> {
  const { stages, folders } = live
  const { reference, tag } = plan
  const repository = live.config.candidate.image
  const { signal } = context
  const freely = stages.time('candidate', 'ask the registry', () =>
    cancellable(refusePublishedNames(namesOf(plan, live), context), 'the registry was asked', signal),
  )
  const { registry, ...had } =
    'request' in plan.from
      ? await buildPlanned(plan.from, freely, live, context)
      : await takeGiven(plan, plan.from, freely, live, signal)
  const candidate = { reference, tag, repository, ...had }
  const frozen = stages.time('candidate', 'freeze', () =>
    cancellable(
      freezeCandidate(candidate, registry, folders.candidate, context),
      'the candidate was saved',
      signal,
    ),
  )
  const given = 'given' in plan.from ? { given: plan.from.given } : {}
  return {
    image: { reference, repository, engineId: had.engineId, ...given },
    frozen: frozen.catch((error: unknown) => ({ error })),
  }
}

/** The candidate's own name, and all others that the run will give to it and beside it. */
function namesOf({ reference, tag }: CandidatePlan, { config, consumers }: LiveRun): [string, ...string[]] {
  const { image: repository } = config.candidate
  const names = consumers.flatMap(consumer => [
    ...shardNames(consumer, repository, tag),
    ...(consumer.control === undefined ? [] : [controlName(repository, tag)]),
  ])
  if (config.baseline !== undefined) names.push(baselineName(repository, tag))
  return [reference, ...new Set(names.map(name => name.reference))]
}

type InEngine = Pick<CandidateInEngine, 'engineId' | 'platform' | 'origin'> &
  Pick<CandidateIdentity, 'registry'>

async function buildPlanned(
  { request, commit, uncommitted }: PlannedBuild,
  freely: Promise<CandidateIdentity['registry']>,
  { config, stages }: LiveRun,
  context: CandidateContext,
): Promise<InEngine> {
  const [registry, builder] = await Promise.all([freely, findBuilder(context)])
  if (config.candidate.prepare.length > 0)
    await stages.time('candidate', 'prepare', () => runPreparations(config.candidate, context))
  const work = () => buildCandidate(builder, request, context)
  const { engineId } = await stages.time('candidate', 'build', work)
  return {
    registry,
    engineId,
    platform: request.platform,
    origin: { builder, commit, uncommitted, options: buildOptionsOf(config.candidate) },
  }
}

async function takeGiven(
  name: ImageName,
  { given, platform }: { given: GivenImage; platform: string },
  freely: Promise<CandidateIdentity['registry']>,
  live: LiveRun,
  signal: AbortSignal,
): Promise<InEngine> {
  const registry = await freely
  const { engine, config, context } = live
  const client = await clientRegistry({ ...live, context: { ...context, signal } }, engine)
  const pull = (reference: string) => pullImage(reference, platform, { engine, registry: client, signal })
  const named = { ...name, repository: config.candidate.image }
  const work = () => haveGiven(given, named, { engine, run: context.run, pull })
  try {
    const engineId = await live.stages.time('candidate', 'pull', work)
    return { registry, engineId, platform, origin: { given } }
  } catch (error) {
    if (signal.aborted) throw new IncidentError('cancelled', 'cancelled while the image was pulled')
    if (error instanceof IncidentError) throw error
    const text = `${given.reference} cannot be had for ${platform}: ${messageOf(error)}; give an image that has this platform, or another platform, and log in where its registry wants that (\`docker login ${registryHost(given.reference)}\`)`
    throw new IncidentError('build-failed', text, { cause: error })
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
