import { describe, expect, it } from 'vitest'
import { buildCandidate, runPreparations } from '../../../src/candidate/build.js'
import { BuildError, IncidentError } from '../../../src/shared/errors.js'
import { TAG } from './archives.js'
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
