import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of this package, from the program that is running: `dist/index.js`, `bin/…` or a compiled source. */
export function packageFolder(): string {
  let folder = dirname(realpathSync(process.argv[1] ?? process.cwd()))
  while (!existsSync(join(folder, 'action.yml')) && folder !== dirname(folder)) folder = dirname(folder)
  return folder
}
