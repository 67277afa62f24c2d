import { lstat, mkdir, readFile, readlink, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesNaming, movePaths } from '../../../src/consumer/moved-paths.js'
import { folder } from '../../support/folder.js'

/** A copy of a folder `one`, whose path was `/run/one`, and where that is. */
async function copied(write: (dir: string) => Promise<void>) {
  const place = await folder()
  const copy = join(place.path, 'copy')
  await mkdir(join(copy, 'bin'), { recursive: true })
  await write(copy)
  const moves = [
    { from: '/run/one', to: '/run/two' },
    { from: '/run/home', to: '/run/hom2' },
  ]
  const files = await filesNaming(
    copy,
    moves.map(({ from }) => from),
  )
  await movePaths(copy, files, moves)
  return { copy, [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() }
}

describe('the paths in a copy', () => {
  it.each([
    ['a first line', '#!/run/one/bin/python\nprint()', '#!/run/two/bin/python\nprint()'],
    ['a list', '/run/one:/run/one/lib:/run/home/x', '/run/two:/run/two/lib:/run/hom2/x'],
    ['an end', 'home = /run/one', 'home = /run/two'],
    ['a quoted one', '"/run/one"', '"/run/two"'],
    ['bytes that are no text', '\u0000\u00ff/run/one\u0000', '\u0000\u00ff/run/two\u0000'],
    ['an option', '-I/run/one/include', '-I/run/two/include'],
    ['a string of a compiled module', 'z\u0008/run/oner', 'z\u0008/run/twor'],
    ['none', '/run/other', '/run/other'],
    ['nothing', '', ''],
  ])('are those of the copy: %s', async (_, before, after) => {
    await using it = await copied(dir => writeFile(join(dir, 'file'), before, 'latin1'))
    expect(await readFile(join(it.copy, 'file'), 'latin1')).toBe(after)
  })

  it('are found wherever they stand in a long file', async () => {
    const ends = [65_536, 262_136, 262_144, 524_272, 524_288]
    const text = Buffer.alloc(600_000, '-')
    for (const end of ends) text.write('/run/one', end - 4)
    await using it = await copied(dir => writeFile(join(dir, 'file'), text))
    const got = await readFile(join(it.copy, 'file'), 'latin1')
    expect(got).toHaveLength(text.length)
    expect([got.split('/run/one').length - 1, got.split('/run/two').length - 1]).toEqual([0, ends.length])
  })

  it('leave time and mode of a file as they were', async () => {
    const then = new Date('2026-05-20T12:00:00.250Z')
    await using it = await copied(async dir => {
      await writeFile(join(dir, 'bin', 'run'), '#!/run/one/sh', { mode: 0o555 })
      await utimes(join(dir, 'bin', 'run'), then, then)
    })
    const path = join(it.copy, 'bin', 'run')
    const { mtime, mode } = await stat(path)
    expect({ mtime, mode: mode & 0o777, text: await readFile(path, 'utf8') }).toEqual({
      mtime: then,
      mode: 0o555,
      text: '#!/run/two/sh',
    })
  })

  it('are followed by links into the original, and by no others', async () => {
    const links = { in: '/run/one/bin', itself: '/run/one', out: '/usr/bin', near: 'x' }
    await using it = await copied(async dir => {
      for (const [name, to] of Object.entries(links)) await symlink(to, join(dir, 'bin', name))
    })
    const got = Object.keys(links).map(async name => [name, await readlink(join(it.copy, 'bin', name))])
    expect(Object.fromEntries(await Promise.all(got))).toEqual({
      ...links,
      in: '/run/two/bin',
      itself: '/run/two',
    })
  })

  it('are those of files that name one, whatever the files are called', async () => {
    await using place = await folder()
    const latin = Buffer.concat([Buffer.from(`${place.path}/`), Buffer.from([0xe9])])
    await writeFile(latin, '/elsewhere/of/them/home')
    await writeFile(join(place.path, 'cut'), '/run/of/all/on')
    await mkdir(join(place.path, 'deep/er'), { recursive: true })
    await writeFile(join(place.path, 'deep/er/one'), 'x/run/of/all/one')
    await symlink('/run/of/all/one/x', join(place.path, 'deep/link'))
    const found = await filesNaming(place.path, ['/run/of/all/one', '/elsewhere/of/them/home'])
    const said = found.map(({ path, isLink }) => [path.toString('latin1'), isLink])
    expect(said.sort()).toEqual([
      ['deep/er/one', false],
      ['deep/link', true],
      ['\u00e9', false],
    ])
    const alike = await filesNaming(place.path, ['/run/of/all/one', '/run/of/all/two'])
    expect(alike.map(({ path }) => path.toString()).sort()).toEqual(['deep/er/one', 'deep/link'])
  })

  it('are not looked for behind a link', async () => {
    await using outside = await folder()
    await writeFile(join(outside.path, 'file'), '/run/one')
    await using it = await copied(dir => symlink(outside.path, join(dir, 'link')))
    expect((await lstat(join(it.copy, 'link'))).isSymbolicLink()).toBe(true)
    expect(await readFile(join(outside.path, 'file'), 'utf8')).toBe('/run/one')
  })

  it('are as long as those of the original', async () => {
    await using place = await folder()
    await expect(movePaths(place.path, [], [{ from: '/run/one', to: '/run/three' }])).rejects.toThrow(
      'expected a path as long as /run/one, got /run/three',
    )
  })
})
