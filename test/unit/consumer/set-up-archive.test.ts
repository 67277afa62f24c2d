import { createHash } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, readlink, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Header, pack } from 'tar-stream'
import { describe, expect, it } from 'vitest'
import { packSetUp } from '../../../src/consumer/set-up-archive.js'
import { unpackSetUp } from '../../../src/consumer/set-up-unpacking.js'
import { fullDisk } from '../../support/full-disk.js'
import { testWorkspace } from './consumers.js'

type Made = Awaited<ReturnType<typeof testWorkspace>>

const PATHS = ['.venv', 'tool.egg-info', '~/.m2']

function packed(workspace: Made, more: Partial<Parameters<typeof packSetUp>[0]> = {}) {
  const to = join(workspace.scratch, 'set-up.tar')
  return packSetUp({ paths: PATHS, workspace, isTracked: () => false, texts: [], to, ...more })
}

function unpacked(from: Made, to: Made, facts: Awaited<ReturnType<typeof packed>>['archive']) {
  return unpackSetUp({
    archive: join(from.scratch, 'set-up.tar'),
    facts,
    paths: PATHS,
    places: to,
    isTracked: path => path === '.venv/tracked',
    moves: (['checkout', 'home', 'tmp'] as const).map(place => ({ from: from[place], to: to[place] })),
  })
}

describe('a set-up that is packed and unpacked', () => {
  it('has its files, modes, times and links, and knows its new place', async () => {
    await using first = await testWorkspace()
    await using second = await testWorkspace()
    const { checkout, home } = first
    await mkdir(join(checkout, '.venv/bin'), { recursive: true })
    await mkdir(join(home, '.m2'))
    const script = join(checkout, '.venv/bin/tool')
    await writeFile(script, `#!${checkout}/.venv/bin/python3\n${home} ${checkout}`)
    await chmod(script, 0o755)
    await utimes(script, 1_000_000_000, 1_000_000_000)
    // Longer than what is held in memory, with a path across the end of a piece.
    const long = Buffer.alloc(5 << 20, 'x')
    long.write(checkout, 256 * 1024 - 5)
    await writeFile(join(checkout, '.venv/long'), long)
    await writeFile(join(home, '.m2/settings'), 'mine', { mode: 0o444 })
    await chmod(join(home, '.m2'), 0o555)
    await symlink(process.execPath, join(checkout, '.venv/bin/python3'))
    await symlink(script, join(checkout, '.venv/absolute'))
    await symlink('bin/tool', join(checkout, '.venv/relative'))
    await writeFile(join(checkout, 'not-kept'), '')

    const { archive } = await packed(first)
    await unpacked(first, second, archive)

    const at = (path: string) => join(second.checkout, '.venv', path)
    expect(await readFile(at('bin/tool'), 'utf8')).toBe(
      `#!${second.checkout}/.venv/bin/python3\n${second.home} ${second.checkout}`,
    )
    expect(await stat(at('bin/tool'))).toMatchObject({ mode: 0o100755, mtimeMs: 1_000_000_000_000 })
    long.write(second.checkout, 256 * 1024 - 5)
    expect((await readFile(at('long'))).equals(long)).toBe(true)
    expect(await stat(join(second.home, '.m2'))).toMatchObject({ mode: 0o40555 })
    expect(await stat(join(second.home, '.m2/settings'))).toMatchObject({ mode: 0o100444 })
    const links = ['bin/python3', 'absolute', 'relative'].map(name => readlink(at(name)))
    expect(await Promise.all(links)).toEqual([process.execPath, at('bin/tool'), 'bin/tool'])
    expect(await readdir(second.checkout)).toEqual(['.venv'])
  })

  it('is without tracked files, and says where a text of one run stands', async () => {
    await using it = await testWorkspace()
    await mkdir(join(it.checkout, '.venv'))
    await writeFile(join(it.checkout, '.venv/tracked'), '')
    await writeFile(join(it.checkout, '.venv/env'), 'IMAGE=repository:pr-1')
    await writeFile(join(it.checkout, '.venv/zlong'), `${'x'.repeat(2 << 20)}cg-1-tool`)
    const texts = async (...texts: string[]) =>
      packed(it, {
        texts,
        isTracked: path => path === '.venv/tracked',
        to: join(it.scratch, texts.join()),
      })
    expect((await texts('pr-1')).mentions).toBe('checkout/.venv/env')
    expect((await texts('cg-1-tool')).mentions).toBe('checkout/.venv/zlong')
    expect((await texts('cg-2')).mentions).toBeUndefined()
    expect(await readFile(join(it.scratch, 'cg-2'), 'latin1')).not.toContain('tracked')
  })

  it.each([
    ['small', 40, 1000],
    ['large', 4, 3 << 20],
  ])('is not kept where the disk is full: %s files', async (_, files, bytes) => {
    await using it = await testWorkspace()
    await mkdir(join(it.checkout, '.venv'))
    for (let at = 0; at < files; at++) await writeFile(join(it.checkout, `.venv/${at}`), Buffer.alloc(bytes))
    const to = join(it.scratch, 'full.tar')
    using _full = fullDisk(to)
    await expect(packed(it, { to })).rejects.toMatchObject({ code: 'ENOSPC' })
  })

  it('is not kept with what an archive cannot hold, or beyond the limits', async () => {
    await using it = await testWorkspace()
    const target = join(it.checkout, '.venv')
    await symlink('/etc', target)
    await expect(packed(it)).rejects.toThrow('checkout/.venv is a link that leads out, to /etc')
    const to = join(it.scratch, 'second')
    const server = createServer().listen(join(it.checkout, 'tool.egg-info'))
    await expect(packed(it, { paths: ['tool.egg-info'], to })).rejects.toThrow('neither a file')
    await new Promise(closed => server.close(closed))
    await writeFile(join(it.home, '.m2'), '12345')
    const limits = { bytes: 4, files: 10 }
    await expect(packed(it, { paths: ['~/.m2'], to: `${to}2`, limits })).rejects.toThrow('too large')
  })
})

