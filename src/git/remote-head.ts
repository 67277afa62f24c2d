import { IncidentError } from '../shared/errors.js'
import { type GitContext, type GitProcessContext, gitHost, type Repository, runGit } from './git.js'
import { unreachableRepository } from './pin.js'

const LIST_MS = 60_000

/**
 * The branch that a repository's HEAD names, as in `main`.
 *
 * @throws IncidentError when it cannot be reached, or says no branch
 */
export async function defaultBranch(repository: Repository, context: GitContext): Promise<string> {
  const call = { doing: `ask ${repository.name} for its branch`, signal: context.signal, timeoutMs: LIST_MS }
  const args = ['ls-remote', '--symref', '--', repository.url, 'HEAD']
  const listed = await context.hosts.ask(gitHost(repository), call, async signal => {
    const ended = await runGit(args, process.cwd(), { ...context, signal }, { remote: repository })
    if (ended.exitCode !== 0) throw unreachableRepository(repository, ended, context)
    return ended
  })
  const branch = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(listed.stdout)?.[1]
  if (branch !== undefined) return branch
  throw new IncidentError(
    'ref-not-found',
    `${repository.name} names no branch of its own: give one with --ref`,
  )
}

/** The URL of a remote as the repository has it; undefined where there is none. */
export async function remoteUrl(folder: string, context: GitProcessContext): Promise<string | undefined> {
  const ended = await runGit(['config', '--get', 'remote.origin.url'], folder, context)
  return ended.exitCode === 0 ? ended.stdout.trim() || undefined : undefined
}

/** The branch of a checkout, as in `main`; undefined where none is checked out. */
export async function currentBranch(folder: string, context: GitProcessContext): Promise<string | undefined> {
  const ended = await runGit(['symbolic-ref', '--quiet', '--short', 'HEAD'], folder, context)
  return ended.exitCode === 0 ? ended.stdout.trim() : undefined
}

/** `owner/name`; undefined for a remote that is elsewhere. */
export function githubSlug(remote: string | undefined): string | undefined {
  const found =
    /^(?:https?:\/\/(?:[^@/]+@)?github\.com\/|(?:ssh:\/\/)?git@github\.com[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/
  return found.exec(remote ?? '')?.[1]
}
