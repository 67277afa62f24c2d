import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readCheckedOutTree } from '../../../src/git/checked-out-tree.js'
import { readTreeState } from '../../../src/git/tree-state.js'
import { folder } from '../../support/folder.js'
import { gitContext, type TestRepository, testRepository } from '../../support/git.js'

const LOCAL = ['-c', 'protocol.file.allow=always']

/** What is said of a checkout with the submodule `helpers`, which has `inner` in it, after something happened to it. */
async function modifiedAfter(happens: (checkout: string, git: TestRepository['git']) => Promise<unknown>) {
  await using work = await folder()
  await using inner = await testRepository()
  await inner.commit({ 'c.txt': 'three\n' })
  await using helpers = await testRepository()
  await helpers.commit({
    'b.txt': 'two\n',
    'sub/x.txt': 'x\n',
    '.gitattributes': '*.bat text\n',
    'old.bat': 'a\n',
  })
  await helpers.git(...LOCAL, 'submodule', 'add', '--quiet', inner.path, 'inner')
  await helpers.commit({})
  await using repo = await testRepository()
  await repo.git(...LOCAL, 'submodule', 'add', '--quiet', helpers.path, 'helpers')
  const commit = await repo.commit({ 'a.txt': 'one\n' })
  await helpers.commit({ 'b.txt': 'newer\n' })
  const checkout = await testRepository(join(work.path, 'checkout'))
  await checkout.git('fetch', '--quiet', '--depth=1', repo.path, commit)
  await checkout.git('checkout', '--quiet', '--detach', commit)
  const tree = await readCheckedOutTree(commit, join(checkout.path, '.git'), checkout.path, gitContext())
  await happens(checkout.path, checkout.git)
  return (await readTreeState(tree, checkout.path, join(work.path, 'scratch'), gitContext())).modified
}

const fetched = (git: TestRepository['git'], ...args: string[]) =>
  git(...LOCAL, 'submodule', '--quiet', 'update', '--init', ...args)

describe('submodules are as the pin has them', () => {
  it.each<[string, (checkout: string, git: TestRepository['git']) => Promise<unknown>]>([
    ['when nobody has fetched them', async () => undefined],
    ['when their folder is gone', at => rm(join(at, 'helpers'), { recursive: true })],
    ['when they were fetched', (_, git) => fetched(git)],
    ['when they were fetched with those inside', (_, git) => fetched(git, '--recursive')],
    ['when they were fetched without history', (_, git) => fetched(git, '--recursive', '--depth=1')],
    [
      'with new files beside theirs',
      async (at, git) => [await fetched(git), await writeFile(join(at, 'helpers/built.o'), 'x')],
    ],
  ])('%s', async (_, happens) => {
    expect(await modifiedAfter(happens)).toEqual([])
  })
})

describe('submodules are modified', () => {
  it.each<[string, (checkout: string, git: TestRepository['git']) => Promise<unknown>, (string | RegExp)[]]>([
    [
      'by an edit',
      async (at, git) => [await fetched(git), await writeFile(join(at, 'helpers/b.txt'), 'lax\n')],
      ['helpers/b.txt'],
    ],
    [
      'by an edit in one inside',
      async (at, git) => [
        await fetched(git, '--recursive'),
        await writeFile(join(at, 'helpers/inner/c.txt'), 'lax\n'),
      ],
      ['helpers/inner/c.txt'],
    ],
    ['by another commit', (_, git) => fetched(git, '--remote'), ['helpers/b.txt']],
    [
      'by files of nobody',
      at => writeFile(join(at, 'helpers/b.txt'), 'two\n'),
      [/^helpers \(a submodule: its folder holds files, and no repository\)$/],
    ],
    [
      'by a link in place of their folder',
      async (at, git) => {
        await fetched(git)
        await rename(join(at, 'helpers'), join(at, 'moved'))
        await symlink('moved', join(at, 'helpers'))
      },
      [/^helpers \(a submodule: expected its folder, got something else\)$/],
    ],
    [
      'when their commit is gone',
      async (at, git) => {
        await fetched(git)
        await rm(join(at, '.git/modules/helpers/objects'), { recursive: true })
        await mkdir(join(at, '.git/modules/helpers/objects'))
      },
      [/^helpers \(a submodule: its commit cannot be proven: /],
    ],
    [
      'when their objects are forged',
      forge,
      [/^helpers \(a submodule: its commit cannot be proven: .*(missing|not send|bad object)/],
    ],
  ])('%s', async (_, happens, expected) => {
    const found = await modifiedAfter(happens)
    expect(found).toHaveLength(expected.length)
    for (const [at, one] of expected.entries()) expect(found[at]).toMatch(one)
  })
})

/** Puts another file under the name that a file of the submodule has, so that git takes an edit for what was there. */
async function forge(at: string, git: TestRepository['git']) {
  await fetched(git)
  const inside = (...args: string[]) => git('-C', 'helpers', ...args)
  const objects = join(at, '.git/modules/helpers/objects')
  for (const name of await readdir(join(objects, 'pack')))
    await rm(join(objects, 'pack', name), { force: true })
  const oid = await inside('rev-parse', ':b.txt').catch(() => '')
  const content = Buffer.from('lax\n')
  const path = join(objects, oid.slice(0, 2), oid.slice(2))
  await mkdir(join(path, '..'), { recursive: true })
  await rm(path, { force: true })
  await writeFile(path, deflateSync(Buffer.concat([Buffer.from(`blob ${content.length}\0`), content])))
  await writeFile(join(at, 'helpers/b.txt'), content)
}
