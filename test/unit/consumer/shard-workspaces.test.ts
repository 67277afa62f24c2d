import { execFile } from 'node:child_process'
import { chmod, link, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { makeWorkspace, type Workspace } from '../../../src/consumer/consumer-context.js'
import { workspacesBeside } from '../../../src/consumer/shard-workspaces.js'
import { folder } from '../../support/folder.js'

const signal = new AbortController().signal
const env = { PATH: process.env['PATH'] }

/** A workspace whose checkout and home hold something. */
async function workspace() {
  const dir = await folder()
  const made = await makeWorkspace(join(dir.path, 'work'), join(dir.path, 'evidence'))
  await mkdir(made.checkout)
  await writeFile(join(made.home, '.toolrc'), 'a')
  await writeFile(join(made.tmp, 'socket'), '')
  return { ...made, [Symbol.asyncDispose]: () => dir[Symbol.asyncDispose]() }
}

async function lastBeside(original: Workspace, shards: number): Promise<Workspace> {
  const all = await workspacesBeside(original, shards, { env, signal })
  const last = all.at(-1)
  if (all.length !== shards - 1 || last === undefined)
    throw new Error(`expected a copy for each shard, got ${all.length}`)
  return last
}

describe('a workspace beside another one', () => {
  // Tests are at work in it soon. What still looks at it then, and fails, ends the process, and so this file.
  it('is not made for one shard, and nothing is looked at', async () => {
    await using it = await workspace()
    const gone = { ...it, checkout: join(it.checkout, 'gone/checkout') }
    expect(await workspacesBeside(gone, 1, { env, signal })).toEqual([])
  })

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

    const beside = await lastBeside(it, number)

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

    const beside = await lastBeside(through, 2)

    const real = join(it.checkout, '..', basename(beside.checkout))
    expect(await readFile(join(beside.home, 'both'), 'utf8')).toBe(`${real} ${beside.checkout}`)
  })
})
