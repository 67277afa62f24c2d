import { existsSync, statSync } from 'node:fs'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { repositoryName } from '../config/values.js'
import { checkOutPin } from '../git/checkout.js'
import { type GitContext, githubServer, parseRepository, runGit } from '../git/git.js'
import { resolvePin } from '../git/pin.js'
import { currentBranch, defaultBranch, githubSlug, remoteUrl } from '../git/remote-head.js'
import { readSourceTree, type SourceTree } from '../init/source-tree.js'
import { UsageError } from '../shared/errors.js'

/** A consumer whose source can be read. */
export interface FoundConsumer {
  name: string
  /** For the configuration. */
  repository: string
  ref: string
  tree: SourceTree
  /** Where it was read, for people. */
  from: string
}

interface FindOptions {
  /** The repository that builds the image. */
  root: string
  ref: string | undefined
  /** An empty folder for a checkout. */
  folder: string
  git: GitContext
}

/**
 * @param text a folder of this machine, `owner/name`, or a git URL
 * @throws UsageError for a folder that is no repository, and a text that names none
 * @throws IncidentError for a repository that cannot be reached
 */
export async function findConsumer(text: string, options: FindOptions): Promise<FoundConsumer> {
  const folder = resolve(text)
  if (isFolder(folder)) return localConsumer(folder, options)
  const problem = consumerProblem(text)
  if (problem !== undefined) throw new UsageError(`--consumer: ${problem}`)
  return remoteConsumer(text, options)
}

/** Why a text names no consumer; undefined when it may. */
export function consumerProblem(text: string): string | undefined {
  const folder = resolve(text)
  if (isFolder(folder)) return undefined
  const wrong = repositoryName.safeParse(text).error?.issues[0]?.message
  if (wrong !== undefined) return wrong
  const isElsewhere = /^[\w.-]+\/[\w.-]+$|:/.test(text) && !text.startsWith('.')
  return isElsewhere ? undefined : `there is no folder ${folder}, and it is no owner/name and no git URL`
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

async function localConsumer(folder: string, { root, ref, git }: FindOptions): Promise<FoundConsumer> {
  const tree = await readSourceTree(folder, git, { untracked: false })
  const remote = await remoteUrl(folder, git)
  const repository = githubSlug(remote) ?? usableUrl(remote) ?? fromRoot(root, folder)
  const head = await runGit(['rev-parse', '--abbrev-ref', 'origin/HEAD'], folder, git)
  const published = head.exitCode === 0 ? head.stdout.trim().replace(/^origin\//, '') : undefined
  const branch = ref ?? published ?? (await currentBranch(folder, git))
  if (branch === undefined) throw new UsageError(`--ref is needed: ${folder} has no branch checked out`)
  return { name: consumerNameOf(repository, folder), repository, ref: branch, tree, from: folder }
}

/** A URL that others reach, too. */
function usableUrl(remote: string | undefined): string | undefined {
  if (remote === undefined || !/^(?:https|ssh):\/\/|^[\w.-]+@[\w.-]+:/.test(remote)) return undefined
  return repositoryName.safeParse(remote).success ? remote : undefined
}

/** `a/b` alone would be a repository of GitHub. */
function fromRoot(root: string, folder: string): string {
  const path = relative(root, folder).split(sep).join('/')
  return isAbsolute(path) || path.startsWith('..') ? path : `./${path}`
}

async function remoteConsumer(text: string, { root, ref, folder, git }: FindOptions): Promise<FoundConsumer> {
  const repository = parseRepository(text, root, githubServer(git.env))
  const branch = ref ?? (await defaultBranch(repository, git))
  const checkout = join(folder, 'checkout')
  const { commit } = await checkOutPin(repository, await resolvePin(repository, branch, git), checkout, git)
  const tree = await readSourceTree(checkout, git, { untracked: false })
  return {
    name: consumerNameOf(text, text),
    repository: text,
    ref: branch,
    tree,
    from: `${text} at ${commit}`,
  }
}

function consumerNameOf(repository: string, folder: string): string {
  const last = basename(repository.startsWith('.') ? folder : repository).replace(/\.git$/, '')
  const name = last
    .replace(/[^\w.-]/g, '-')
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9_]+$/g, '')
    .slice(0, 64)
  return name === '' ? 'consumer' : name
}
