import { describe, expect, it, test } from 'vitest'
import {
  ContainerListed,
  ContainerShape,
  EngineVersion,
  ImageListed,
  ImageShape,
} from '../../../src/engine/answers.js'

const HEX = 'ab'.repeat(32)
const IMAGE = `sha256:${'cd'.repeat(32)}`

/** What an engine says of a container that runs, changed. */
function container(over: { Config?: object; State?: object } & Record<string, unknown> = {}) {
  const { Config, State, ...more } = over
  return ContainerShape.parse({
    Id: HEX,
    Name: '/name',
    Image: IMAGE,
    Config: { Image: 'acme/emulator:1', ...Config },
    State: { Running: true, ...State },
    ...more,
  })
}

describe('the published ports of a container', () => {
  const published = (Ports: object | null) => container({ NetworkSettings: { Ports } }).published

  it('are those of TCP that have a port of the machine, on each of its addresses', () => {
    const ports = {
      '80/tcp': [
        { HostIp: '0.0.0.0', HostPort: '32768' },
        { HostIp: '::', HostPort: '32769' },
      ],
      '53/udp': [{ HostIp: '0.0.0.0', HostPort: '53' }],
    }
    expect(published(ports)).toEqual([
      { port: 80, hostIp: '0.0.0.0', hostPort: 32768 },
      { port: 80, hostIp: '::', hostPort: 32769 },
    ])
  })

  it('leave out a port that is only exposed, and one that has no port of the machine yet', () => {
    expect(published({ '80/tcp': null, '81/tcp': [{ HostIp: '', HostPort: '' }] })).toBeUndefined()
    expect(published(null)).toBeUndefined()
  })

  it('are on every address where the engine names none', () => {
    expect(published({ '80/tcp': [{ HostPort: '8080' }] })).toEqual([
      { port: 80, hostIp: '', hostPort: 8080 },
    ])
  })
})

describe('the networks of a container', () => {
  const found = (HostConfig: object | null, Networks: object | null, Config = {}) => {
    const { networks, publishesOther } = container({ HostConfig, NetworkSettings: { Networks }, Config })
    return { networks, publishesOther }
  }

  test.each<[string, object | null, object | null, string[] | undefined]>([
    ['the usual one of Docker', { NetworkMode: 'default' }, { bridge: {} }, undefined],
    ['the usual one of Podman', { NetworkMode: 'bridge' }, { podman: {} }, undefined],
    ['nothing that is told', null, null, undefined],
    ['none', { NetworkMode: 'none' }, { none: {} }, undefined],
    ['some of its own', { NetworkMode: 'app' }, { app: {}, bridge: {}, db: {} }, ['app', 'db']],
    ['that of the machine', { NetworkMode: 'host' }, { host: {} }, ['host']],
    ["another container's", { NetworkMode: `container:${HEX}` }, {}, [`container:${HEX}`]],
  ])('are by name but for the usual one: %s', (_, hostConfig, networks, expected) => {
    expect(found(hostConfig, networks)).toEqual({ networks: expected, publishesOther: undefined })
  })

  test.each([
    [null, undefined],
    [[], undefined],
    [
      ['/db:/web/database', '/queue:/web/queue'],
      ['db', 'queue'],
    ],
  ])('and those to which it is linked: %j', (Links, linkedTo) => {
    expect(container({ HostConfig: { Links } }).linkedTo).toEqual(linkedTo)
  })

  test.each<[string, object, object, true | undefined]>([
    ['of TCP alone', { PortBindings: { '80/tcp': [{ HostPort: '' }] } }, {}, undefined],
    ['of UDP', { PortBindings: { '80/tcp': [], '53/udp': [{ HostPort: '' }] } }, {}, true],
    ['only exposed', {}, { ExposedPorts: { '53/udp': {} } }, undefined],
    ['exposed, with all', { PublishAllPorts: true }, { ExposedPorts: { '53/udp': {} } }, true],
  ])('and whether it publishes what is not of TCP: %s', (_, hostConfig, config, expected) => {
    expect(found(hostConfig, null, config).publishesOther).toBe(expected)
  })
})

