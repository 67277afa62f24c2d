import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { IncidentError } from '../shared/errors.js'
import { openRegular } from '../shared/files.js'
import { type GitContext, gitErrorText, runGit } from './git.js'
import type { Pin } from './pin.js'

/** What is checked out, and which tracked files differ from the pin; `commit` is undefined when git cannot say. */
interface TreeState {
  commit?: string
  modified: string[]
}

/**
 * Compares the tree with the pin, through a git folder of its own at `scratch`, which is made anew:
 * the settings, filters, replacements and the index of the one in the checkout can hide a change.
 */
export async function readTreeState(
  pin: Pin,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<TreeState> {
  const own = join(folder, '.git')
  // Named, because git would look for another repository in the folders above.
  const head = await runGit(
    ['--git-dir', own, 'rev-parse', '--verify', 'HEAD^{commit}'],
    process.cwd(),
    context,
  )
  if (head.exitCode !== 0) return { modified: [] }
  const odd = pin.modifiedAtCheckout ?? new Map<string, string>()
  const called = await modifiedFiles(pin, folder, scratch, context)
  const modified = [...called.filter(name => !odd.has(name)), ...(await changedFiles(odd, folder))]
  return { commit: head.stdout.trim(), modified }
}

/**
 * The files that git calls modified right after the checkout, with a fingerprint of each, as `Pin` has them. To be called
 * before anything of the consumer runs, so that no change of the consumer is among them.
 */
export async function filesModifiedAtCheckout(
  pin: Pin,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<Map<string, string>> {
  const odd = new Map<string, string>()
  for (const name of await modifiedFiles(pin, folder, scratch, context)) {
    const print = await fileFingerprint(join(folder, name))
    // Without a fingerprint git's own answer stands: modified.
    if (print !== undefined) odd.set(name, print)
  }
  return odd
}

async function changedFiles(odd: ReadonlyMap<string, string>, folder: string): Promise<string[]> {
  const names: string[] = []
  for (const [name, before] of odd)
    if ((await fileFingerprint(join(folder, name))) !== before) names.push(name)
  return names
}

/** Says whether a file is the same: its bytes, and the part of its mode that git keeps. */
async function fileFingerprint(path: string): Promise<string | undefined> {
  try {
    await using file = await openRegular(path)
    const { mode } = await file.stat()
    const hash = createHash('sha256')
    for await (const chunk of file.createReadStream()) hash.update(chunk)
    return `${mode & 0o100} ${hash.digest('hex')}`
  } catch {
    return undefined
  }
}

/**
 * Paths of all files of the pin, from the checkout's root.
 *
 * @throws IncidentError when git cannot say
 */
export async function pinnedFiles(
  pin: Pin,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<string[]> {
  const list = ['--git-dir', scratch, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', pin.commit]
  const listed = await inScratch([list], folder, scratch, context)
  if ('names' in listed) return listed.names
  throw new IncidentError('internal-error', `git cannot list the consumer's files: ${listed.problem}`)
}

async function modifiedFiles(
  pin: Pin,
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<string[]> {
  const steps = [
    [...comparing(folder, scratch), 'read-tree', pin.commit],
    [...comparing(folder, scratch), 'diff', '--name-only', '-z', ...DIFF_OPTIONS],
  ]
  const listed = await inScratch(steps, folder, scratch, context)
  return 'names' in listed ? listed.names : [`(git cannot compare: ${listed.problem})`]
}

/** The names that the last of some commands lists, with a git folder that is made anew over the checkout's objects. */
async function inScratch(
  steps: string[][],
  folder: string,
  scratch: string,
  context: GitContext,
): Promise<{ names: string[] } | { problem: string }> {
  await rm(scratch, { recursive: true, force: true })
  const objects = join(folder, '.git', 'objects')
  let names = ''
  for (const step of [['init', '--quiet', '--bare', '--template=', scratch], ...steps]) {
    const ended = await runGit(step, process.cwd(), context, { objects })
    if (ended.exitCode !== 0) return { problem: gitErrorText(ended) }
    names = ended.stdout
  }
  return { names: names.split('\0').filter(name => name !== '') }
}

const DIFF_OPTIONS = ['--no-ext-diff', '--no-textconv', '--no-renames', '--ignore-submodules=all']

function comparing(folder: string, scratch: string): string[] {
  return ['-c', 'core.fsmonitor=false', '--git-dir', scratch, '--work-tree', folder]
}
