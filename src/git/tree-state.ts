import { join } from 'node:path'
import { type CheckedOutTree, changedTrackedFiles } from './checked-out-tree.js'
import { type GitContext, runGit } from './git.js'
import { changedInSubmodules } from './submodules.js'

/** What is checked out, and which tracked files differ from the pin; `commit` is undefined when git cannot say. */
interface TreeState {
  commit?: string
  modified: string[]
}

/**
 * Compares a checkout with what it was, file by file, and its submodules with the commits that they must have. Nothing in its
 * `.git` has a part in that.
 *
 * @param scratch a folder of the gate's own, which is made anew
 */
export async function readTreeState(
  tree: CheckedOutTree,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<TreeState> {
  const modified = [
    ...(await changedTrackedFiles(tree, folder)),
    ...(await changedInSubmodules(tree, folder, scratch, context)),
  ]
  // Named, because git would look for another repository in the folders above. The name alone: looking for the object could
  // lead to a server, or to a program, that the settings of the checkout name.
  const args = ['--git-dir', join(folder, '.git'), 'rev-parse', '--verify', 'HEAD']
  const head = await runGit(args, process.cwd(), context)
  return head.exitCode === 0 ? { commit: head.stdout.trim(), modified } : { modified }
}
