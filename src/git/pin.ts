import type { CapturedOutput } from '../process/execute.js'
import { IncidentError } from '../shared/errors.js'
import { classifyFailure } from '../shared/failure-causes.js'
import { type GitContext, gitErrorText, gitHost, gitRetryAfter, type Repository, runGit } from './git.js'

/** A ref that was resolved once. */
export interface Pin {
  /** As the configuration says it. */
  ref: string
  /** The full commit. */
  commit: string
  /** The full name that was found; undefined when the ref was a commit already. */
  fullRef?: string
}

const LIST_MS = 60_000

const SHA = /^([0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * Resolves a ref to a commit by asking the repository, without fetching anything. A full SHA is
 * taken as it is, so that a branch of that name cannot replace it. An annotated tag is followed to
 * its commit. A name that is both a tag and a branch is refused, because programs differ in which
 * one they mean.
 */
export async function resolvePin(repository: Repository, ref: string, context: GitContext): Promise<Pin> {
  if (SHA.test(ref)) return { ref, commit: ref }
  const wanted = possibleRefs(ref)
  const found = await remoteRefs(repository, wanted, context)
  const names = wanted.filter(name => found.has(name))
  const [fullRef, other] = names
  if (fullRef === undefined) throw refNotFound(repository, ref, wanted)
  if (other !== undefined) {
    throw new IncidentError(
      'ref-not-found',
      `${repository.name}: '${ref}' is ambiguous: write ${names.join(' or ')}`,
    )
  }
  return { ref, commit: peeledRef(found, fullRef), fullRef }
}

/** The commit of a ref that was found, behind its annotated tag. */
export function peeledRef(found: ReadonlyMap<string, string>, fullRef: string): string {
  return found.get(`${fullRef}^{}`) ?? (found.get(fullRef) as string)
}

function possibleRefs(ref: string): string[] {
  return ref.startsWith('refs/') ? [ref] : [`refs/tags/${ref}`, `refs/heads/${ref}`]
}

/**
 * The refs of a repository by their full names, and those behind annotated tags with a `^{}` at the end.
 * @param names full names; `*` stands for any text
 */
export async function remoteRefs(
  repository: Repository,
  names: string[],
  context: GitContext,
): Promise<Map<string, string>> {
  const patterns = names.flatMap(name => [name, `${name}^{}`])
  const args = ['ls-remote', '--', repository.url, ...patterns]
  const call = { doing: `list the refs of ${repository.name}`, signal: context.signal, timeoutMs: LIST_MS }
  const ended = await context.hosts.ask(gitHost(repository), call, signal =>
    askRemote(repository, args, { ...context, signal }),
  )
  const lines = ended.stdout.split('\n').map(line => line.split('\t'))
  return new Map(lines.flatMap(([sha, name]) => (sha && name && SHA.test(sha) ? [[name, sha] as const] : [])))
}

async function askRemote(repository: Repository, args: string[], context: GitContext) {
  const ended = await runGit(args, process.cwd(), context, { remote: repository })
  if (ended.exitCode !== 0) throw unreachableRepository(repository, ended, context)
  return ended
}

/** Why a repository cannot be reached. Its kind says whether the cause may be gone a moment later. */
export function unreachableRepository(
  repository: Repository,
  ended: CapturedOutput,
  context: GitContext,
): IncidentError {
  const words = gitErrorText(ended)
  const said = `${repository.name} cannot be reached: ${words}${accessHint(repository, words, context)}`
  const retryAfterMs = gitRetryAfter(ended)
  return new IncidentError(classifyFailure(words) ?? 'consumer-unreachable', said, { retryAfterMs })
}

function accessHint({ tokenServer }: Repository, words: string, { token }: GitContext): string {
  if (!/authentication|could not read Username|\b40[13]\b|not found/i.test(words)) return ''
  if (token === undefined) return '; a private repository needs a token'
  return tokenServer === undefined
    ? '; the token is for another server, and was not shown to this one'
    : '; the token may not be allowed to read it'
}

function refNotFound(repository: Repository, ref: string, tried: string[]): IncidentError {
  const short = /^[0-9a-f]{4,39}$/.test(ref) ? '; a commit needs its full SHA' : ''
  return new IncidentError(
    'ref-not-found',
    `${repository.name} has no ref '${ref}': tried ${tried.join(', ')}${short}`,
  )
}
