import { once } from 'node:events'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createSocketServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectEngine, dockerodeOptions, endpointsToTry } from '../../../src/engine/connect.js'
import { messageOf } from '../../../src/shared/errors.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connect-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function serving(answer: string, where: string | number): Promise<Server & AsyncDisposable> {
  const server = createServer((_, response) => void response.end(answer))
  await new Promise<void>(resolve => server.listen(where, resolve))
  const dispose = async () => {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
  return Object.assign(server, { [Symbol.asyncDispose]: dispose })
}

/** What an engine says of itself; the name is that of its machine, which it tells elsewhere. */
function versionAnswer(newest: string, oldest?: string): string {
  const own = { Version: '28.5.2', Os: 'linux', Arch: 'amd64', Name: 'here' }
  return JSON.stringify({ ...own, ApiVersion: newest, MinAPIVersion: oldest })
}

describe('where an engine is looked for', () => {
  test.each([
    [{ DOCKER_HOST: 'tcp://h:1' }, ['tcp://h:1']],
    [{ DOCKER_HOST: '' }, ['unix:///var/run/docker.sock', 'unix:///run/podman/podman.sock']],
    [
      { XDG_RUNTIME_DIR: '/run/user/1', HOME: '/home/a' },
      [
        'unix:///var/run/docker.sock',
        'unix:///run/user/1/podman/podman.sock',
        'unix:///run/podman/podman.sock',
        'unix:///home/a/.docker/run/docker.sock',
      ],
    ],
  ])('%j', (env, expected) => {
    expect(endpointsToTry(env)).toEqual(expected)
  })
})

describe('how an endpoint is reached', () => {
  test.each([
    ['unix:///a b/c.sock', {}, { socketPath: '/a b/c.sock', protocol: 'http' }],
    ['tcp://h:1234', {}, { host: 'h', port: '1234', protocol: 'http' }],
    ['tcp://h', {}, { host: 'h', port: '2375', protocol: 'http' }],
    ['tcp://[::1]:1234', {}, { host: '::1', port: '1234', protocol: 'http' }],
  ])('%s', (endpoint, env, expected) => {
    expect(dockerodeOptions(endpoint, env)).toMatchObject(expected)
  })

  test('TLS, with the certificates of DOCKER_CERT_PATH', async () => {
    for (const file of ['ca.pem', 'cert.pem', 'key.pem']) await writeFile(join(folder, file), file)
    const env = { DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder }
    const expected = {
      protocol: 'https',
      port: '2376',
      ca: Buffer.from('ca.pem'),
      key: Buffer.from('key.pem'),
    }
    expect(dockerodeOptions('tcp://h', env)).toMatchObject(expected)
  })

  test.each([
    ['ssh://h', 'DOCKER_HOST=ssh://h: ssh:// is not supported; forward the socket and use unix://<path>'],
    [
      'npipe:////./pipe/x',
      'DOCKER_HOST: expected unix:///<path> or tcp://<host>:<port>, got "npipe:////./pipe/x"',
    ],
    ['unix://relative', 'expected unix:///<path>'],
    ['h:1234', 'expected unix:///<path>'],
  ])('%s is refused', async (host, message) => {
    await expect(connectEngine({ DOCKER_HOST: host })).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining(message),
    })
  })

  test('TLS without certificates is refused', async () => {
    const env = { DOCKER_HOST: 'tcp://h', DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: folder }
    await expect(connectEngine(env)).rejects.toThrow(
      `needs ${folder}/ca.pem, which cannot be read; set DOCKER_CERT_PATH`,
    )
  })
})