type EntryFacts = Partial<Pick<Header, 'type' | 'linkname' | 'mode'>> & { name: string }

async function archived(it: Made, entries: [EntryFacts, string?][]) {
  const tar = pack()
  for (const [header, content] of entries) tar.entry(header as Header, content ?? '')
  tar.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of tar) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  await writeFile(join(it.scratch, 'set-up.tar'), bytes)
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

describe('a hostile archive is refused', () => {
  const folder: [EntryFacts] = [{ name: 'checkout/.venv', type: 'directory', mode: 0o755 }]
  const link = (linkname: string): [EntryFacts] => [{ name: 'checkout/.venv/l', type: 'symlink', linkname }]
  it.each<[string, [EntryFacts, string?][], string]>([
    ['outside of the paths', [[{ name: 'checkout/other' }, 'x']], 'outside of setup-cache.paths'],
    ['beside a path', [[{ name: 'checkout/.venv2' }, 'x']], 'outside of setup-cache.paths'],
    ['above it', [[{ name: 'checkout/.venv/../../../evil' }, 'x']], 'outside of setup-cache.paths'],
    ['absolute', [[{ name: '/tmp/evil' }, 'x']], 'outside of setup-cache.paths'],
    ['into .git', [[{ name: 'checkout/.git/hooks/post-checkout' }, 'x']], 'outside of setup-cache.paths'],
    ['a tracked file', [[{ name: 'checkout/.venv/tracked' }, 'x']], 'is a tracked file'],
    ['a link out', [folder, link('/etc')], 'leads out, to /etc'],
    ['a link up and out', [folder, link('../../evidence')], 'leads out, to ../../evidence'],
    ['a link behind a link', [folder, link('a/../../../home/x')], 'leads out'],
    ['a link into the run', [folder, link('{reports}')], 'leads out'],
    [
      'a file behind a link',
      [folder, link('../.git'), [{ name: 'checkout/.venv/l/config' }, 'x']],
      'as a folder',
    ],
    [
      'a link in place of a root',
      [[{ name: 'home/.m2', type: 'symlink', linkname: '../../scratch' }]],
      'leads out',
    ],
    [
      'a name twice',
      [
        [{ name: 'home/.m2' }, 'a'],
        [{ name: 'home/.m2' }, 'b'],
      ],
      'EEXIST',
    ],
    ['a hard link', [[{ name: 'home/.m2', type: 'link', linkname: 'checkout/x' }]], 'neither a file'],
    ['a device', [[{ name: 'home/.m2', type: 'character-device' }]], 'neither a file'],
  ])('%s', async (_, entries, words) => {
    await using it = await testWorkspace()
    const real = entries.map(([{ linkname, ...header }, content = '']): [EntryFacts, string] => [
      { ...header, ...(linkname && { linkname: linkname.replace('{reports}', it.reports) }) },
      content,
    ])
    await mkdir(join(it.checkout, '.git'))
    const facts = await archived(it, real)
    await expect(unpacked(it, it, facts)).rejects.toThrow(words)
    expect(await readdir(join(it.checkout, '.git'))).toEqual([])
  })

  it('one that is cut off, or another than it says', async () => {
    await using it = await testWorkspace()
    const facts = await archived(it, [[{ name: 'home/.m2' }, 'content']])
    await expect(unpacked(it, it, { ...facts, sha256: '0'.repeat(64) })).rejects.toThrow('its bytes are not')
    const path = join(it.scratch, 'set-up.tar')
    const whole = await readFile(path)
    await writeFile(path, whole.subarray(0, 515))
    await using second = await testWorkspace()
    await expect(unpacked(it, second, facts)).rejects.toThrow(/end of data|cut|bytes/i)
  })

  it('one from a place whose path is not as long', async () => {
    await using it = await testWorkspace()
    const facts = await archived(it, [])
    const longer = { ...it, checkout: `${it.checkout}-longer` }
    await expect(unpacked(it, longer, facts)).rejects.toThrow('not as long as')
  })

  it('over a link that stands in the checkout', async () => {
    await using it = await testWorkspace()
    await symlink('/tmp', join(it.checkout, '.venv'))
    const facts = await archived(it, [[{ name: 'checkout/.venv/evil' }, 'x']])
    await expect(unpacked(it, it, facts)).rejects.toThrow('there is something else')
  })
})
