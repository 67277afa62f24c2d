import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileChangeText } from '../report/file-change.js'
import { messageOf, UsageError } from '../shared/errors.js'
import { formatNames } from '../shared/text.js'
import type { Questions } from './questions.js'

/** A file that is to be written, by its path from the root. */
export interface NewFile {
  path: string
  text: string
}

/** What became of each. */
export interface WrittenFile {
  path: string
  did: 'written' | 'unchanged' | 'overwritten'
}

interface WriteOptions {
  root: string
  force: boolean
  questions: Questions
  show: (text: string) => void
}

/**
 * Writes files, none of which it overwrites before it has shown what differs.
 *
 * @throws UsageError where nobody has agreed to that; then none is written
 */
export async function writeFiles(files: NewFile[], options: WriteOptions): Promise<WrittenFile[]> {
  const { root, force, questions, show } = options
  const compared = await Promise.all(
    files.map(async file => ({ ...file, before: await textOf(root, file.path) })),
  )
  const differ = compared.filter(({ before, text }) => before !== undefined && before !== text)
  for (const { path, before = '', text } of differ) show(fileChangeText(path, before, text))
  if (differ.length > 0 && !force && !(await questions.agreed(`Overwrite ${namesOf(differ)}?`)))
    throw new UsageError(
      `init: ${namesOf(differ)} ${differ.length === 1 ? 'is' : 'are'} there, and not as proposed: nothing was written; --force overwrites`,
    )
  const written: WrittenFile[] = []
  for (const { path, text, before } of compared) {
    if (before !== text) await put(root, path, text)
    written.push({
      path,
      did: before === undefined ? 'written' : before === text ? 'unchanged' : 'overwritten',
    })
  }
  return written
}

function namesOf(files: NewFile[]): string {
  return formatNames(
    files.map(({ path }) => path),
    5,
  )
}

/**
 * Adds a line to a file of patterns, unless one of its lines says the same.
 *
 * @returns whether it was added
 */
export async function addPattern(root: string, path: string, pattern: string): Promise<boolean> {
  const before = (await textOf(root, path)) ?? ''
  const name = pattern.replace(/\/$/, '')
  const same = [name, `/${name}`, `${name}/`, `/${name}/`, `**/${name}`]
  if (before.split(/\r?\n/).some(line => same.includes(line.trim()))) return false
  const end = before === '' || before.endsWith('\n') ? '' : '\n'
  await put(root, path, `${before}${end}${pattern}\n`)
  return true
}

async function textOf(root: string, path: string): Promise<string | undefined> {
  const file = join(root, path)
  const found = await lstat(file).catch(() => undefined)
  if (found === undefined) return undefined
  // A link may lead out of the repository.
  if (!found.isFile()) throw new UsageError(`${path}: expected a file, got a link, a folder or a device`)
  return await readFile(file, 'utf8')
}

async function put(root: string, path: string, text: string): Promise<void> {
  const file = join(root, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (cause) {
    throw new UsageError(`${path} cannot be written: ${messageOf(cause)}`, { cause })
  }
}
