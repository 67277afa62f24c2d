import { chmod, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  makeWorkspace,
  renewWorkspace,
  restoreWorkspace,
  snapshotWorkspace,
} from '../../../src/consumer/consumer-context.js'
import { folder } from '../../support/folder.js'

const signal = new AbortController().signal
const env = { PATH: process.env['PATH'] }

/** A workspace whose checkout and home hold something. */
async function workspace() {
  const dir = await folder()
  const made = await makeWorkspace(join(dir.path, 'work'), join(dir.path, 'evidence'))
  const { checkout, home, tmp } = made
  await mkdir(join(checkout, '.git'), { recursive: true })
  await writeFile(join(checkout, '.git', 'HEAD'), 'ref: main')
  await writeFile(join(checkout, 'run.sh'), 'exit 0')
  await chmod(join(checkout, 'run.sh'), 0o755)
  await symlink('run.sh', join(checkout, 'link'))
  await writeFile(join(home, '.toolrc'), 'a')
  await writeFile(join(tmp, 'socket'), '')
  return { ...made, [Symbol.asyncDispose]: () => dir[Symbol.asyncDispose]() }
}

describe('what the set-up has made', () => {
  it('is there again at the same place, whatever the trial did', async () => {
    await using it = await workspace()
    await snapshotWorkspace(it, { env, signal })
    await rm(join(it.checkout, 'run.sh'))
    await writeFile(join(it.checkout, '.git', 'HEAD'), 'changed')
    await mkdir(join(it.checkout, 'build'))
    await writeFile(join(it.home, '.cache'), '')

    await restoreWorkspace(it)

    expect((await readdir(it.checkout)).sort()).toEqual(['.git', 'link', 'run.sh'])
    expect(await readFile(join(it.checkout, '.git', 'HEAD'), 'utf8')).toBe('ref: main')
    expect((await stat(join(it.checkout, 'run.sh'))).mode & 0o777).toBe(0o755)
    expect((await lstat(join(it.checkout, 'link'))).isSymbolicLink()).toBe(true)
    expect(await readdir(it.home)).toEqual(['.toolrc'])
    expect(await readdir(it.tmp)).toEqual([])
  })

  it('is there again as often as it is needed', async () => {
    await using it = await workspace()
    await snapshotWorkspace(it, { env, signal })
    for (const left of ['first', 'second']) {
      await writeFile(join(it.checkout, left), '')
      await writeFile(join(it.home, left), '')
      await rm(join(it.checkout, 'run.sh'))
      await renewWorkspace(it, { env, signal })
      expect((await readdir(it.checkout)).sort()).toEqual(['.git', 'link', 'run.sh'])
      expect([await readdir(it.home), await readdir(it.tmp)]).toEqual([['.toolrc'], []])
      // What was used is gone.
      expect((await readdir(it.snapshot)).sort()).toEqual(['checkout', 'home'])
    }
    await writeFile(join(it.checkout, 'left'), '')
    await restoreWorkspace(it)
    expect((await readdir(it.checkout)).sort()).toEqual(['.git', 'link', 'run.sh'])
  })

  it('is an incident where it cannot be copied', async () => {
    await using it = await workspace()
    await rm(it.snapshot, { recursive: true })
    await writeFile(it.snapshot, '')

    await expect(snapshotWorkspace(it, { env, signal })).rejects.toMatchObject({
      kind: 'internal-error',
      message: expect.stringContaining('the checkout cannot be copied: '),
    })
  })

  it('is not copied for a run that was cancelled', async () => {
    await using it = await workspace()

    await expect(snapshotWorkspace(it, { env, signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'cancelled',
    })
  })
})
