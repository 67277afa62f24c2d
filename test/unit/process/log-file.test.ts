import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, open, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { runCommand } from '../../../src/process/execute.js'
import { LOG_LIMIT, LogFile, readFileEnd } from '../../../src/process/log-file.js'
import { folder } from '../../support/folder.js'
import { fullDisk } from '../../support/full-disk.js'
import { quiet, shell } from './commands.js'

it('replaces what an earlier run left there', async () => {
  await using dir = await folder()
  const path = join(dir.path, 'log')
  await writeFile(path, 'before\n')

  await runCommand(shell('echo after; echo error >&2'), { signal: quiet(), log: path })

  expect((await readFile(path, 'utf8')).split('\n').sort()).toEqual(['', 'after', 'error'])
})

it('is cut at its limit, and says so once', async () => {
  await using dir = await folder()
  const path = join(dir.path, 'log')
  {
    await using log = new LogFile(path, 10)
    for (const text of ['12345', '678', '90ab', 'never']) log.write(text)
  }

  expect(await readFile(path, 'utf8')).toBe('12345678\n[the log is cut here, at 10 bytes]\n')
})

it.each([
  ['a few bytes', 'echo text'],
  ['more than any buffer holds', 'head -c 5000000 /dev/zero'],
])('on a full disk is an error beside the end, for %s', async (_, script) => {
  await using dir = await folder()
  const path = join(dir.path, 'log')
  using _full = fullDisk(path)

  const ended = await runCommand(shell(script), { signal: quiet(), log: path })

  expect(ended).toMatchObject({ exitCode: 0, logError: { code: 'ENOSPC' } })
})

it('that cannot be opened is an error beside the end', async () => {
  await using dir = await folder()

  const ended = await runCommand(shell('echo text'), { signal: quiet(), log: join(dir.path, 'gone', 'log') })

  expect(ended).toMatchObject({ exitCode: 0, logError: { code: 'ENOENT' } })
})

it('that is well is no error', async () => {
  await using dir = await folder()

  const ended = await runCommand(shell('echo text'), { signal: quiet(), log: join(dir.path, 'log') })

  expect(ended).not.toHaveProperty('logError')
})

describe('the end of a file', () => {
  it.each([
    ['shorter than asked for', 'the end', 100, 'the end'],
    ['exactly as long', 'the end', 7, 'the end'],
    ['longer', 'what came before the end', 7, 'the end'],
    ['longer by one byte', '1the end', 7, 'the end'],
    ['longer, of several lines', 'one\ntwo\nthree\n', 8, 'o\nthree\n'],
    ['empty', '', 7, ''],
    ['asked for nothing of', 'text', 0, ''],
  ])('is read from one that is %s', async (_, content, bytes, expected) => {
    await using dir = await folder()
    const path = join(dir.path, 'log')
    await writeFile(path, content)

    expect(await readFileEnd(path, bytes)).toBe(expected)
  })

  it('counts bytes, and may begin in the middle of a character', async () => {
    await using dir = await folder()
    const path = join(dir.path, 'log')
    await writeFile(path, 'üü end')

    expect([await readFileEnd(path, 6), await readFileEnd(path, 5)]).toEqual(['ü end', '\ufffd end'])
  })

  it('is that of a file as large as a log can become', async () => {
    await using dir = await folder()
    const path = join(dir.path, 'log')
    await writeFile(path, 'the end')
    await truncate(path, LOG_LIMIT)
    await appendFile(path, 'the end')

    expect(await readFileEnd(path, 10)).toBe('\0\0\0the end')
  })

  it('of a file that is gone is an error', async () => {
    await using dir = await folder()

    await expect(readFileEnd(join(dir.path, 'gone'), 7)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it.each<[string, (path: string) => unknown, RegExp]>([
    ['a FIFO', path => execFileSync('mkfifo', [path]), /expected a regular file/],
    ['a folder', path => mkdir(path), /expected a regular file/],
    ['a link', path => symlink('/etc/passwd', path), /ELOOP/],
  ])('of %s is an error', async (_, put, message) => {
    await using dir = await folder()
    const path = join(dir.path, 'log')
    await put(path)

    await expect(readFileEnd(path, 7)).rejects.toThrow(message)
  })

  it('of a file that is cut meanwhile is what is left of it', async () => {
    await using dir = await folder()
    const path = join(dir.path, 'log')
    await writeFile(path, '0123456789')
    await using file = await open(path)
    const proto = Object.getPrototypeOf(file)
    const { read } = proto
    vi.spyOn(proto, 'read').mockImplementation(async function (this: unknown, ...given: unknown[]) {
      await truncate(path, 7)
      return read.apply(this, given)
    })

    expect(await readFileEnd(path, 5)).toBe('56')
  })
})
