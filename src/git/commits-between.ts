import type { CommitsBetween } from '../verdict/moved.js'
import { BareHistory } from './bare-history.js'
import type { GitContext, Repository } from './git.js'

const SUBJECTS = 20
/** Commits without their files: a few MB. What is further apart than that has no list. */
export const HISTORY_DEPTHS = [500, 20_000] as const

/**
 * The commits that lie between two pins of a consumer, the newest first. Never rejects for what the repository does: why
 * there is no list is said in the result.
 *
 * @param folder is made; holds a repository without files afterwards
 */
export async function commitsBetween(
  repository: Repository,
  { from, to }: { from: string; to: string },
  folder: string,
  context: GitContext,
): Promise<CommitsBetween> {
  const git = new BareHistory(repository, folder, context)
  await git.create()
  for (const depth of HISTORY_DEPTHS) {
    const why = await git.fetch(to, depth)
    if (why !== undefined) return { detail: `its commits cannot be fetched: ${why}` }
    if (await git.isAncestor(from, to)) return subjects(git, from, to)
    // Where the whole history is there, more of it does not help.
    if (!(await git.isShallow())) break
  }
  return { detail: await whyNotBefore(git, from, to) }
}

/** @returns a sentence about two commits of which the first is not known to lie before the second */
async function whyNotBefore(git: BareHistory, from: string, to: string): Promise<string> {
  const why = await git.fetch(from, HISTORY_DEPTHS[0])
  if (why !== undefined) return `the repository has no commit ${from} any more, or does not give it: ${why}`
  if (await git.isAncestor(to, from)) {
    const { commits = [], more = 0 } = await subjects(git, to, from)
    const count = commits.length + more
    return `it went back by ${count === 1 ? '1 commit' : `${count} commits`}`
  }
  return (await git.isShallow())
    ? `the two are more than ${HISTORY_DEPTHS[1]} commits apart, or on different branches`
    : 'the old commit is not part of the history of the new one: it was force-pushed, or is on another branch'
}

async function subjects(git: BareHistory, from: string, to: string): Promise<CommitsBetween> {
  const range = ['--no-merges', `${from}..${to}`]
  const commits = await git.log(`--max-count=${SUBJECTS}`, ...range)
  const more = Number(await git.said('rev-list', '--count', ...range, '--')) - commits.length
  return { commits, ...(more > 0 && { more }) }
}
