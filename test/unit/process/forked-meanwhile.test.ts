import { spawnSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { runCommand } from '../../../src/process/execute.js'
import { killMarked } from '../../../src/process/processes.js'
import { folder } from '../../support/folder.js'
import { isAlive, pidIn, quiet, shell } from './commands.js'

vi.mock('node:fs/promises', async original => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, readdir: vi.fn(real.readdir) }
})

it('a process whose parent forked and ended while the list was read is found in the next list', async () => {
  await using dir = await folder()
  const mark = `MARK_${process.pid}=forked-meanwhile`
  const env = Object.fromEntries([mark.split('=') as [string, string]])
  const daemon = `setsid bash -c 'echo $$ >${dir.path}/pid; sleep 600; true' >/dev/null 2>&1 &
    until test -s ${dir.path}/pid; do sleep 0.01; done`
  await runCommand(shell(daemon, env), { signal: quiet() })
  const pid = await pidIn(join(dir.path, 'pid'))
  const parent = spawnSync('true').pid
  // The list as it was before the fork, with the parent, which has ended since.
  vi.mocked(readdir).mockResolvedValueOnce([String(parent)] as never)

  const left = await killMarked(mark)

  expect(left).toEqual([])
  expect(await isAlive(pid)).toBe(false)
})
