import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { connectEngine } from '../../../src/engine/connect.js'
import { exclusiveIncidents } from '../../../src/trial/exclusive.js'
import { freePort, portTaken } from '../../../src/trial/ports.js'
import { OtherImages } from '../../../src/trial/witness/other-images.js'
import type { FakeContainer } from '../../support/fake-engine/container.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'
import { makeImage } from '../../support/fake-engine/image.js'
import { consumerConfig } from '../consumer/consumers.js'
import { listening } from './listening.js'

const IMAGE = 'r.example/other:1'
/** What a run of the gate would have tried. */
const CANDIDATE = 'r.example/other:pr-0123abc'
const REPOSITORY = 'r.example/app'
// Of this process alone: marks are looked for on the whole machine.
const DEAD = `dead0run${process.pid}`
const OWN = `own00run${process.pid}`
const ALIVE = `live0run${process.pid}`

/** As `tar` writes an archive of nothing; with less, the fake engine would take the image for a dead one. */
const EMPTY_ARCHIVE = Buffer.alloc(10_240)

const SLEEP = ['sleep', '600']
// The fake has port 80 of a Node program listen on the machine's own port.
const SERVE = ['node', '-e', "require('node:net').createServer().listen(80, () => console.log('ready'))"]

/** A fake engine with the image of somebody. */
async function engineWithImage(): Promise<FakeEngine> {
  const fake = await FakeEngine.start()
  const image = makeImage({}, [EMPTY_ARCHIVE])
  fake.images.add(image)
  fake.images.tag(image.id, IMAGE)
  fake.images.tag(image.id, CANDIDATE)
  return fake
}

function create(fake: FakeEngine, name: string, run?: string): FakeContainer {
  const Labels = run === undefined ? {} : { 'compat-gate.run': run }
  return fake.containers.create({ Image: run === undefined ? IMAGE : CANDIDATE, Cmd: SLEEP, Labels }, name)
}

/** A container that publishes its port 80; the machine's own port is taken only where the program listens. */
async function publish(fake: FakeEngine, port: number, Cmd: string[], run?: string): Promise<FakeContainer> {
  const Labels = run === undefined ? {} : { 'compat-gate.run': run }
  const HostConfig = { PortBindings: { '80/tcp': [{ HostPort: String(port) }] } }
  const container = fake.containers.create(
    { Image: run === undefined ? IMAGE : CANDIDATE, Cmd, Labels, HostConfig },
    'publisher',
  )
  await fake.containers.start(container)
  if (Cmd === SERVE) await container.output.holds('ready')
  return container
}

/** The details of what is found. */
async function found(fake: FakeEngine, containers: string[], ports: number[] = []): Promise<string[]> {
  const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
  const config = consumerConfig({ exclusive: { containers, ports, unset: [] } })
  const label = { key: 'compat-gate.run', value: OWN }
  const others = new OtherImages(engine, { repository: REPOSITORY, label })
  await others.look()
  const incidents = await exclusiveIncidents(config, { repository: REPOSITORY, run: OWN, others }, engine)
  expect(incidents.every(({ kind }) => kind === 'exclusive-taken')).toBe(true)
  return incidents.map(({ detail }) => detail)
}

const left = (fake: FakeEngine) => fake.containers.all().map(({ name }) => name)

