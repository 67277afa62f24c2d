import { execFile } from 'node:child_process'
import { chmod, link, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import {
  makeWorkspace,
  renewWorkspace,
  restoreWorkspace,
  snapshotWorkspace,
  workspaceBeside,
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

describe('a workspace beside another one', () => {
  it.each([2, 10])('has folders of its own, and its programs use them: number %d', async number => {
    await using it = await workspace()
    await mkdir(join(it.checkout, '.venv'))
    await writeFile(
      join(it.checkout, '.venv', 'where'),
      `#!/bin/sh\necho ${it.checkout} ${it.home} ${it.tmp}\n`,
    )
    await chmod(join(it.checkout, '.venv', 'where'), 0o755)
    await symlink(join(it.checkout, '.venv', 'where'), join(it.home, 'where'))
    await link(join(it.home, '.toolrc'), join(it.checkout, 'toolrc'))

    const beside = await workspaceBeside(it, number, { env, signal })

    const { stdout } = await promisify(execFile)(join(beside.home, 'where'))
    expect(stdout.trim().split(' ')).toEqual([beside.checkout, beside.home, beside.tmp])
    const folders = [it, beside].flatMap(({ checkout, home, tmp }) => [checkout, home, tmp])
    expect(new Set(folders).size).toBe(6)
    expect(await readdir(beside.tmp)).toEqual([])
    const inodes = [join(beside.home, '.toolrc'), join(beside.checkout, 'toolrc')].map(
      async path => (await stat(path)).ino,
    )
    expect(await inodes[0]).toBe(await inodes[1])
    expect(await readdir(it.snapshot)).toEqual([])
  })

  it('knows its place also by the name without links', async () => {
    await using it = await workspace()
    await using other = await folder()
    await symlink(join(it.checkout, '..'), join(other.path, 'work'))
    const linked = (path: string) => join(other.path, 'work', basename(path))
    const through = { ...it, checkout: linked(it.checkout), home: linked(it.home), tmp: linked(it.tmp) }
    await writeFile(join(it.home, 'both'), `${it.checkout} ${through.checkout}`)

    const beside = await workspaceBeside(through, 2, { env, signal })

    const real = join(it.checkout, '..', basename(beside.checkout))
    expect(await readFile(join(beside.home, 'both'), 'utf8')).toBe(`${real} ${beside.checkout}`)
  })
})
