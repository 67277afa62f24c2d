import { execFileSync } from 'node:child_process'
import { appendFile, chmod, mkdir, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesModifiedAtCheckout, pinnedFiles, readTreeState } from '../../../src/git/tree-state.js'
import { folder } from '../../support/folder.js'
import { gitContext, type TestRepository, testRepository } from '../../support/git.js'

const FILES = { 'a.txt': 'one\n', 'sub/b.txt': 'two\n', 'run.sh': '#!/bin/sh\n', 'ä \n.txt': 'three\n' }

/** What the tree is said to be after something happened to it. */
async function stateAfter(happens: (repo: TestRepository) => Promise<unknown>) {
  await using scratch = await folder()
  await using repo = await testRepository()
  const commit = await repo.commit(FILES)
  await happens(repo)
  const state = await readTreeState(
    { ref: 'main', commit },
    repo.path,
    join(scratch.path, 'scratch'),
    gitContext(),
  )
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

/** A tree with line ends that git would not have written, in a file that is `modified` when nothing has happened yet. */
async function oddStateAfter(happens: (repo: TestRepository) => Promise<unknown>) {
  await using scratch = await folder()
  await using repo = await testRepository()
  const own = join(repo.path, '.git', 'info', 'attributes')
  await mkdir(join(repo.path, '.git', 'info'), { recursive: true })
  await writeFile(own, '* -text')
  const files = { 'odd/run.bat': 'one\r\ntwo\n', '.gitattributes': '*.bat text eol=crlf\n', 'a.txt': 'one\n' }
  const commit = await repo.commit(files)
  await unlink(own)
  await writeFile(join(repo.path, 'odd/run.bat'), 'one\r\ntwo\r\n')
  const at = [repo.path, join(scratch.path, 'scratch'), gitContext()] as const
  const pin = { ref: 'main', commit }
  const modifiedAtCheckout = await filesModifiedAtCheckout(pin, ...at)
  await happens(repo)
  return {
    before: (await readTreeState(pin, ...at)).modified,
    after: (await readTreeState({ ...pin, modifiedAtCheckout }, ...at)).modified,
  }
}

describe('a file that git calls modified in a fresh checkout', () => {
  const NAME = 'odd/run.bat'
  const write = (repo: TestRepository, text: string) => writeFile(join(repo.path, NAME), text)

  it.each<[string, (repo: TestRepository) => Promise<unknown>, string[]]>([
    ['is clean as it was checked out', async () => undefined, []],
    ['is clean when it was written anew', repo => write(repo, 'one\r\ntwo\r\n'), []],
    ['is clean when another one is edited', repo => edit(repo), ['a.txt']],
    ['is modified by an edit', repo => edit(repo, NAME), [NAME]],
    ['is modified by other line ends', repo => write(repo, 'one\ntwo\n'), [NAME]],
    ['is modified by a removal', repo => unlink(join(repo.path, NAME)), [NAME]],
    ['is modified by a mode', repo => chmod(join(repo.path, NAME), 0o755), [NAME]],
    [
      'is modified by a link to the same bytes',
      async repo => {
        await rename(join(repo.path, NAME), join(repo.path, 'odd/other.bat'))
        await symlink('other.bat', join(repo.path, NAME))
      },
      [NAME],
    ],
    [
      'is modified by a FIFO in its place',
      async repo => {
        await unlink(join(repo.path, NAME))
        execFileSync('mkfifo', [join(repo.path, NAME)])
      },
      [NAME],
    ],
  ])('%s', async (_, happens, modified) => {
    const { before, after } = await oddStateAfter(happens)
    expect(before).toContain(NAME)
    expect(after).toEqual(modified)
  })

  it('is modified by the bytes of the pin, also where attributes make git call them clean', async () => {
    const { before, after } = await oddStateAfter(async repo => {
      await write(repo, 'one\r\ntwo\n')
      await writeFile(join(repo.path, 'odd/.gitattributes'), '* -text\n')
    })
    expect([before, after]).toEqual([[], [NAME]])
  })
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

    const state = await readTreeState(
      { ref: 'main', commit },
      inner,
      join(scratch.path, 'scratch'),
      gitContext(),
    )

    expect(state).toEqual({ modified: [] })
  })
})

it('a pin whose objects are gone is never called clean', async () => {
  const state = await stateAfter(async repo => {
    await rm(join(repo.path, '.git', 'objects'), { recursive: true })
    await mkdir(join(repo.path, '.git', 'objects'))
  })

  expect(state.pinned && state.modified.length === 0).toBe(false)
})

describe('the files of a pin', () => {
  async function listed(happens: (repo: TestRepository, commit: string) => Promise<unknown>) {
    await using scratch = await folder()
    await using repo = await testRepository()
    const commit = await repo.commit(FILES)
    await happens(repo, commit)
    return await pinnedFiles({ ref: 'main', commit }, repo.path, join(scratch.path, 'git'), gitContext())
  }

  it('are all of them, whatever has become of the checkout and its index', async () => {
    const found = await listed(async repo => {
      await writeFile(join(repo.path, 'new.txt'), 'new')
      await repo.commit({ 'later.txt': 'later' })
      await rm(join(repo.path, 'sub'), { recursive: true })
      await unlink(join(repo.path, '.git', 'index'))
    })
    expect(found.toSorted()).toEqual(Object.keys(FILES).toSorted())
  })

  it('cannot be listed without the objects', async () => {
    const gone = (repo: TestRepository) => rm(join(repo.path, '.git'), { recursive: true })
    await expect(listed(gone)).rejects.toThrow(/^git cannot list the consumer's files: /)
  })
})
