import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadArchive, readCandidate } from '../../../src/candidate/frozen.js'
import type { CandidateIdentity } from '../../../src/evidence.js'
import { StageTimer } from '../../../src/shared/progress.js'
import { loadCandidate } from '../../../src/stages/trial.js'
import { CANDIDATE } from '../../support/evidence.js'
import { folder } from '../../support/folder.js'
import { type Entry, sha256, TAG, tarOf } from './archives.js'

const RUN = '0123456789ab'

const LAYER = Buffer.alloc(100_000, 7)

interface Image {
  run?: string
  /** As a tar archive each, not packed. */
  layers?: Buffer[]
  /** What the archive holds beside manifest.json and the configuration, and what manifest.json calls the layers. */
  files?: Entry[]
  names?: string[]
  /** Keys of the image in manifest.json, beside its own. */
  keys?: Record<string, unknown>
}

/** The configuration of an image, as a build of that run leaves it. */
function configuration({ run = RUN, layers = [LAYER] }: Image): string {
  const config = { Cmd: ['x'], Labels: { 'compat-gate.run': run } }
  const rootfs = { type: 'layers', diff_ids: layers.map(layer => `sha256:${sha256(layer)}`) }
  return JSON.stringify({ os: 'linux', architecture: 'amd64', config, rootfs })
}

/** Puts a candidate there, with what candidate.json says instead of the truth. */
async function putCandidate(at: string, image: Image = {}, more: Partial<CandidateIdentity> = {}) {
  const config = configuration(image)
  const { files = [['a/layer.tar', LAYER]], names = ['a/layer.tar'], keys = {} } = image
  const name = `${sha256(config)}.json`
  const manifest = JSON.stringify([{ Config: name, RepoTags: [TAG], Layers: names, ...keys }])
  const tar = await tarOf([...files, [name, config], ['manifest.json', manifest]])
  await mkdir(at, { recursive: true })
  await writeFile(join(at, 'image.tar'), tar)
  const identity: CandidateIdentity = {
    ...CANDIDATE,
    run: RUN,
    reference: TAG,
    configDigest: `sha256:${sha256(config)}`,
    archive: { sha256: sha256(tar), bytes: tar.length },
    ...more,
  }
  await writeFile(join(at, 'candidate.json'), JSON.stringify(identity))
  return identity
}

