import { expect, test } from 'vitest'
import { connectEngine } from '../../../src/engine/connect.js'
import type { Engine } from '../../../src/engine/engine.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'
import { makeImage } from '../../support/fake-engine/image.js'

/** What Podman 5.4.2 answers, as far as it is read. */
const VERSION = {
  Version: '5.4.2',
  ApiVersion: '1.41',
  MinAPIVersion: '1.24',
  Os: 'linux',
  Arch: 'amd64',
  Components: [
    { Name: 'Podman Engine', Version: '5.4.2' },
    { Name: 'Conmon' },
    { Name: 'OCI Runtime (crun)' },
  ],
}

const ID = 'a6a2d27168f729fe28656df1e7274a494a5acfe8db5a8f297d323430b0affa7e'

async function connectPodman(fake: FakeEngine): Promise<Engine> {
  fake.faults.reply('GET', /^\/version$/, JSON.stringify(VERSION))
  return connectEngine({ DOCKER_HOST: fake.endpoint })
}

test('a container that runs is killed before it is removed: a removal alone would wait for it', async () => {
  await using fake = await FakeEngine.start()
  const image = makeImage({}, [Buffer.alloc(10_240)])
  fake.images.add(image)
  fake.images.tag(image.id, 'a')
  const container = fake.containers.create({ Image: 'a', Cmd: ['sleep', '100'] }, null)
  await fake.containers.start(container)
  const asked: string[] = []
  const ask = (method: string, path: RegExp) =>
    fake.faults.hold(method, path, Promise.resolve(), 1, () => asked.push(method))
  ask('POST', new RegExp(`^/containers/${container.id}/kill$`))
  ask('DELETE', new RegExp(`^/containers/${container.id}$`))
  await (await connectPodman(fake)).removeContainer(container.id)
  expect(asked).toEqual(['POST', 'DELETE'])
  expect(fake.containers.all()).toEqual([])
})

test.each([
  [404, 'no container with name or ID "aaaa" found: no such container'],
  [409, 'can only kill running containers. aaaa is in state exited: container state improper'],
])('a kill that is refused with %i is no reason not to remove', async (status, words) => {
  await using fake = await FakeEngine.start()
  fake.faults.refuse('POST', /kill$/, status, words)
  let removed = 0
  fake.faults.hold('DELETE', /^\/containers\/aaaa$/, Promise.resolve(), 1, () => removed++)
  await (await connectPodman(fake)).removeContainer('aaaa')
  expect(removed).toBe(1)
})

// What Podman 5.4.2 answers while it removes the container.
test('a container that is just going is one that is gone', async () => {
  await using fake = await FakeEngine.start()
  fake.faults.refuse('GET', /aaaa/, 500, 'no container with ID aaaa found in database: no such container')
  expect(await (await connectPodman(fake)).container('aaaa')).toBeUndefined()
})

test('a kill that fails is an error that says so', async () => {
  await using fake = await FakeEngine.start()
  fake.faults.refuse('POST', /kill$/, 500, 'database is locked')
  await expect((await connectPodman(fake)).removeContainer('aaaa')).rejects.toThrow(
    'the engine could not kill the container aaaa: database is locked',
  )
})

// What Podman 5.4.2 answers for a tag that a registry has, for one that it has not, and where no registry listens.
const PUBLISHED =
  '{"schemaVersion":2,"mediaType":"application/vnd.docker.distribution.manifest.v2+json","manifests":null}'
const MISSING = 'reading image "docker://r.example/a:1": reading manifest 1 in r.example/a: manifest unknown'
const AWAY =
  'reading image "docker://127.0.0.1:1/a:1": pinging container registry 127.0.0.1:1: Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused'

test('a registry is asked by the API of Podman, which tells no digest', async () => {
  await using fake = await FakeEngine.start()
  fake.faults.reply('GET', /^\/libpod\/manifests\/r\.example(\/|%2F)a:1\/json$/, PUBLISHED)
  const engine = await connectPodman(fake)
  expect(await engine.inRegistry('r.example/a:1')).toEqual({ state: 'present', digest: undefined })
})

