import Docker from 'dockerode'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectEngine, dockerodeOptions } from '../../src/engine/connect.js'
import { DockerRegistry } from '../../src/registry/docker-registry.js'
import type { HostPolicies } from '../../src/shared/host-policy.js'
import { folder } from '../support/folder.js'
import { quickHosts, StillClock } from '../support/hosts.js'
import { describeOutside } from '../support/outside.js'
import { TroubledServer } from '../support/troubled-server.js'
import { endpoint, forgotten } from './docker.js'
import { Registry } from './registry.js'

let registry: Registry
beforeAll(async () => {
  registry = await Registry.start()
})
afterAll(() => registry?.[Symbol.asyncDispose]())

/** The docker client of the machine, with nothing of the user's but its plugins. */
function client(hosts: HostPolicies, place: string, signal: AbortSignal): DockerRegistry {
  const { PATH, DOCKER_CONFIG, HOME } = process.env
  const env = { PATH, DOCKER_CONFIG, HOME, TMPDIR: place }
  const facts = { endpoint: endpoint(), isDefault: false }
  return new DockerRegistry({ cwd: place, env, facts, run: 'r', signal, listener: () => undefined, hosts })
}

function troubled(): Promise<TroubledServer> {
  const [hostname, port] = registry.host.split(':')
  return TroubledServer.before({ hostname, port })
}

describeOutside({
  name: 'a registry',
  unavailable: 'network-failed',
  limitMs: 60_000,
  cancels: true,
  open: async ({ hosts, place }) => {
    const server = await troubled()
    // It has no such tag, which is an answer.
    const ask = (signal: AbortSignal) => client(hosts, place, signal).manifest(`${server.host}/a/b:c`)
    return { server, ask, owned: [server] }
  },
})

const PASSES = { attempts: 3, kind: 'network-failed' }
const LOGIN = { attempts: 1, kind: 'internal-error' }
const LIMITED = { attempts: 3, kind: 'rate-limited' }
const everything = () => true
const manifest = (method: string, path: string) => method === 'PUT' && path.includes('/manifests/')

// The engine of the classic store asks again by itself, for 50 seconds and more, wherever it is not the manifest.
const { DriverStatus: status = [] }: { DriverStatus?: string[][] } = await new Docker(
  dockerodeOptions(endpoint(), process.env),
).info()
const inContainerd = status.some(([, value]) => value === 'io.containerd.snapshotter.v1')

// There the client tells the words alone.
const CONTAINERD_ALONE = [
  ['500 for everything', 500, 'misbehaves', everything, PASSES, /push/],
  ['503 for everything', 503, 'misbehaves', everything, PASSES, /push/],
  ['429 for everything', 429, 'misbehaves', everything, LIMITED, /push/],
  ['401 for everything', 401, 'misbehaves', everything, LOGIN, /log in first/],
  ['403 for everything', 403, 'misbehaves', everything, LOGIN, /log in first/],
] as const

test.each([
  ...(inContainerd ? CONTAINERD_ALONE : []),
  ['500 for the manifest', 500, 'misbehaves', manifest, PASSES, /push/],
  ['503 for the manifest', 503, 'misbehaves', manifest, PASSES, /push/],
  ['429 for the manifest', 429, 'You have reached your pull rate limit.', manifest, LIMITED, /push/],
  ['401 for the manifest', 401, 'authentication required', manifest, LOGIN, /log in first/],
  [
    '403 for the manifest',
    403,
    'requested access to the resource is denied',
    manifest,
    LOGIN,
    /log in first/,
  ],
] as const)('a push that is refused with %s', async (_, status, words, concerns, expected, message) => {
  await using server = await troubled()
  await using place = await folder()
  const reference = `${server.host}/pushed/refused:v1`
  await using _name = forgotten(reference)
  await (await connectEngine({ DOCKER_HOST: endpoint() })).makeEmptyImage(reference, { a: 'b' })
  const hosts = quickHosts()
  server.mood = { status }
  Object.assign(server, { words, concerns })
  const push = client(hosts, place.path, new AbortController().signal).push(reference)
  await expect(push).rejects.toMatchObject({
    kind: expected.kind,
    message: expect.stringMatching(message),
  })
  expect(1 + (hosts.calls[0]?.retries ?? 0)).toBe(expected.attempts)
})

test('a push that is refused once, and waits as long as the registry wants', async () => {
  await using server = await troubled()
  await using place = await folder()
  const reference = `${server.host}/pushed/later:v1`
  await using _name = forgotten(reference)
  await (await connectEngine({ DOCKER_HOST: endpoint() })).makeEmptyImage(reference, { a: 'b' })
  const clock = new StillClock()
  server.mood = { status: 503, retryAfter: '7' }
  // Its one question about how long, too, is about a manifest.
  server.concerns = (method, path) =>
    manifest(method, path) || (method === 'HEAD' && path.includes('/manifests/'))
  clock.onPause = () => {
    server.mood = 'well'
  }
  const pushed = client(quickHosts(undefined, clock), place.path, new AbortController().signal)
  await pushed.push(reference)
  expect(clock.waits).toEqual([7_500])
  expect(await pushed.manifest(reference)).toMatchObject({ kind: 'image' })
})
