import { mkdir, rename } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { IncidentError } from '../errors.js'
import { classify } from '../incidents.js'
import { capture } from '../process/capture.js'
import { environment } from '../process/environment.js'
import type { Workspace } from './workspace.js'

/**
 * Keeps a copy of what the set-up has made. The negative control must fail because of the dead image, and not because
 * the trial has left something in its way.
 *
 * @throws IncidentError when there is no room for it
 */
export async function setAside(
  workspace: Workspace,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<void> {
  const { checkout, home, aside } = workspace
  const args = ['-a', '--', checkout, home, aside]
  const ended = await capture({ program: 'cp', args, cwd: aside, env: environment(env, [], {}) }, { signal })
  if (ended.cancelled) throw new IncidentError('cancelled', 'cancelled while the checkout was copied')
  if (ended.exitCode === 0) return
  const said = ended.startError?.message ?? ended.stderr.slice(-500).trim()
  throw new IncidentError(classify(said) ?? 'internal-error', `the checkout cannot be copied: ${said}`)
}

/**
 * Puts the copy where the original was: programs that were installed there know its path. The original is moved and not
 * removed, because containers may have left files in it that only root can remove.
 */
export async function putBack({ checkout, home, tmp, aside }: Workspace): Promise<void> {
  const used = join(aside, 'used')
  await mkdir(used)
  for (const folder of [checkout, home, tmp]) await rename(folder, join(used, basename(folder)))
  for (const folder of [checkout, home]) await rename(join(aside, basename(folder)), folder)
  await mkdir(tmp)
}
