import { realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import type { Config } from '../config/config.js'
import { placeInContext } from '../engine/build-context.js'
import type { GitContext } from '../git/git.js'
import { uncommittedFiles } from '../git/uncommitted.js'
import { UsageError } from '../shared/errors.js'
import { formatNames } from '../shared/text.js'
import type { BuildPlace } from './request.js'

interface Tree {
  /** The repository that builds the image. */
  root: string
  /** The run's own folder, which is no part of it. */
  folder: string
}

/**
 * What of the candidate is of no commit: changed, removed and untracked files that its build can see, or the gate's
 * configuration is. Preparations see the whole tree. What git ignores is not among them, because preparations make it.
 *
 * @returns their names from the root, sorted; none where there is no git repository
 */
export async function uncommittedChanges(
  { path: config, candidate }: Config,
  { contextDir, dockerfile, more = [] }: BuildPlace & { more?: string[] },
  { root, folder }: Tree,
  git: GitContext,
): Promise<string[]> {
  const files = (await uncommittedFiles(root, git)) ?? []
  if (files.length === 0) return []
  const [top, own, ...always] = await Promise.all([
    realpath(root),
    realpath(folder),
    realFile(config),
    realFile(dockerfile),
    realFile(`${dockerfile}.dockerignore`),
    realFile(join(contextDir, '.dockerignore')),
  ])
  const places = await Promise.all([
    placeInContext(contextDir, dockerfile),
    ...more.map(folder => placeInContext(folder, join(folder, 'Dockerfile'))),
  ])
  const counts = (file: string) =>
    candidate.prepare.length > 0 || always.includes(file) || places.some(place => place(file) !== undefined)
  const isOwn = (file: string) => own !== top && file.startsWith(`${own}${sep}`)
  return files
    .filter(file => counts(file) && !isOwn(file))
    .map(file => relative(top, file))
    .sort()
}

/** A file that may have been removed, without links in its folder's path. */
async function realFile(path: string): Promise<string> {
  return join(await realpath(dirname(path)), basename(path))
}

/** @throws UsageError when there are changes, and the candidate has to be that of its commit */
export function refuseUncommitted(changes: string[], commit: string): void {
  if (changes.length === 0) return
  throw new UsageError(
    `the candidate would be called after the commit ${commit}, and uncommitted changes are part of it: ${formatNames(changes, 5)}; commit them, name in .gitignore what is no part of it, and make in candidate.prepare what the build needs`,
  )
}
