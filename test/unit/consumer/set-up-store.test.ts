import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { SetUpKey } from '../../../src/consumer/set-up-key.js'
import { SetUpStore } from '../../../src/consumer/set-up-store.js'
import { folder } from '../../support/folder.js'

const LIMITS = { entries: 3, bytes: 1_000 }
const PLACES = { checkout: '/w/checkout', home: '/w/home', tmp: '/w/tmp' }

function key(scope: string, locks: string, pin: string): SetUpKey {
  return { scope: scope.repeat(64), locks: locks.repeat(64), pin: pin.repeat(40) }
}

/** A store whose clock moves on by a second with each question. */
async function store(limits = LIMITS) {
  const place = await folder()
  let seconds = 1_700_000_000
  const now = () => seconds++ * 1000
  const one = new SetUpStore(join(place.path, 'set-ups'), limits, now)
  const keep = (of: SetUpKey, text = 'files') =>
    one.keep(of, async archive => {
      await writeFile(archive, text)
      return { archive: { sha256: '0'.repeat(64), bytes: text.length }, places: PLACES }
    })
  const told: string[] = []
  const find = async (of: SetUpKey) => {
    const found = await one.find(of, why => told.push(why))
    return found && [found.entry.key.locks[0], found.entry.key.pin[0], found.isExact]
  }
  const names = () => readdir(join(place.path, 'set-ups'))
  return { place, keep, find, told, names, [Symbol.asyncDispose]: () => place[Symbol.asyncDispose]() }
}

it('finds this very set-up, else the newest of the same lock files, else the newest, and none of another scope', async () => {
  await using it = await store({ entries: 10, bytes: 1e6 })
  expect(await it.find(key('a', '1', 'c'))).toBeUndefined()
  await it.keep(key('a', '1', 'c'))
  await it.keep(key('a', '1', 'd'))
  await it.keep(key('a', '2', 'e'))
  await it.keep(key('b', '1', 'f'))
  expect(await it.find(key('a', '1', 'c'))).toEqual(['1', 'c', true])
  expect(await it.find(key('a', '1', 'f'))).toEqual(['1', 'd', false])
  expect(await it.find(key('a', '2', 'c'))).toEqual(['2', 'e', false])
  expect(await it.find(key('a', '3', 'c'))).toEqual(['2', 'e', false])
  expect(await it.find(key('c', '1', 'c'))).toBeUndefined()
  // The same as far as a folder's name goes.
  const scope = `${'a'.repeat(63)}b`
  expect(await it.find({ ...key('a', '1', 'c'), scope })).toBeUndefined()
  expect(it.told).toEqual([])
})

it('keeps what was used last, by number and by size', async () => {
  await using it = await store()
  for (const pin of ['a', 'b', 'c']) await it.keep(key('a', '1', pin))
  expect(await it.find(key('a', '1', 'a'))).toEqual(['1', 'a', true])
  await it.keep(key('a', '1', 'd'))
  const pins = async () => (await it.names()).map(name => name.at(-1)).sort()
  expect(await pins()).toEqual(['a', 'c', 'd'])
  await it.keep(key('a', '1', 'e'), 'x'.repeat(994))
  expect(await pins()).toEqual(['d', 'e'])
  // It is kept all the same: the limit for one is another.
  await it.keep(key('a', '1', 'f'), 'x'.repeat(2_000))
  expect(await pins()).toEqual(['f'])
})

it('of two runs that keep the same set-up the first one wins', async () => {
  await using it = await store()
  const [one, other] = await Promise.all([it.keep(key('a', '1', 'c')), it.keep(key('a', '1', 'c'))])
  expect(one.name).toBe(other.name)
  expect(await it.names()).toEqual([one.name])
  expect(await it.find(key('a', '1', 'c'))).toEqual(['1', 'c', true])
})

it('holds nothing of a set-up that could not be written', async () => {
  await using it = await store()
  const writes = new SetUpStore(join(it.place.path, 'set-ups'), LIMITS).keep(key('a', '1', 'c'), async to => {
    await writeFile(to, 'half of it')
    throw new Error('no room')
  })
  await expect(writes).rejects.toThrow('no room')
  expect(await it.names()).toEqual([])
})

it('removes what a run has left that was killed a day ago, and nothing of one at work', async () => {
  await using it = await store()
  const left = ['new-111111111111', 'new-222222222222']
  for (const [index, name] of left.entries()) {
    const path = join(it.place.path, 'set-ups', name)
    await mkdir(path, { recursive: true })
    const then = 1_700_000_000 - index * 2 * 86_400
    await utimes(path, then, then)
  }
  const { name } = await it.keep(key('a', '1', 'c'))
  expect((await it.names()).sort()).toEqual([name, left[0]].sort())
})
