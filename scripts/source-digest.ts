import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** What `npm run bundle` makes dist/ from, relative to the root. */
const FOLDERS = ['src', 'vendor']
const FILES = ['package-lock.json', 'scripts/bundle.sh', 'tsconfig.json']

/** SHA-256 in hexadecimal digits, over the names and the bytes of all that dist/ is made from. */
export async function sourceDigest(root: string): Promise<string> {
  const inFolders = await Promise.all(FOLDERS.map(folder => filesIn(root, folder)))
  const hash = createHash('sha256')
  for (const name of [...FILES, ...inFolders.flat()].sort()) {
    const content = await readFile(join(root, name))
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  return files.map(({ parentPath, name }) => relative(root, join(parentPath, name)))
}
