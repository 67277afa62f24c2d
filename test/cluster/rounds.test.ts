import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connectEngine } from '../../src/engine/connect.js'
import type { Evidence } from '../../src/evidence.js'
import type { Judgement } from '../../src/verdict/verdict.js'
import { type Folder, folder } from '../support/folder.js'
import type { TestRepository } from '../support/git.js'
import { docker, endpoint } from './docker.js'
import { nodeConsumer, project } from './greeter.js'
import { publish } from './published.js'
import { Registry } from './registry.js'
import { runGate } from './run-gate.js'

const GREETING = 'test/greeting.test.js'
const WRONG = 'test/wrong.test.js'

let registry: Registry
let consumer: TestRepository
let digests: Awaited<ReturnType<Registry['digests']>>
beforeAll(async () => {
  registry = await Registry.start()
  consumer = await project('node')
  await publish(`${registry.host}/rounds/greeter:latest`)
  digests = await registry.digests('rounds/greeter', 'latest')
})
afterAll(async () => {
  await registry?.[Symbol.asyncDispose]()
  await consumer?.[Symbol.asyncDispose]()
})

function compared(files: string[], greeting: string, baseline: unknown = 'latest') {
  return runGate({
    image: `${registry.host}/rounds/greeter`,
    consumers: [nodeConsumer(consumer.path, files)],
    greeting,
    // Podman does not tell a digest: there the gate asks by buildx, a plugin that may lie in the client's own folder.
    env: clientFolder(),
    config: { baseline },
  })
}

function clientFolder(): NodeJS.ProcessEnv {
  const { DOCKER_CONFIG } = process.env
  return DOCKER_CONFIG === undefined ? {} : { DOCKER_CONFIG }
}

/** `arm: file failed or not, and whose images its containers ran`. */
function runs(evidence: Evidence[]): string[] {
  return evidence.flatMap(({ arm, files }) =>
    files.map(({ file, exitCode, containers }) => {
      const images = containers.map(({ image }) => image).join('+')
      return `${arm}: ${file} ${exitCode === 0 ? 'passed' : 'failed'} on ${images}`
    }),
  )
}

function classes({ consumers }: Judgement): string[] {
  return consumers.flatMap(({ tests = [] }) => tests.map(one => one.class))
}

/** The names that the engine has in the repository. */
async function names(): Promise<string[]> {
  const engine = await connectEngine({ DOCKER_HOST: endpoint() })
  const all = await engine.namedImages()
  const own = all.flatMap(({ tags, digests: more = [] }) => [...tags, ...more])
  // Podman tells a digest twice where an image has it of its manifest and of itself.
  return [...new Set(own)].filter(name => name.startsWith(`${registry.host}/rounds/`))
}

test('what the candidate breaks passes on the published image', async () => {
  const { evidence, judgement } = await compared([GREETING], 'hi')
  expect(evidence.flatMap(({ incidents }) => incidents)).toEqual([])
  expect(runs(evidence)).toEqual([
    `candidate: ${GREETING} failed on candidate`,
    `baseline: ${GREETING} passed on baseline`,
    `candidate: ${GREETING} failed on candidate`,
    `baseline: ${GREETING} passed on baseline`,
    `candidate: ${GREETING} failed on candidate`,
  ])
  expect([judgement.verdict, classes(judgement)]).toEqual(['fail', ['newly-broken']])
  expect(evidence[1]?.baseline).toMatchObject({
    reference: `${registry.host}/rounds/greeter:latest`,
    digest: digests.manifest,
    configDigest: digests.config,
  })
  expect(evidence.map(({ witness }) => witness)).toEqual(Array(5).fill({ complete: true, detail: '' }))
  expect(evidence.map(({ imageEvents }) => imageEvents)).toEqual(Array(5).fill([]))
  expect(await names()).toEqual([])
})

test('a bug of the consumer is there on the published image, too, to which an index may lead', async () => {
  const image = `${registry.host}/rounds/greeter`
  await docker('buildx', 'imagetools', 'create', '--tag', `${image}:index`, `${image}:latest`)
  const { evidence, judgement } = await compared([GREETING, WRONG], 'hello, world', 'index')
  expect(evidence.flatMap(({ incidents }) => incidents)).toEqual([])
  expect(runs(evidence)).toEqual([
    `candidate: ${GREETING} passed on candidate`,
    `candidate: ${WRONG} failed on candidate`,
    `baseline: ${WRONG} failed on baseline`,
    `candidate: ${WRONG} failed on candidate`,
    `baseline: ${WRONG} failed on baseline`,
  ])
  expect([judgement.verdict, classes(judgement)]).toEqual(['pass', ['already-broken']])
  expect(evidence[1]?.baseline).toMatchObject({ reference: `${image}:index`, configDigest: digests.config })
  expect(evidence[1]?.baseline?.digest).not.toBe(digests.manifest)
  expect(await names()).toEqual([])
})

test('one that was there before, by its digest alone, stays', async () => {
  const name = `${registry.host}/rounds/greeter@${digests.manifest}`
  await docker('pull', '--quiet', name)
  try {
    const { evidence } = await compared([WRONG], 'hello, world', { image: 'latest', rounds: 1 })
    expect(runs(evidence)).toHaveLength(3)
    expect(await names()).toEqual([name])
  } finally {
    await (await connectEngine({ DOCKER_HOST: endpoint() })).untag(name)
  }
  expect(await names()).toEqual([])
})

/** bcrypt of 'open-sesame', as `htpasswd -nbB` writes it. */
const HTPASSWD = 'reader:$2y$04$fqyyVFhBobdKCK9bnl378OhS.91tYrMool6YM1x5VqO2PkHnjWEXO\n'

/** The docker client's folder, with a login for a registry. */
async function loggedIn(place: Folder, host: string): Promise<string> {
  const usual = process.env['DOCKER_CONFIG'] ?? join(process.env['HOME'] ?? '', '.docker')
  await cp(join(usual, 'cli-plugins'), join(place.path, 'cli-plugins'), { recursive: true })
  const auth = Buffer.from('reader:open-sesame').toString('base64')
  await writeFile(join(place.path, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  return place.path
}

test('one that a registry gives to nobody without a login is pulled with that of the docker client', async () => {
  await using place = await folder()
  const path = join(place.path, 'htpasswd')
  await writeFile(path, HTPASSWD)
  await using closed = await Registry.start({ auth: { htpasswd: { realm: 'test', path } } })
  const env = { DOCKER_CONFIG: await loggedIn(place, closed.host) }
  const image = `${closed.host}/rounds/greeter`
  vi.stubEnv('DOCKER_CONFIG', env.DOCKER_CONFIG)
  await publish(`${image}:latest`).finally(() => vi.unstubAllEnvs())
  const gated = { image, consumers: [nodeConsumer(consumer.path, [WRONG])] }
  const config = { baseline: { image: 'latest', rounds: 1 } }
  const { evidence } = await runGate({ ...gated, config, env })
  expect(runs(evidence)).toContain(`baseline: ${WRONG} failed on baseline`)

  const without = await runGate({ ...gated, config, env: clientFolder() })
  expect(runs(without.evidence)).toEqual([`candidate: ${WRONG} failed on candidate`])
  expect(without.evidence[1]?.incidents[0]?.kind).toBe('baseline-unavailable')
})
