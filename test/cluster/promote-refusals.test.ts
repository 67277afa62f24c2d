import { cp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PromoteRequest } from '../../src/promote/request.js'
import { type Gated, type Place, place } from './promotion.js'

const OTHER = `sha256:${'0'.repeat(64)}`

let it: Place
let gated: Gated
let other: Gated
beforeAll(async () => {
  it = await place()
  gated = await it.gated('one')
  other = await it.gated('two')
})
afterAll(async () => {
  await it?.[Symbol.asyncDispose]()
})

/** A copy of what the gate left, changed. */
async function changed(change: (at: { candidates: string; verdict: string }) => Promise<void>) {
  const at = {
    candidates: join(it.path, 'copy', 'candidates'),
    verdict: join(it.path, 'copy', 'verdict.json'),
  }
  await rm(join(it.path, 'copy'), { recursive: true, force: true })
  await cp(gated.request.candidates, at.candidates, { recursive: true })
  await cp(gated.request.verdict, at.verdict)
  await change(at)
  return at
}

async function edit(path: string, more: (value: Record<string, unknown>) => object): Promise<void> {
  const value = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...value, ...more(value) }))
}

const ARCHIVE = join('linux-arm64', 'image.tar')

test.each<[what: string, asked: () => Promise<Partial<PromoteRequest>>, says: RegExp]>([
  ['no approval', async () => ({ approved: '' }), /approved-image-id is empty/],
  ['a malformed approval', async () => ({ approved: 'sha256:abc' }), /expected sha256: and 64 hexadecimal/],
  ['another digest', async () => ({ approved: OTHER }), /verdict\.json approves sha256:/],
  [
    'one platform of two',
    async () => ({ approved: gated.digests[0] ?? '' }),
    /verdict\.json approves sha256:/,
  ],
  [
    'the candidates of another gate',
    async () => ({ candidates: other.request.candidates }),
    /was not approved; nothing was published/,
  ],
  [
    'another archive in the place of one',
    () => changed(({ candidates }) => cp(join(other.request.candidates, ARCHIVE), join(candidates, ARCHIVE))),
    /image\.tar is not the candidate that was frozen: its config digest is/,
  ],
  [
    'half an archive',
    () => changed(({ candidates }) => truncate(join(candidates, ARCHIVE), 2_000)),
    /image\.tar: the saved candidate could not be read/,
  ],
  [
    'a platform that is missing',
    () => changed(({ candidates }) => rm(join(candidates, 'linux-arm64'), { recursive: true })),
    /is not among the candidates/,
  ],
  [
    'a verdict that does not cover a platform',
    () =>
      changed(({ verdict }) =>
        edit(verdict, ({ candidates }) => {
          const [first, second] = candidates as object[]
          return {
            approvedImageId: gated.digests[0],
            candidates: [first, { ...second, approved: false }],
          }
        }),
      ).then(at => ({ ...at, approved: gated.digests[0] ?? '' })),
    /was not approved|does not cover linux\/arm64/,
  ],
  [
    'a verdict that is no pass',
    () => changed(({ verdict }) => edit(verdict, () => ({ verdict: 'fail', compatible: false }))),
    /expected pass, got fail/,
  ],
  [
    'where latest pointed is not known',
    () =>
      changed(({ verdict }) => edit(verdict, () => ({ latest: { state: 'unknown', detail: 'who asks?' } }))),
    /nobody knows where :latest pointed when the gate ran \(who asks\?\)/,
  ],
])('refused, and the registry was not written to: %s', async (_, asked, says) => {
  await expect(it.run(gated, await asked())).rejects.toThrow(says)
  expect(it.proxy.writes).toEqual([])
  expect(await it.digest('latest')).toBeUndefined()
})
