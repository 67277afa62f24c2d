import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { brokenRules, ROOMS } from './room-rules.js'
import { readSource, type SourceFacts } from './source-facts.js'

const SRC = join(import.meta.dirname, '../../../src')

describe('src/', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const sources = files.map(file => readSource(file, readFileSync(join(SRC, file), 'utf8')))

  it('keeps every rule of the rooms', () => {
    expect(brokenRules(sources)).toEqual([])
  })

  // The outputs must be safe before anything else can go wrong, and `--help` waits for nothing but its parser.
  it.each([
    ['action/action.ts', ['@actions/core']],
    ['cli/cli.ts', ['commander']],
  ])('%s loads no more at its start than %j', (file, packages) => {
    expect(loadedWith(file, sources).packages).toEqual(packages)
  })

  // Whoever tries nothing needs no gateway.
  it.each(['index.ts', 'action/action.ts', 'cli/cli.ts', 'cli/check.ts'])('%s loads no gateway', file => {
    expect(loadedWith(file, sources).files.filter(one => one.startsWith('gateway/'))).toEqual([])
  })

  it('was read as a whole', () => {
    const rooms = new Set(files.map(file => file.replace(/\/.*|\.ts$/g, '')))
    expect([...rooms].sort()).toEqual([...ROOMS].sort())
    expect(
      sources.flatMap(({ imports }) => imports).filter(({ file }) => file && !files.includes(file)),
    ).toEqual([])
  })
})

it('examples/ and tools/ import nothing of test/', () => {
  const root = join(SRC, '..')
  const files = ['examples', 'tools'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
  )
  const sources = files
    .filter(name => name.endsWith('.ts'))
    .map(file => readSource(file, readFileSync(join(root, file), 'utf8')))
  expect(sources.length).toBeGreaterThan(20)
  expect(
    sources
      .filter(({ imports }) => imports.some(({ file }) => file?.startsWith('test/')))
      .map(({ file }) => file),
  ).toEqual([])
})

it('docs/design.md has the rooms in this order', () => {
  const page = readFileSync(join(SRC, '../docs/design.md'), 'utf8')
  const cells = page.split('\n').flatMap(line => /^\| (`src\/[^|]*) \|/.exec(line)?.[1] ?? [])
  const paths = cells.flatMap(cell => [...cell.matchAll(/`src\/([\w-]+)/g)].map(([, room]) => room))
  expect(paths).toEqual([...ROOMS])
})

/** What is loaded with a file, through all that it imports. */
function loadedWith(file: string, sources: readonly SourceFacts[]): Record<'files' | 'packages', string[]> {
  const files = new Set([file])
  const packages = new Set<string>()
  for (const one of files) {
    for (const { from, file: target, atOnce } of sources.find(({ file }) => file === one)?.imports ?? []) {
      if (!atOnce) continue
      if (target !== undefined) files.add(target)
      else if (!from.startsWith('node:')) packages.add(from)
    }
  }
  return { files: [...files].sort(), packages: [...packages].sort() }
}

describe('what is loaded with a file', () => {
  const tree = Object.entries({
    'a.ts': "import './b.js'\nimport type { T } from 'types'\nawait import('later')",
    'b.ts':
      "import { type A, b } from 'half'\nimport { type C } from 'types'\nexport * from 'whole'\nimport 'node:fs'",
  }).map(([file, text]) => readSource(file, text))

  it('is found through other files, and neither what is loaded later nor types', () => {
    expect(loadedWith('a.ts', tree)).toEqual({ files: ['a.ts', 'b.ts'], packages: ['half', 'whole'] })
  })
})

/** The breaks in a small tree of files. */
function breaksIn(tree: Record<string, string>): string[] {
  return brokenRules(Object.entries(tree).map(([file, text]) => readSource(file, text)))
}

