import { lstat, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { messageOf } from '../shared/errors.js'
import { refuseLinkedFolder } from '../shared/files.js'
import {
  absolutePath,
  type CheckedOutTree,
  changedTrackedFiles,
  readablePath,
  readCheckedOutTree,
} from './checked-out-tree.js'
import { type GitContext, gitErrorText, runGit } from './git.js'

/**
 * What of the submodules is not as the commit has it that the tree names. The set-up fetches them, if anybody does, so their
 * commits are proven first: they are fetched once more, from where they lie into a folder of the gate's own, and git computes
 * the names of what it fetches. A submodule that nobody has fetched is none.
 *
 * @param scratch is made anew
 */
export async function changedInSubmodules(
  tree: CheckedOutTree,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<string[]> {
  const changed: string[] = []
  for (const [path, commit] of tree.submodules) {
    const name = readablePath(path)
    const at = absolutePath(folder, path).toString()
    try {
      if (await isFetched(at))
        changed.push(...(await changedInSubmodule(commit, at, scratch, context)).map(one => `${name}/${one}`))
    } catch (error) {
      changed.push(`${name} (a submodule: ${messageOf(error)})`)
    }
  }
  return changed
}

async function isFetched(folder: string): Promise<boolean> {
  if (folder.includes('\uFFFD')) throw new Error('its name is no UTF-8')
  const found = await lstat(folder).catch(() => undefined)
  if (found === undefined) return false
  if (!found.isDirectory()) throw new Error('expected its folder, got something else')
  return (await readdir(folder)).length > 0
}

async function changedInSubmodule(
  commit: string,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<string[]> {
  const pristine = join(scratch, 'tree')
  const proven = await proveCommit(commit, await objectsOf(folder), scratch, context)
  await mkdir(pristine)
  await quietGit(
    ['--git-dir', proven, '--work-tree', pristine, 'checkout', '--quiet', '--detach', commit],
    context,
  )
  const tree = await readCheckedOutTree(commit, proven, pristine, context)
  const own = await changedTrackedFiles(tree, folder)
  return [...own, ...(await changedInSubmodules(tree, folder, scratch, context))]
}

/** A git folder of the gate's own that holds the commit and what it leads to, each object under the name that it has. */
async function proveCommit(
  commit: string,
  objects: string,
  scratch: string,
  context: GitContext,
): Promise<string> {
  const [claimed, proven] = [join(scratch, 'claimed'), join(scratch, 'proven')]
  refuseLinkedFolder(dirname(scratch))
  await rm(scratch, { recursive: true, force: true })
  for (const at of [claimed, proven])
    await quietGit(['init', '--quiet', '--bare', '--template=', at], context)
  // Its settings and refs are not looked at, only its objects.
  await mkdir(join(claimed, 'objects', 'info'), { recursive: true })
  await writeFile(join(claimed, 'objects', 'info', 'alternates'), `${objects}\n`)
  await quietGit(['--git-dir', claimed, 'update-ref', 'refs/heads/pin', commit], context)
  const fetch = [
    '-c',
    'protocol.file.allow=always',
    'fetch',
    '--quiet',
    '--depth=1',
    '--no-tags',
    '--',
    `file://${claimed}`,
    'refs/heads/pin',
  ]
  await quietGit(['--git-dir', proven, ...fetch], context)
  return proven
}

/** Where a submodule keeps its objects: its `.git` is a folder, or a file that names one. */
async function objectsOf(folder: string): Promise<string> {
  const git = join(folder, '.git')
  const found = await lstat(git).catch(() => undefined)
  if (found === undefined) throw new Error('its folder holds files, and no repository')
  if (found.isDirectory()) return join(git, 'objects')
  const [, named] = /^gitdir: (.+)\n?$/.exec(found.isFile() ? await readFile(git, 'utf8') : '') ?? []
  if (named === undefined) throw new Error('its .git is none')
  return join(resolve(dirname(git), named), 'objects')
}

/** @throws Error with what git said */
async function quietGit(args: string[], context: GitContext): Promise<void> {
  const ended = await runGit(args, process.cwd(), context, { env: NEUTRAL })
  if (ended.exitCode !== 0) throw new Error(`its commit cannot be proven: ${gitErrorText(ended)}`)
}

// The set-up has a home of its own, without settings; and what Git LFS would fetch is known by the pointer to it.
const NEUTRAL = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_LFS_SKIP_SMUDGE: '1' }
