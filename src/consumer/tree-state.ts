import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type GitContext, git, lastWords } from './git.js'
import type { Pin } from './pin.js'

/** What is checked out, and which tracked files differ from the pin; `commit` is undefined when git cannot say. */
export interface TreeState {
  commit?: string
  modified: string[]
}

/**
 * Compares the tree with the pin, through a git folder of its own at `scratch`, which is made anew:
 * the settings, filters, replacements and the index of the one in the checkout can hide a change.
 */
export async function treeState(
  pin: Pin,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<TreeState> {
  const own = join(folder, '.git')
  // Named, because git would look for another repository in the folders above.
  const head = await git(['--git-dir', own, 'rev-parse', '--verify', 'HEAD^{commit}'], process.cwd(), context)
  if (head.exitCode !== 0) return { modified: [] }
  return { commit: head.stdout.trim(), modified: await modifiedFiles(pin, folder, scratch, context) }
}

async function modifiedFiles(
  pin: Pin,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<string[]> {
  await rm(scratch, { recursive: true, force: true })
  const objects = join(folder, '.git', 'objects')
  const steps = [
    ['init', '--quiet', '--bare', scratch],
    [...over(folder, scratch), 'read-tree', pin.commit],
    [...over(folder, scratch), 'diff', '--name-only', '-z', ...PLAINLY],
  ]
  let names = ''
  for (const step of steps) {
    const ended = await git(step, process.cwd(), context, { objects })
    if (ended.exitCode !== 0) return [`(git cannot compare: ${lastWords(ended)})`]
    names = ended.stdout
  }
  return names.split('\0').filter(name => name !== '')
}

const PLAINLY = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all']

function over(folder: string, scratch: string): string[] {
  return ['-c', 'core.fsmonitor=false', '--git-dir', scratch, '--work-tree', folder]
}
