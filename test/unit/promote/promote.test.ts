import { expect, test } from 'vitest'
import { IncidentError } from '../../../src/shared/errors.js'
import type { Operation } from '../../support/memory-registry.js'
import { type Stand, stand } from './stand.js'

const D = (letter: string) => `sha256:${letter.repeat(64)}`
const ALL = ['latest', 'latest-promotion', 'v1.2.1', 'v1.2.1-amd64', 'v1.2.1-arm64']

/** The command that makes `:latest` name this again. */
function putBackTo(digest: string): string {
  const image = 'registry.example/team/emulator'
  return `docker buildx imagetools create --prefer-index=false --tag ${image}:latest ${image}@${digest}`
}

test('a good release: each platform, the version, and latest as the same index', async () => {
  await using it = await stand()
  const result = await it.run()
  expect([...it.registry.tags.keys()].sort()).toEqual(ALL)
  expect(result.latestDigest).toBe(it.registry.tags.get('latest'))
  expect(result.versionDigest).toBe(result.latestDigest)
  expect(result.previousLatest).toBeUndefined()
  expect(it.progress.steps.map(({ state }) => state)).toEqual(Array(6).fill('done'))
  expect(it.gate.engine.names.size).toBe(0)
})

test('latest is the last thing that is written', async () => {
  await using it = await stand()
  await it.run()
  expect(it.registry.writes).toEqual(['v1.2.1-amd64', 'v1.2.1-arm64', 'latest-promotion', 'v1.2.1', 'latest'])
})

test('latest moves from where the verdict saw it', async () => {
  await using it = await stand({ latest: { state: 'present', digest: D('0') } })
  const old = it.registry.put({ platform: 'linux/amd64', configDigest: D('a') })
  it.registry.tags.set('latest', old)
  await expect(it.run()).rejects.toMatchObject({ code: 'latest-moved' })
  expect((await it.run({ expectedLatest: old })).previousLatest).toBe(old)
})

test('run again, it writes no image, no version and no latest', async () => {
  await using it = await stand()
  const first = await it.run()
  const tags = new Map(it.registry.tags)
  it.registry.writes.length = 0
  it.progress.steps.length = 0
  const second = await it.run()
  expect(it.registry.writes).toEqual(['latest-promotion'])
  expect(it.registry.tags).toEqual(tags)
  expect(second.versionDigest).toBe(first.versionDigest)
  expect(it.progress.steps.map(({ state }) => state)).toEqual([
    'already',
    'already',
    'done',
    'already',
    'already',
    'done',
  ])
})

test('tags of platforms as the release has always had them', async () => {
  await using it = await stand()
  await it.run({ platformTags: 'linux/amd64=x86_64,linux/arm64=arm64' })
  expect([...it.registry.tags.keys()]).toEqual(expect.arrayContaining(['v1.2.1-x86_64', 'v1.2.1-arm64']))
})

test('one platform alone is an index, too', async () => {
  await using it = await stand({ platforms: ['linux/amd64'] })
  const { latestDigest } = await it.run()
  const manifest = await it.registry.manifest(`registry.example/team/emulator@${latestDigest}`)
  expect(manifest?.kind).toBe('index')
})

test('a dry run tells every step and writes nothing', async () => {
  await using it = await stand()
  const result = await it.run({ dryRun: true })
  expect(it.registry.writes).toEqual([])
  expect(result.steps.map(({ state }) => state)).toEqual(Array(5).fill('would'))
  expect(it.notes).toContain('move registry.example/team/emulator:latest: would be done')
  expect(result).toMatchObject({ versionDigest: undefined, latestDigest: undefined })
})

test('a platform that a broken release has left is replaced', async () => {
  await using it = await stand()
  it.registry.tags.set('v1.2.1-arm64', it.registry.put({ platform: 'linux/arm64', configDigest: D('b') }))
  await it.run()
  expect([...it.registry.tags.keys()].sort()).toEqual(ALL)
})

test.each([
  ['a version with another image', 'v1.2.1', D('b')],
  ['a version that is no index', 'v1.2.1', undefined],
])('%s is never changed', async (_, tag, configDigest) => {
  await using it = await stand({ platforms: ['linux/amd64'] })
  const own = it.gate.images[0]?.configDigest ?? ''
  const digest = it.registry.put({ platform: 'linux/amd64', configDigest: configDigest ?? own })
  it.registry.tags.set(tag, configDigest === undefined ? digest : it.registry.putIndex([digest]))
  const before = new Map(it.registry.tags)
  await expect(it.run()).rejects.toMatchObject({ code: 'version-taken' })
  expect(it.registry.tags).toEqual(before)
})

test("a published version's platform is never changed either", async () => {
  await using it = await stand()
  await it.run()
  it.registry.tags.set('v1.2.1-arm64', it.registry.put({ platform: 'linux/arm64', configDigest: D('b') }))
  await expect(it.run()).rejects.toMatchObject({ code: 'version-taken' })
})

test('who moved latest is told, by its labels', async () => {
  await using it = await stand()
  const foreign = it.registry.put({ platform: 'linux/amd64', configDigest: D('b') })
  it.registry.tags.set('latest', foreign)
  await expect(it.run()).rejects.toThrow(/no label of compat-gate: something else/)
  const labels = { 'compat-gate.candidate': 'pr-abc', 'compat-gate.run': '17.1' }
  it.registry.labels.set(foreign, { labels, created: '2026-11-01T00:00:00Z' })
  const message =
    /got sha256:[0-9a-f]{64}\. It is the candidate pr-abc of the run 17\.1, created 2026-11-01T00:00:00Z\./
  await expect(it.run()).rejects.toThrow(message)
  expect(it.registry.writes).toEqual([])
})

