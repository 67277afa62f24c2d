import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a process can put where the gate is going to write. */
export const IN_THE_WAY: [kind: string, put: (path: string) => unknown][] = [
  ['a file', path => writeFile(path, 'what is longer than all that is written over it')],
  ['a FIFO', path => execFileSync('mkfifo', [path])],
  ['a link to a file', path => symlink(victimOf(path), path)],
  ['a link to nothing', path => symlink(`${path}.nothing`, path)],
  ['a folder', path => mkdir(join(path, 'inside'), { recursive: true })],
]

/** The file beside `path` that the link leads to; whoever uses the links makes it, and looks at it afterwards. */
export function victimOf(path: string): string {
  return `${path}.victim`
}
