import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildCandidate, runPreparations } from '../../../src/candidate/build.js'
import { freezeCandidate } from '../../../src/candidate/frozen.js'
import { refusePublishedNames } from '../../../src/candidate/registry-answers.js'
import { CandidateIdentity } from '../../../src/evidence.js'
import { BuildError, IncidentError } from '../../../src/shared/errors.js'
import { CONFIG_DIGEST, classicLayout, ociLayoutWithManifest, sha256, TAG, tarOf } from './archives.js'
import { building, buildRequestFor, candidateConfig, ENGINE_ID, engineWith, RUN } from './builds.js'

const nothing = Buffer.alloc(0)

describe('the preparations', () => {
  it('run one after the other in the root, without the runner’s tokens', async () => {
    await using it = await building(engineWith(nothing))

    await runPreparations(candidateConfig({ prepare: ['pwd; echo 1 >n', 'cat n; env'] }), it.context)

    expect(it.output().split('\n').slice(0, 2)).toEqual([it.root, '1'])
    expect(it.output()).not.toMatch(/GITHUB_TOKEN|CI=/)
    expect(it.output()).toContain(`COMPAT_GATE_RUN=${RUN}`)
  })

  it.each([
    [
      'echo broken; exit 3',
      "candidate.prepare: 'echo broken; exit 3' ended with exit code 3; its last lines:\n  broken",
    ],
    ['false | true', "'false | true' ended with exit code 1, without a word"],
    ['kill -KILL $$', "'kill -KILL $$' ended with SIGKILL, without a word"],
  ])('stop at a failure: %s', async (line, message) => {
    await using it = await building(engineWith(nothing))

    await expect(
      runPreparations(candidateConfig({ prepare: [line, 'echo never'] }), it.context),
    ).rejects.toMatchObject({
      kind: 'build-failed',
      message: expect.stringContaining(message),
    })
    expect(it.output()).not.toContain('never')
  })

  it('are cancelled with the run', async () => {
    await using it = await building(engineWith(nothing))
    const context = { ...it.context, signal: AbortSignal.abort() }

    await expect(runPreparations(candidateConfig({ prepare: ['true'] }), context)).rejects.toMatchObject({
      kind: 'cancelled',
      message: "cancelled while 'true' was running",
    })
  })
})

describe('the tag in the registry', () => {
  it.each([
    ['absent', 'manifest unknown'],
    ['unknown', 'no login'],
  ] as const)('that is %s is noted', async (state, detail) => {
    await using it = await building(engineWith(nothing, { inRegistry: async () => ({ state, detail }) }))

    expect(await refusePublishedNames([TAG], it.context)).toEqual({ state, detail })
  })

  it('that exists is an error with a way out', async () => {
    const inRegistry = async () => ({ state: 'present', digest: 'sha256:…' }) as const
    await using it = await building(engineWith(nothing, { inRegistry }))

    await expect(refusePublishedNames([TAG], it.context)).rejects.toMatchObject({
      kind: 'candidate-tag-exists',
      message: `${TAG} exists in its registry: delete it there, or give another commit with 'sha'`,
    })
  })

  it('is asked for the tags of shards, too', async () => {
    const taken = `${TAG}-s2`
    const inRegistry = async (reference: string) =>
      reference === taken
        ? ({ state: 'present', digest: 'sha256:…' } as const)
        : ({ state: 'absent', detail: '' } as const)
    await using it = await building(engineWith(nothing, { inRegistry }))

    await expect(refusePublishedNames([TAG, `${TAG}-s1`, taken], it.context)).rejects.toMatchObject({
      kind: 'candidate-tag-exists',
      message: expect.stringContaining(`${taken} exists in its registry`),
    })
  })

  it('that cannot be asked about a shard is noted', async () => {
    const unknown = { state: 'unknown', detail: 'no such host' } as const
    const inRegistry = async (reference: string) =>
      reference === TAG ? ({ state: 'absent', detail: '' } as const) : unknown
    await using it = await building(engineWith(nothing, { inRegistry }))

    expect(await refusePublishedNames([TAG, `${TAG}-s1`], it.context)).toEqual(unknown)
  })
})

describe('the built image', () => {
  it('is what the tag names, when it carries the label of this run', async () => {
    await using it = await building(engineWith(nothing))
    await it.install('docker', 'exit 0')

    expect(await buildCandidate('buildx', buildRequestFor(it.root), it.context)).toEqual({
      engineId: ENGINE_ID,
      builder: 'buildx',
    })
  })

  it.each([
    ['is not there', undefined],
    ['has no label', { id: ENGINE_ID, tags: [TAG], labels: {} }],
    ['was built by another run', { id: ENGINE_ID, tags: [TAG], labels: { 'compat-gate.run': 'earlier' } }],
  ])('is refused when it %s', async (_, image) => {
    await using it = await building(engineWith(nothing, { image: async () => image }))
    await it.install('docker', 'exit 0')

    await expect(buildCandidate('buildx', buildRequestFor(it.root), it.context)).rejects.toMatchObject({
      kind: 'build-failed',
      message: `the build ended well, but ${TAG} does not name what it built`,
    })
  })
})

/** Freezes what the engine hands out. */
async function frozen(
  archive: Buffer,
  more: Parameters<typeof engineWith>[1] = {},
  engineId: string = CONFIG_DIGEST,
) {
  await using it = await building(engineWith(archive, more))
  const built = {
    request: buildRequestFor(it.root),
    engineId,
    builder: 'buildx',
    commit: 'abc1234',
    repository: 'registry.example/emulator',
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

describe('a build that is refused', () => {
  /** An engine whose builds fail with these, and then work. */
  function refusing(...failures: Error[]) {
    const asked = { times: 0 }
    const build = async () => {
      const failure = failures[asked.times++]
      if (failure) throw failure
    }
    return { engine: engineWith(Buffer.alloc(0), { build }), asked }
  }
  const limited = new IncidentError('rate-limited', 'toomanyrequests')

  it.each([
    ['once', [limited], 2],
    ['twice', [limited, new IncidentError('dns-failed', 'lookup')], 3],
  ])('%s by a registry is done again', async (_, failures, times) => {
    const { engine, asked } = refusing(...failures)
    await using it = await building(engine)
    expect(await buildCandidate('engine', buildRequestFor(it.root), it.context)).toMatchObject({
      engineId: ENGINE_ID,
    })
    expect(asked.times).toBe(times)
  })

  it.each([
    ['for good', [limited, limited, limited, limited], 3],
    ['by its own Dockerfile', [new BuildError('RUN false')], 1],
  ])('%s fails', async (_, failures, times) => {
    const { engine, asked } = refusing(...failures)
    await using it = await building(engine)
    const built = buildCandidate('engine', buildRequestFor(it.root), it.context)
    await expect(built).rejects.toBe(failures[0])
    expect(asked.times).toBe(times)
  })
})

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
