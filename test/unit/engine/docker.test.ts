import { describe, expect, test } from 'vitest'
import { connectEngine } from '../../../src/engine/connect.js'
import { digestOf } from '../../../src/image/oci.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'
import { makeImage } from '../../support/fake-engine/image.js'
import { quickHosts } from '../../support/hosts.js'

const REFUSALS: [string, number, string, object][] = [
  ['a full disk', 500, 'write /var/lib/x: no space left on device', { kind: 'no-space' }],
  ['a rate limit', 500, 'toomanyrequests: You have reached your pull rate limit', { kind: 'rate-limited' }],
  ['a name that nobody knows', 500, 'dial tcp: lookup r.example: no such host', { kind: 'dns-failed' }],
  ['a network that is down', 500, 'dial tcp 10.0.0.1:443: i/o timeout', { kind: 'network-failed' }],
  ['anything else', 500, 'something broke', { name: 'EngineError', status: 500 }],
]

describe('an engine that refuses', () => {
  test.each(REFUSALS)('%s', async (_, status, message, expected) => {
    await using fake = await FakeEngine.start()
    fake.faults.refuse('GET', /^\/images\//, status, message)
    const failure = (await connectEngine({ DOCKER_HOST: fake.endpoint })).image('a')
    await expect(failure).rejects.toMatchObject({
      ...expected,
      message: `the engine could not inspect the image a: ${message}`,
    })
  })

  test('what is not there is never taken for an incident by its name', async () => {
    await using fake = await FakeEngine.start()
    fake.faults.refuse('GET', /^\/images\//, 404, 'No such image: toomanyrequests:no such host')
    expect(await (await connectEngine({ DOCKER_HOST: fake.endpoint })).image('a')).toBeUndefined()
  })

  test('what has no name is not there, and no engine is asked for it: its path would be another one', async () => {
    await using fake = await FakeEngine.start()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    fake.faults.reply('GET', /^\/(images|containers)\//, '{"Id":1}')
    expect(await Promise.all([engine.image(''), engine.history(''), engine.container('')])).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  test('an answer of an unknown shape', async () => {
    await using fake = await FakeEngine.start()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    fake.faults.reply('GET', /^\/images\//, '{"Id":1}')
    await expect(engine.image('a')).rejects.toMatchObject({
      name: 'EngineError',
      message:
        'the engine could not inspect the image a: its answer cannot be used: Id: expected a text, got the number 1',
    })
  })
})

describe('an engine that is gone', () => {
  const calls: [string, (engine: Awaited<ReturnType<typeof connectEngine>>) => Promise<unknown>][] = [
    ['image', engine => engine.image('a')],
    ['tag', engine => engine.tag('a', 'b', 'c')],
    ['save', engine => engine.save('a')],
    ['container', engine => engine.container('a')],
    ['containersWithLabel', engine => engine.containersWithLabel('a')],
    ['removeContainer', engine => engine.removeContainer('a')],
    ['logs', engine => engine.logs('a')],
    ['attach', engine => engine.attach('a')],
    ['watch', engine => engine.watch()],
    ['inRegistry', engine => engine.inRegistry('a')],
  ]
  test.each(calls)('%s', async (_, call) => {
    await using fake = await FakeEngine.start()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    await fake.die()
    await expect(call(engine)).rejects.toMatchObject({
      kind: 'engine-gone',
      message: expect.stringMatching(`the engine at ${fake.endpoint} is gone: .*; check that it is running`),
    })
  })

  test('in the middle of an archive', async () => {
    await using fake = await FakeEngine.start()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    fake.faults.cut('GET', /^\/images\/a\/get$/, 'the first bytes')
    const archive = await engine.save('a')
    const read = async () => {
      for await (const _ of archive);
    }
    await expect(read()).rejects.toMatchObject({ kind: 'engine-gone' })
  })
})

describe('a container that is removed', () => {
  const busy = 'unable to remove filesystem for a: unlinkat /data/containers/a: directory not empty'

  test('while the engine still writes in its folder, is removed a moment later', async () => {
    await using fake = await FakeEngine.start()
    fake.faults.refuse('DELETE', /^\/containers\/a$/, 500, busy, 2)
    await (await connectEngine({ DOCKER_HOST: fake.endpoint })).removeContainer('a')
  })

  test('and cannot be, is an error that says so', async () => {
    await using fake = await FakeEngine.start()
    fake.faults.refuse('DELETE', /^\/containers\/a$/, 500, busy)
    const removal = (await connectEngine({ DOCKER_HOST: fake.endpoint })).removeContainer('a')
    await expect(removal).rejects.toThrow(`the engine could not remove the container a: ${busy}`)
  })
})

describe('an image that is pulled by its digest', () => {
  const image = makeImage({}, [])
  const byDigest = `r.example/a@${digestOf(image.manifest)}`
  const { signal } = new AbortController()

  test('has that name and no other', async () => {
    await using fake = await FakeEngine.start()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    fake.registry.publish('r.example/a:1', image)
    await engine.pull(byDigest, 'linux/amd64', signal)
    expect(await engine.image(byDigest)).toMatchObject({ id: image.id, tags: [], digests: [byDigest] })
  })

  test.each([
    ['unauthorized: authentication required', { name: 'EngineError' }],
    ['toomanyrequests: Rate exceeded', { kind: 'rate-limited' }],
  ])('is none where the answer says so in the middle: %s', async (message, expected) => {
    await using fake = await FakeEngine.start()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint }, quickHosts())
    const lines = [{ status: 'Pulling from a' }, { error: message, errorDetail: { message } }]
    fake.faults.reply('POST', /^\/images\/create$/, lines.map(line => JSON.stringify(line)).join('\r\n'))
    await expect(engine.pull(byDigest, 'linux/amd64', signal)).rejects.toMatchObject({
      ...expected,
      message: expect.stringContaining(`pull ${byDigest} for linux/amd64: ${message}`),
    })
  })

  test('is not waited for by a run that was cancelled', async () => {
    await using fake = await FakeEngine.start()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    const cancel = new AbortController()
    const never = new Promise<void>(() => undefined)
    fake.faults.hold('POST', /^\/images\/create$/, never, 1, () => cancel.abort())
    await expect(engine.pull(byDigest, 'linux/amd64', cancel.signal)).rejects.toMatchObject({
      kind: 'cancelled',
    })
  })
})

test('the containers of an image are those that were asked for by that name', async () => {
  await using fake = await FakeEngine.start()
  const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
  const { id } = fake.images.add(makeImage({}, [Buffer.alloc(10_240)]))
  for (const name of ['a:1', 'a:2']) fake.images.tag(id, name)
  const [own] = ['a:1', 'a:2', id].map(Image => fake.containers.create({ Image, Cmd: ['true'] }, null))
  expect((await engine.containersOf('a:1')).map(one => one.id)).toEqual([own?.id])
})

describe('whether a registry has a reference', () => {
  const CASES: [string, (fake: FakeEngine) => void, object][] = [
    [
      'it has',
      ({ registry }) => registry.publish('r.example/a:1', makeImage({}, [])),
      { state: 'present', digest: makeImage({}, []).id },
    ],
    [
      'it has not',
      () => {},
      { state: 'absent', detail: expect.stringMatching(/^manifest .*manifest unknown/) },
    ],
    [
      'it wants to know who asks',
      ({ registry }) => registry.fail('r.example', 'unauthorized'),
      { state: 'unknown', detail: expect.stringContaining('authentication required') },
    ],
    [
      'it is not reached',
      ({ registry }) => registry.fail('r.example', 'unreachable'),
      { state: 'unknown', detail: expect.stringContaining('no such host') },
    ],
    [
      'it is asked too often',
      ({ registry }) => registry.fail('r.example', 'limited'),
      { state: 'unknown', detail: expect.stringContaining('toomanyrequests') },
    ],
    [
      'the engine does not know the question',
      ({ faults }) => faults.refuse('GET', /^\/distribution\//, 404, 'page not found'),
      { state: 'unknown', detail: expect.stringContaining('the engine cannot ask registries') },
    ],
    [
      'Podman does not know the question',
      ({ faults }) => faults.refuse('GET', /^\/distribution\//, 404, 'Not Found'),
      { state: 'unknown', detail: expect.stringContaining('the engine cannot ask registries') },
    ],
  ]
  test.each(CASES)('%s', async (_, arrange, expected) => {
    await using fake = await FakeEngine.start()
    arrange(fake)
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint }, quickHosts())
    expect(await engine.inRegistry('r.example/a:1')).toEqual(expected)
  })

  test.each([
    ['127.0.0.1:1', 'dial tcp 127.0.0.1:1: connect: connection refused', 0],
    ['10.0.0.1:1', 'dial tcp 10.0.0.1:1: connect: connection refused', 2],
    ['r.example', 'dial tcp: lookup r.example on 10.0.0.1:53: no such host', 0],
    ['r.example', 'dial tcp: lookup r.example: Temporary failure in name resolution', 2],
  ])('of nobody at %s, by the words %s, is asked %i times again', async (host, words, retries) => {
    await using fake = await FakeEngine.start()
    fake.faults.refuse('GET', /^\/distribution\//, 500, words)
    const hosts = quickHosts()
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint }, hosts)
    expect(await engine.inRegistry(`${host}/a:1`)).toMatchObject({ state: 'unknown' })
    expect(hosts.calls).toMatchObject([{ host, retries }])
  })
})

describe('a mount over the program', () => {
  const BIN = '/bin/sh'
  const CASES: [string, string[], string, string | undefined][] = [
    ['on the program itself', [], BIN, BIN],
    ['on the folder of the program', [], '/bin', '/bin'],
    ['on a script', ['/app/main.js', '--port', '1'], '/app', '/app'],
    ['on a script that is named after the working folder', ['main.js'], '/work', '/work'],
    ['on what an option names', ['start', '--store-path', '/data'], '/data', undefined],
    ['on something else', ['/app/main.js'], '/ap', undefined],
    ['on the folder where it is told to work', ['serve', '--host=0.0.0.0'], '/work', undefined],
  ]
  test.each(CASES)('%s', async (_, args, destination, expected) => {
    await using fake = await FakeEngine.start()
    fake.faults.answer('GET', /^\/containers\/a\/json$/, () => ({
      Id: 'a',
      Name: '/a',
      Image: 'sha256:b',
      Path: BIN,
      Args: args,
      Mounts: [{ Type: 'bind', Destination: destination }],
      Config: { Image: 'b', WorkingDir: '/work', Labels: {} },
      State: { Running: true },
    }))
    const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
    expect((await engine.container('a'))?.mountOverProgram).toBe(expected)
  })
})

test('a question beside many others costs as much processor time as beside a few', async () => {
  await using fake = await FakeEngine.start()
  fake.faults.reply('GET', /^\/images\//, JSON.stringify({ Id: 'a' }))
  const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
  // Each has a connection of its own as long as it waits for its answer.
  const costOf = async (questions: number) => {
    const before = process.cpuUsage()
    await Promise.all(Array.from({ length: questions }, () => engine.image('a')))
    const { user, system } = process.cpuUsage(before)
    return (user + system) / questions
  }
  await costOf(100)
  const few = await costOf(10)

  expect((await costOf(200)) / few).toBeLessThan(3)
})