describe('connecting', () => {
  test.each([
    ['1.30', '1.30'],
    ['1.41', '1.41'],
    ['1.52', '1.52'],
    ['1.99', '1.99'],
  ])('to an engine of API %s', async (apiVersion, reported) => {
    await using fake = await FakeEngine.start({ apiVersion })
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    expect(await engine.facts()).toMatchObject({
      endpoint: fake.endpoint,
      isDefault: false,
      publishesHere: true,
      name: 'Docker Engine',
      apiVersion: reported,
    })
  })

  test('speaks the newest version that both know', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer(({ url }, response) => {
      asked.push(url)
      response.writeHead(url === '/version' ? 200 : 404).end(versionAnswer('1.99', '1.44'))
    })
    const socket = join(folder, 's')
    await new Promise<void>(resolve => server.listen(socket, resolve))
    await (await connectEngine({ DOCKER_HOST: `unix://${socket}` })).image('a')
    server.closeAllConnections()
    server.close()
    expect(asked).toEqual(['/version', '/v1.52/images/a/json'])
  })

  test('asks for its version once, for which an engine starts programs of its own', async () => {
    const asked: (string | undefined)[] = []
    await using server = await serving(versionAnswer('1.41'), join(folder, 's'))
    server.prependListener('request', ({ url }) => asked.push(url))
    const engine = await connectEngine({ DOCKER_HOST: `unix://${folder}/s` })
    const facts = await engine.facts()
    expect(facts).toMatchObject({ name: 'Docker Engine', version: '28.5.2', platform: 'linux/amd64' })
    expect(asked.filter(url => url?.endsWith('/version'))).toEqual(['/version'])
  })

  // As a service does that closes idle connections, just when the next question is on its way.
  test('asks on a connection of its own each time, so that none can be closed meanwhile', async () => {
    const used = new Set<object>()
    await using server = await serving(versionAnswer('1.41'), join(folder, 's'))
    server.prependListener('request', ({ socket }) => {
      if (used.has(socket)) socket.destroy()
      used.add(socket)
    })
    const engine = await connectEngine({ DOCKER_HOST: `unix://${folder}/s` })
    await expect(engine.image('a')).rejects.toThrow('its answer cannot be used')
  })

  test.each([
    ['1.12', '1.24'],
    ['1.60', '1.70'],
  ])('one of API %s to %s cannot be used', async (oldest, newest) => {
    await using server = await serving(versionAnswer(newest, oldest), join(folder, 's'))
    expect(server.listening).toBe(true)
    const message = `speaks API ${oldest} to ${newest}, expected one of 1.30 to 1.52`
    await expect(connectEngine({ DOCKER_HOST: `unix://${folder}/s` })).rejects.toThrow(message)
  })

  test('takes the first that answers', async () => {
    await using fake = await FakeEngine.start()
    await symlink(fake.endpoint.replace('unix://', ''), join(folder, 'podman.sock'))
    const env = { DOCKER_HOST: `unix://${folder}/podman.sock` }
    expect((await (await connectEngine(env)).facts()).endpoint).toBe(env.DOCKER_HOST)
  })

  test('says what was tried, and the way out', async () => {
    await using server = await serving('<html>', join(folder, 'web'))
    expect(server.listening).toBe(true)
    const stranger = connectEngine({ DOCKER_HOST: `unix://${folder}/web` })
    await expect(stranger).rejects.toMatchObject({
      kind: 'engine-gone',
      message: expect.stringContaining('is no container engine'),
    })
    const nobody = connectEngine({ DOCKER_HOST: `unix://${folder}/none` })
    const message = `no container engine answers: tried unix://${folder}/none (connect ENOENT ${folder}/none); start Docker or Podman, or set DOCKER_HOST to the socket of a running engine`
    await expect(nobody).rejects.toMatchObject({ kind: 'engine-gone', message })
  })

  test.each([
    ['waited for', 29_000],
    ['cut off', 30_000],
  ])('one that says nothing for long is %s after %i ms', async (_, ms) => {
    const server = createServer()
    await new Promise<void>(resolve => server.listen(join(folder, 'busy'), resolve))
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const asked = once(server, 'request')
      const end = connectEngine({ DOCKER_HOST: `unix://${folder}/busy` }).then(
        () => 'connected',
        (error: unknown) => messageOf(error),
      )
      const [, response] = (await asked) as [IncomingMessage, ServerResponse]
      await vi.advanceTimersByTimeAsync(ms)
      response.end(versionAnswer('1.41'))
      expect(await end).toContain(ms < 30_000 ? 'connected' : 'could not tell its version within 30 s')
    } finally {
      vi.useRealTimers()
      server.closeAllConnections()
      server.close()
    }
  })

  test('one that accepts and hangs up is cut off', async () => {
    const server = createSocketServer(socket => socket.end())
    await new Promise<void>(resolve => server.listen(join(folder, 'mute'), resolve))
    await expect(connectEngine({ DOCKER_HOST: `unix://${folder}/mute` })).rejects.toMatchObject({
      kind: 'engine-gone',
    })
    server.close()
  })
})

test('an answer that leads elsewhere is not followed, and ends nothing', async () => {
  const asked: (string | undefined)[] = []
  const socket = join(folder, 'engine.sock')
  const server = createServer(({ url }, response) => {
    asked.push(url)
    if (url?.endsWith('/version')) response.end(versionAnswer('1.41', '1.12'))
    else response.writeHead(301, { location: '/v1.41/images/json' }).end()
  })
  await new Promise<void>(resolve => server.listen(socket, resolve))
  try {
    const engine = await connectEngine({ DOCKER_HOST: `unix://${socket}` })
    await expect(engine.image('a')).rejects.toMatchObject({
      name: 'EngineError',
      message: expect.stringContaining('the engine could not inspect the image a: '),
    })
    expect(asked).not.toContain('/v1.41/images/json')
  } finally {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
})
