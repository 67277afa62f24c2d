import { mkdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
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
  /** The checkout and the home as the set-up has left them, for a consumer that has a control. */
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

/**
 * Keeps a copy of what the set-up has made. The negative control must fail because of the dead image, and not because
 * the trial has left something in its way.
 *
 * @throws IncidentError when there is no room for it
 */
export async function snapshotWorkspace(
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const { checkout, home, snapshot } = workspace
  const args = ['-a', '--', checkout, home, snapshot]
  const ended = await captureOutput(
    { program: 'cp', args, cwd: snapshot, env: allowedEnvironment(env, [], {}) },
    { signal },
  )
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while the checkout was copied')
  if (ended.exitCode === 0) return
  const said = ended.startError?.message ?? ended.stderr.slice(-500).trim()
  throw new IncidentError(classifyFailure(said) ?? 'internal-error', `the checkout cannot be copied: ${said}`)
}

/**
 * Puts the copy where the original was: programs that were installed there know its path. The original is moved and not
 * removed, because containers may have left files in it that only root can remove.
 */
export async function restoreWorkspace({ checkout, home, tmp, snapshot }: Workspace): Promise<void> {
  const used = join(snapshot, 'used')
  await mkdir(used)
  for (const folder of [checkout, home, tmp]) await rename(folder, join(used, basename(folder)))
  for (const folder of [checkout, home]) await rename(join(snapshot, basename(folder)), folder)
  await mkdir(tmp)
}

/** What a consumer's processes are told about the run that they are part of. */
export interface ConsumerContext {
  run: string
  /** Unique to this trial; also the value of `{trial}`. */
  trial: string
  env: NodeJS.ProcessEnv
  /** DOCKER_HOST, when the engine is not the one that a client finds by itself. */
  dockerHost?: string
  image: ImageName
  workspace: Workspace
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
  for (const unset of config.exclusive.unset) delete theirs[unset]
  return {
    ...theirs,
    [name]: value === 'tag' ? context.image.tag : context.image.reference,
    [RUN_MARK]: context.run,
    [TRIAL_MARK]: context.trial,
  }
}
