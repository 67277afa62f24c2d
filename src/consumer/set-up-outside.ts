import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { archivedName, type SetUpPlaces } from './set-up-places.js'

/** Who has put something there can do without it: https://specifications.freedesktop.org/basedir-spec/latest/. pip asks for rustc's version. */
const UNCOUNTED = ['home/.npm', 'home/.rustup/settings.toml', 'home/.config/go/telemetry']
const CACHES = 'home/.cache/'
/** Browsers that npm's packages fetch while they are installed, and never again: who starts one there cannot do without it. */
const BROWSERS = ['puppeteer', 'Cypress', 'ms-playwright'].map(name => CACHES + name)

/**
 * The first file that a set-up has made beside `setup-cache.paths`: what is put back in its place would lack it. Undefined
 * where there is none. Caches that programs make again by themselves do not count.
 *
 * @param tracked the tracked files, from the root of the checkout
 * @param gitBefore what `gitState` said before the set-up
 * @returns as a path of the configuration
 */
export async function madeOutside(
  paths: string[],
  places: SetUpPlaces,
  tracked: readonly string[],
  gitBefore: string,
): Promise<string | undefined> {
  if ((await gitState(places.checkout)) !== gitBefore) return '.git'
  const known = new Set(tracked.map(path => `checkout/${path}`))
  const folders = new Set([...known].flatMap(foldersAbove))
  const left = [...paths.map(archivedName), ...UNCOUNTED]
  const visited = [...left, CACHES]
  const visit = async (name: string, path: string): Promise<string | undefined> => {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const own = `${name}/${entry.name}`
      if (left.includes(own) || known.has(own) || isUncounted(entry, own)) continue
      const isFolder = entry.isDirectory()
      const holdsMore = folders.has(own) || visited.some(one => one.startsWith(`${own}/`))
      const found = isFolder && holdsMore ? await visit(own, join(path, entry.name)) : own
      if (found !== undefined) return found
    }
    return undefined
  }
  const found = (await visit('checkout', places.checkout)) ?? (await visit('home', places.home))
  return found?.replace(/^checkout\//, '').replace(/^home\//, '~/')
}

function isUncounted(entry: Dirent, name: string): boolean {
  if (name.startsWith(CACHES)) return !BROWSERS.includes(name)
  return name === 'checkout/.git' || (entry.isDirectory() && entry.name === '__pycache__')
}

function foldersAbove(name: string): string[] {
  const folder = name.slice(0, name.lastIndexOf('/'))
  return folder.includes('/') ? [folder, ...foldersAbove(folder)] : []
}

/** What git changes by itself, also behind the back of who started it: objects, and what tells of work that is under way. */
const OF_GIT_ITSELF = /^(objects|logs)\/|^(index|FETCH_HEAD|ORIG_HEAD|gc\..*)$|\.lock$/

/** What a set-up may change in `.git`: settings, hooks, references, submodules. */
export async function gitState(checkout: string): Promise<string> {
  const folder = join(checkout, '.git')
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const paths = entries
    .filter(one => !one.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
  const states = paths
    .filter(path => !OF_GIT_ITSELF.test(path))
    .map(async path => {
      const none = { size: -1, mtimeMs: -1 }
      const { size, mtimeMs } = await stat(join(folder, path)).catch(() => none)
      return `${path} ${size} ${mtimeMs}`
    })
  return (await Promise.all(states)).sort().join('\n')
}
