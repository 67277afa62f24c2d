import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { uncommittedFiles } from '../../../src/git/uncommitted.js'
import { folder } from '../../support/folder.js'
import { gitContext, type TestRepository, testRepository } from '../../support/git.js'

const FILES = { 'a b.txt': '1\n', 'sub/c.txt': '2\n', '.gitignore': 'ignored\n*.whl\n' }

async function namesOf({ path }: TestRepository, from = '.'): Promise<string[] | undefined> {
  const files = await uncommittedFiles(join(path, from), gitContext())
  return files?.map(file => relative(path, file)).sort()
}

it('a tree as it was committed has none, also with files that git ignores', async () => {
  await using repo = await testRepository()
  await repo.commit(FILES)
  await writeFile(join(repo.path, 'a b.txt'), '1\n')
  await mkdir(join(repo.path, 'ignored'))
  await writeFile(join(repo.path, 'ignored', 'x'), '')
  await writeFile(join(repo.path, 'sub', 'p.whl'), '')
  expect(await namesOf(repo)).toEqual([])
})

const CHANGES: Record<string, (root: string) => Promise<unknown>> = {
  changed: (root: string) => writeFile(join(root, 'a b.txt'), '2\n'),
  removed: (root: string) => rm(join(root, 'a b.txt')),
  'made executable': (root: string) => chmod(join(root, 'a b.txt'), 0o755),
  'replaced by a link': async (root: string) => {
    await rm(join(root, 'a b.txt'))
    await symlink('sub/c.txt', join(root, 'a b.txt'))
  },
}

it.each(Object.entries(CHANGES))('a file that was %s is one', async (_, change) => {
  await using repo = await testRepository()
  await repo.commit(FILES)
  await change(repo.path)
  expect(await namesOf(repo)).toEqual(['a b.txt'])
  // From a folder below, and when the change is staged, too.
  expect(await namesOf(repo, 'sub')).toEqual(['a b.txt'])
  await repo.git('add', '--all')
  expect(await namesOf(repo)).toEqual(['a b.txt'])
})

it('each file that git does not track is one, whatever the settings say', async () => {
  await using repo = await testRepository()
  await repo.commit(FILES)
  await repo.git('config', 'status.showUntrackedFiles', 'no')
  await mkdir(join(repo.path, 'new'))
  for (const name of ['new/a', 'new/ b\n"']) await writeFile(join(repo.path, name), '')
  expect(await namesOf(repo)).toEqual(['new/ b\n"', 'new/a'])
})

it('a file of a merge that is not resolved is one', async () => {
  await using repo = await testRepository()
  await repo.commit(FILES)
  await repo.git('checkout', '--quiet', '-b', 'other')
  await repo.commit({ 'a b.txt': 'theirs\n' })
  await repo.git('checkout', '--quiet', 'main')
  await repo.commit({ 'a b.txt': 'ours\n' })
  await repo.git('merge', 'other').catch(() => undefined)
  expect(await namesOf(repo)).toEqual(['a b.txt'])
})

it('a file with the bytes of the commit is none, though git calls it modified', async () => {
  await using repo = await testRepository()
  await repo.commit({ 'crlf.txt': 'a\r\n' })
  await mkdir(join(repo.path, '.git', 'info'))
  await writeFile(join(repo.path, '.git', 'info', 'attributes'), '*.txt text\n')
  await writeFile(join(repo.path, 'crlf.txt'), 'a\r\n')
  expect(await repo.git('status', '--porcelain')).toContain('crlf.txt')
  expect(await namesOf(repo)).toEqual([])
})

it('a submodule that was moved is one', async () => {
  await using inner = await testRepository()
  await inner.commit({ x: '1' })
  await using repo = await testRepository()
  await repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'lib')
  await repo.commit({})
  expect(await namesOf(repo)).toEqual([])
  await writeFile(join(repo.path, 'lib', 'x'), '2')
  expect(await namesOf(repo)).toEqual(['lib'])
})

it('outside of a repository nobody can say', async () => {
  await using place = await folder()
  expect(await uncommittedFiles(place.path, gitContext())).toBeUndefined()
})
