import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, posix, sep } from 'node:path'
import type { Workspace } from './consumer-context.js'

/** The two folders into which a set-up is put back. */
export type SetUpPlaces = Pick<Workspace, 'checkout' | 'home'>

/** Where a path of `setup-cache.paths` stands in an archive: `checkout/.venv`, `home/.m2`. */
export function archivedName(path: string): string {
  return path.startsWith('~/') ? posix.join('home', path.slice(2)) : posix.join('checkout', path)
}

/**
 * Why a link is not kept, or not put back; undefined where it leads into the checkout or the HOME, or to a program of the
 * machine, as a virtualenv's `python3` does.
 *
 * @param name of the link in the archive
 * @param target with paths of this run
 */
export function linkProblem(name: string, target: string, places: SetUpPlaces): string | undefined {
  const leadsOut = `${name} is a link that leads out, to ${target}`
  // What `..` means behind another link, only the file system knows.
  const isPlain = posix.normalize(target) === target
  if (!isAbsolute(target)) {
    if (!isPlain) return leadsOut
    const [root] = posix.normalize(posix.join(posix.dirname(name), target)).split('/')
    return root === 'checkout' || root === 'home' ? undefined : leadsOut
  }
  const own = [places.checkout, places.home]
  if (isPlain && own.some(folder => isInside(target, folder))) return undefined
  // The folders of the run lie beside the checkout: nothing in them is a program of the machine.
  return isProgram(target) && !isInside(realpathSync(target), dirname(places.checkout)) ? undefined : leadsOut
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
