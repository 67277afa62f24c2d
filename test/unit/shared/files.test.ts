import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { freshStream, writeFresh } from '../../../src/shared/files.js'
import { folder } from '../../support/folder.js'
import { IN_THE_WAY, victimOf } from '../../support/in-the-way.js'

const WRITERS: [name: string, write: (path: string) => Promise<unknown>][] = [
  ['a stream', path => finished(freshStream(path).end('text'))],
  ['a text', path => writeFresh(path, 'text')],
]

describe.each(WRITERS)('%s', (_, write) => {
  it.each([['nothing', () => undefined], ...IN_THE_WAY])('is a new file in place of %s', async (_, put) => {
    await using dir = await folder()
    const path = join(dir.path, 'file')
    await writeFile(victimOf(path), 'mine')
    await put(path)

    await write(path)

    expect((await lstat(path)).isFile()).toBe(true)
    expect(await readFile(path, 'utf8')).toBe('text')
    expect(await readFile(victimOf(path), 'utf8')).toBe('mine')
  })

  it('is an error behind a link in place of its folder, or of one on the way', async () => {
    await using dir = await folder()
    await mkdir(join(dir.path, 'elsewhere', 'sub'), { recursive: true })
    await symlink('elsewhere', join(dir.path, 'link'))

    await expect(write(join(dir.path, 'link', 'file'))).rejects.toThrow(/link is not the folder of this run/)
    await expect(write(join(dir.path, 'link', 'sub', 'file'))).rejects.toThrow(
      /sub is not the folder of this run/,
    )
    expect(await readdir(join(dir.path, 'elsewhere'), { recursive: true })).toEqual(['sub'])
  })

  it('is an error where there is no folder', async () => {
    await using dir = await folder()

    await expect(write(join(dir.path, 'gone', 'file'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('is an error where what is in the way cannot be removed', async () => {
    await expect(write('/proc/version')).rejects.toThrow(/EEXIST|EPERM|EACCES/)
  })

  it('is an error below a file', async () => {
    await using dir = await folder()
    await mkdir(join(dir.path, 'a'))
    await writeFile(join(dir.path, 'a', 'b'), '')

    await expect(write(join(dir.path, 'a', 'b', 'file'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  })
})

it('a stream has its file before anybody else can act', async () => {
  await using dir = await folder()
  const path = join(dir.path, 'file')

  const stream = freshStream(path)
  const there = existsSync(path)
  await finished(stream.end())

  expect(there).toBe(true)
})

it('a stream keeps writing to its own file when a process puts a FIFO in its place at once', async () => {
  await using dir = await folder()
  const path = join(dir.path, 'file')

  const stream = freshStream(path)
  execFileSync('sh', ['-euc', 'rm "$1"; mkfifo "$1"', 'sh', path])

  await finished(stream.end('text'))
})
