import { join } from 'node:path'
import Docker from 'dockerode'
import { describe, expect, it } from 'vitest'
import { makeControl } from '../../../src/candidate/control.js'
import { connectEngine, dockerodeOptions } from '../../../src/engine/connect.js'
import { writeArchive } from '../../../src/image/archive.js'
import { FakeEngine } from '../../support/fake-engine/fake-engine.js'
import { digest, type ImageSettings, makeImage } from '../../support/fake-engine/image.js'
import { unpack } from '../../support/fake-engine/tar.js'
import { folder } from '../../support/folder.js'
import { tarOf } from './archives.js'

const CANDIDATE = 'r.example/emulator:pr-1'
const CONTROL = 'r.example/emulator:pr-1-control'

const SETTINGS: ImageSettings = {
  Env: ['PATH=/bin', 'MODE=test'],
  Cmd: ['-c', 'sleep 600'],
  Entrypoint: ['/bin/sh'],
  Labels: { 'compat-gate.run': 'run1', team: 'emulators' },
  WorkingDir: '/data',
  ExposedPorts: { '9014/tcp': {} },
  Volumes: { '/data': {} },
  User: '1000',
}

/** A fake engine with a candidate that has files, and the candidate's configuration as its archive has it. */
async function stand() {
  const fake = await FakeEngine.start()
  const dir = await folder()
  const layers = await Promise.all(
    ['bin/emulator', 'etc/emulator'].map(name => tarOf([[name, 'its content']])),
  )
  const candidate = makeImage(SETTINGS, layers)
  fake.images.add(candidate)
  fake.images.tag(candidate.id, CANDIDATE)
  const engine = await connectEngine({ DOCKER_HOST: fake.endpoint })
  const { configuration } = await writeArchive(await engine.save(CANDIDATE), join(dir.path, 'image.tar'))
  const docker = new Docker(dockerodeOptions(fake.endpoint, {}))
  const end = async () => {
    await fake[Symbol.asyncDispose]()
    await dir[Symbol.asyncDispose]()
  }
  return { fake, engine, docker, candidate, configuration, [Symbol.asyncDispose]: end }
}

const RUN = 'run1'
const AS_CONTROL = { reference: CONTROL, run: RUN }

describe('the dead image', () => {
  it('has the configuration of the candidate, another ID, and no file', async () => {
    await using it = await stand()

    const id = await makeControl(it.engine, it.configuration, AS_CONTROL)

    const dead = await it.docker.getImage(CONTROL).inspect()
    expect(dead).toMatchObject({ Id: id, RepoTags: [CONTROL], Config: SETTINGS })
    expect(id).not.toBe(it.candidate.id)
    const layers = await Promise.all(it.fake.images.get(CONTROL).layers.map(unpack))
    expect(layers).toEqual([new Map()])
  })

  it('leaves the candidate what it was', async () => {
    await using it = await stand()
    const before = await it.docker.getImage(CANDIDATE).inspect()

    await makeControl(it.engine, it.configuration, AS_CONTROL)

    expect(before.RootFS.Layers).toHaveLength(2)
    expect(await it.docker.getImage(CANDIDATE).inspect()).toEqual(before)
  })

  // Keys that this program has never heard of may change what an engine does with a container.
  it('differs in its files and their history alone', async () => {
    await using it = await stand()
    const configuration = {
      ...{
        architecture: 's390x',
        os: 'linux',
        variant: 'v8',
        author: 'somebody',
        created: '2026-11-21T07:00:00Z',
      },
      config: {
        ...SETTINGS,
        Healthcheck: { Test: ['CMD', 'true'] },
        StopSignal: 'SIGINT',
        Unheard: [1, null],
      },
      unheard: { of: 'it' },
      history: [{ created_by: 'COPY . .' }, { created_by: 'CMD x', empty_layer: true }],
      rootfs: { type: 'layers', diff_ids: [`sha256:${'a'.repeat(64)}`] },
    }
    await makeControl(it.engine, JSON.stringify(configuration), AS_CONTROL)

    const { config, layers } = it.fake.images.get(CONTROL)
    const rootfs = { type: 'layers', diff_ids: layers.map(digest) }
    expect(JSON.parse(config)).toEqual({ ...configuration, history: [], rootfs })
  })

  it.each([
    ['its own command', {}],
    ['another command', { Cmd: ['node', '-e', '0'] }],
    ['another entry point', { Entrypoint: ['/bin/sh', '-c', 'true'], Cmd: [] }],
    ['a program of the host’s', { Entrypoint: ['sleep', '0'] }],
  ])('is in a container that can be created and not started, with %s', async (_, more) => {
    await using it = await stand()
    const id = await makeControl(it.engine, it.configuration, AS_CONTROL)

    const container = await it.docker.createContainer({ Image: CONTROL, ...more })

    await expect(container.start()).rejects.toMatchObject({ statusCode: 400 })
    const { Image, Config, State } = await container.inspect()
    expect([Image, State.Status, State.Running]).toEqual([id, 'created', false])
    expect(Config.Labels).toEqual(SETTINGS.Labels)
  })

  it('takes its name over from an image that had it', async () => {
    await using it = await stand()
    it.fake.images.tag(it.candidate.id, CONTROL)

    const id = await makeControl(it.engine, it.configuration, AS_CONTROL)

    expect(await it.engine.image(CONTROL)).toMatchObject({ id, tags: [CONTROL] })
  })
})

describe('no dead image', () => {
  it('comes of an engine that refuses it', async () => {
    await using it = await stand()
    it.fake.faults.refuse('POST', /^\/images\/load/, 500, 'write /var/lib/x: no space left on device')

    await expect(makeControl(it.engine, it.configuration, AS_CONTROL)).rejects.toMatchObject({
      kind: 'no-space',
    })
  })

  it('comes of an engine that says yes and does nothing', async () => {
    await using it = await stand()
    it.fake.faults.reply('POST', /^\/images\/load/, '{"stream":"Loaded image"}\n')

    await expect(makeControl(it.engine, it.configuration, AS_CONTROL)).rejects.toMatchObject({
      kind: 'internal-error',
      message: `the engine took the dead image, and does not know ${CONTROL}`,
    })
  })
})