/** Some process of a run that is under way. */
async function processOf(run: string): Promise<AsyncDisposable> {
  const child: ChildProcess = spawn('sleep', ['600'], {
    env: { ...process.env, COMPAT_GATE_RUN: run },
    stdio: 'ignore',
  })
  await once(child, 'spawn')
  return {
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

it('finds nothing where nothing is', async () => {
  await using fake = await engineWithImage()
  create(fake, 'emulator-of-another-name')

  expect(await found(fake, ['emulator'], [await freePort()])).toEqual([])
  expect(left(fake)).toEqual(['emulator-of-another-name'])
})

describe('a container of the name', () => {
  it.each(['stopped', 'running'])('that is a stranger’s is named and left alone, %s', async state => {
    await using fake = await engineWithImage()
    const container = create(fake, 'emulator')
    if (state === 'running') await fake.containers.start(container)

    expect(await found(fake, ['emulator'])).toEqual([
      `the container emulator (${IMAGE}, ${container.id.slice(0, 12)}) exists: remove it`,
    ])
    expect(left(fake)).toEqual(['emulator'])
    expect(container.running).toBe(state === 'running')
  })

  it.each(['stopped', 'running'])('that a run left is removed, %s', async state => {
    await using fake = await engineWithImage()
    const container = create(fake, 'emulator', DEAD)
    if (state === 'running') await fake.containers.start(container)

    expect(await found(fake, ['emulator'])).toEqual([])
    expect(left(fake)).toEqual([])
  })

  it('of a run that is under way is left alone, and the run is named', async () => {
    await using fake = await engineWithImage()
    await using _ = await processOf(ALIVE)
    const container = create(fake, 'emulator', ALIVE)
    await fake.containers.start(container)

    const [detail] = await found(fake, ['emulator'])

    expect(detail).toContain(
      `emulator (${CANDIDATE}, ${container.id.slice(0, 12)}, of the run ${ALIVE} of compat-gate)`,
    )
    expect(container.running).toBe(true)
  })

  it('is removed once its run has ended', async () => {
    await using fake = await engineWithImage()
    create(fake, 'emulator', ALIVE)
    {
      await using _ = await processOf(ALIVE)
      expect(await found(fake, ['emulator'])).toHaveLength(1)
    }

    expect(await found(fake, ['emulator'])).toEqual([])
  })

  it('is not spared by a run of a similar name', async () => {
    await using fake = await engineWithImage()
    await using _ = await processOf(`${DEAD}0`)
    create(fake, 'emulator', DEAD)

    expect(await found(fake, ['emulator'])).toEqual([])
  })

  it('is looked for with all others of the list', async () => {
    await using fake = await engineWithImage()
    for (const name of ['one', 'three']) create(fake, name)
    create(fake, 'two', DEAD)
    create(fake, 'four', DEAD)

    expect(await found(fake, ['one', 'two', 'three'])).toEqual([
      expect.stringContaining('the container one '),
      expect.stringContaining('the container three '),
    ])
    // A name that is not listed is nobody's business.
    expect(left(fake)).toEqual(['one', 'three', 'four'])
  })
})

describe('a port', () => {
  const bySelf = (port: number) =>
    expect.stringMatching(
      new RegExp(`^port ${port} is taken by \\S.* \\(process ${process.pid}\\): free it$`),
    )

  it('that a program has is named with its owner', async () => {
    await using fake = await engineWithImage()
    await using server = await listening()

    expect(await found(fake, [], [server.port])).toEqual([bySelf(server.port)])
  })

  // Here the container's own program listens. That a real engine's proxy counts as the container's, and goes with it, is
  // shown on a real engine by test/traps/port-of-a-container and test/traps/leftovers-of-a-crashed-run.
  it('that a container of a stranger has is named with the container', async () => {
    await using fake = await engineWithImage()
    const port = await freePort()
    const container = await publish(fake, port, SERVE)

    expect(await found(fake, [], [port])).toEqual([
      `port ${port} is taken by the container publisher (${IMAGE}, ${container.id.slice(0, 12)}): free it`,
    ])
    expect(container.running).toBe(true)
  })

  it('that a run left to a container is free again', async () => {
    await using fake = await engineWithImage()
    const port = await freePort()
    await publish(fake, port, SERVE, DEAD)

    expect(await found(fake, [], [port])).toEqual([])

    expect(left(fake)).toEqual([])
    expect(await portTaken(port)).toBe(false)
  })

  it('of a container that has a listed name, too, is free once the run has ended', async () => {
    await using fake = await engineWithImage()
    const port = await freePort()
    await publish(fake, port, SERVE, DEAD)

    expect(await found(fake, ['publisher'], [port])).toEqual([])
    expect(left(fake)).toEqual([])
  })

  it('of a container whose run is under way is named with the run', async () => {
    await using fake = await engineWithImage()
    await using _ = await processOf(ALIVE)
    const port = await freePort()
    const container = await publish(fake, port, SERVE, ALIVE)

    const [detail] = await found(fake, [], [port])

    expect(detail).toContain(`port ${port} is taken by the container publisher `)
    expect(detail).toContain(`of the run ${ALIVE} of compat-gate`)
    expect(container.running).toBe(true)
  })

  it('that a program has beside a container of an ended run is the program’s', async () => {
    await using fake = await engineWithImage()
    await using server = await listening()
    await publish(fake, server.port, SLEEP, DEAD)

    expect(await found(fake, [], [server.port])).toEqual([bySelf(server.port)])
    expect(left(fake)).toEqual([])
  })

  it('that is free is no trouble', async () => {
    await using fake = await engineWithImage()

    expect(await found(fake, [], [await freePort()])).toEqual([])
  })
})

describe('a container of the candidate’s repository', () => {
  async function running(name: string, run?: string): Promise<FakeEngine> {
    const fake = await engineWithImage()
    fake.images.tag(fake.images.get(IMAGE).id, name)
    const Labels = run === undefined ? {} : { 'compat-gate.run': run }
    await fake.containers.start(fake.containers.create({ Image: name, Cmd: SLEEP, Labels }, 'old'))
    return fake
  }

  it.each([
    ['by its name', `${REPOSITORY}:latest`],
    ['by its name in another form', `${REPOSITORY.replace('r.example', 'R.example:443')}:latest`],
    ['by a tag of a run that has not left it', `${REPOSITORY}:v1`, 'ended0run'],
  ])('that runs already is named, %s', async (_, name, run?: string) => {
    await using fake = await running(name, run)

    expect(await found(fake, [])).toEqual([
      expect.stringMatching(/^the container old \(.*of the candidate's repository runs already: stop it$/),
    ])
  })

  it('is known by another name of its image', async () => {
    await using fake = await running(IMAGE)
    fake.images.tag(fake.images.get(IMAGE).id, `${REPOSITORY}:latest`)

    expect(await found(fake, [])).toHaveLength(1)
  })

  it('is known by the name that it was asked for, which another image has by now', async () => {
    await using fake = await running(`${REPOSITORY}:latest`)
    const next = makeImage({ Labels: { next: '1' } }, [EMPTY_ARCHIVE])
    fake.images.add(next)
    fake.images.tag(next.id, `${REPOSITORY}:latest`)

    expect(await found(fake, [])).toEqual([expect.stringContaining('container old (r.example/app:latest')])
  })

  it('is one whose image was made from another image of the repository, whatever it is called', async () => {
    await using fake = await engineWithImage()
    fake.images.tag(fake.images.get(IMAGE).id, `${REPOSITORY}:latest`)
    const made = fake.containers.commit(
      fake.containers.create({ Image: IMAGE }, 'source'),
      'r.example/made:1',
    )
    await fake.containers.start(fake.containers.create({ Image: made, Cmd: SLEEP }, 'old'))

    expect(await found(fake, [])).toEqual([
      expect.stringMatching(
        /^the container old .*, whose image comes from r.example\/app:latest, runs already/,
      ),
    ])
  })

  it('that is of this very run was started too early, though the run is under way', async () => {
    await using fake = await running(`${REPOSITORY}:pr-0123abc`, OWN)
    await using _ = await processOf(OWN)

    expect(await found(fake, [])).toEqual([expect.stringMatching(/was started before the tests/)])
  })

  it('of another run that is under way is no trouble', async () => {
    await using fake = await running(`${REPOSITORY}:pr-0123abc`, ALIVE)
    await using _ = await processOf(ALIVE)

    expect(await found(fake, [])).toEqual([])
    expect(left(fake)).toEqual(['old'])
  })

  it('that an ended run has left is removed', async () => {
    await using fake = await running(`${REPOSITORY}:pr-0123abc`, 'ended0run')

    expect(await found(fake, [])).toEqual([])
    expect(left(fake)).toEqual([])
  })

  it('that does not run is no trouble', async () => {
    await using fake = await engineWithImage()
    fake.images.tag(fake.images.get(IMAGE).id, `${REPOSITORY}:latest`)
    fake.containers.create({ Image: `${REPOSITORY}:latest`, Cmd: SLEEP }, 'old')

    expect(await found(fake, [])).toEqual([])
  })
})

it('containers come before ports', async () => {
  await using fake = await engineWithImage()
  await using server = await listening()
  create(fake, 'emulator')

  expect(await found(fake, ['emulator'], [server.port])).toEqual([
    expect.stringMatching(/^the container emulator /),
    expect.stringMatching(/^port \d+ /),
  ])
})

describe('a container of the published image that another run compares with', () => {
  const candidate = `${REPOSITORY}:pr-0123abc`
  const published = `${candidate}-baseline`

  /** It has no label of the run; the candidate beside it has. */
  async function runningBeside(run: string, name = published): Promise<FakeEngine> {
    const fake = await engineWithImage()
    const image = fake.images.add(makeImage({ Labels: { 'compat-gate.run': run } }, [EMPTY_ARCHIVE]))
    fake.images.tag(image.id, candidate)
    fake.images.tag(fake.images.get(IMAGE).id, name)
    await fake.containers.start(fake.containers.create({ Image: name, Cmd: SLEEP }, 'beside'))
    return fake
  }

  it('is left alone as long as that run is under way', async () => {
    await using fake = await runningBeside(ALIVE)
    await using _ = await processOf(ALIVE)
    expect(await found(fake, [])).toEqual([])
    expect(left(fake)).toEqual(['beside'])
  })

  it('is removed when the run has ended', async () => {
    await using fake = await runningBeside(DEAD)
    expect(await found(fake, [])).toEqual([])
    expect(left(fake)).toEqual([])
  })

  it('is somebody’s where no candidate is beside it', async () => {
    await using fake = await runningBeside(DEAD, `${REPOSITORY}:pr-0123abd-baseline`)
    expect(await found(fake, [])).toEqual([expect.stringContaining('runs already: stop it')])
    expect(left(fake)).toEqual(['beside'])
  })
})