test.each([
  ['r.example/a:1', MISSING, { state: 'absent', detail: MISSING }],
  ['127.0.0.1:1/a:1', AWAY, { state: 'unknown', detail: expect.stringContaining('connection refused') }],
])('of %s Podman says: %s', async (reference, words, expected) => {
  await using fake = await FakeEngine.start()
  fake.faults.refuse('GET', /^\/libpod\/manifests\//, 404, words)
  expect(await (await connectPodman(fake)).inRegistry(reference)).toEqual(expected)
})

test('an empty image is made by the API of Podman, under its full name', async () => {
  await using fake = await FakeEngine.start()
  const engine = await connectPodman(fake)
  const asked: unknown[] = []
  fake.faults.answer('POST', /^\/libpod\/images\/import$/, ({ query }) => {
    asked.push(query.getAll('reference'), query.getAll('changes'))
    return { Id: ID }
  })
  expect(await engine.makeEmptyImage('compat-gate-fence:x', { a: 'b c' })).toBe(`sha256:${ID}`)
  expect(asked).toEqual([['docker.io/library/compat-gate-fence:x'], ['LABEL a=b c']])
})

test.each([
  [
    127,
    'crun: executable file `/no/such` not found: No such file or directory: OCI runtime attempted to invoke a command that was not found',
  ],
  [126, 'crun: the path `/bin` is not a regular file: Operation not permitted: OCI permission denied'],
  [0, 'netavark: unable to append rule: exit status 4'],
])('a start that failed, with exit code %i by its words', async (exitCode, message) => {
  await using fake = await FakeEngine.start()
  const State = { Status: 'created', Running: false, OOMKilled: false, ExitCode: 0, Error: message }
  const container = { Id: ID, Name: '/a', Image: `sha256:${ID}`, Config: { Image: 'a', Labels: null }, State }
  fake.faults.reply('GET', /^\/containers\/a\/json$/, JSON.stringify(container))
  const found = await (await connectPodman(fake)).container('a')
  expect(found?.startFailure).toEqual({ exitCode, message })
})

const IN_USE =
  'image r.example/a:1 is in use: image used by 0717ff31cf35: image is in use by a container: consider listing external containers and force-removing image'

test('a name goes also where a container keeps the image in use', async () => {
  await using fake = await FakeEngine.start()
  fake.faults.refuse('DELETE', /^\/images\//, 409, IN_USE)
  const asked: unknown[] = []
  fake.faults.answer('POST', /^\/libpod\/images\/r.example\/a:1\/untag$/, ({ query }) => {
    asked.push(query.get('repo'), query.get('tag'))
    return {}
  })
  await (await connectPodman(fake)).untag('r.example/a:1')
  expect(asked).toEqual(['r.example/a', '1'])
})

test('nor is it missed where it went before the layer was found to be in use', async () => {
  await using fake = await FakeEngine.start()
  fake.faults.refuse('DELETE', /^\/images\//, 409, IN_USE)
  fake.faults.refuse('POST', /untag$/, 404, 'failed to find image r.example/a:1: image not known')
  await (await connectPodman(fake)).untag('r.example/a:1')
})

test('who publishes a port is found without a filter, which Podman does not know', async () => {
  await using fake = await FakeEngine.start()
  const row = { Names: ['/a'], Image: 'a', ImageID: ID, Labels: {}, State: 'running' }
  const rows = [
    { ...row, Id: 'none', Ports: null },
    { ...row, Id: 'udp', Ports: [{ PrivatePort: 80, PublicPort: 9014, Type: 'udp' }] },
    { ...row, Id: 'other', Ports: [{ PrivatePort: 9014, PublicPort: 80, Type: 'tcp' }] },
    { ...row, Id: 'ours', Ports: [{ IP: '0.0.0.0', PrivatePort: 80, PublicPort: 9014, Type: 'tcp' }] },
  ]
  const engine = await connectPodman(fake)
  const filters: unknown[] = []
  fake.faults.answer('GET', /^\/containers\/json$/, ({ query }) => {
    filters.push(query.get('filters'))
    return rows
  })
  expect(await engine.runningContainers(9014)).toMatchObject([{ id: 'ours' }])
  expect(await engine.runningContainers()).toHaveLength(4)
  expect(filters).toEqual([null, null])
})
