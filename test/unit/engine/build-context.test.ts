import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packBuildContext } from '../../../src/engine/build-context.js'
import { type TarEntry, unpack } from '../../support/fake-engine/tar.js'

let folder: string
let context: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'build-context-'))
  context = join(folder, 'context')
  for (const path of ['Dockerfile', 'src/a.js', 'src/b.md', 'dist/x', 'sub/Other'])
    await put(`context/${path}`, path)
})

afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(path: string, content: string): Promise<string> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, content)
  return target
}

async function packed(
  dockerfile = join(context, 'Dockerfile'),
  unsent?: string,
): Promise<{ name: string; entries: Map<string, TarEntry> }> {
  const { archive, dockerfile: name } = await packBuildContext(context, dockerfile, unsent)
  const parts: Buffer[] = []
  for await (const part of archive) parts.push(part)
  return { name, entries: await unpack(Buffer.concat(parts)) }
}

test('the whole folder goes along', async () => {
  const { name, entries } = await packed()
  expect(name).toBe('Dockerfile')
  expect([...entries.keys()]).toEqual([
    'Dockerfile',
    'dist',
    'dist/x',
    'src',
    'src/a.js',
    'src/b.md',
    'sub',
    'sub/Other',
  ])
  expect(entries.get('src/a.js')?.content.toString()).toBe('src/a.js')
})

test('what .dockerignore names stays behind, but not the Dockerfile and itself', async () => {
  await put('context/.dockerignore', '*\n!src\n**/*.md\n')
  const { entries } = await packed()
  expect([...entries.keys()]).toEqual(['.dockerignore', 'Dockerfile', 'src', 'src/a.js'])
})

test('what is not to be sent stays behind, whatever .dockerignore says', async () => {
  await put('context/src/.x*/a', '')
  await put('context/src/.xy', '')
  expect([...(await packed(undefined, 'src/.x*')).entries.keys()]).not.toContain('src/.x*/a')
  await put('context/.dockerignore', 'dist\n!**/.x*')
  const { entries } = await packed(undefined, 'src/.x*')
  expect([...entries.keys()].filter(name => /x|ignore/.test(name))).toEqual(['.dockerignore', 'src/.xy'])
  expect(entries.get('.dockerignore')?.content.toString()).toBe('dist\n!**/.x*')
})

test('an ignored folder is searched for the Dockerfile', async () => {
  await put('context/.dockerignore', 'sub\n')
  const { name, entries } = await packed(join(context, 'sub/Other'))
  expect(name).toBe('sub/Other')
  expect(entries.has('sub/Other')).toBe(true)
})

test('<Dockerfile>.dockerignore goes before .dockerignore', async () => {
  await put('context/.dockerignore', 'src\n')
  await put('context/Dockerfile.dockerignore', 'dist\n')
  const { entries } = await packed()
  expect([entries.has('src/a.js'), entries.has('dist/x')]).toEqual([true, false])
})

test('a Dockerfile from elsewhere goes under a name that the build does not see', async () => {
  const { name, entries } = await packed(await put('Elsewhere', 'FROM scratch\n'))
  expect(name).toMatch(/^\.dockerfile\./)
  expect(entries.get(name)?.content.toString()).toBe('FROM scratch\n')
  expect(entries.get('.dockerignore')?.content.toString()).toBe(`.dockerignore\n${name}\n`)
})

test('links stay links, modes stay modes, and the umask changes neither', async () => {
  await symlink('/nonexistent', join(context, 'broken'))
  await symlink('src', join(context, 'folder'))
  await chmod(join(context, 'src/a.js'), 0o775)
  const { entries } = await packed()
  expect(entries.get('broken')).toMatchObject({ type: 'symlink', link: '/nonexistent' })
  expect(entries.get('folder')).toMatchObject({ type: 'symlink', link: 'src' })
  expect(entries.get('src/a.js')?.mode).toBe(0o775)
})

test('names that are long, or not ASCII, arrive whole', async () => {
  const long = `${'x'.repeat(120)}/${'y'.repeat(120)}/é`
  await put(`context/${long}`, '')
  expect((await packed()).entries.has(long)).toBe(true)
})

test('a FIFO is passed on and never opened', async () => {
  execFileSync('mkfifo', [join(context, 'pipe')])
  expect((await packed()).entries.has('pipe')).toBe(true)
})

test('a context that is not there is an error', async () => {
  await expect(packBuildContext(join(folder, 'none'), join(folder, 'none/Dockerfile'))).rejects.toThrow(
    'ENOENT',
  )
})

test('an archive that breaks off while a file is read ends with that error, and the process goes on', async () => {
  await put('context/large', '-'.repeat(20 << 20))
  const { archive } = await packBuildContext(context, join(context, 'Dockerfile'))
  const uncaught: unknown[] = []
  const own = process.rawListeners('uncaughtException')
  process.removeAllListeners('uncaughtException').on('uncaughtException', error => uncaught.push(error))
  try {
    const gone = new Error('the engine has gone away')
    const ended = once(archive, 'error')
    // The large one is the second, and cannot be sent whole to somebody who does not read on.
    await once(archive, 'readable')
    archive.destroy(gone)
    expect(await ended).toEqual([gone])
    await rm(context, { recursive: true })
    expect(uncaught).toEqual([])
  } finally {
    process.removeAllListeners('uncaughtException')
    for (const listener of own) process.on('uncaughtException', listener as NodeJS.UncaughtExceptionListener)
  }
})
