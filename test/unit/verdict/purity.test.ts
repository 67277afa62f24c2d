import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDER = join(import.meta.dirname, '../../../src/verdict')
const files = readdirSync(FOLDER).filter(name => name.endsWith('.ts'))
const sourceOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8')

// Shapes, texts out of texts, digests of them, and lists out of lists.
const PURE = [
  '../evidence.js',
  '../shared/text.js',
  '../contract/difference-text.js',
  '../config/file-parts.js',
  '../shared/grouped.js',
  'node:crypto',
]

/** `import type … from 'x'` and the like: the words before the name, and the name. */
function importsOf(source: string) {
  const found = source.matchAll(/^(import|export)(?<type> type)?[^'\n]*(\n[^'\n]*)*? from '(?<from>[^']+)'/gm)
  return [...found].map(({ groups }) => ({
    from: groups?.['from'] ?? '',
    typeOnly: groups?.['type'] !== undefined,
  }))
}

describe.each(files)('verdict/%s', file => {
  it('imports nothing but types, its own folder, and what is as pure', () => {
    const foreign = importsOf(sourceOf(file)).filter(({ from }) => !from.startsWith('./'))

    expect(foreign.filter(({ from, typeOnly }) => !typeOnly && !PURE.includes(from))).toEqual([])
  })

  it('looks at no clock, process, console or network, and waits for nothing', () => {
    const code = sourceOf(file).replace(/\/\*(?:.|\n)*?\*\/|\/\/.*$/gm, '')
    const words =
      /\b(Date|performance|process|console|fetch|Math\.random|globalThis|require|import\(|async|await|Promise)\b/

    expect(code.match(words)).toBeNull()
  })
})

it('the test of the imports sees them', () => {
  expect(files).toContain('judge.ts')
  expect(importsOf(sourceOf('judge.ts')).length).toBeGreaterThan(3)
  expect(importsOf("import { readFile } from 'node:fs'")).toEqual([{ from: 'node:fs', typeOnly: false }])
})