describe('a frozen candidate', () => {
  it('is read when candidate.json says what is true', async () => {
    await using dir = await folder()
    await putCandidate(dir.path)

    const { identity, ids } = await readCandidate(dir.path)

    expect(identity.run).toBe(RUN)
    expect(ids).toEqual([identity.configDigest])
  })

  // Everything with that run's label is removed when a trial ends, and an empty one would make the post step a main step.
  it.each([
    ['of another run, which may be under way on this machine', 'ba9876543210', RUN],
    ['of no run', '', RUN],
    ['of no run, with a label that says so too', '', ''],
    ['of a run that no build has named so', 'a\nb', 'a\nb'],
  ])('%s is refused', async (_, said, labelled) => {
    await using dir = await folder()
    await putCandidate(dir.path, { run: labelled }, { run: said })

    await expect(readCandidate(dir.path)).rejects.toThrow(/is not what|not the candidate/)
  })

  it('is not taken from an archive that was replaced since it was read', async () => {
    await using dir = await folder()
    await putCandidate(dir.path)
    const candidate = await readCandidate(dir.path)
    const other = await putCandidate(dir.path, { layers: [], files: [], names: [] })
    const engine = {
      load: async (archive: NodeJS.ReadableStream) => void archive.resume(),
      image: async () => ({ id: other.configDigest, labels: {}, tags: [TAG] }),
      makeEmptyImage: async () => 'none',
    }
    const stages = new StageTimer(
      () => undefined,
      () => 0,
    )

    await expect(loadCandidate(candidate, { engine, stages, context: { run: RUN } })).rejects.toThrow(
      'the engine took the candidate',
    )
  })

  it('is not left open by an engine that refuses it', async () => {
    await using dir = await folder()
    await putCandidate(dir.path)
    const archives: Readable[] = []
    const load = async (archive: Readable) => {
      archives.push(archive)
      throw new Error('no space left')
    }

    await expect(loadArchive(join(dir.path, 'image.tar'), { load })).rejects.toThrow('no space left')

    expect(archives.map(({ destroyed }) => destroyed)).toEqual([true])
  })

  /** The archive of an engine with the containerd store, whose manifest names that layer. */
  function containerdLayout(
    layer: Buffer,
    more?: (keys: Record<string, unknown>) => object,
    padding = '',
  ): Image {
    const config = { digest: `sha256:${sha256(configuration({}))}` }
    const files = [LAYER, layer].map((blob): Entry => [`blobs/sha256/${sha256(blob)}`, blob])
    const keys = { config, layers: [{ digest: `sha256:${sha256(layer)}` }] }
    const manifest = `${padding}${JSON.stringify(more?.(keys) ?? keys)}`
    const own: Entry = [`blobs/sha256/${sha256(manifest)}`, manifest]
    return { files: [...new Map([...files, own])], names: [`blobs/sha256/${sha256(LAYER)}`] }
  }

  it.each<[string, Image]>([
    ['named by a manifest of the image', containerdLayout(LAYER)],
    ['packed with gzip', { files: [['a', gzipSync(LAYER)]], names: ['a'] }],
    [
      'in the archive once and in the image twice',
      { layers: [LAYER, LAYER], names: ['a/layer.tar', 'a/layer.tar'] },
    ],
    ['under a longer name', { names: ['./a/layer.tar'] }],
  ])('is read when its layers are %s', async (_, image) => {
    await using dir = await folder()
    await putCandidate(dir.path, image)

    await expect(readCandidate(dir.path)).resolves.toMatchObject({ identity: { run: RUN } })
  })

  it('says of a broken layer why, and first of all that the archive is another one', async () => {
    await using dir = await folder()
    const image: Image = { files: [['a/layer.tar', gzipSync(LAYER).subarray(0, 60)]] }
    await putCandidate(dir.path, image)

    await expect(readCandidate(dir.path)).rejects.toThrow(
      /its layer 1 is not sha256:.*: unexpected end of file$/,
    )

    await putCandidate(dir.path, image, { archive: { sha256: '0'.repeat(64), bytes: 1 } })
    await expect(readCandidate(dir.path)).rejects.toThrow(
      /: its SHA-256 is [0-9a-f]{64}, and .*; its size is/,
    )
  })

  // All of these have the configuration, and so the digest, that was approved.
  it.each<[string, Image]>([
    ['with another layer', { files: [['a/layer.tar', Buffer.alloc(100_000, 8)]] }],
    ['with another layer that is packed', { files: [['a/layer.tar', gzipSync(Buffer.alloc(9))]] }],
    ['with a layer that is cut off', { files: [['a/layer.tar', gzipSync(LAYER).subarray(0, 60)]] }],
    ['with a layer that is not there', { files: [] }],
    ['with a layer too few', { names: [] }],
    ['with a layer too many', { names: ['a/layer.tar', 'a/layer.tar'] }],
    [
      'with a layer that is there twice',
      {
        files: [
          ['./a/layer.tar', Buffer.from('x')],
          ['a/layer.tar', LAYER],
        ],
      },
    ],
    ['with another layer for engines that read its manifest', containerdLayout(Buffer.alloc(9))],
    // Engines are written in Go, whose reader of JSON takes a key in other letters for the same, and the last of two.
    ['with layers under a key in other letters', { keys: { layers: ['b/layer.tar'] } }],
    ['with layers under a key in letters that fold', { keys: { 'Layer\u017f': ['b/layer.tar'] } }],
    ['with a configuration under a key in other letters', { keys: { CONFIG: 'other.json' } }],
    [
      'with layers under another key of its manifest',
      containerdLayout(LAYER, keys => ({ ...keys, Layers: [{ digest: `sha256:${sha256('x')}` }] })),
    ],
    [
      'with a manifest whose keys are all in other letters',
      containerdLayout(Buffer.alloc(9), ({ config, layers }) => ({ Config: config, Layers: layers })),
    ],
    [
      'with a manifest whose digests are in other letters',
      containerdLayout(LAYER, ({ config, layers }) => ({
        config: { ...(config as object), Digest: 'x' },
        layers,
      })),
    ],
    [
      'with a manifest that is as large as a layer',
      containerdLayout(Buffer.alloc(9), undefined, ' '.repeat(5 << 20)),
    ],
    [
      'with a manifest that is larger than any',
      {
        files: [
          ['a/layer.tar', LAYER],
          ['blobs/sha256/x', ` {${' '.repeat(33 << 20)}}`],
        ],
      },
    ],
    [
      'with a second manifest below the root',
      {
        files: [
          ['/manifest.json', '[]'],
          ['a/layer.tar', LAYER],
        ],
      },
    ],
    [
      'with a file behind a link to the folder of a layer',
      {
        files: [
          ['a/layer.tar', LAYER],
          ['b', { link: 'a' }],
          ['b/layer.tar', Buffer.alloc(9)],
        ],
      },
    ],
    [
      'with a second manifest',
      {
        files: [
          ['./manifest.json', '[]'],
          ['a/layer.tar', LAYER],
        ],
      },
    ],
  ])('%s is refused', async (_, image) => {
    await using dir = await folder()
    await putCandidate(dir.path, image)

    await expect(readCandidate(dir.path)).rejects.toThrow('is not the candidate that was frozen')
  })
})
