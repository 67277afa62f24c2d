import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { CLOCK, PROMOTION_LIMITS, type PromoteContext } from '../../src/promote/context.js'
import type { Asked } from '../support/registry-proxy.js'
import { type Gated, type Place, place } from './promotion.js'

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

/** For a write that is held until its client is gone. The client is a process: only real time ends it. */
const UNTIL_IT_GIVES_UP = { clock: CLOCK, limits: PROMOTION_LIMITS }

/**
 * Holds the first promotion's write of a tag while the other one runs from its beginning to its end.
 *
 * @param context of the first one, when its write is held until its client is gone
 */
async function race(
  name: string,
  hook: 'before' | 'after',
  tag: string,
  context?: Partial<PromoteContext>,
): Promise<Ends> {
  await it.retag('v0', 'latest')
  // The client leaves out a write that would change nothing, and then there is nothing to hold.
  await it.retag('v0', 'latest-promotion')
  const expectedLatest = await it.digest('v0')
  const run = (gated: Gated, version: string, more = {}) =>
    it.run(gated, { version, expectedLatest }, more).then(
      ({ latestDigest }) => latestDigest,
      () => undefined,
    )
  let other: Promise<string | undefined> | undefined
  const isIt = ({ method, path }: Asked) => method === 'PUT' && path.endsWith(`/manifests/${tag}`)
  it.proxy[hook] = async asked => {
    if (other !== undefined || !isIt(asked)) return undefined
    other = run(two, `${name}-two`)
    await other
    if (context !== undefined) await asked.over
    return undefined
  }
  const held = await run(one, `${name}-one`, context)
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
  const { held, other, latest } = await race('v-late', 'before', 'latest', UNTIL_IT_GIVES_UP)
  expect(held).toBeUndefined()
  expect(other).toBe(latest)
})
