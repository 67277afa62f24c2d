import { afterAll, afterEach, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import type { Asked } from '../support/registry-proxy.js'
import { type Gated, LIMITS, type Place, place } from './promotion.js'

let it: Place
let one: Gated
let two: Gated
beforeAll(async () => {
  it = await place()
  // What latest names before each race: none of the images that race.
  await it.run(await it.gated('zero'), { version: 'v0' })
  one = await it.gated('one')
  two = await it.gated('two')
})
afterEach(() => {
  it.proxy.before = () => undefined
  it.proxy.after = () => undefined
})
afterAll(async () => {
  await it?.[Symbol.asyncDispose]()
})

interface Ends {
  held: string | undefined
  other: string | undefined
  latest: string | undefined
}

/**
 * Holds the first promotion's write of a tag while the other one runs from its beginning to its end.
 *
 * @param thenHeld is waited for before the write goes on, if it still can
 */
async function race(
  name: string,
  hook: 'before' | 'after',
  tag: string,
  thenHeld = async (_: Asked) => {},
): Promise<Ends> {
  await it.retag('v0', 'latest')
  // The client leaves out a write that would change nothing, and then there is nothing to hold.
  await it.retag('v0', 'latest-promotion')
  const expectedLatest = await it.digest('v0')
  const run = (gated: Gated, version: string) =>
    it.run(gated, { version, expectedLatest }).then(
      ({ latestDigest }) => latestDigest,
      () => undefined,
    )
  let other: Promise<string | undefined> | undefined
  const isIt = ({ method, path }: Asked) => method === 'PUT' && path.endsWith(`/manifests/${tag}`)
  it.proxy[hook] = async asked => {
    if (other !== undefined || !isIt(asked)) return undefined
    other = run(two, `${name}-two`)
    await other
    await thenHeld(asked)
    return undefined
  }
  const held = await run(one, `${name}-one`)
  return { held, other: await other, latest: await it.digest('latest') }
}

test.each([
  ['platform', 'before', 'other'],
  ['platform', 'after', 'other'],
  ['claim', 'before', 'other'],
  ['claim', 'after', 'other'],
  ['version', 'before', 'other'],
  ['version', 'after', 'other'],
  ['latest', 'after', 'held'],
] as const)('two at once, one held at its %s, %s the registry has it', async (where, hook, green) => {
  const name = `v-${where}-${hook}`
  const tag = {
    platform: `${name}-one-arm64`,
    claim: 'latest-promotion',
    version: `${name}-one`,
    latest: 'latest',
  }
  const { held, other, latest } = await race(name, hook, tag[where])
  expect([held !== undefined, other !== undefined]).toEqual([green === 'held', green === 'other'])
  expect(latest).toBe(green === 'held' ? held : other)
})

test('two at once, one held at latest itself: its late write never arrives', async () => {
  // The client is a process, and a timer ends it: here when the other promotion is over, however long that takes.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  const { held, other, latest } = await race('v-late', 'before', 'latest', async ({ over }) => {
    vi.advanceTimersByTime(LIMITS.windowMs)
    await over
  })
  expect(held).toBeUndefined()
  expect(other).toBe(latest)
})
