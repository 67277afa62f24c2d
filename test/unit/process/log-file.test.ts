import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { execute } from '../../../src/process/execute.js'
import { LogFile } from '../../../src/process/log-file.js'
import { folder } from '../../support/folder.js'
import { quiet, shell } from './commands.js'

it('replaces what an earlier run left there', async () => {
  await using dir = await folder()
  const path = join(dir.path, 'log')
  await writeFile(path, 'before\n')

  await execute(shell('echo after; echo error >&2'), { signal: quiet(), log: path })

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
  const ended = await execute(shell(script), { signal: quiet(), log: '/dev/full' })

  expect(ended).toMatchObject({ exitCode: 0, logError: { code: 'ENOSPC' } })
})

it('that cannot be opened is an error beside the end', async () => {
  await using dir = await folder()

  const ended = await execute(shell('echo text'), { signal: quiet(), log: join(dir.path, 'gone', 'log') })

  expect(ended).toMatchObject({ exitCode: 0, logError: { code: 'ENOENT' } })
})

it('that is well is no error', async () => {
  await using dir = await folder()

  const ended = await execute(shell('echo text'), { signal: quiet(), log: join(dir.path, 'log') })

  expect(ended).not.toHaveProperty('logError')
})
