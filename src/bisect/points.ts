import { BareHistory, type Commit, listCommits } from '../git/bare-history.js'
import { HISTORY_DEPTHS } from '../git/commits-between.js'
import { type GitContext, type Repository, runGit } from '../git/git.js'
import { resolvePin } from '../git/pin.js'
import { UsageError } from '../shared/errors.js'

/** What a bisection chooses from: the good end first, the bad end last. */
export interface BisectPoints {
  points: BisectPoint[]
  /** What changed with a point, for its reader: nothing where that is not known. */
  describe(point: BisectPoint): Promise<string[]>
}

export interface BisectPoint {
  /** A full commit, or a version. */
  id: string
  /** The subject of the commit; empty for a version. */
  title: string
}

const MOST_COMMITS = 20_000

/**
 * The commits of the repository that builds the image, along the first parents: a merge is one point.
 *
 * @throws UsageError when one of the two is no commit, or the good one does not come before the bad one
 */
export async function imagePoints(
  root: string,
  { good, bad }: { good: string; bad: string },
  git: GitContext,
): Promise<BisectPoints> {
  const [from, to] = [
    await commitNamed(root, good, '--good', git),
    await commitNamed(root, bad, '--bad', git),
  ]
  const ended = await runGit(['merge-base', '--is-ancestor', from, to], root, git)
  if (from === to || ended.exitCode !== 0) throw notBefore(good, bad)
  const newest = await listCommits([...ALONG_FIRST_PARENTS, `${from}..${to}`], root, git)
  const [first] = await listCommits(['--max-count=1', from], root, git)
  return {
    points: pointsOf(first, from, newest),
    describe: ({ id }) => diffStat(id, root, git),
  }
}

/**
 * The commits of a consumer, along the first parents.
 *
 * @param folder is made, for its history
 * @throws UsageError as `imagePoints`
 * @throws IncidentError when a ref cannot be resolved, or the history not be fetched
 */
export async function consumerPoints(
  repository: Repository,
  { good, bad }: { good: string; bad: string },
  folder: string,
  git: GitContext,
): Promise<BisectPoints> {
  const [from, to] = [await resolvePin(repository, good, git), await resolvePin(repository, bad, git)]
  const history = new BareHistory(repository, folder, git)
  await history.create()
  for (const depth of HISTORY_DEPTHS) {
    const why = await history.fetch(to.commit, depth)
    if (why !== undefined) throw new UsageError(`--bad: ${repository.name} ${bad} cannot be fetched: ${why}`)
    if (from.commit === to.commit || !(await history.isAncestor(from.commit, to.commit))) continue
    const newest = await history.log(...ALONG_FIRST_PARENTS, `${from.commit}..${to.commit}`)
    const [first] = await history.log('--max-count=1', from.commit)
    // Its files are not there, and what changed is one click away.
    return { points: pointsOf(first, from.commit, newest), describe: async () => [] }
  }
  throw notBefore(good, bad)
}

const ALONG_FIRST_PARENTS = ['--first-parent', `--max-count=${MOST_COMMITS}`]

function pointsOf(first: Commit | undefined, from: string, newest: Commit[]): BisectPoint[] {
  const point = ({ sha, subject }: Commit) => ({ id: sha, title: subject })
  return [{ id: from, title: first?.subject ?? '' }, ...newest.reverse().map(point)]
}

async function commitNamed(root: string, ref: string, option: string, git: GitContext): Promise<string> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]
  const { exitCode, stdout } = await runGit(args, root, git)
  if (exitCode === 0) return stdout.trim()
  throw new UsageError(`${option}: ${root} has no commit '${ref}'`)
}

function notBefore(good: string, bad: string): UsageError {
  return new UsageError(`--good ${good} does not come before --bad ${bad}: expected one of its ancestors`)
}

const STAT_LINES = 20

async function diffStat(commit: string, root: string, git: GitContext): Promise<string[]> {
  // Against the first parent, also of a merge.
  const args = ['diff', '--no-ext-diff', '--stat=100', `${commit}^1`, commit, '--']
  const lines = (await runGit(args, root, git)).stdout.split('\n').filter(line => line !== '')
  return lines.length <= STAT_LINES ? lines : [...lines.slice(0, STAT_LINES - 1), lines.at(-1) as string]
}
