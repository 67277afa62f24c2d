import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import { folder } from '../support/folder.js'
import { gate, gateEnv } from '../support/gate.js'
import { endpoint, forgotten } from './docker.js'
import { GREETER, type GreeterOptions, greeter, imageOfNowhere, nodeConsumer, project } from './greeter.js'
import { expectOneIdentity, frozenIdentity, identities } from './identity.js'
import { Registry } from './registry.js'
import { runGate } from './run-gate.js'

// Where the docker client of cluster mode has its plugin.
const WITH_BUILDX = { DOCKER_CONFIG: process.env['DOCKER_CONFIG'], HOME: process.env['HOME'] }
const NEEDS_BUILDKIT = ['RUN --mount=type=tmpfs,target=/tmp ["/bin/busybox", "touch", "/tmp/made"]']

/** The build ends here where it was given what the gate keeps in the repository. */
const SEES_NO_REPORTS = [
  'COPY . /context/',
  'RUN ["/bin/busybox", "sh", "-c", "test -e /context/Dockerfile && ! test -e /context/.compat-gate"]',
]

async function provider(options: Partial<GreeterOptions> = {}) {
  const consumer = await project('node')
  const consumers = [nodeConsumer(consumer.path, ['test/greeting.test.js'])]
  return { consumer, options: { image: imageOfNowhere(), consumers, ...options } }
}

test('an image that buildx built has one identity as well', async () => {
  await using registry = await Registry.start()
  await using place = await folder()
  const { consumer, options } = await provider({
    image: `${registry.host}/buildx/greeter`,
    dockerfile: [...GREETER, ...NEEDS_BUILDKIT, ...SEES_NO_REPORTS],
  })
  await using _ = consumer
  await using repository = await greeter(options)
  await mkdir(join(repository.path, '.compat-gate'))
  const env = { ...gateEnv(), ...WITH_BUILDX, DOCKER_HOST: endpoint() }
  const request = { root: repository.path, endpoint: endpoint(), folder: place.path, context: { env } }
  const gated = await gate(request)
  await using _candidate = forgotten(gated.result.candidates[0]?.reference ?? '')
  expect(gated.result.judgement).toMatchObject({ verdict: 'pass' })
  expect((await frozenIdentity(gated.folder)).builder).toBe('buildx')
  expectOneIdentity(await identities(gated.folder, registry))
})

const SECRET = 'a-secret-of-this-test'

test('what a build is given is used by it, and of a secret nothing is left', async () => {
  await using place = await folder()
  const { consumer, options } = await provider({
    dockerfile: [
      ...GREETER,
      'RUN --mount=type=secret,id=token ["/bin/busybox", "sh", "-c", "test -s /run/secrets/token && cat /run/secrets/token"]',
    ],
  })
  await using _ = consumer
  const candidate = {
    image: options.image,
    labels: { team: 'emulators' },
    secrets: { token: { env: 'TOKEN' } },
    'no-cache': true,
  }
  await using repository = await greeter({ ...options, config: { candidate } })
  const env = { ...gateEnv(), ...WITH_BUILDX, DOCKER_HOST: endpoint(), TOKEN: SECRET }
  const request = { root: repository.path, endpoint: endpoint(), folder: place.path, context: { env } }
  const gated = await gate(request)
  await using _candidate = forgotten(gated.result.candidates[0]?.reference ?? '')
  expect(gated.result.judgement).toMatchObject({ verdict: 'pass' })
  expect(gated.result.candidates[0]?.options).toEqual({
    labels: { team: 'emulators' },
    secrets: ['token'],
    noCache: true,
  })
  expect(await labelsOf(gated.result.candidates[0]?.reference ?? '')).toMatchObject({ team: 'emulators' })
  // It was printed, so the build had it.
  const lines = gated.events.flatMap(event => (event.kind === 'output' ? [event.line] : []))
  expect(lines.join('\n')).toMatch(/^#\d+ [\d.]+ \*\*\*$/m)
  expect(JSON.stringify([gated.events, gated.result])).not.toContain(SECRET)
  const files = await readdir(gated.folder, { recursive: true, withFileTypes: true })
  const holding = files.filter(file => file.isFile())
  expect(holding.map(({ name }) => name)).toContain('image.tar')
  for (const { parentPath, name } of holding)
    expect([name, (await readFile(join(parentPath, name))).includes(SECRET)]).toEqual([name, false])
})

async function labelsOf(reference: string): Promise<Record<string, string> | undefined> {
  const engine = await connectEngine({ DOCKER_HOST: endpoint() })
  return (await engine.image(reference))?.labels
}

test('a step that fails under buildx is named, with its last lines', async () => {
  const failing = 'RUN ["/bin/busybox", "sh", "-c", "echo the cause; exit 7"]'
  const { consumer, options } = await provider({ dockerfile: [...GREETER, failing] })
  await using _ = consumer
  const result = await runGate({ ...options, env: WITH_BUILDX })
  expect(result.judgement.verdict).toBe('inconclusive')
  const [incident] = result.evidence[0]?.incidents ?? []
  expect(incident?.kind).toBe('build-failed')
  expect(incident?.detail).toContain(
    'in the step [3/3] RUN ["/bin/busybox", "sh", "-c", "echo the cause; exit 7"]',
  )
  expect(incident?.detail).toMatch(/the cause\n[\s\S]*exit code: 7/)
})

test('a Dockerfile that needs BuildKit, without buildx: the way out is to install it', async () => {
  await using tools = await folder()
  // A docker client that has no such plugin says this, and looks for it in folders of the system too.
  await mkdir(join(tools.path, 'bin'))
  const client = join(tools.path, 'bin', 'docker')
  await writeFile(client, '#!/bin/sh\necho "docker: \'$1\' is not a docker command." >&2\nexit 1\n')
  await chmod(client, 0o755)
  const { consumer, options } = await provider({ dockerfile: [...GREETER, ...NEEDS_BUILDKIT] })
  await using _ = consumer
  const env = { PATH: `${join(tools.path, 'bin')}:${process.env['PATH']}` }
  const result = await runGate({ ...options, env })
  const [incident] = result.evidence[0]?.incidents ?? []
  expect(incident).toMatchObject({ kind: 'build-failed', detail: expect.stringMatching(/install .*buildx/) })
})
