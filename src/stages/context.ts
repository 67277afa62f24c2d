import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { Config, ConsumerConfig } from '../config/config.js'
import { RELEASE_TAG, releaseConsumer, releaseName } from '../config/releases.js'
import type { StoreLimits } from '../consumer/set-up-store.js'
import type { Engine, EngineFacts } from '../engine/engine.js'
import type { Evidence, GivenImage } from '../evidence.js'
import { type GitContext, githubServer } from '../git/git.js'
import type { Pin } from '../git/pin.js'
import { RUN_LABEL } from '../image/candidate-marks.js'
import { Lines, type OutputSink } from '../process/lines.js'
import { UsageError } from '../shared/errors.js'
import { makeFolder } from '../shared/files.js'
import type { HostPolicies } from '../shared/host-policy.js'
import { type ProgressListener, StageTimer } from '../shared/progress.js'
import { OtherImages } from '../trial/witness/other-images.js'
import type { WaiverList } from '../verdict/verdict.js'
import type { Answering } from './answering.js'
import type { FirstRed } from './first-red.js'
import type { GreenReport } from './green-report.js'
import type { Launch } from './launch.js'

/** What one run is asked for. Nothing may be left out: what is not given is `undefined`. */
export interface RunInputs {
  /** The repository that builds the image; absolute. */
  root: string
  /** What the candidate is tagged after, when it is not what is checked out. */
  sha: string | undefined
  /** What is tried in the place of a build, as a person has named it. */
  image: string | undefined
  token: string | undefined
  /** Only this consumer. */
  consumer: string | undefined
  /** Instead of the consumer's configured ref. */
  ref: string | undefined
  /** Out of those that the configuration names. */
  platform: string | undefined
}

/** The run and the part of a plan that evidence names as its own. */
type Origin = Pick<Evidence, 'run' | 'part'>

/** A folder of set-ups, and what may be done with it. */
export interface SetUpCacheContext extends StoreLimits {
  /** Absolute; need not exist. */
  folder: string
  /** Nothing is put back from it. */
  anew?: boolean
  /** Nothing is kept in it. */
  readOnly?: boolean
}

/** Everything from outside of the program that a run uses. */
export interface RunContext {
  env: NodeJS.ProcessEnv
  signal: AbortSignal
  listener: ProgressListener
  /** Resolves when the listener's reader has caught up; undefined while nothing has to wait for it. */
  room?: (() => Promise<void> | undefined) | undefined
  connect: (env: NodeJS.ProcessEnv) => Promise<Engine>
  /** By which everything is asked over a network. */
  hosts: HostPolicies
  /** The run's own folder; exists. */
  folder: string
  /** Unique to the run. */
  run: string
  presetsDir: string
  launch: Launch
  /** The folder of the report before this one, in a terminal; it may hold anything. */
  lastReport?: string | undefined
  /** The run ends at its first red file. */
  failFast?: boolean
  /** Where set-ups are kept for later runs; undefined where each is made from nothing. */
  setUpCache?: SetUpCacheContext | undefined
  /** Undefined for a run that is not to be answered by an earlier one. */
  answering?: Answering | undefined
  /** Where the report goes; a folder in the run's own when undefined. */
  reportFolder?: string | undefined
  /** What stays when the run ends: the consumer's folders, the candidate's archive and its tag in the engine. */
  keep: { work: boolean; candidate: boolean }
  /** No one else's containers are on this machine's engine. */
  ownsMachine: boolean
  /** The files behind GITHUB_OUTPUT and its like; in a terminal there are none. */
  commandFiles: GuardedFiles
  /** Called when a run goes on under the ID of the run that built the candidate it tries. */
  adopt: (run: string) => void
}

/** Files that only this program may change. */
interface GuardedFiles {
  /** Puts back those that something else has changed, and names them. */
  restore: () => string[]
}

export function newRun(): string {
  return randomBytes(6).toString('hex')
}

/** One run of the gate: what was asked for, its configuration, its clock and its folders. */
export interface Run {
  inputs: RunInputs
  context: RunContext
  config: Config
  /** Those that were asked for. */
  consumers: ConsumerConfig[]
  waivers: WaiverList
  /** The change that is judged is known to edit the file of waivers. */
  editsWaivers?: true
  /** What is tried in the place of a build, where a plan has resolved it. */
  given?: GivenImage
  /** The report of the last run that was green, where there is one. */
  green?: GreenReport
  /** Set where it ends at its first red file. */
  firstRed?: FirstRed
  /** Commits that are known already, by the names of consumers. */
  pins: ReadonlyMap<string, Pin>
  stages: StageTimer
  /** ISO 8601. */
  startedAt: string
  /** Milliseconds since the run began. */
  sinceStart: () => number
  folders: { report: string; candidate: string; work: string }
  origin: Origin
  git: GitContext
  /** Where `owner/name` lives, as in `https://github.com`. */
  server: string
  /** Takes the output of a foreign process, under a name that is shown before each line; end it with the process. */
  output: (source: string) => OutputSink
}

