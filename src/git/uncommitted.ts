import { createHash } from 'node:crypto'
import { lstat, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { IncidentError } from '../shared/errors.js'
import { openRegular } from '../shared/files.js'
import { type GitContext, gitErrorText, runGit } from './git.js'

/**
 * The files of a working tree that are not those of its commit, and those that git neither tracks nor ignores: absolute
 * paths.
 *
 * @param folder in the tree, or the root of it
 * @returns undefined where there is no tree to compare
 * @throws IncidentError when git cannot say
 */
export async function uncommittedFiles(folder: string, context: GitContext): Promise<string[] | undefined> {
  const top = await runGit(['rev-parse', '--show-toplevel'], folder, context)
  if (top.exitCode !== 0) return undefined
  const root = top.stdout.replace(/\n$/, '')
  const ended = await runGit(['--no-optional-locks', 'status', ...STATUS_OPTIONS], root, context)
  if (ended.exitCode !== 0)
    throw new IncidentError(
      'internal-error',
      `git cannot compare ${root} with its commit: ${gitErrorText(ended)}`,
    )
  const changed: string[] = []
  for (const entry of ended.stdout.split('\0').filter(line => line !== ''))
    changed.push(...(await changedFile(entry, root)))
  return changed
}

// Every file by its own name, also where a user's settings say otherwise.
const STATUS_OPTIONS = [
  ...['--porcelain=v2', '-z', '--no-renames'],
  ...['--untracked-files=all', '--ignored=no', '--ignore-submodules=none'],
]

// https://git-scm.com/docs/git-status#_porcelain_format_version_2: state, submodule, modes and blobs of HEAD, index and
// tree, path.
const CHANGED = /^1 .. (\S{4}) (\d{6}) \d{6} (\d{6}) ([0-9a-f]+) [0-9a-f]+ (.+)$/s
const OTHER = /^(?:\?|u .. \S{4}(?: \d{6}){4}(?: [0-9a-f]+){3}) (.+)$/s

async function changedFile(entry: string, root: string): Promise<string[]> {
  const [, submodule, before, now, blob = '', path] = CHANGED.exec(entry) ?? []
  if (path === undefined) return (OTHER.exec(entry)?.slice(1) ?? []).map(name => join(root, name))
  const full = join(root, path)
  // Line ends that are not as the attributes ask for make git call a file modified that nobody has touched.
  const same = submodule === 'N...' && before === now && (await blobName(full, blob.length)) === blob
  return same ? [] : [full]
}

/** What git calls a file's bytes as they are; undefined where there is no file. */
async function blobName(path: string, digits: number): Promise<string | undefined> {
  const hash = createHash(digits === 40 ? 'sha1' : 'sha256')
  try {
    if ((await lstat(path)).isSymbolicLink()) {
      const target = Buffer.from(await readlink(path))
      return hash.update(`blob ${target.length}\0`).update(target).digest('hex')
    }
    await using file = await openRegular(path)
    hash.update(`blob ${(await file.stat()).size}\0`)
    for await (const chunk of file.createReadStream()) hash.update(chunk)
    return hash.digest('hex')
  } catch {
    return undefined
  }
}
