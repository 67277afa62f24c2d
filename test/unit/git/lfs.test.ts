import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lfsPointers } from '../../../src/git/lfs.js'
import { gitContext, testRepository } from '../../support/git.js'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0f'.repeat(32)}\nsize 12345\n`

it('pointers are the files that LFS keeps and that begin as one, and no others', async () => {
  await using repo = await testRepository()
  await repo.commit({
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    'data/.gitattributes': '*.json filter=lfs\nplain.json -filter\n',
    'a b.bin': POINTER,
    'data/x.json': POINTER,
    'data/plain.json': POINTER,
    'notes.txt': POINTER,
    'content.bin': 'content',
    'large.bin': `${POINTER}${'x'.repeat(2_000)}`,
  })
  await rm(join(repo.path, 'content.bin'))
  await symlink('a b.bin', join(repo.path, 'content.bin'))
  await mkdir(join(repo.path, 'new'))
  await writeFile(join(repo.path, 'new', 'untracked.bin'), POINTER)
  expect((await lfsPointers(repo.path, gitContext())).sort()).toEqual(['a b.bin', 'data/x.json'])
})
