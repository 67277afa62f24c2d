import { mkdtemp, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { allEnded } from '../shared/all-ended.js'
import { makeFolder } from '../shared/files.js'
import { type CopyContext, copyFolders, type Workspace } from './consumer-context.js'
import { filesNaming, movePaths } from './moved-paths.js'

/**
 * A workspace for each shard of a consumer but the first one: none can find what another one has made.
 *
 * @throws IncidentError when there is no room for it
 */
export async function workspacesBeside(
  workspace: Workspace,
  shards: number,
  context: CopyContext,
): Promise<Workspace[]> {
  if (shards === 1) return []
  // Looked for once, while the copies are made.
  const named = namedIn(workspace)
  const numbers = Array.from({ length: shards - 1 }, (_, index) => index + 2)
  const making = numbers.map(number => workspaceBeside(workspace, number, named, context))
  const [, ...made] = await allEnded([named, ...making])
  return made
}

/** The folders that are copied, with what in each of them knows where it lies. */
type NamedFiles = Map<string, Awaited<ReturnType<typeof filesNaming>>>

async function namedIn(workspace: Workspace): Promise<NamedFiles> {
  const paths = await pathsOf(workspace)
  const { checkout, home } = workspace
  const both = [checkout, home].map(async folder => [folder, await filesNaming(folder, paths)] as const)
  return new Map(await allEnded(both))
}

/** By which names its folders may be known. */
async function pathsOf({ checkout, home, tmp }: Workspace): Promise<string[]> {
  const real = await realpath(dirname(checkout))
  return [...new Set([checkout, home, tmp].flatMap(path => [path, join(real, basename(path))]))]
}

/**
 * A copy of the checkout and of the home, and a folder of its own for temporary files: for tests that run beside others.
 * What was installed there knows the copy's path in the place of the original's. What is said of the run stays in one place.
 *
 * @param number from 2
 * @throws IncidentError when there is no room for it
 */
async function workspaceBeside(
  workspace: Workspace,
  number: number,
  named: Promise<NamedFiles>,
  context: CopyContext,
): Promise<Workspace> {
  const { checkout, home, tmp, snapshot } = workspace
  // In one command, because what is one file in both must be one file in their copies.
  const made = await mkdtemp(join(snapshot, 'copy-'))
  await copyFolders([checkout, home], made, context)
  for (const path of [checkout, home]) await rename(join(made, basename(path)), pathBeside(path, number))
  await rm(made, { recursive: true })
  const own = {
    checkout: pathBeside(checkout, number),
    home: pathBeside(home, number),
    tmp: pathBeside(tmp, number),
  }
  await makeFolder(own.tmp)
  const moves = (await pathsOf(workspace)).map(from => ({ from, to: pathBeside(from, number) }))
  const files = await named
  await movePaths(own.checkout, files.get(checkout) ?? [], moves)
  await movePaths(own.home, files.get(home) ?? [], moves)
  return { ...workspace, ...own }
}

/** As long as the path itself: `checkou2` beside `checkout`. */
function pathBeside(path: string, number: number): string {
  const digits = String(number)
  return path.slice(0, -digits.length) + digits
}
