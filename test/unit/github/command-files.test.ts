import {
  appendFile,
  link,
  lstat,
  mkdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CommandFiles } from '../../../src/github/command-files.js'
import { type Folder, folder } from '../../support/folder.js'
import { readPairs } from '../../support/runner-files.js'

const VARIABLES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH',
] as const
type Variable = (typeof VARIABLES)[number]

/** The files of a step, named after their variables. */
class Files implements AsyncDisposable {
  readonly env: NodeJS.ProcessEnv
  readonly #place: Folder

  private constructor(place: Folder) {
    this.#place = place
    this.env = Object.fromEntries(VARIABLES.map(name => [name, this.path(name)]))
  }

  static async make(content: Partial<Record<Variable, string>> = {}): Promise<Files> {
    const files = new Files(await folder())
    for (const name of VARIABLES) await writeFile(files.path(name), content[name] ?? '')
    return files
  }

  path(name: string): string {
    return join(this.#place.path, name)
  }

  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#place[Symbol.asyncDispose]()
  }
}

describe('what a step says', () => {
  it('comes after what was in the files', async () => {
    await using files = await Files.make({
      GITHUB_OUTPUT: 'early=1\n',
      GITHUB_STATE: 'saved=2\n',
      GITHUB_STEP_SUMMARY: '# Before\n',
    })
    const own = new CommandFiles(files.env)

    own.set('output', { first: 'a', second: 'b' })
    own.set('output', { third: 'c' })
    own.set('state', { folder: '/tmp/x' })
    own.summary('one\n')
    own.summary('two\n')

    const output = await files.read('GITHUB_OUTPUT')
    expect(output).toMatch(/^early=1\n/)
    expect(readPairs(output)).toEqual({ early: '1', first: 'a', second: 'b', third: 'c' })
    expect(readPairs(await files.read('GITHUB_STATE'))).toEqual({ saved: '2', folder: '/tmp/x' })
    expect(await files.read('GITHUB_STEP_SUMMARY')).toBe('# Before\none\ntwo\n')
  })

  it('is the last value of a name that is set twice', async () => {
    await using files = await Files.make()
    const own = new CommandFiles(files.env)

    own.set('output', { verdict: 'inconclusive' })
    own.set('output', { verdict: 'pass' })

    expect(readPairs(await files.read('GITHUB_OUTPUT'))).toEqual({ verdict: 'pass' })
  })

  it.each([
    '',
    'two\nlines',
    '\n',
    'ends with a line\n',
    'verdict=pass',
    'x\nverdict=pass\n',
    'verdict<<END\npass\nEND',
    '<<END',
    'END\nverdict=pass\nEND',
    'end-\nverdict=pass',
    'a=b<<c',
    '❌ ünïcode',
  ])('begins no pair of its own: %j', async value => {
    await using files = await Files.make()

    new CommandFiles(files.env).set('output', { before: '1', value, after: '2' })

    expect(readPairs(await files.read('GITHUB_OUTPUT'))).toEqual({ before: '1', value, after: '2' })
  })

  it('ends each value with a word that cannot be known before', async () => {
    await using files = await Files.make()
    const own = new CommandFiles(files.env)

    for (const value of ['a', 'b', 'c']) own.set('output', { value })

    const words = [...(await files.read('GITHUB_OUTPUT')).matchAll(/^value<<(.{20,})$/gm)].map(
      ([, word]) => word,
    )
    expect(new Set(words).size).toBe(3)
  })
})

describe('a variable', () => {
  it.each<[string, Partial<Record<Variable, string | undefined>>]>([
    ['that is missing', { GITHUB_OUTPUT: undefined }],
    ['that is empty', { GITHUB_OUTPUT: '' }],
    ['of no file', { GITHUB_OUTPUT: '/nonexistent/output' }],
  ])('%s is left out', async (_, env) => {
    await using files = await Files.make()
    const own = new CommandFiles({ ...files.env, ...env })

    own.set('output', { verdict: 'pass' })
    own.set('state', { run: '1' })

    expect(await files.read('GITHUB_OUTPUT')).toBe('')
    expect(readPairs(await files.read('GITHUB_STATE'))).toEqual({ run: '1' })
    expect(own.restore()).toEqual([])
  })

  it.each<[string, (files: Files) => Promise<void>]>([
    ['a folder', files => mkdir(files.path('other'))],
    ['a link to a file', files => symlink(files.path('GITHUB_PATH'), files.path('other'))],
    ['a link to nothing', files => symlink(files.path('nothing'), files.path('other'))],
  ])('that names %s is left out', async (_, place) => {
    await using files = await Files.make()
    await place(files)
    const before = await lstat(files.path('other'))
    const own = new CommandFiles({ ...files.env, GITHUB_OUTPUT: files.path('other') })

    own.set('output', { verdict: 'pass' })

    expect(own.restore()).toEqual([])
    expect((await lstat(files.path('other'))).mode).toBe(before.mode)
    expect(await files.read('GITHUB_PATH')).toBe('')
  })

  it('may be missing like all others: then nothing is written, and nothing is wrong', () => {
    const own = new CommandFiles({})

    own.set('output', { verdict: 'pass' })
    own.summary('text')

    expect(own.restore()).toEqual([])
  })
})

