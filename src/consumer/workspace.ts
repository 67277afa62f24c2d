import { mkdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { captureOutput } from '../process/capture.js'
import { allowedEnvironment } from '../process/environment.js'
import { IncidentError } from '../shared/errors.js'
import { classifyFailure } from '../shared/failure-causes.js'

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
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true })
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
