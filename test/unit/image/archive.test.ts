import { appendFile, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import {
  archiveFacts,
  openArchive,
  readArchive,
  readCheckedArchive,
  writeArchive,
} from '../../../src/image/archive.js'
import { runCommand } from '../../../src/process/execute.js'
import { folder } from '../../support/folder.js'
import {
  CONFIG,
  CONFIG_DIGEST,
  classicLayout,
  type Entry,
  manifest,
  ociLayout,
  sha256,
  streamOf,
  TAG,
  tarOf,
} from '../candidate/archives.js'
import { quiet, shell } from '../process/commands.js'

describe('the archive of an image', () => {
  it.each<[string, Entry[]]>([
    ['in the classic layout', classicLayout()],
    ['in the OCI layout', ociLayout()],
    ['with its manifest first', [...classicLayout()].reverse()],
    ['with small files of any kind', [['a/json', '{}'], ['a/VERSION', '1.0'], ...classicLayout()]],
  ])('%s is known by the digest of its configuration', async (_, entries) => {
    await using dir = await folder()
    const tar = await tarOf(entries)
    const path = join(dir.path, 'image.tar')

    const archive = await writeArchive(streamOf(tar), path)

    expect(archive).toMatchObject({
      configDigest: CONFIG_DIGEST,
      platform: 'linux/amd64',
      tags: [TAG],
      bytes: tar.length,
    })
    expect(archive.sha256).toBe(sha256(tar))
    expect((await readFile(path)).equals(tar)).toBe(true)
  })

  it('has the variant in its platform', async () => {
    await using dir = await folder()
    const config = JSON.stringify({ os: 'linux', architecture: 'arm', variant: 'v7' })

    const archive = await writeArchive(streamOf(await tarOf(ociLayout(config))), join(dir.path, 'image.tar'))

    expect(archive.platform).toBe('linux/arm/v7')
  })

  it('may have no tag', async () => {
    await using dir = await folder()
    const name = `${sha256(CONFIG)}.json`
    const tar = await tarOf([[name, CONFIG], manifest(name, null)])

    expect((await writeArchive(streamOf(tar), join(dir.path, 'image.tar'))).tags).toEqual([])
  })

  it('may be larger than the memory should be', async () => {
    await using dir = await folder()
    const tar = await tarOf([['big/layer.tar', Buffer.alloc(40 << 20)], ...classicLayout()])

    const archive = await writeArchive(streamOf(tar, 65_536), join(dir.path, 'image.tar'))

    expect(archive).toMatchObject({ configDigest: CONFIG_DIGEST, bytes: tar.length })
  })
})

/** The error for a stream that is no archive of one image. */
async function refusal(stream: Readable, path?: string): Promise<unknown> {
  await using dir = await folder()
  return await writeArchive(stream, path ?? join(dir.path, 'image.tar')).then(
    () => 'accepted',
    error => error,
  )
}

const other = JSON.stringify({ os: 'linux', architecture: 's390x' })
const two = JSON.stringify([{ Config: `${sha256(CONFIG)}.json` }, { Config: `${sha256(other)}.json` }])
const config: Entry = [`${sha256(CONFIG)}.json`, CONFIG]

describe('what is no archive of one image', () => {
  it.each<[string, Entry[], RegExp]>([
    ['no manifest', [config], /has no manifest\.json$/],
    ['an empty archive', [], /has no manifest\.json$/],
    ['a manifest that is no JSON', [config, ['manifest.json', '{nonsense']], /manifest\.json is not what it/],
    [
      'a manifest of no image',
      [config, ['manifest.json', '[]']],
      /manifest\.json .*: expected exactly one image, got an empty list$/,
    ],
    [
      'two images',
      [config, [`${sha256(other)}.json`, other], ['manifest.json', two]],
      /manifest\.json .*: expected exactly one image, got a list$/,
    ],
    ['no configuration', [manifest(config[0])], new RegExp(`has no ${config[0]}$`)],
    [
      'a configuration with another digest than its name',
      [[config[0], other], manifest(config[0])],
      new RegExp(`${config[0]} has the digest ${sha256(other)}$`),
    ],
    [
      'a name without a digest',
      [['config.json', CONFIG], manifest('config.json')],
      new RegExp(`config\\.json has the digest ${sha256(CONFIG)}$`),
    ],
    ['a configuration without a platform', classicLayout('{}'), /is not what it should be: /],
    [
      'layers that are no list',
      classicLayout(JSON.stringify({ ...JSON.parse(CONFIG), rootfs: { type: 'layers', diff_ids: 'none' } })),
      /: rootfs\.diff_ids: expected a list, got 'none'$/,
    ],
    ['a manifest that is a layer', [config, ['manifest.json', Buffer.alloc(5 << 20, '[')]], /no manifest/],
  ])('is refused: %s', async (_, entries, message) => {
    expect(await refusal(streamOf(await tarOf(entries)))).toMatchObject({
      name: 'IncidentError',
      kind: 'internal-error',
      message: expect.stringMatching(message),
    })
  })

  it.each<[string, () => Promise<Readable>]>([
    ['no bytes', async () => Readable.from([])],
    ['text', async () => Readable.from([Buffer.from('no such image '.repeat(1_000))])],
    ['a short text', async () => Readable.from([Buffer.from('no such image')])],
    [
      'an archive cut off in a layer',
      async () => streamOf((await tarOf(classicLayout())).subarray(0, 50_000)),
    ],
    ['an archive cut off in a header', async () => streamOf((await tarOf(ociLayout())).subarray(0, 300))],
    ['an archive cut between entries', async () => streamOf((await tarOf(ociLayout())).subarray(0, 101_376))],
  ])('is refused: %s', async (_, stream) => {
    expect(await refusal(await stream())).toMatchObject({ name: 'IncidentError', kind: 'internal-error' })
  })

  it('is refused: a stream that breaks, with its own reason', async () => {
    const tar = await tarOf(classicLayout())
    async function* broken() {
      yield tar.subarray(0, 20_000)
      throw new Error('the engine hung up')
    }

    expect(await refusal(Readable.from(broken()))).toMatchObject({
      message: 'the candidate could not be saved: the engine hung up',
    })
  })
})

describe('a place that takes no archive', () => {
  it.each(['a small image', 'a large image'])('on a full disk says so, for %s', async size => {
    const layer: Entry[] = size === 'a large image' ? [['l/layer.tar', Buffer.alloc(10 << 20)]] : []
    const stream = streamOf(await tarOf([...layer, ...classicLayout()]))

    expect(await refusal(stream, '/dev/full')).toMatchObject({
      kind: 'no-space',
      message: expect.stringMatching(/^the candidate could not be saved: ENOSPC/),
    })
    expect(stream.destroyed).toBe(true)
  })

  it('says that its folder is missing', async () => {
    const stream = streamOf(await tarOf(classicLayout()))

    expect(await refusal(stream, '/nonexistent/image.tar')).toMatchObject({
      kind: 'internal-error',
      message: expect.stringContaining('/nonexistent/image.tar'),
    })
  })
})

describe('the facts of an archive', () => {
  it.each<[string, Entry[]]>([
    ['small', classicLayout()],
    ['large', [['big/layer.tar', Buffer.alloc(3 << 20, 1)], ...ociLayout()]],
  ])('are those that were given when it was written: %s', async (_, entries) => {
    await using dir = await folder()
    const path = join(dir.path, 'image.tar')

    const written = await writeArchive(streamOf(await tarOf(entries)), path)

    const facts = { sha256: written.sha256, bytes: written.bytes }
    expect(await archiveFacts(path)).toEqual(facts)
    expect(await readArchive(path)).toEqual(written)
  })

  it.each<[string, (path: string) => Promise<void>]>([
    ['something is appended', path => appendFile(path, 'x')],
    ['zeros are appended, which no reader of archives sees', path => appendFile(path, Buffer.alloc(512))],
    ['it is cut', async path => truncate(path, 1_000)],
    [
      'one byte changes',
      async path => {
        const content = await readFile(path)
        content[50_000] = (content[50_000] ?? 0) ^ 1
        await writeFile(path, content)
      },
    ],
  ])('are others when %s', async (_, change) => {
    await using dir = await folder()
    const path = join(dir.path, 'image.tar')
    const before = await writeArchive(streamOf(await tarOf(classicLayout())), path)
    await change(path)

    const facts = await archiveFacts(path)

    const content = await readFile(path)
    expect(facts).toEqual({ sha256: sha256(content), bytes: content.length })
    expect(facts?.sha256).not.toBe(before.sha256)
  })

  it('do not need an image', async () => {
    await using dir = await folder()
    const path = join(dir.path, 'image.tar')
    await writeFile(path, '')

    expect(await archiveFacts(path)).toEqual({ sha256: sha256(''), bytes: 0 })
  })
})

describe('what a consumer has put in the place of an archive', () => {
  it.each<[string, (path: string, other: string) => Promise<unknown>]>([
    ['nothing', async () => undefined],
    ['a folder', path => mkdir(path)],
    ['a link to an archive', (path, other) => symlink(other, path)],
    ['a link to nothing', path => symlink(`${path}.gone`, path)],
    ['a pipe on which nobody writes', path => runCommand(shell(`mkfifo ${path}`), { signal: quiet() })],
  ])('is not read: %s', async (_, place) => {
    await using dir = await folder()
    const other = join(dir.path, 'other.tar')
    await writeArchive(streamOf(await tarOf(classicLayout())), other)
    const path = join(dir.path, 'image.tar')
    await place(path, other)

    expect(await archiveFacts(path)).toBeUndefined()
    for (const read of [readArchive, readCheckedArchive, openArchive]) {
      await expect(read(path)).rejects.toMatchObject({
        name: 'IncidentError',
        kind: 'internal-error',
        message: expect.stringMatching(/^the saved candidate could not be read: .*image\.tar/),
      })
    }
  })
})

describe('the configuration of an archive', () => {
  // White space and keys that nobody knows: its digest is taken from these bytes.
  const configuration = `{ "os":"linux",\n"architecture": "amd64", "unknown": {"ü": [1]}, "config": {} }\n`

  it.each<[string, Entry[]]>([
    ['classic', classicLayout(configuration)],
    ['OCI', ociLayout(configuration)],
  ])('is read as it stands there, in the %s layout', async (_, entries) => {
    await using dir = await folder()
    const path = join(dir.path, 'image.tar')
    await writeFile(path, await tarOf(entries))

    expect((await readArchive(path)).configuration).toBe(configuration)
  })

  it.each<[string, Entry[]]>([
    ['there is no manifest', [config]],
    ['it has another digest than its name', [[config[0], other], manifest(config[0])]],
    ['it has no platform', classicLayout('{}')],
  ])('is refused when %s', async (_, entries) => {
    await using dir = await folder()
    const path = join(dir.path, 'image.tar')
    await writeFile(path, await tarOf(entries))

    await expect(readArchive(path)).rejects.toMatchObject({
      name: 'IncidentError',
      kind: 'internal-error',
    })
  })
})
