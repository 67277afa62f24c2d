import { describe, expect, it, test } from 'vitest'
import { refusePublishedNames, whereTagPoints } from '../../../src/candidate/registry-answers.js'
import type { RegistryAnswer } from '../../../src/engine/engine.js'
import { TAG } from './archives.js'
import { building, engineWith } from './builds.js'

const nothing = Buffer.alloc(0)
const DIGEST = `sha256:${'1a'.repeat(32)}`
const { signal } = new AbortController()

test.each<[string, RegistryAnswer, object]>([
  ['present', { state: 'present', digest: DIGEST }, { state: 'present', digest: DIGEST }],
  ['absent', { state: 'absent', detail: 'manifest unknown' }, { state: 'absent' }],
  ['unknown', { state: 'unknown', detail: 'who asks?' }, { state: 'unknown', detail: 'who asks?' }],
  ['no digest', { state: 'present', digest: 'latest' }, { state: 'unknown', detail: expect.any(String) }],
])('where :latest points: %s', async (_, answer, expected) => {
  const asked: string[] = []
  const inRegistry = async (reference: string) => {
    asked.push(reference)
    return answer
  }
  expect(await whereTagPoints(engineWith(nothing, { inRegistry }), 'r.example/a:latest', signal)).toEqual(
    expected,
  )
  expect(asked).toEqual(['r.example/a:latest'])
})

test('an engine that is gone, or a run that is cancelled, is told as unknown', async () => {
  const gone = engineWith(nothing, { inRegistry: () => Promise.reject(new Error('gone')) })
  expect(await whereTagPoints(gone, 'r.example/a:latest', signal)).toEqual({
    state: 'unknown',
    detail: 'gone',
  })
  const never = engineWith(nothing, { inRegistry: () => new Promise<never>(() => undefined) })
  expect(await whereTagPoints(never, 'r.example/a:latest', AbortSignal.abort())).toMatchObject({
    state: 'unknown',
    detail: 'cancelled while the registry was asked',
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
