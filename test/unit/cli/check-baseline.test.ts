import { expect, test } from 'vitest'
import { baselineFacts, checkBaseline, type PublishedManifest } from '../../../src/cli/check-baseline.js'
import type { BaselineConfig, Config } from '../../../src/config/config.js'
import type { Engine } from '../../../src/engine/engine.js'
import { HostPolicies } from '../../../src/shared/host-policy.js'

const DIGESTS = ['a', 'b', 'c'].map(digit => `sha256:${digit.repeat(64)}`)
const [INDEX = '', AMD = '', ARM = ''] = DIGESTS
const REFERENCE = 'registry.example/acme/emulator:latest'
const BASELINE: BaselineConfig = { image: 'latest', when: 'red', rounds: 3, alreadyBroken: 'allow' }

interface Asked {
  baseline?: Partial<BaselineConfig>
  platforms?: string[]
  manifest?: PublishedManifest
}

function said(asked: Asked): string[] {
  const { baseline, platforms = ['linux/amd64', 'linux/arm64'] } = asked
  const { manifest = index(['linux/amd64', AMD], ['linux/arm64/v8', ARM]) } = asked
  const published = { reference: REFERENCE, digest: INDEX, manifest }
  return baselineFacts({ ...BASELINE, ...baseline }, published, platforms).map(
    ({ ok, text }) => `${ok} ${text}`,
  )
}

function index(...entries: [string, string][]): PublishedManifest {
  return {
    kind: 'index',
    digest: INDEX,
    entries: entries.map(([platform, digest]) => ({ platform, digest })),
  }
}

test('an index is told by its digest, and by that of each platform of the candidate', () => {
  expect(said({})).toEqual([
    `true ${REFERENCE} is ${INDEX}`,
    `true for linux/amd64 it is ${AMD}`,
    `true for linux/arm64 it is ${ARM}`,
    'true test files that are not green run on both images, in at most 3 rounds',
  ])
})

test('a platform for which no image is published is named', () => {
  expect(said({ manifest: index(['linux/amd64', AMD]) })[2]).toBe(
    'true for linux/arm64 none is published: until it is, every failed test counts against the candidate there',
  )
})

test('an image that is in no index is for one platform', () => {
  const manifest: PublishedManifest = { kind: 'image', digest: INDEX, configDigest: AMD }
  expect(said({ manifest }).slice(1, -1)).toEqual([
    'true it is an image for one platform: on the others, every failed test counts against the candidate',
  ])
  expect(said({ manifest, platforms: ['linux/amd64'] })).toHaveLength(2)
})

test('a digest that the registry does not have is named', () => {
  expect(said({ manifest: { kind: 'absent' } })).toEqual([
    `true ${REFERENCE} is not published: until it is, every failed test counts against the candidate`,
  ])
})

test.each<[string, Partial<BaselineConfig>, string]>([
  ['always', { when: 'always' }, 'every test file runs on both images, in at most 3 rounds'],
  [
    'one round',
    { rounds: 1 },
    'test files that are not green run on both images, in one round: too few to call a test broken, which takes 2',
  ],
  [
    'block',
    { alreadyBroken: 'block' },
    'test files that are not green run on both images, in at most 3 rounds; tests that fail on both count, too',
  ],
])('how often files run on both is told: %s', (_, baseline, text) => {
  expect(said({ baseline }).at(-1)).toBe(`true ${text}`)
})

test('a baseline that is named by its digest is told once', () => {
  const reference = `registry.example/acme/emulator@${INDEX}`
  const manifest: PublishedManifest = { kind: 'image', digest: INDEX, configDigest: AMD }
  const [first] = baselineFacts(BASELINE, { reference, digest: INDEX, manifest }, ['linux/amd64'])
  expect(first).toEqual({ ok: true, text: `${reference} is published` })
})

test('an entry of an index that is for no platform is passed over', () => {
  const manifest = index(['linux/amd64', AMD])
  if (manifest.kind === 'index') manifest.entries.unshift({ digest: ARM })
  expect(said({ manifest, platforms: ['linux/amd64'] })[1]).toBe(`true for linux/amd64 it is ${AMD}`)
})

test('nothing is said where none is configured, and nobody is asked', async () => {
  const engine = new Proxy({} as Engine, {
    get: () => {
      throw new Error('the engine was asked')
    },
  })
  const config = {
    candidate: { image: 'registry.example/acme/emulator', platforms: [] },
  } as unknown as Config
  const context = { env: {}, signal: new AbortController().signal, listener: () => undefined }
  const question = {
    config,
    inputs: { root: '/' },
    context: { ...context, run: 'r', hosts: new HostPolicies() },
  }
  expect(await checkBaseline(question, engine)).toEqual([])
})
