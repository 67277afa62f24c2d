import { expect, test } from 'vitest'
import { whereLatestPoints } from '../../../src/candidate/registry-answers.js'
import type { RegistryAnswer } from '../../../src/engine/engine.js'
import { engineWith } from './builds.js'

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
  expect(await whereLatestPoints(engineWith(nothing, { inRegistry }), 'r.example/a', signal)).toEqual(
    expected,
  )
  expect(asked).toEqual(['r.example/a:latest'])
})

test('an engine that is gone, or a run that is cancelled, is told as unknown', async () => {
  const gone = engineWith(nothing, { inRegistry: () => Promise.reject(new Error('gone')) })
  expect(await whereLatestPoints(gone, 'r.example/a', signal)).toEqual({ state: 'unknown', detail: 'gone' })
  const never = engineWith(nothing, { inRegistry: () => new Promise<never>(() => undefined) })
  expect(await whereLatestPoints(never, 'r.example/a', AbortSignal.abort())).toMatchObject({
    state: 'unknown',
    detail: 'cancelled while the registry was asked',
  })
})
