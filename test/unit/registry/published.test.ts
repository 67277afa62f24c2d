import { expect, test } from 'vitest'
import type { RegistryManifest } from '../../../src/image/oci.js'
import { type Registry, readPublished } from '../../../src/registry/registry.js'

const D = (letter: string) => `sha256:${letter.repeat(64)}`
const HOST = '127.0.0.1:5000/a/b'
const image = (letter: string): RegistryManifest => ({
  kind: 'image',
  digest: D(letter),
  configDigest: D('c'),
})
const index = (letter: string, ...entries: { digest: string; platform?: string }[]): RegistryManifest => ({
  kind: 'index',
  digest: D(letter),
  entries,
})

/** A registry that has these, by tag or digest. */
function having(manifests: Record<string, RegistryManifest>): Registry {
  const unexpected = async () => {
    throw new Error('not expected in this test')
  }
  const manifest = async (reference: string) =>
    manifests[reference.replace(`${HOST}@`, '').replace(`${HOST}:`, '')]
  return {
    manifest,
    ...{ provenance: unexpected, lineages: unexpected },
    ...{ push: unexpected, assemble: unexpected, copy: unexpected },
  }
}

test('what is not there', async () => {
  expect(await readPublished(having({}), `${HOST}:v1`)).toBeUndefined()
})

test('one image', async () => {
  const images = [{ digest: D('1'), configDigest: D('c') }]
  expect(await readPublished(having({ v1: image('1') }), `${HOST}:v1`)).toEqual({
    digest: D('1'),
    isIndex: false,
    images,
  })
})

test('an index in an index: the outer platform counts where the inner one says none', async () => {
  const registry = having({
    v1: index('0', { digest: D('1'), platform: 'linux/arm64' }),
    [D('1')]: index('1', { digest: D('2') }),
    [D('2')]: image('2'),
  })
  const images = [{ digest: D('2'), configDigest: D('c'), platform: 'linux/arm64' }]
  expect(await readPublished(registry, `${HOST}:v1`)).toEqual({ digest: D('0'), isIndex: true, images })
})

test.each([
  ['an index of itself', { v1: index('0', { digest: D('0') }), [D('0')]: index('0', { digest: D('0') }) }],
  ['too many images', { v1: index('0', ...Array(65).fill({ digest: D('1') })), [D('1')]: image('1') }],
])('%s', async (_, manifests) => {
  await expect(readPublished(having(manifests), `${HOST}:v1`)).rejects.toThrow(/is not a usual index/)
})

test('an image that is listed and is not there', async () => {
  const registry = having({ v1: index('0', { digest: D('1') }) })
  await expect(readPublished(registry, `${HOST}:v1`)).rejects.toThrow(
    /lists sha256:1+, which the registry does not/,
  )
})
