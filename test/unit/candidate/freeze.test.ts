import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freezeCandidate } from '../../../src/candidate/frozen.js'
import { CandidateIdentity } from '../../../src/evidence.js'
import { CONFIG_DIGEST, classicLayout, ociLayoutWithManifest, sha256, TAG, tarOf } from './archives.js'
import { building, buildRequestFor, ENGINE_ID, engineWith, RUN } from './builds.js'

const nothing = Buffer.alloc(0)

/** Freezes what the engine hands out. */
async function frozen(
  archive: Buffer,
  more: Parameters<typeof engineWith>[1] = {},
  engineId: string = CONFIG_DIGEST,
) {
  await using it = await building(engineWith(archive, more))
  const built = {
    reference: TAG,
    engineId,
    platform: buildRequestFor(it.root).platform,
    origin: { builder: 'buildx', commit: 'abc1234', uncommitted: [] as string[] },
    repository: 'registry.example/emulator',
    tag: 'pr-abc1234',
  } as const
  const { identity } = await freezeCandidate(
    built,
    { state: 'absent', detail: 'not found' },
    it.out,
    it.context,
  )
  const tar = await readFile(join(it.out, 'image.tar'))
  return { identity, tar, json: await readFile(join(it.out, 'candidate.json'), 'utf8') }
}

describe('the frozen candidate', () => {
  it('is an archive, and its identity beside it', async () => {
    const archive = await tarOf(classicLayout())

    const { identity, tar, json } = await frozen(archive)

    expect(identity).toEqual({
      run: RUN,
      reference: TAG,
      repository: 'registry.example/emulator',
      tag: 'pr-abc1234',
      engineId: CONFIG_DIGEST,
      configDigest: CONFIG_DIGEST,
      archive: { sha256: sha256(archive), bytes: archive.length },
      commit: 'abc1234',
      platform: 'linux/amd64',
      builder: 'buildx',
      registry: { state: 'absent', detail: 'not found' },
    })
    expect(tar.equals(archive)).toBe(true)
    expect(CandidateIdentity.parse(JSON.parse(json))).toEqual(identity)
  })

  it('is refused when the archive has another tag', async () => {
    const entries = classicLayout().map(
      ([name, content]) => [name, String(content).replace(TAG, 'a:b')] as const,
    )
    const archive = await tarOf(entries.map(([name, content]) => [name, content]))

    await expect(frozen(archive)).rejects.toThrow(`the saved image is tagged a:b, not ${TAG}`)
  })

  it('is refused when it is not what was built', async () => {
    const archive = await tarOf(classicLayout())

    await expect(frozen(archive, {}, ENGINE_ID)).rejects.toMatchObject({
      kind: 'internal-error',
      message: `the saved image is ${CONFIG_DIGEST}, and the one that was built is ${ENGINE_ID}`,
    })
  })

  it('is known by the manifest that the engine names it by', async () => {
    const { entries, id } = ociLayoutWithManifest()

    const { identity } = await frozen(await tarOf(entries), {}, id)

    expect(identity).toMatchObject({ engineId: id, configDigest: CONFIG_DIGEST })
  })

  it('stands when the tag moves later', async () => {
    const moved = { id: 'sha256:other', tags: [TAG], labels: {} }

    const { identity } = await frozen(await tarOf(classicLayout()), { image: async () => moved })

    expect(identity).toMatchObject({ engineId: CONFIG_DIGEST, configDigest: CONFIG_DIGEST })
  })

  it('passes on why the engine did not save it', async () => {
    const gone = new Error('the engine went away')

    await expect(frozen(nothing, { save: async () => Promise.reject(gone) })).rejects.toBe(gone)
  })
})
