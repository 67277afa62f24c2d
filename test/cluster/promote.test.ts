import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLATFORMS, type Place, place } from './promotion.js'

const TAGS = ['v1.2.1-amd64', 'v1.2.1-arm64', 'latest-promotion', 'v1.2.1', 'latest']

let it: Place
beforeAll(async () => {
  it = await place()
})
afterAll(async () => {
  await it?.[Symbol.asyncDispose]()
})

function byPlatform(digests: string[]): Record<string, string> {
  return Object.fromEntries(PLATFORMS.map((platform, index) => [platform, digests[index] ?? '']))
}

test('from a dry run to a release that is there, and what may follow', async () => {
  const gated = await it.gated('one')
  const rehearsed = await it.run(gated, { dryRun: true })
  expect(rehearsed.steps.map(({ state }) => state)).toEqual(Array(5).fill('would'))
  expect(it.proxy.writes).toEqual([])
  expect(it.proxy.asked.length).toBeGreaterThan(0)

  const result = await it.run(gated)
  for (const tag of ['v1.2.1', 'latest']) expect(await it.images(tag)).toEqual(byPlatform(gated.digests))
  expect(result.latestDigest).toBe(await it.digest('latest'))
  expect(result.versionDigest).toBe(await it.digest('v1.2.1'))
  expect(result.versionDigest).toBe(result.latestDigest)

  const before = await Promise.all(TAGS.map(it.digest))
  await it.run(gated)
  expect(await Promise.all(TAGS.map(it.digest))).toEqual(before)

  const other = await it.gated('two')
  await expect(it.run(other, { expectedLatest: result.latestDigest })).rejects.toMatchObject({
    code: 'version-taken',
  })
  const next = { version: 'v1.3.0' }
  await expect(it.run(other, next)).rejects.toThrow(
    /expected none, got sha256:[0-9a-f]{64}\. It is the candidate pr-one of the run [0-9a-f]{12}, created 20/,
  )
  expect(await Promise.all(TAGS.map(it.digest))).toEqual(before)
  expect(await it.digest('v1.3.0-amd64')).toBeUndefined()

  const moved = await it.run(other, { ...next, expectedLatest: result.latestDigest })
  expect(moved.previousLatest).toBe(result.latestDigest)
  expect(await it.images('latest')).toEqual(byPlatform(other.digests))
  expect(await it.images('v1.2.1')).toEqual(byPlatform(gated.digests))
})