describe('an import that runs back up the order', () => {
  it.each([
    ['of a value', "import { a } from '../engine/a.js'"],
    ['of a type', "import type { A } from '../engine/a.js'"],
    ['over several lines', "import {\n  a,\n  type B,\n} from '../engine/a.js'"],
    ['for its effect', "import '../engine/a.js'"],
    ['as a namespace', "import * as engine from '../engine/a.js'"],
    ['that is exported again', "export { a } from '../engine/a.js'"],
    ['of all, exported again', "export * from '../engine/a.js'"],
    ['that is loaded later', "const load = async () => (await import('../engine/a.js')).a"],
    ['inside of a type', "type A = import('../engine/a.js').A"],
  ])('%s', (_, text) => {
    expect(breaksIn({ 'shared/b.ts': text, 'engine/a.ts': '' })).toEqual([
      'shared/b.ts: imports engine/a.ts, and engine comes after shared',
    ])
  })

  it('out of a file that is a room of its own', () => {
    expect(breaksIn({ 'evidence.ts': "import { a } from './shared/a.js'" })).toEqual([
      'evidence.ts: imports shared/a.ts, and shared comes after evidence',
    ])
  })

  it('is none inside of a room, down the order, or of a package', () => {
    const text =
      "import '../a.js'\nimport '../../shared/a.js'\nimport { z } from 'zod'\nimport '../../evidence.js'"
    expect(breaksIn({ 'trial/witness/b.ts': text, 'trial/a.ts': '' })).toEqual([])
  })

  it('that cannot be read is an error, and no break that is missed', () => {
    expect(() => readSource('shared/b.ts', 'await import(name)')).toThrow(
      'shared/b.ts: expected an import to name',
    )
    expect(() => readSource('shared/b.ts', 'import { a from')).toThrow('shared/b.ts: ')
    expect(breaksIn({ 'shared/b.ts': "const a = require('./a.js')" })).toEqual([
      'shared/b.ts: calls require: write an import',
    ])
  })
})

describe('a circle of imports', () => {
  it('of two files of a room', () => {
    const tree = { 'git/a.ts': "import './b.js'", 'git/b.ts': "import type { A } from './a.js'" }
    expect(breaksIn(tree)).toEqual(['git/a.ts → git/b.ts → git/a.ts: import each other in a circle'])
  })

  it('of several, told once and by its shortest way', () => {
    const tree = {
      'git/a.ts': "import './b.js'",
      'git/b.ts': "import './c.js'\nimport './d.js'",
      'git/c.ts': "await import('./a.js')",
      'git/d.ts': "import './c.js'",
      'git/e.ts': "import './a.js'",
    }
    expect(breaksIn(tree)).toEqual([
      'git/a.ts → git/b.ts → git/c.ts → git/a.ts: import each other in a circle',
    ])
  })

  it('of a file with itself', () => {
    expect(breaksIn({ 'git/a.ts': "import './a.js'" })).toEqual([
      'git/a.ts → git/a.ts: import each other in a circle',
    ])
  })
})

describe('what one room alone may do', () => {
  it.each([
    [
      'start processes',
      'cli/a.ts',
      "import { spawn } from 'node:child_process'",
      'process/ starts processes',
    ],
    [
      'start them under the old name',
      'cli/a.ts',
      "import cp from 'child_process'",
      'process/ starts processes',
    ],
    [
      'take their type',
      'trial/a.ts',
      "import type { ChildProcess } from 'node:child_process'",
      'process/ starts',
    ],
    ['know dockerode', 'stages/a.ts', "import type Docker from 'dockerode'", 'engine/ talks to the engine'],
    [
      'know its parts',
      'stages/a.ts',
      "import m from 'dockerode/lib/modem.js'",
      'engine/ talks to the engine',
    ],
    ['call GitHub', 'stages/a.ts', "const g = await import('@actions/github')", 'github/ calls GitHub'],
    [
      'escape',
      'stages/a.ts',
      "import { htmlText } from '../report/escape.js'",
      'report/ renders foreign text',
    ],
    ['command the runner', 'cli/a.ts', "import * as core from '@actions/core'", 'action/ writes commands'],
  ])('%s', (_, file, text, why) => {
    expect(breaksIn({ [file]: text })).toEqual([expect.stringContaining(`and only ${why}`)])
  })

  it('each in its own room', () => {
    const tree = {
      'process/a.ts': "import 'node:child_process'",
      'engine/a.ts': "import 'dockerode'",
      'github/a.ts': "import '@actions/github'",
      'report/a.ts': "import './escape.js'",
      'action/a.ts': "import '@actions/core'",
    }
    expect(breaksIn(tree)).toEqual([])
  })
})

