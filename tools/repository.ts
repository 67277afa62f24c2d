import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, seen from the sources as well as from what tsc makes of them in build/. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)))

function rootAbove(folder: string): string {
  // Not package.json: tsc copies that to build/ where something imports it.
  if (existsSync(join(folder, 'tsconfig.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('this must lie inside the repository of compat-gate')
  return rootAbove(above)
}

/**
 * A program of this repository as Node can run it: tsc must have been run.
 *
 * @param name as it lies below build/, `tools/engine/guard-main.js`
 */
export function builtProgram(name: string): string {
  const path = join(ROOT, 'build', name)
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npx tsc\` first`)
  return path
}