type Change = (path: string, files: Files) => Promise<void>

const SECOND_NAME = 'replaced by a second name of another file'

const CHANGES: [string, Change][] = [
  ['appended to', path => appendFile(path, 'verdict=pass\n')],
  ['appended to by a line end', path => appendFile(path, '\n')],
  [
    'changed in one byte',
    async path => writeFile(path, (await readFile(path, 'utf8')).replace('fail', 'pass')),
  ],
  ['truncated', path => truncate(path, 3)],
  ['emptied', path => truncate(path)],
  ['removed', path => rm(path)],
  [
    'replaced by a link',
    async (path, files) => {
      await rm(path)
      await symlink(files.path('target'), path)
    },
  ],
  [
    'replaced by a link to a copy',
    async (path, files) => {
      await rename(path, files.path('target'))
      await symlink(files.path('target'), path)
    },
  ],
  [
    'replaced by a link to nothing',
    async (path, files) => {
      await rm(path)
      await symlink(files.path('nothing'), path)
    },
  ],
  [
    SECOND_NAME,
    async (path, files) => {
      await rm(path)
      await link(files.path('target'), path)
    },
  ],
  [
    'replaced by a folder',
    async path => {
      await rm(path)
      await mkdir(path)
      await writeFile(join(path, 'GITHUB_OUTPUT'), 'verdict=pass\n')
    },
  ],
]

describe('restore', () => {
  it('has nothing to do where only this step wrote', async () => {
    await using files = await Files.make({ GITHUB_ENV: 'A=1\n' })
    const own = new CommandFiles(files.env)
    own.set('output', { verdict: 'fail' })
    own.set('state', { run: '1' })
    own.summary('text')
    const before = await Promise.all(VARIABLES.map(name => files.read(name)))

    expect(own.restore()).toEqual([])

    expect(await Promise.all(VARIABLES.map(name => files.read(name)))).toEqual(before)
  })

  it.each(CHANGES)('puts back a file that was %s, and names its variable', async (_, change) => {
    await using files = await Files.make()
    const own = new CommandFiles(files.env)
    own.set('output', { verdict: 'fail' })
    const before = await files.read('GITHUB_OUTPUT')
    await writeFile(files.path('target'), 'of somebody else\n')
    await change(files.path('GITHUB_OUTPUT'), files)
    const target = await files.read('target')

    expect(own.restore()).toEqual(['GITHUB_OUTPUT'])

    expect((await lstat(files.path('GITHUB_OUTPUT'))).isFile()).toBe(true)
    expect(await files.read('GITHUB_OUTPUT')).toBe(before)
    expect(own.restore()).toEqual([])
    // What stands behind a link belongs to somebody else; also what is written from now on must not reach it.
    own.set('output', { verdict: 'inconclusive' })
    expect(await files.read('target')).toBe(target)
    expect(readPairs(await files.read('GITHUB_OUTPUT'))).toEqual({ verdict: 'inconclusive' })
  })

  it.each(CHANGES.filter(([what]) => what !== SECOND_NAME))(
    'keeps what is said of a file that was %s, which goes nowhere else',
    async (_, change) => {
      await using files = await Files.make()
      const own = new CommandFiles(files.env)
      own.set('output', { verdict: 'fail', early: '1' })
      await writeFile(files.path('target'), 'of somebody else\n')
      await change(files.path('GITHUB_OUTPUT'), files)
      const target = await files.read('target')

      own.set('output', { verdict: 'inconclusive' })

      expect(await files.read('target')).toBe(target)
      expect(own.restore()).toEqual(['GITHUB_OUTPUT'])
      expect(readPairs(await files.read('GITHUB_OUTPUT'))).toEqual({ verdict: 'inconclusive', early: '1' })
    },
  )

  it.each(VARIABLES)('knows what %s held at first', async name => {
    await using files = await Files.make({ [name]: 'from before\n' })
    const own = new CommandFiles(files.env)
    await appendFile(files.path(name), 'A=forged\n')

    expect(own.restore()).toEqual([name])

    expect(await files.read(name)).toBe('from before\n')
  })

  it('names several at once, and leaves the others alone', async () => {
    await using files = await Files.make()
    const own = new CommandFiles(files.env)
    own.summary('text')
    await appendFile(files.path('GITHUB_ENV'), 'PATH=/forged\n')
    await appendFile(files.path('GITHUB_PATH'), '/forged\n')
    await rm(files.path('GITHUB_STATE'))

    expect(own.restore().sort()).toEqual(['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'])

    const all = await Promise.all(VARIABLES.map(name => files.read(name)))
    expect(all).toEqual(['', '', 'text', '', ''])
    expect(own.restore()).toEqual([])
  })

  it('finds a file again that is changed a second time', async () => {
    await using files = await Files.make()
    const own = new CommandFiles(files.env)

    for (const text of ['A=1\n', 'A=2\n']) {
      await appendFile(files.path('GITHUB_ENV'), text)
      expect(own.restore()).toEqual(['GITHUB_ENV'])
    }

    expect(await files.read('GITHUB_ENV')).toBe('')
  })
})
