import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFile, chmod, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCheckedOutTree, trackedPaths } from '../../../src/git/checked-out-tree.js'
import { readTreeState } from '../../../src/git/tree-state.js'
import { folder } from '../../support/folder.js'
import { gitContext, type TestRepository, testRepository } from '../../support/git.js'

const FILES = { 'a.txt': 'one\n', 'sub/b.txt': 'two\n', 'run.sh': '#!/bin/sh\n', 'ä \n.txt': 'three\n' }

const read = (repo: TestRepository, commit: string) =>
  readCheckedOutTree(commit, join(repo.path, '.git'), repo.path, gitContext())

/** What the tree is said to be after something happened to it. */
async function stateAfter(happens: (repo: TestRepository) => Promise<unknown>, files: object = FILES) {
  await using scratch = await folder()
  await using repo = await testRepository()
  const commit = await repo.commit({ ...files })
  const tree = await read(repo, commit)
  await happens(repo)
  const state = await readTreeState(tree, repo.path, join(scratch.path, 'scratch'), gitContext())
  return { ...state, pinned: state.commit === commit }
}

const edit = (repo: TestRepository, name = 'a.txt') => appendFile(join(repo.path, name), 'more\n')

describe('a tree is clean', () => {
  it.each<[string, (repo: TestRepository) => Promise<unknown>]>([
    ['when nothing happened', async () => undefined],
    ['with new files beside the tracked ones', repo => writeFile(join(repo.path, 'new.txt'), 'new')],
    ['when a file was written anew with the same text', repo => writeFile(join(repo.path, 'a.txt'), 'one\n')],
    ['when only the index differs', repo => repo.git('rm', '--cached', '--quiet', 'a.txt')],
    ['when the index is gone', repo => unlink(join(repo.path, '.git', 'index'))],
    ['on another branch of the same commit', repo => repo.git('checkout', '--quiet', '-b', 'other')],
  ])('%s', async (_, happens) => {
    expect(await stateAfter(happens)).toMatchObject({ pinned: true, modified: [] })
  })
})

describe('a tree is modified', () => {
  it.each<[string, (repo: TestRepository) => Promise<unknown>, string[]]>([
    ['by an edit', repo => edit(repo), ['a.txt']],
    ['in a folder', repo => edit(repo, 'sub/b.txt'), ['sub/b.txt']],
    ['under a strange name', repo => edit(repo, 'ä \n.txt'), ['ä \n.txt']],
    ['by a removal', repo => rm(join(repo.path, 'sub'), { recursive: true }), ['sub/b.txt']],
    ['by a mode', repo => chmod(join(repo.path, 'run.sh'), 0o755), ['run.sh']],
    [
      'by a link in place of a file',
      async repo => {
        await unlink(join(repo.path, 'a.txt'))
        await symlink('run.sh', join(repo.path, 'a.txt'))
      },
      ['a.txt'],
    ],
    ['and staged', async repo => [await edit(repo), await repo.git('add', '--all')], ['a.txt']],
  ])('%s', async (_, happens, modified) => {
    expect(await stateAfter(happens)).toMatchObject({ pinned: true, modified })
  })
})

// Each of these makes `git status` in the checkout say that nothing is modified.
describe('a modified tree cannot be hidden', () => {
  it.each<[string, (repo: TestRepository) => Promise<unknown>]>([
    [
      'by an index that assumes it unchanged',
      repo => repo.git('update-index', '--assume-unchanged', 'a.txt'),
    ],
    ['by an index that skips it', repo => repo.git('update-index', '--skip-worktree', 'a.txt')],
    [
      'by a filter that puts the old text back',
      async repo => {
        await repo.git('config', 'filter.hide.clean', 'printf "one\\n"')
        await mkdir(join(repo.path, '.git', 'info'), { recursive: true })
        await writeFile(join(repo.path, '.git', 'info', 'attributes'), 'a.txt filter=hide\n')
      },
    ],
    [
      'by a setting that looks at another folder',
      async repo => {
        await repo.git('worktree', 'add', '--quiet', '--detach', join(repo.path, 'pristine'))
        await repo.git('config', 'core.worktree', join(repo.path, 'pristine'))
      },
    ],
    [
      'by a setting that ignores the changes of files',
      async repo => {
        await repo.git('config', 'core.ignoreStat', 'true')
        await repo.git('reset', '--quiet', '--hard')
      },
    ],
  ])('%s', async (_, hide) => {
    expect(await stateAfter(async repo => [await hide(repo), await edit(repo)])).toMatchObject({
      modified: ['a.txt'],
    })
  })

  it('by a replacement of the pinned commit', async () => {
    const state = await stateAfter(async repo => {
      const pinned = await repo.git('rev-parse', 'HEAD')
      await edit(repo)
      const other = await repo.commit({})
      await repo.git('reset', '--quiet', '--soft', pinned)
      await repo.git('replace', pinned, other)
    })

    expect(state).toMatchObject({ pinned: true, modified: ['a.txt'] })
  })
})

