import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type GitProcessContext, gitErrorText, runGit } from '../git/git.js'
import { UsageError } from '../shared/errors.js'
import { readSmallFile } from '../shared/files.js'

/** No source is longer, and what is read of a repository is kept. */
const MOST_BYTES = 512 * 1024
const MOST_FILES = 50_000

/** The files of a repository, as git lists them. */
export interface SourceTree {
  /** Absolute. */
  folder: string
  /** Paths from the root, sorted; hidden ones too. */
  files: string[]
  has(file: string): boolean
  /** Empty for what is no text, is too long, or is not there. */
  read(file: string): Promise<string>
}

/**
 * @param folder the root of a working tree
 * @param untracked whether files count that git neither tracks nor ignores
 * @throws UsageError for a folder that is no git repository, or not the root of one, and for too large a one
 */
export async function readSourceTree(
  folder: string,
  context: GitProcessContext,
  { untracked }: { untracked: boolean },
): Promise<SourceTree> {
  if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder}`)
  const more = untracked ? ['--others', '--exclude-standard'] : []
  const listed = await runGit(['ls-files', '-z', '--cached', ...more], folder, context)
  if (listed.exitCode !== 0)
    throw new UsageError(`${folder} is no git repository: ${gitErrorText(listed)}; \`git init\` makes one`)
  const prefix = await runGit(['rev-parse', '--show-prefix'], folder, context)
  if (prefix.stdout.trim() !== '') throw new UsageError(`${folder} is not the root of its repository`)
  const files = [...new Set(listed.stdout.split('\0'))].filter(one => one !== '').sort()
  if (files.length > MOST_FILES)
    throw new UsageError(`${folder}: expected at most ${MOST_FILES} files, got ${files.length}`)
  const known = new Set(files)
  const texts = new Map<string, Promise<string>>()
  return {
    folder,
    files,
    has: file => known.has(file),
    read: file => {
      const text = texts.get(file) ?? readText(join(folder, file))
      texts.set(file, text)
      return text
    },
  }
}

async function readText(path: string): Promise<string> {
  const text = await readSmallFile(path, MOST_BYTES).catch(() => '')
  return text.includes('\0') ? '' : text
}