describe('what lies over the program of a container', () => {
  const program = { Path: 'node', Args: ['/srv/main.js', '--store', '/data'] }
  const mounted = (mount: object, more: object = program) => {
    const { mountOverProgram, mountedWorkingDir } = container({
      ...more,
      Mounts: [mount],
      Config: { WorkingDir: '/work' },
    })
    return { mountOverProgram, mountedWorkingDir }
  }
  const volume = (Destination: string, Name: string | null) => ({ Type: 'volume', Name, Destination })

  test.each<[string, object, object]>([
    ['a folder of the machine', { Type: 'bind', Destination: '/srv' }, { mountOverProgram: '/srv' }],
    ['a volume with a name', volume('/srv/', 'code'), { mountOverProgram: '/srv/' }],
    ['a volume whose name nobody tells', volume('/srv', null), { mountOverProgram: '/srv' }],
    ['a volume of the image itself', volume('/srv', HEX), {}],
    ['a folder for data, which an option names', volume('/data', 'data'), {}],
    ['a folder whose name only begins alike', volume('/sr', 'code'), {}],
    ['the folder in which it works', volume('/work', 'code'), { mountedWorkingDir: '/work' }],
  ])('%s', (_, mount, expected) => {
    expect(mounted(mount)).toEqual({ mountOverProgram: undefined, mountedWorkingDir: undefined, ...expected })
  })

  it('is found for a program that is named from the folder in which it works', () => {
    expect(mounted(volume('/work/bin', 'code'), { Path: 'bin/serve' }).mountOverProgram).toBe('/work/bin')
    expect(mounted(volume('/work/bin', 'code'), {}).mountOverProgram).toBeUndefined()
  })
})

describe('the container of a build step', () => {
  const step = (over: { Config?: object } & Record<string, unknown>) => container(over).isBuildStep ?? false
  const silent = { HostConfig: { LogConfig: { Type: 'none' } } }
  const unchecked = { Healthcheck: { Test: ['NONE'] } }

  test.each<[string, boolean, { Config?: object } & Record<string, unknown>]>([
    [
      'runs on a full ID, without log and health check',
      true,
      { ...silent, Config: { Image: IMAGE, ...unchecked } },
    ],
    [
      'has a comment for its command',
      true,
      { Config: { Image: IMAGE, Cmd: ['/bin/sh', '#(nop) COPY a b'] } },
    ],
    ['is none by the name of an image', false, { ...silent, Config: { Image: 'a:1', ...unchecked } }],
    ['is none with a log', false, { Config: { Image: IMAGE, ...unchecked } }],
    ['is none with a health check', false, { ...silent, Config: { Image: IMAGE } }],
    ['is none with a command of its own', false, { Config: { Image: IMAGE, Cmd: ['serve'] } }],
  ])('%s: %s', (_, expected, over) => {
    expect(step(over)).toBe(expected)
  })
})

test.each<[string, object, object | undefined]>([
  ['none', {}, undefined],
  ['an empty message', { Error: '', ExitCode: 127 }, undefined],
  ['a message without a code', { Error: 'no such file' }, undefined],
  ["Docker's", { Error: 'no such file', ExitCode: 127 }, { exitCode: 127, message: 'no such file' }],
  [
    "Podman's of a command that is not there",
    { Error: 'x: OCI runtime attempted to invoke a command that was not found', ExitCode: 0 },
    { exitCode: 127, message: expect.stringContaining('not found') },
  ],
  [
    "Podman's of a command that must not be run",
    { Error: 'x: OCI permission denied', ExitCode: 0 },
    { exitCode: 126, message: 'x: OCI permission denied' },
  ],
  ["Podman's of anything else", { Error: 'x', ExitCode: 0 }, { exitCode: 0, message: 'x' }],
])('the failure of a start: %s', (_, State, expected) => {
  expect(container({ State: { Running: false, ...State } }).startFailure).toEqual(expected)
})

describe('what an engine leaves out', () => {
  it('of an image: tags, digests, labels, layers and the folder', () => {
    expect(ImageShape.parse({ Id: HEX })).toEqual({
      ...{ id: `sha256:${HEX}`, tags: [], digests: [] },
      ...{ labels: {}, layers: [], workingDir: '/' },
    })
    expect(ImageListed.parse({ Id: IMAGE, RepoTags: null, Labels: null })).toEqual({
      ...{ id: IMAGE, tags: [], digests: [], labels: {} },
    })
  })

  it('of a row of the list of containers: the names', () => {
    const row = { Id: HEX, Image: IMAGE, ImageID: IMAGE, State: 'exited' }
    expect(ContainerListed.parse({ ...row, Names: null })).toMatchObject({ name: '', running: false })
    expect(ContainerListed.parse({ ...row, Names: ['/a', '/b/a'] }).name).toBe('a')
  })

  it('of its version: the parts, by which alone Podman is known', () => {
    const version = { Version: '5.4.2', ApiVersion: '1.41', Os: 'linux', Arch: 'arm64' }
    expect(EngineVersion.parse(version)).toMatchObject({ name: 'Docker Engine', platform: 'linux/arm64' })
    const parts = [{ Name: 'Conmon' }, { Name: 'Podman Engine' }]
    expect(EngineVersion.parse({ ...version, Components: parts }).name).toBe('Podman')
  })
})
