import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { messageOf, UsageError } from '../shared/errors.js'
import { foldersOf } from '../stages/context.js'

/**
 * The folder of a run: a new one, or `chosen`, without the verdict and the evidence of an earlier run.
 *
 * @throws UsageError when the folder cannot be made, or holds what the run would remove when it ends
 */
export async function runFolder(chosen: string | undefined): Promise<string> {
  if (chosen === undefined) return mkdtemp(join(tmpdir(), 'compat-gate-'))
  const folder = resolve(chosen)
  const { report, work, candidate } = foldersOf(folder)
  const taken = [work, candidate].find(path => existsSync(path))
  if (taken !== undefined)
    throw new UsageError(`--report: ${taken} exists: remove it, or choose another folder`)
  try {
    await mkdir(report, { recursive: true })
    await rm(join(report, 'verdict.json'), { force: true })
    await rm(join(report, 'evidence'), { recursive: true, force: true })
  } catch (cause) {
    throw new UsageError(`--report: cannot write to ${report}: ${messageOf(cause)}`, { cause })
  }
  return folder
}

/** What reads private repositories, where a person has given it. */
export function terminalToken(env: NodeJS.ProcessEnv): { token?: string } {
  const token = env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN']
  return token ? { token } : {}
}