describe('what git calls unchanged is not what it was', () => {
  it.each<[string, string, (repo: TestRepository) => Promise<unknown>]>([
    ['with other line ends', '* text=auto', repo => writeFile(join(repo.path, 'a.txt'), 'one\r\n')],
    ['with another keyword', '* ident', repo => writeFile(join(repo.path, 'a.txt'), 'one$Id: two$\n')],
  ])('%s', async (_, attributes, change) => {
    const files = { ...FILES, 'a.txt': attributes === '* ident' ? 'one$Id$\n' : 'one\n' }
    const state = await stateAfter(async repo => {
      await writeFile(join(repo.path, '.gitattributes'), attributes)
      await change(repo)
      expect(await repo.git('diff', '--name-only')).toBe('')
    }, files)
    expect(state).toMatchObject({ pinned: true, modified: ['a.txt'] })
  })

  it('behind a link in place of its folder, also to the same files', async () => {
    const state = await stateAfter(async repo => {
      await rename(join(repo.path, 'sub'), join(repo.path, 'elsewhere'))
      await symlink('elsewhere', join(repo.path, 'sub'))
    })
    expect(state).toMatchObject({ modified: ['sub/b.txt'] })
  })

  it('behind a link in place of the whole checkout', async () => {
    const state = await stateAfter(async repo => {
      await rename(repo.path, `${repo.path}-moved`)
      await symlink(`${repo.path}-moved`, repo.path)
    })
    expect(state.modified).toHaveLength(Object.keys(FILES).length)
  })

  it('as a FIFO', async () => {
    const state = await stateAfter(async repo => {
      await unlink(join(repo.path, 'a.txt'))
      execFileSync('mkfifo', [join(repo.path, 'a.txt')])
    })
    expect(state).toMatchObject({ modified: ['a.txt'] })
  })

  it('as a link to another file', async () => {
    await using repo = await testRepository()
    await symlink('a.txt', join(repo.path, 'link'))
    const tree = await read(repo, await repo.commit(FILES))
    await unlink(join(repo.path, 'link'))
    await symlink('sub/b.txt', join(repo.path, 'link'))
    const { modified } = await readTreeState(tree, repo.path, join(repo.path, 'scratch'), gitContext())
    expect(modified).toEqual(['link'])
  })
})

describe('a file behind a pointer of Git LFS', () => {
  const content = 'a large file\n'
  const oid = createHash('sha256').update(content).digest('hex')
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${content.length}\n`
  const afterLfs = (text: string) =>
    stateAfter(repo => writeFile(join(repo.path, 'large.bin'), text), { ...FILES, 'large.bin': pointer })

  it('is the one that the pointer names', async () => {
    expect(await afterLfs(content)).toMatchObject({ pinned: true, modified: [] })
  })

  it('is modified when it is another one', async () => {
    expect(await afterLfs('a large lie\n')).toMatchObject({ modified: ['large.bin'] })
  })
})

it('a name that is no UTF-8 is a name', async () => {
  await using repo = await testRepository()
  const name = Buffer.from([...Buffer.from(`${repo.path}/caf`), 0xe9])
  await writeFile(name, 'one\n')
  const commit = await repo.commit({})
  const tree = await read(repo, commit)
  await writeFile(name, 'two\n')
  const { modified } = await readTreeState(tree, repo.path, join(repo.path, 'scratch'), gitContext())
  expect(modified).toEqual(['caf\uFFFD'])
})

describe('the commit', () => {
  it('is where HEAD moved to', async () => {
    let moved = ''
    const state = await stateAfter(async repo => {
      moved = await repo.commit({ 'a.txt': 'other\n' })
    })

    expect(state).toEqual({ commit: moved, pinned: false, modified: ['a.txt'] })
  })

  it.each<[string, (repo: TestRepository) => Promise<unknown>]>([
    ['the git folder is gone', repo => rm(join(repo.path, '.git'), { recursive: true })],
    ['the whole checkout is gone', repo => rm(repo.path, { recursive: true })],
    ['HEAD is broken', repo => writeFile(join(repo.path, '.git', 'HEAD'), 'nonsense')],
    ['the settings are broken', repo => writeFile(join(repo.path, '.git', 'config'), '[nonsense')],
  ])('is unknown when %s', async (_, happens) => {
    const { commit } = await stateAfter(happens)

    expect(commit).toBeUndefined()
  })

  it('is not the one of a repository around the checkout', async () => {
    await using scratch = await folder()
    await using outer = await testRepository()
    const commit = await outer.commit(FILES)
    const inner = join(outer.path, 'checkout')
    await mkdir(inner)

    const tree = { ...(await read(outer, commit)), files: new Map() }
    const state = await readTreeState(tree, inner, join(scratch.path, 'scratch'), gitContext())

    expect(state).toEqual({ modified: [] })
  })
})

it('a tree is what it was, whatever has become of its objects', async () => {
  const objects = (repo: TestRepository) => join(repo.path, '.git', 'objects')
  const gone = async (repo: TestRepository) => {
    await rm(objects(repo), { recursive: true })
    await mkdir(objects(repo))
  }
  expect(await stateAfter(gone)).toMatchObject({ pinned: true, modified: [] })
  expect(await stateAfter(async repo => [await gone(repo), await edit(repo)])).toMatchObject({
    modified: ['a.txt'],
  })
})

describe('the files of a pin', () => {
  it('are all of them, whatever they are called', async () => {
    await using repo = await testRepository()
    const tree = await read(repo, await repo.commit({ ...FILES, 'q"\\\t.txt': 'quoted' }))
    expect(trackedPaths(tree).toSorted()).toEqual([...Object.keys(FILES), 'q"\\\t.txt'].toSorted())
  })

  it('cannot be listed without the objects', async () => {
    await using repo = await testRepository()
    const commit = await repo.commit(FILES)
    await rm(join(repo.path, '.git'), { recursive: true })
    await expect(read(repo, commit)).rejects.toThrow(/^git cannot list the consumer's files: /)
  })
})
