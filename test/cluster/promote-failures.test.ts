import { exec } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PromotionError } from '../../src/promote/context.js'
import type { PromotionProgress } from '../../src/report/promotion.js'
import type { Asked } from '../support/registry-proxy.js'
import { endpoint } from './docker.js'
import { type Gated, type Place, place } from './promotion.js'

const inShell = promisify(exec)

let it: Place
let one: Gated
let two: Gated
beforeAll(async () => {
  it = await place()
  one = await it.gated('one')
  two = await it.gated('two', { version: 'v1.3.0' })
})
afterEach(() => {
  it.proxy.before = () => undefined
  it.proxy.after = () => undefined
})
afterAll(async () => {
  await it?.[Symbol.asyncDispose]()
})

function isPut(tag: string) {
  return ({ method, path }: Asked) => method === 'PUT' && path.endsWith(`/manifests/${tag}`)
}

/** Where the tags of a version and of latest lead. */
async function state(version: string): Promise<unknown[]> {
  const own = [`${version}-amd64`, `${version}-arm64`, version]
  return Promise.all([...own, 'latest', 'latest-promotion'].map(it.digest))
}

test.each(['arm64', 'claim', 'version', 'latest'])(
  'a registry that fails at the %s, before and after it has written: run again, all is well',
  async where => {
    for (const [when, images] of [
      ['before', one],
      ['after', two],
    ] as const) {
      const version = `v1-${where}-${when}`
      const tag =
        { arm64: `${version}-arm64`, claim: 'latest-promotion', version, latest: 'latest' }[where] ?? ''
      const latest = await it.digest('latest')
      it.proxy[when] = asked => (isPut(tag)(asked) ? 500 : undefined)
      const first = it.run(images, { version, expectedLatest: latest ?? 'none' })
      // What a registry has written, and not answered, is found by the next try.
      if (when === 'before') await expect(first).rejects.toMatchObject({ kind: 'network-failed' })
      else await first.catch(() => undefined)
      it.proxy[when] = () => undefined
      const { versionDigest } = await it.run(images, { version, expectedLatest: latest ?? 'none' })
      const [, , own, now, claim] = await state(version)
      expect([own, now, claim]).toEqual(Array(3).fill(versionDigest))
    }
  },
)

test.each([
  ['an index', 'v2.0.0', 'v3'],
  ['a single manifest', 'v2.0.0-amd64', 'v4'],
])(
  'latest, %s, moves and is overwritten at once: the printed command puts it back',
  async (_, before, version) => {
    await it.run(one, { version: 'v2.0.0', expectedLatest: await it.digest('latest') })
    await it.retag(before, 'latest')
    const old = await it.digest('latest')
    it.proxy.after = async asked => {
      if (isPut('latest')(asked)) await it.retag('v2.0.0-arm64', 'latest')
      return undefined
    }
    const progress: PromotionProgress = { steps: [] }
    const failure = await failureOf(it.run(two, { version, expectedLatest: old }, { progress }))
    it.proxy.after = () => undefined
    expect(failure.code).toBe('not-what-was-approved')
    expect(await it.digest('latest')).not.toBe(old)
    const { putBack } = progress
    if (typeof putBack !== 'object') throw new Error('expected a command')
    await inShell(putBack.command, { env: { ...process.env, DOCKER_HOST: endpoint() } })
    expect(await it.digest('latest')).toBe(old)
  },
)

test('somebody moves latest between the first look and the write: it is left alone', async () => {
  await it.run(one, { version: 'v2.0.0', expectedLatest: await it.digest('latest') })
  const old = await it.digest('latest')
  it.proxy.before = async asked => {
    if (isPut('latest-promotion')(asked)) await it.retag('v2.0.0-arm64', 'latest')
    return undefined
  }
  const progress: PromotionProgress = { steps: [] }
  const failure = await failureOf(it.run(two, { version: 'v5', expectedLatest: old }, { progress }))
  expect([failure.code, progress.putBack]).toEqual(['latest-moved', undefined])
  expect(await it.digest('latest')).toBe(await it.digest('v2.0.0-arm64'))
})

async function failureOf(work: Promise<unknown>): Promise<PromotionError> {
  const failure = await work.catch((error: unknown) => error)
  if (failure instanceof PromotionError) return failure
  throw new Error('expected a PromotionError, got another end', { cause: failure })
}
