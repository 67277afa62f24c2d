import { mkdir } from 'node:fs/promises'
import { IncidentError } from '../shared/errors.js'
import { cutText } from '../shared/text.js'
import type { CommitsBetween } from '../verdict/moved.js'
import { type GitContext, gitErrorText, gitHost, type Repository, runGit } from './git.js'

const FETCH_MS = 120_000
const SUBJECTS = 20
/** Commits without their files: a few MB. What is further apart than that has no list. */
const DEPTHS = [500, 20_000]

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
  await mkdir(folder, { recursive: true })
  const git = new Bare(repository, folder, context)
  if (!(await git.answers('init', '--quiet', '--bare'))) return { detail: 'git cannot make a repository' }
  for (const depth of DEPTHS) {
    const why = await git.fetch(to, depth)
    if (why !== undefined) return { detail: `its commits cannot be fetched: ${why}` }
    if (await git.isAncestor(from, to)) return git.list(from, to)
    // Where the whole history is there, more of it does not help.
    if (!(await git.isShallow())) break
  }
  return { detail: await whyNotBefore(git, from, to) }
}

/** @returns a sentence about two commits of which the first is not known to lie before the second */
async function whyNotBefore(git: Bare, from: string, to: string): Promise<string> {
  const why = await git.fetch(from, DEPTHS[0] as number)
  if (why !== undefined) return `the repository has no commit ${from} any more, or does not give it: ${why}`
  if (await git.isAncestor(to, from)) {
    const { commits = [], more = 0 } = await git.list(to, from)
    const count = commits.length + more
    return `it went back by ${count === 1 ? '1 commit' : `${count} commits`}`
  }
  return (await git.isShallow())
    ? `the two are more than ${DEPTHS.at(-1)} commits apart, or on different branches`
    : 'the old commit is not part of the history of the new one: it was force-pushed, or is on another branch'
}

/** A repository of commits alone. */
class Bare {
  readonly #repository: Repository
  readonly #folder: string
  readonly #context: GitContext

  constructor(repository: Repository, folder: string, context: GitContext) {
    this.#repository = repository
    this.#folder = folder
    this.#context = context
  }

  /** Resolves to why it could not be done. */
  async fetch(commit: string, depth: number): Promise<string | undefined> {
    const { hosts, signal } = this.#context
    const call = { doing: `fetch commits of ${this.#repository.name}`, signal, timeoutMs: FETCH_MS }
    const options = ['--quiet', '--no-tags', '--filter=tree:0', `--depth=${depth}`]
    const fetch = (own: AbortSignal) =>
      runGit(
        ['fetch', ...options, '--', this.#repository.url, commit],
        this.#folder,
        { ...this.#context, signal: own },
        { remote: this.#repository },
      )
    try {
      const ended = await hosts.ask(gitHost(this.#repository), call, fetch)
      return ended.exitCode === 0 ? undefined : gitErrorText(ended)
    } catch (error) {
      if (signal.aborted || !(error instanceof IncidentError)) throw error
      return error.message
    }
  }

  async answers(...args: string[]): Promise<boolean> {
    return (await runGit(args, this.#folder, this.#context)).exitCode === 0
  }

  isAncestor(one: string, other: string): Promise<boolean> {
    return this.answers('merge-base', '--is-ancestor', one, other)
  }

  async isShallow(): Promise<boolean> {
    return (await this.#said('rev-parse', '--is-shallow-repository')).trim() === 'true'
  }

  async list(from: string, to: string): Promise<CommitsBetween> {
    const range = ['--no-merges', `${from}..${to}`, '--']
    const count = Number(await this.#said('rev-list', '--count', ...range))
    const log = await this.#said('log', `--max-count=${SUBJECTS}`, '--format=%H %s', ...range)
    const commits = log
      .split('\n')
      .filter(line => line !== '')
      .map(line => ({
        sha: line.slice(0, line.indexOf(' ')),
        subject: cutText(line.replace(/^\S+ /, ''), 200),
      }))
    const more = count - commits.length
    return { commits, ...(more > 0 && { more }) }
  }

  async #said(...args: string[]): Promise<string> {
    return (await runGit(args, this.#folder, this.#context)).stdout
  }
}
