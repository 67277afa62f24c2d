import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFolder } from '../shared/files.js'

/** As in `0.1.0`. */
export async function programVersion(): Promise<string> {
  const text = await readFile(join(packageFolder(), 'package.json'), 'utf8')
  return /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}
