import { posix } from 'node:path'
import type { SourceTree } from './source-tree.js'

/** How far from the image's name: a test, its helper, the helper's settings. */
const MOST_STEPS = 3
const SOURCE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|groovy)$/

/**
 * The test files from which imports lead to one of these files, and in how many steps; 0 for one of them itself. What an
 * import means is told by the names in it alone.
 *
 * @param seeds where the image's name stands
 */
export async function testsThatReach(
  tree: SourceTree,
  seeds: string[],
  tests: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const sources = tree.files.filter(file => SOURCE.test(file))
  const reached = new Map(seeds.map(file => [file, 0]))
  let last = seeds.filter(file => SOURCE.test(file))
  for (let step = 1; step <= MOST_STEPS && last.length > 0; step += 1) {
    const imports = last.map(importOf)
    const next: string[] = []
    for (const file of sources.filter(one => !reached.has(one))) {
      const text = await tree.read(file)
      if (imports.some(leads => leads(file, text))) next.push(file)
    }
    for (const file of next) reached.set(file, step)
    // A test that imports another test is not about what that one is about.
    last = next.filter(file => !tests.has(file))
  }
  return new Map([...reached].filter(([file]) => tests.has(file)))
}

/** Whether a file imports the target. */
function importOf(target: string): (file: string, text: string) => boolean {
  const folder = posix.dirname(target)
  const stem = posix.basename(target).replace(/\.\w+$/, '')
  const [parent, name] = [escaped(posix.basename(folder)), escaped(stem)]
  const isFolder = stem === 'index' || stem === '__init__'
  switch (posix.extname(target)) {
    // Tests of a Go package see all of it.
    case '.go':
      return (file, text) =>
        file.endsWith('.go') &&
        (posix.dirname(file) === folder || (folder !== '.' && text.includes(`/${folder}"`)))
    // Classes of one package need no import.
    case '.java':
    case '.kt':
    case '.groovy': {
      const named = new RegExp(`\\b${name}\\b`)
      return (file, text) => /\.(?:java|kt|groovy)$/.test(file) && named.test(text)
    }
    case '.py': {
      // Its fixtures are those of every test below it.
      if (stem === 'conftest')
        return file => file.endsWith('.py') && (folder === '.' || file.startsWith(`${folder}/`))
      const module = isFolder ? `(?:[\\w.]*\\.)?${parent}` : `(?:[\\w.]*\\b${parent})?\\.*${name}`
      const named = new RegExp(
        `^\\s*(?:from\\s+${module}\\s+import|import\\s+${module}\\b|from\\s+(?:\\.+|[\\w.]*\\b${parent})\\s+import\\s.*\\b${name}\\b)`,
        'm',
      )
      return (file, text) => file.endsWith('.py') && named.test(text)
    }
    default: {
      const module = isFolder ? `(?:\\/${parent}|\\.)(?:\\/index)?` : `\\/${name}`
      const named = new RegExp(
        `\\b(?:import|from|require)\\b[^'"\\n]*['"][^'"\\n]*${module}(?:\\.[cm]?[jt]sx?)?['"]`,
      )
      return (file, text) => /\.[cm]?[jt]sx?$/.test(file) && named.test(text)
    }
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

const COMMON = [
  'aws',
  'gcp',
  'image',
  'docker',
  'server',
  'service',
  'container',
  'test',
  'tests',
  'local',
  'api',
  'app',
]

/** Those whose path has a word of the image's own name. */
export function testsNamedLike(tests: string[], image: string): string[] {
  const words = wordsOf(posix.basename(image)).filter(word => word.length > 3 && !COMMON.includes(word))
  return tests.filter(file => wordsOf(file).some(word => words.includes(word)))
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
