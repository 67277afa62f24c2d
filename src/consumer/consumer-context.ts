import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ConsumerConfig } from '../config/config.js'
import { fillPlaceholders } from '../config/placeholders.js'
import type { ImageName } from '../image/candidate-marks.js'
import { allowedEnvironment, type Environment, RUN_MARK, TRIAL_MARK } from '../process/environment.js'
import { captureOutput } from '../process/execute.js'
import { IncidentError } from '../shared/errors.js'
import { classifyFailure } from '../shared/failure-causes.js'
import { makeFolder } from '../shared/files.js'

/** The folders of one consumer's trial. `evidence` stays, the rest goes when the run ends. */
export interface Workspace {
  checkout: string
  /** HOME of the consumer's processes: empty at first, so that no login is at hand. */
  home: string
  tmp: string
  /** The gate's own, which no consumer is told of. */
  scratch: string
  /** The checkout and the home as the set-up has left them, for a consumer that is run more than once. */
  snapshot: string
  /** Where `{report}` points into. */
  reports: string
  evidence: string
  /** Inside `evidence`. */
  logs: string
}

export async function makeWorkspace(work: string, evidence: string): Promise<Workspace> {
  const workspace = {
    checkout: join(work, 'checkout'),
    home: join(work, 'home'),
    tmp: join(work, 'tmp'),
    scratch: join(work, 'scratch'),
    snapshot: join(work, 'snapshot'),
    reports: join(work, 'reports'),
    evidence,
    logs: join(evidence, 'logs'),
  }
  const { checkout: _, ...folders } = workspace
  for (const folder of Object.values(folders)) await makeFolder(folder)
  return workspace
}

/** A name for the log and the report of a file or a step: readable, unique by its number, one path segment. */
export function fileStem(index: number, name: string): string {
  const readable = name.replace(/[^\w.-]+/g, '_').slice(-60)
  return `${String(index).padStart(2, '0')}-${readable}`
}

export interface CopyContext {
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/**
 * Keeps a copy of what the set-up has made. Another run must fail because of its image, and not because one before it has
 * left something in its way.
 *
 * @throws IncidentError when there is no room for it
 */
export async function snapshotWorkspace(
  { checkout, home, snapshot }: Workspace,
  context: CopyContext,
): Promise<void> {
  await copyFolders([checkout, home], snapshot, context)
}

/**
 * Where the file system can share the content of files, cp lets it, and the copy costs next to nothing.
 *
 * @throws IncidentError when there is no room for it
 */
export async function copyFolders(
  folders: string[],
  to: string,
  { env, signal }: CopyContext,
): Promise<void> {
  const args = ['-a', '--', ...folders, to]
  const ended = await captureOutput(
    { program: 'cp', args, cwd: to, env: allowedEnvironment(env, [], {}) },
    { signal },
  )
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while the checkout was copied')
  if (ended.exitCode === 0) return
  const said = ended.startError?.message ?? ended.stderr.slice(-500).trim()
  throw new IncidentError(classifyFailure(said) ?? 'internal-error', `the checkout cannot be copied: ${said}`)
}

/**
 * Puts the copy itself where the original was: programs that were installed there know its path. To be called once, at the
 * last.
 */
export async function restoreWorkspace(workspace: Workspace): Promise<void> {
  const { checkout, home, snapshot } = workspace
  await putAside(workspace)
  for (const folder of [checkout, home]) await rename(join(snapshot, basename(folder)), folder)
}

/**
 * Puts a copy of the copy where the original was.
 *
 * @throws IncidentError when there is no room for it
 */
export async function renewWorkspace(workspace: Workspace, context: CopyContext): Promise<void> {
  const { checkout, home, snapshot } = workspace
  const used = await putAside(workspace)
  // Containers may have left files in it that only root can remove: those wait for the end of the run.
  await rm(used, { recursive: true, force: true }).catch(() => undefined)
  const kept = [checkout, home].map(folder => join(snapshot, basename(folder)))
  await copyFolders(kept, dirname(checkout), context)
}

/** Empties the workspace of a consumer whose set-up has failed, for a new checkout. */
export async function clearWorkspace(workspace: Workspace): Promise<void> {
  const used = await putAside(workspace)
  await rm(used, { recursive: true, force: true }).catch(() => undefined)
  await mkdir(workspace.home)
}

/** Moves what was used out of the way, and gives the place of the temporary files an empty folder. */
async function putAside({ checkout, home, tmp, snapshot }: Workspace): Promise<string> {
  const used = await mkdtemp(join(snapshot, 'used-'))
  for (const folder of [checkout, home, tmp]) await rename(folder, join(used, basename(folder)))
  await mkdir(tmp)
  return used
}

/** What a consumer's processes are told about the run that they are part of. */
export interface ConsumerContext {
  run: string
  /** Unique to this trial; also the value of `{trial}`. */
  trial: string
  env: NodeJS.ProcessEnv
  /** DOCKER_HOST, when the engine is not the one that a client finds by itself. */
  dockerHost?: string
  /** DOCKER_HOST where the gate stands between: then nothing else of the way to the engine is told. */
  gateway?: string
  image: ImageName
  workspace: Workspace
  /** Those of the shards that run beside the first one; absent where there is one. */
  beside?: Workspace[]
  /** `port:NAME` → a free port of the host. */
  ports: Record<string, string>
}

/** The placeholders that hold for the whole trial; `{report}` and `{file}` come with each file. */
export function placeholderValues(context: ConsumerContext): Record<string, string> {
  const { image, workspace, trial, ports } = context
  return { image: image.reference, tag: image.tag, workdir: workspace.checkout, trial, ...ports }
}

/**
 * The environment of a consumer's processes. The variable that selects the image and the marks
 * come last, so that nothing in the configuration can change them or take them away. `perFile` is empty during set-up.
 */
export function consumerEnvironment(
  config: ConsumerConfig,
  context: ConsumerContext,
  perFile = { file: '', report: '' },
): Environment {
  const values = { ...placeholderValues(context), ...perFile }
  const configured = Object.entries(config.env).map(
    ([name, text]) => [name, fillPlaceholders(text, values)] as const,
  )
  const { name, value } = config.imageVariable
  const theirs = allowedEnvironment(context.env, config.passEnv, {
    HOME: context.workspace.home,
    TMPDIR: context.workspace.tmp,
    ...(context.dockerHost !== undefined && { DOCKER_HOST: context.dockerHost }),
    ...Object.fromEntries(configured),
  })
  if (context.gateway !== undefined && !('DOCKER_HOST' in config.env)) {
    for (const name of ['DOCKER_TLS_VERIFY', 'DOCKER_CERT_PATH', 'DOCKER_CONTEXT']) delete theirs[name]
    theirs['DOCKER_HOST'] = context.gateway
  }
  for (const unset of config.exclusive.unset) delete theirs[unset]
  return {
    ...theirs,
    [name]: value === 'tag' ? context.image.tag : context.image.reference,
    [RUN_MARK]: context.run,
    [TRIAL_MARK]: context.trial,
  }
}
