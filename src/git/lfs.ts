import { join } from 'node:path'
import { readSmallFile } from '../shared/files.js'
import { type GitContext, runGit } from './git.js'

// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: a pointer has less than 1024 bytes, and begins so.
const MOST_BYTES = 1_024
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/

/**
 * The files of a fresh checkout that are pointers of Git LFS, because git has no `git-lfs` that would fetch what they point
 * to. Paths from its root.
 */
export async function lfsPointers(checkout: string, context: GitContext): Promise<string[]> {
  const listed = await runGit(['ls-files', '-z', '--', ':(attr:filter=lfs)'], checkout, context)
  const names = listed.stdout.split('\0').filter(name => name !== '')
  const pointers: string[] = []
  for (const name of names) {
    const text = await readSmallFile(join(checkout, name), MOST_BYTES).catch(() => '')
    if (POINTER.test(text)) pointers.push(name)
  }
  return pointers
}
