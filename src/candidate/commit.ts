import { type GitContext, git } from '../consumer/git.js'
import { UsageError } from '../errors.js'

/**
 * The commit that the candidate is tagged after: `sha` where one is given, else what is checked out.
 * A short form is allowed for `sha`, because it only names a tag.
 */
export async function candidateCommit(
  root: string,
  sha: string | undefined,
  context: GitContext,
): Promise<string> {
  if (sha !== undefined) {
    if (/^[0-9a-f]{7,64}$/.test(sha)) return sha
    throw new UsageError(`sha: expected 7 to 64 hexadecimal digits, got '${sha}'`)
  }
  const head = await git(['rev-parse', '--verify', 'HEAD^{commit}'], root, context)
  if (head.exitCode === 0) return head.stdout.trim()
  throw new UsageError(`${root} is no git repository with a commit: check the code out first, or give 'sha'`)
}