describe('foreign text that is rendered outside of report/', () => {
  it.each([
    ['HTML', `const a = (name: string) => \`<code>\${name}</code>\``],
    ['HTML', 'const a = \'<td class="x">\''],
    ['Markdown', `const a = (name: string) => \`## \${name}\``],
    ['Markdown', "const a = '| a | b |'"],
    ['Markdown', "const a = ['text', '| --- | --- |']"],
    ['Markdown', "const a = '```sh'"],
    ['a command of the runner', "const a = '::error::no'"],
    ['a command of the runner', `const a = (word: string) => \`one\\n::\${word} title=x::no\``],
    ['a command of the runner', "const a = '##[error]no'"],
  ])('%s: %s', (kind, text) => {
    expect(breaksIn({ 'stages/a.ts': text })).toEqual([
      `stages/a.ts: writes ${kind}, and only report/ renders`,
    ])
    expect(breaksIn({ 'report/a.ts': text })).toEqual([])
  })

  it.each([
    ['a way to an engine', "const a = 'expected unix:///<path> or tcp://<host>:<port>'"],
    ['a comment', '// ## a | b | <code>'],
    ['a pattern', 'const a = /<code>|^## /'],
    ['a test id', `const a = (suite: string) => \`\${suite}::name #1\``],
    ['an address', "const a = '::'"],
  ])('is not %s', (_, text) => {
    expect(breaksIn({ 'stages/a.ts': text })).toEqual([])
  })

  it.each(['process.stdout.write(a)', 'process.stderr.write(a)', 'console.log(a)'])('%s', text => {
    expect(breaksIn({ 'trial/a.ts': text })).toEqual([
      expect.stringMatching(/^trial\/a\.ts: uses (process\.std(out|err)|console\.log): tell the progress/),
    ])
    expect(breaksIn({ 'cli/a.ts': text })).toEqual([])
  })
})

describe('a name that stands for two things', () => {
  it.each([
    ['two types', 'interface Fact {}', 'type Fact = string'],
    ['a type and a class', 'export interface Fact {}', 'class Fact {}'],
    ['two exported functions', 'export function Fact() {}', 'export async function Fact() {}'],
    ['two exported values', 'export const a = 1, Fact = 1', 'export const Fact = 2'],
  ])('%s', (_, one, other) => {
    expect(breaksIn({ 'git/a.ts': one, 'trial/b.ts': other })).toEqual([
      'git/a.ts, trial/b.ts: have a Fact each: one name is one thing',
    ])
  })

  it.each([
    [
      'a value and its type in one file',
      'export const Fact = 1\nexport type Fact = typeof Fact',
      'const a = 1',
    ],
    [
      'helpers that only their files know',
      'function fact() {}\nconst a = 1',
      'function fact() {}\nconst a = 2',
    ],
    ['an import', 'export interface Fact {}', "import type { Fact } from '../git/a.js'"],
  ])('is not %s', (_, one, other) => {
    expect(breaksIn({ 'git/a.ts': one, 'trial/b.ts': other })).toEqual([])
  })
})

describe('a file at the wrong place', () => {
  it('loose in src/', () => {
    expect(breaksIn({ 'run.ts': '' })).toEqual(['run.ts: lies loose in src/: put it into a room'])
  })

  it('in a room that the order does not have', () => {
    expect(breaksIn({ 'utils/a.ts': '' })).toEqual([
      'utils/a.ts: utils/ is no room: name it in ROOMS, at its place in the order',
    ])
  })
})
