import { mkdir } from 'node:fs/promises'
import { IncidentError } from '../shared/errors.js'
import { cutText } from '../shared/text.js'
import {
  type GitContext,
  type GitProcessContext,
  gitErrorText,
  gitHost,
  type Repository,
  runGit,
} from './git.js'

const FETCH_MS = 120_000

/** A commit in a list. */
export interface Commit {
  sha: string
  /** The first line of its message, cut. */
  subject: string
}

/** The commits that git log lists with these options, in its order; none where it fails. */
export async function listCommits(
  options: string[],
  folder: string,
  context: GitProcessContext,
): Promise<Commit[]> {
  const { stdout } = await runGit(['log', '--format=%H %s', ...options, '--'], folder, context)
  const lines = stdout.split('\n').filter(line => line !== '')
  return lines.map(line => {
    const space = line.indexOf(' ')
    return { sha: line.slice(0, space), subject: cutText(line.slice(space + 1), 200) }
  })
}

/** A repository of a consumer's commits, without their files. */
export class BareHistory {
  readonly #repository: Repository
  readonly #folder: string
  readonly #context: GitContext

  constructor(repository: Repository, folder: string, context: GitContext) {
    this.#repository = repository
    this.#folder = folder
    this.#context = context
  }

  async create(): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    await runGit(['init', '--quiet', '--bare'], this.#folder, this.#context)
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
    return (await this.said('rev-parse', '--is-shallow-repository')).trim() === 'true'
  }

  /** @param options of git log; the newest comes first */
  log(...options: string[]): Promise<Commit[]> {
    return listCommits(options, this.#folder, this.#context)
  }

  async said(...args: string[]): Promise<string> {
    return (await runGit(args, this.#folder, this.#context)).stdout
  }
}
