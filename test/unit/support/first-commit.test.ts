import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type TestRepository, testRepository } from '../../support/git.js'

// Git notes there what it does to a branch.
const byGit = ({ path }: TestRepository) => existsSync(join(path, '.git', 'logs'))

const FILES = {
  'a.txt': 'a\n',
  a: 'before its longer sisters\n',
  '.github/waivers.yml': 'no file of git\n',
  'b/c': 'in a folder\n',
  'b/d/e': '',
  'b.c': 'after a folder as a tree, before it as an index\n',
  [`long-${'n'.repeat(200)}`]: 'a long name\n',
  'é.txt': 'not ASCII\n',
}

/** What git itself makes of the files that lie in a repository. */
async function treeByGit({ path }: TestRepository): Promise<string> {
  await using other = await testRepository()
  await other.git(`--work-tree=${path}`, 'add', '--all')
  return await other.git('write-tree')
}

describe('the first commit of a repository', () => {
  it('is as git makes it, without a process', async () => {
    await using repository = await testRepository()
    await mkdir(join(repository.path, 'empty'))
    await symlink('a.txt', join(repository.path, 'link'))
    await symlink('b', join(repository.path, 'link-to-a-folder'))
    await writeFile(join(repository.path, 'run'), '#!/bin/sh\n')
    await chmod(join(repository.path, 'run'), 0o755)

    const commit = await repository.commit(FILES)

    expect(byGit(repository)).toBe(false)
    expect(await repository.git('rev-parse', 'HEAD', 'refs/heads/main')).toBe(`${commit}\n${commit}`)
    expect(await repository.git('rev-parse', 'HEAD^{tree}')).toBe(await treeByGit(repository))
    expect(await repository.git('log', '-1', '--format=%an %ae %cn %ce %s')).toBe(
      'Test test@example.invalid Test test@example.invalid a change',
    )
    expect(await repository.git('fsck', '--strict', '--full')).toBe('')
    // The status refreshes no file whose times it knows; this one tells of those that it would.
    expect(await repository.git('diff-files')).toBe('')
    expect(await repository.git('status', '--porcelain')).toBe('')
  })

  it('is followed by commits of git', async () => {
    await using repository = await testRepository()
    const first = await repository.commit({ a: '1', b: '1' })
    const second = await repository.commit({ a: '2', b: undefined })

    expect(await repository.git('rev-list', 'HEAD')).toBe(`${second}\n${first}`)
    expect(await repository.git('ls-files')).toBe('a')
    expect(await repository.git('fsck', '--strict')).toBe('')
  })

  it('may be empty', async () => {
    await using repository = await testRepository()
    const commit = await repository.commit({})

    expect(await repository.git('rev-parse', 'HEAD')).toBe(commit)
    expect(await repository.git('status', '--porcelain')).toBe('')
    expect(await repository.git('fsck', '--strict')).toBe('')
  })

  it.each([
    ['.gitignore', 'ignored\n'],
    ['.gitattributes', '* text eol=crlf\n'],
  ])('is made by git itself where %s has a say', async (name, content) => {
    await using repository = await testRepository()
    const files = { [name]: content, ignored: 'a\r\n' }
    await repository.commit(files)

    expect(byGit(repository)).toBe(true)
    expect(await repository.git('rev-parse', 'HEAD^{tree}')).toBe(await treeByGit(repository))
  })

  it('is made by git itself where a test has used it before', async () => {
    await using repository = await testRepository()
    await repository.git('config', 'user.name', 'Ada')

    await repository.commit({ a: '1' })

    expect(byGit(repository)).toBe(true)
    expect(await repository.git('log', '-1', '--format=%s')).toBe('a change')
  })

  it('leaves another repository inside of it to git', async () => {
    await using repository = await testRepository()
    const inner = await testRepository(join(repository.path, 'inner'))
    const commit = await inner.commit({ a: '1' })
    await repository.commit({ b: '1' })

    expect(execFileSync('git', ['ls-tree', 'HEAD'], { cwd: repository.path, encoding: 'utf8' })).toContain(
      `160000 commit ${commit}\tinner`,
    )
  })
})
