import { messageOf } from '../shared/errors.js'
import type { ApiAccess } from './api.js'
import type { Commits, GitHubEvent } from './event.js'

/** Runs git in a folder and gives its standard output; rejects when git fails. */
type Git = (args: string[], cwd: string) => Promise<string>

export interface ChangedFilesOptions extends Omit<ApiAccess, 'token'> {
  event: GitHubEvent | undefined
  /** Without one, only git is asked. */
  token?: string | undefined
  /** The checkout of the repository that builds the image. */
  root: string
  git: Git
  /** Gets a sentence about a way that led nowhere. */
  warn?: ((text: string) => void) | undefined
}

/**
 * The files that a pull request or a merge group changes, or the pull request of a comment, old and new names of renamed ones, from
 * the root of the repository. Asks the API for a pull request, and git for what is left.
 * @returns undefined when it cannot be told, so that the caller runs the gate
 */
export async function changedFiles(options: ChangedFilesOptions): Promise<string[] | undefined> {
  const { event, token, warn } = options
  const pull = event?.pullRequest
  const commits = pull ?? event?.mergeGroup ?? event?.commented
  if (commits === undefined) return undefined
  if (pull !== undefined && token !== undefined) {
    try {
      // GitHub's client and its HTTP library are most of the program, and most runs need neither.
      const { pullRequestFiles } = await import('./pull-request-files.js')
      return await pullRequestFiles(pull.number, { ...options, token })
    } catch (thrown) {
      warn?.(`the files of pull request ${pull.number} cannot be listed: ${messageOf(thrown)}`)
    }
  }
  return fromGit(commits, options)
}

/** Three dots: what `head` changed since it left `base`. Without renames, both names are listed. */
async function fromGit(commits: Commits, options: ChangedFilesOptions): Promise<string[] | undefined> {
  const { root, git, warn } = options
  const range = `${commits.baseSha}...${commits.headSha}`
  try {
    const output = await git(
      ['diff', '--name-only', '--no-renames', '--no-relative', '--ignore-submodules=none', '-z', range, '--'],
      root,
    )
    // Each name ends with one. A list that was cut off would leave out the very file that counts.
    if (output !== '' && !output.endsWith('\0')) throw new Error('the list of files is too long')
    return output.split('\0').filter(name => name !== '')
  } catch (thrown) {
    warn?.(`git cannot tell what changed from ${commits.baseSha} to ${commits.headSha}: ${messageOf(thrown)}`)
    return undefined
  }
}