function showOutput(source: string, { listener, room }: RunContext): OutputSink {
  const lines = new Lines(line => listener({ kind: 'output', source, line }))
  const write = (chunk: Buffer) => {
    lines.write(chunk)
    return room?.()
  }
  return { write, end: () => lines.end() }
}

/** A run with an engine that answers. */
export interface LiveRun extends Run {
  engine: Engine
  facts: EngineFacts
  /** The other images of the candidate's repository. */
  others: OtherImages
}

/** The folders of a run. `work` goes when the run ends; the others stay. */
export function foldersOf(folder: string, report = join(folder, 'report')): LiveRun['folders'] {
  return { report, candidate: join(folder, 'candidate'), work: join(folder, 'work') }
}

/** @throws UsageError when the inputs ask for a consumer that is not there, or the file of waivers is not valid */
export async function beginRun(config: Config, inputs: RunInputs, context: RunContext): Promise<Run> {
  const began = performance.now()
  const sinceStart = () => performance.now() - began
  const folders = foldersOf(context.folder, context.reportFolder)
  const { env, signal, listener, hosts } = context
  const { token } = inputs
  const startedAt = new Date().toISOString()
  const today = startedAt.slice(0, 10)
  // Loaded only now: the start of the action needs no schema.
  const { loadWaivers } = await import('../config/waivers.js')
  const waivers = { entries: await loadWaivers(inputs.root, config, today), today }
  await makeFolder(folders.report)
  return {
    inputs,
    context,
    config,
    consumers: selectConsumers(config, inputs),
    waivers,
    pins: new Map(),
    stages: new StageTimer(context.listener, sinceStart),
    startedAt,
    sinceStart,
    folders,
    origin: { run: context.run },
    git: { env, signal, listener, hosts, ...(token !== undefined && { token }) },
    server: githubServer(env),
    output: source => showOutput(source, context),
  }
}

/** @throws IncidentError when no engine answers */
export async function openRun(run: Run): Promise<LiveRun> {
  const engine = await run.context.connect(run.context.env)
  const label = { key: RUN_LABEL, value: run.context.run }
  const others = new OtherImages(engine, { repository: run.config.candidate.image, label })
  return { ...run, engine, facts: await engine.facts(), others }
}

/**
 * The consumers that were asked for, with the ref that was asked for: then their releases are not meant. `name@tag` is
 * one release of a consumer that has `releases`.
 */
export function selectConsumers(
  config: Config,
  { consumer, ref }: Pick<RunInputs, 'consumer' | 'ref'>,
): ConsumerConfig[] {
  const names = config.consumers.map(({ name }) => name)
  const chosen =
    consumer === undefined ? config.consumers : config.consumers.flatMap(one => chosenBy(consumer, one))
  if (chosen.length === 0)
    throw new UsageError(`consumer: expected one of ${names.join(', ')}, got '${consumer ?? ''}'`)
  if (ref === undefined) return chosen
  if (chosen.length === 1) return chosen.map(({ releases: _, ...one }) => ({ ...one, ref }))
  throw new UsageError(`ref: needs 'consumer', because there are several: ${names.join(', ')}`)
}

function chosenBy(wanted: string, consumer: ConsumerConfig): ConsumerConfig[] {
  const { name, releases } = consumer
  if (wanted === name) return [consumer]
  const prefix = releaseName(name, '')
  const tag = wanted.startsWith(prefix) ? wanted.slice(prefix.length) : ''
  return releases !== undefined && RELEASE_TAG.test(tag) ? [releaseConsumer(consumer, tag)] : []
}

/**
 * The ID that all jobs of one attempt of a workflow share, and no job of another: a trial that is run again by itself
 * belongs to a later attempt than its plan. Outside of a workflow, `otherwise`.
 */
export function workflowRun(env: NodeJS.ProcessEnv, otherwise: string): string {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = '1' } = env
  return id ? `${id}.${attempt}` : otherwise
}
