import type { SourceTree } from '../../src/init/source-tree.js'

/** A repository's files without a repository: texts by their paths. */
export function sourceTreeOf(files: Record<string, string>): SourceTree {
  return {
    folder: '/nowhere/greeter',
    files: Object.keys(files).sort(),
    has: file => Object.hasOwn(files, file),
    read: async file => files[file] ?? '',
  }
}
