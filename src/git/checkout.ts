import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { IncidentError } from '../shared/errors.js'
import { classifyFailure } from '../shared/failure-causes.js'
import { type CheckedOutTree, readCheckedOutTree } from './checked-out-tree.js'
import { GIT_TIMEOUT_MS, type GitContext, gitErrorText, gitHost, type Repository, runGit } from './git.js'
import { type Pin, unreachableRepository } from './pin.js'

/** A pin, and what was checked out of it. */
export interface CheckedOutPin extends Pin {
  tree: CheckedOutTree
}

/** Puts exactly the pinned commit into `folder`, with no history and no credentials, and looks at what that has made. */
export async function checkOutPin(
  repository: Repository,
  pin: Pin,
  folder: string,
  context: GitContext,
): Promise<CheckedOutPin> {
  await mkdir(folder, { recursive: true })
  await runLocalGit(['init', '--quiet', '--initial-branch=compat-gate'], folder, context)
  const call = { doing: `fetch ${repository.name}`, signal: context.signal, timeoutMs: GIT_TIMEOUT_MS }
  await context.hosts.ask(gitHost(repository), call, signal =>
    fetchPin(repository, pin, folder, { ...context, signal }),
  )
  await expectCommit(repository, pin, folder, context)
  await runLocalGit(
    ['-c', 'advice.detachedHead=false', 'checkout', '--quiet', '--detach', pin.commit],
    folder,
    context,
  )
  return { ...pin, tree: await readCheckedOutTree(pin.commit, join(folder, '.git'), folder, context) }
}

async function fetchPin(
  repository: Repository,
  pin: Pin,
  folder: string,
  context: GitContext,
): Promise<void> {
  const ended = await fetchObject(repository, pin.commit, folder, context)
  if (ended.exitCode === 0) return
  const words = gitErrorText(ended)
  const missing = /not our ref|couldn't find remote ref|no such ref|unadvertised object/i.test(words)
  if (!missing) throw unreachableRepository(repository, ended, context)
  await fetchPinByName(repository, pin, folder, context, words)
}

// Some servers hand out only what a ref points at; then the ref must still be where it was pinned.
async function fetchPinByName(
  repository: Repository,
  pin: Pin,
  folder: string,
  context: GitContext,
  words: string,
): Promise<void> {
  const named =
    pin.fullRef === undefined ? undefined : await fetchObject(repository, pin.fullRef, folder, context)
  const head = named?.exitCode === 0 && (await commitOf('FETCH_HEAD', folder, context))
  if (head === pin.commit) return
  const tried = pin.fullRef === undefined ? pin.commit : `${pin.commit}, ${pin.fullRef}`
  const moved = head ? `; ${pin.fullRef} has moved to ${head} meanwhile` : ''
  throw new IncidentError(
    'ref-not-found',
    `${repository.name} has no commit ${pin.commit}: tried ${tried} (${words})${moved}`,
  )
}

// The full SHA of an annotated tag is no commit, and what would be checked out has another one.
async function expectCommit(
  repository: Repository,
  pin: Pin,
  folder: string,
  context: GitContext,
): Promise<void> {
  const type = (await runLocalGit(['cat-file', '-t', pin.commit], folder, context)).trim()
  if (type === 'commit') return
  const commit = type === 'tag' ? `; its commit is ${await commitOf(pin.commit, folder, context)}` : ''
  throw new IncidentError(
    'ref-not-found',
    `${repository.name}: expected the SHA of a commit, got ${pin.commit}, which is a ${type}${commit}`,
  )
}

function fetchObject(repository: Repository, what: string, folder: string, context: GitContext) {
  const args = [
    'fetch',
    '--quiet',
    '--depth=1',
    '--no-tags',
    '--no-recurse-submodules',
    '--',
    repository.url,
    what,
  ]
  return runGit(args, folder, context, { remote: repository })
}

async function commitOf(name: string, folder: string, context: GitContext): Promise<string> {
  return (
    await runLocalGit(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`], folder, context)
  ).trim()
}

async function runLocalGit(args: string[], folder: string, context: GitContext): Promise<string> {
  const ended = await runGit(args, folder, context)
  if (ended.exitCode === 0) return ended.stdout
  throw new IncidentError(
    classifyFailure(ended.stderr) === 'no-space' ? 'no-space' : 'internal-error',
    `git ${args[0]} failed in the checkout: ${gitErrorText(ended)}`,
  )
}
