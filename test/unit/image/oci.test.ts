import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseRegistryManifest } from '../../../src/image/oci.js'

const D = (letter: string) => `sha256:${letter.repeat(64)}`
const NAME = 'registry.example/emulator:v1'
const bytes = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const digestOf = (content: Buffer) => `sha256:${createHash('sha256').update(content).digest('hex')}`
const IMAGE = { schemaVersion: 2, config: { digest: D('a') }, layers: [] }
const platform = { os: 'linux', architecture: 'arm64', variant: 'v8' }

test.each([
  undefined,
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
])('an image of the type %s', mediaType => {
  const content = bytes({ ...IMAGE, mediaType })
  expect(parseRegistryManifest(content, NAME)).toEqual({
    kind: 'image',
    digest: digestOf(content),
    configDigest: D('a'),
  })
})

test.each([
  undefined,
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
])('an index of the type %s, without its attestations', mediaType => {
  const attestation = { digest: D('c'), platform: { os: 'unknown', architecture: 'unknown' } }
  const manifests = [{ digest: D('b'), platform }, attestation, { digest: D('d') }]
  const content = bytes({ schemaVersion: 2, mediaType, manifests })
  expect(parseRegistryManifest(content, NAME)).toEqual({
    kind: 'index',
    digest: digestOf(content),
    entries: [{ digest: D('b'), platform: 'linux/arm64/v8' }, { digest: D('d') }],
  })
})

test.each([
  ['no JSON', '<html>'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', []],
  ['schema 1', { schemaVersion: 1, name: 'x', fsLayers: [] }],
  ['both at once', { ...IMAGE, manifests: [] }],
  ['an index with layers', { schemaVersion: 2, manifests: [], layers: [] }],
  ['an image that calls itself an index', { ...IMAGE, mediaType: 'application/vnd.oci.image.index.v1+json' }],
  ['another type', { ...IMAGE, mediaType: 'text/html' }],
  ['a short digest', { ...IMAGE, config: { digest: 'sha256:abc' } }],
  ['another algorithm', { ...IMAGE, config: { digest: `sha512:${'a'.repeat(128)}` } }],
  ['a digest that is a path', { schemaVersion: 2, manifests: [{ digest: '../../etc' }] }],
  [
    'a platform with a space',
    { schemaVersion: 2, manifests: [{ digest: D('a'), platform: { os: 'a b', architecture: '' } }] },
  ],
  ['too many', { schemaVersion: 2, manifests: Array(201).fill({ digest: D('a') }) }],
])('%s is refused, and named', (_, value) => {
  expect(() => parseRegistryManifest(bytes(value), NAME)).toThrow(
    `what the registry has as ${NAME} cannot be used`,
  )
})

test('only the bytes whose digest was asked for', () => {
  const content = bytes(IMAGE)
  const name = `registry.example/emulator@${digestOf(content)}`
  expect(parseRegistryManifest(content, name).digest).toBe(digestOf(content))
  expect(() => parseRegistryManifest(Buffer.concat([content, bytes('\n')]), name)).toThrow(
    /its bytes have the digest/,
  )
})
