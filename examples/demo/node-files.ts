import { existsSync, realpathSync } from 'node:fs'
import { runProgram } from './program.js'

/** A file for an image: where it is on this machine, and where it shall be in the image. */
export interface PackedFile {
  from: string
  to: string
}

/** Debian's node reads parts of itself from here. */
const SHARED_MODULES = ['acorn', 'acorn-walk', 'cjs-module-lexer', 'undici', 'amaro', 'minimatch'].map(
  name => `/usr/share/nodejs/${name}`,
)

/** This machine's node with all that it needs to run in an empty image, as `/usr/bin/node`. */
export async function nodeFiles(): Promise<{ files: PackedFile[]; folders: string[] }> {
  const node = realpathSync(process.execPath)
  const libraries = linkedFiles(await runProgram('ldd', [node]))
  return {
    files: [
      { from: node, to: '/usr/bin/node' },
      ...libraries.map(path => ({ from: realpathSync(path), to: path })),
    ],
    folders: node.startsWith('/usr/bin/') ? SHARED_MODULES.filter(folder => existsSync(folder)) : [],
  }
}

/** The libraries and the loader in what ldd prints; the kernel's own library has no path, and needs none. */
export function linkedFiles(ldd: string): string[] {
  const missing = /^\s*(\S+) => not found$/m.exec(ldd)?.[1]
  if (missing) throw new Error(`ldd does not find ${missing}, which this machine's node needs`)
  const paths = [...ldd.matchAll(/(?:=>\s+|^\s*)(\/\S+)\s+\(0x[0-9a-f]+\)/gm)].map(([, path = '']) => path)
  return [...new Set(paths)]
}