test('an engine that pushes another image is found out before the version is written', async () => {
  await using it = await stand()
  it.gate.engine.named = () => ({ platform: 'linux/amd64', configDigest: D('b') })
  await expect(it.run()).rejects.toMatchObject({ code: 'not-what-was-approved' })
  expect(it.registry.writes).toEqual(['v1.2.1-amd64'])
})

test.each(['v1.2.1', 'latest'])(
  '%s overwritten right after it was written: loud, with the way back',
  async tag => {
    await using it = await stand({ latest: { state: 'present', digest: D('0') } })
    const old = it.registry.put({ platform: 'linux/amd64', configDigest: D('a') })
    const foreign = it.registry.put({ platform: 'linux/amd64', configDigest: D('b') })
    it.registry.tags.set('latest', old)
    it.registry.after = (operation, reference) =>
      operation === 'copy' && reference.endsWith(':latest') && it.registry.tags.set(tag, foreign)
    await expect(it.run({ expectedLatest: old })).rejects.toMatchObject({ code: 'not-what-was-approved' })
    expect(it.progress.putBack).toEqual({ command: putBackTo(old) })
  },
)

/** A registry that gives no answer of this kind about `:latest`, at first or once that was written. */
function silentAbout(it: Stand, silent: Operation, from: 'once it is written' | 'at first'): void {
  let isSilent = from === 'at first'
  it.registry.after = (operation, reference) => {
    if (operation === 'copy' && reference.endsWith(':latest')) isSilent = true
  }
  it.registry.before = (operation, reference) => {
    if (isSilent && operation === silent && reference.endsWith(':latest'))
      throw new IncidentError('internal-error', 'no answer')
  }
}

test.each([
  ['cannot be read back', 'read', 'once it is written', 'and cannot be read back'],
  ['may have been written, or not', 'copy', 'at first', 'no answer'],
] as const)('latest %s: the way back is known', async (_, operation, from, words) => {
  await using it = await stand({ latest: { state: 'present', digest: D('0') } })
  const old = it.registry.put({ platform: 'linux/amd64', configDigest: D('a') })
  it.registry.tags.set('latest', old)
  silentAbout(it, operation, from)
  await expect(it.run({ expectedLatest: old })).rejects.toThrow(words)
  expect(it.progress.putBack).toEqual({ command: putBackTo(old) })
})

test('a first release whose latest cannot be read back: the tag is to be removed', async () => {
  await using it = await stand()
  silentAbout(it, 'read', 'once it is written')
  await expect(it.run()).rejects.toThrow('cannot be read back')
  expect(it.progress.putBack).toBe('remove-the-tag')
})

test('a promotion that has stopped before latest needs no way back', async () => {
  await using it = await stand()
  it.registry.before = (_, reference) => {
    if (reference.endsWith(':latest-promotion')) throw new IncidentError('internal-error', 'no answer')
  }
  await expect(it.run()).rejects.toThrow('no answer')
  expect(it.progress.putBack).toBeUndefined()
})

test('a failure that passes is tried again; latest is looked at before each try', async () => {
  await using it = await stand()
  let failures = 0
  it.registry.before = (operation, reference) => {
    if (operation === 'copy' && reference.endsWith(':latest') && failures++ < 2)
      throw new IncidentError('network-failed', 'connection reset')
  }
  await it.run()
  expect(failures).toBe(3)
  expect([...it.registry.tags.keys()].sort()).toEqual(ALL)
})

test('a write whose answer was lost is not taken for somebody else', async () => {
  await using it = await stand()
  let failures = 0
  it.registry.after = operation => {
    if (operation === 'copy' && failures++ < 2) throw new IncidentError('network-failed', 'connection reset')
  }
  await it.run()
  expect([...it.registry.tags.keys()].sort()).toEqual(ALL)
})

test('it ends in the same state after a failure at any request', async () => {
  await using whole = await stand()
  let requests = 0
  whole.registry.before = () => requests++
  await whole.run()
  const wanted = whole.registry.tags
  expect(requests).toBeGreaterThan(20)
  for (let failing = 0; failing < requests; failing++) {
    for (const when of ['before', 'after'] as const) {
      await using it = await stand()
      let count = 0
      it.registry[when] = () => {
        if (count++ === failing) throw new IncidentError('internal-error', 'the registry fell over')
      }
      await expect(it.run()).rejects.toThrow('the registry fell over')
      await it.run()
      expect(it.registry.tags).toEqual(wanted)
    }
  }
})

test('the last look is twenty seconds after the claim, and the wait is told', async () => {
  await using it = await stand()
  await it.run()
  expect(it.notes).toContain('wait 20 s for what another promotion may have sent, then look once more')
})

test('what a digest names is read again by the last look alone, which tells that an image is gone', async () => {
  await using it = await stand()
  const asked: string[] = []
  it.registry.before = (operation, reference) => asked.push(`${operation} ${reference}`)
  await it.run()
  const afterAll = asked.slice(asked.findLastIndex(request => request.startsWith('copy ')))
  const platforms = ['v1.2.1-amd64', 'v1.2.1-arm64'].map(tag => it.registry.tags.get(tag))
  for (const requests of [asked, afterAll])
    expect(requests.filter(one => one.includes('@')).map(one => one.split('@')[1])).toEqual(platforms)

  await using other = await stand()
  other.registry.before = (operation, reference) => {
    const [, digest] = reference.split('@')
    if (operation === 'read' && digest !== undefined) other.registry.remove(digest)
  }
  await expect(other.run()).rejects.toThrow(
    /:latest was written, and cannot be read back.*which the registry does not/,
  )
})
