import { createHash, randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { z } from 'zod'
import { connectEngine } from '../../src/engine/connect.js'
import type { CandidateIdentity, Latest } from '../../src/evidence.js'
import { writeArchive } from '../../src/image/archive.js'
import type { PromoteContext } from '../../src/promote/context.js'
import { promote } from '../../src/promote/promote.js'
import type { PromoteRequest } from '../../src/promote/request.js'
import { DockerRegistry } from '../../src/registry/docker-registry.js'
import type { PromoteResult } from '../../src/report/promotion.js'
import { folder } from '../support/folder.js'
import { quickHosts } from '../support/hosts.js'
import { RegistryProxy } from '../support/registry-proxy.js'
import { passedVerdict } from '../support/verdict-file.js'
import { docker, endpoint } from './docker.js'
import { Registry } from './registry.js'

export const PLATFORMS = ['linux/amd64', 'linux/arm64']

/** A gate's leavings: real images of two platforms, frozen, and the verdict on them. */
export interface Gated {
  request: PromoteRequest
  /** Config digests, in the order of PLATFORMS. */
  digests: string[]
}

export interface Place extends AsyncDisposable {
  registry: Registry
  proxy: RegistryProxy
  /** The image's repository, by way of the proxy. */
  image: string
  path: string
  /** Of the promotions here. */
  env: NodeJS.ProcessEnv
  /** Builds and freezes a candidate for each platform; another seed makes other images. */
  gated: (seed: string, more?: { version?: string; latest?: Latest }) => Promise<Gated>
  run: (
    gated: Gated,
    more?: Partial<PromoteRequest>,
    context?: Partial<PromoteContext>,
  ) => Promise<PromoteResult>
  /** What a tag names, as the registry itself says it: config digests by platform. */
  images: (tag: string) => Promise<Record<string, string>>
  digest: (tag: string) => Promise<string | undefined>
  /** Makes a tag name what another one names, past the proxy. */
  retag: (from: string, to: string) => Promise<void>
}

const ANY_MANIFEST = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')
const Descriptor = z.object({ digest: z.string() })
const Manifest = z.object({
  config: Descriptor.optional(),
  manifests: z
    .array(Descriptor.extend({ platform: z.object({ os: z.string(), architecture: z.string() }) }))
    .optional(),
})

/** @param settings of the registry, beyond where it listens and stores */
export async function place(settings: object = {}): Promise<Place> {
  const registry = await Registry.start(settings)
  const proxy = await RegistryProxy.to(registry.host)
  const dir = await folder()
  const env = { ...process.env, PATH: await withPlugin(join(dir.path, 'bin')) }
  const name = `promoted/${randomUUID()}`
  const image = `${proxy.host}/${name}`
  const url = (reference: string) => `http://${registry.host}/v2/${name}/manifests/${reference}`
  const ask = async (reference: string) => {
    const answer = await fetch(url(reference), { headers: { accept: ANY_MANIFEST } })
    return answer.ok ? answer : undefined
  }
  return {
    ...{ registry, proxy, image, path: dir.path, env },
    gated: (seed, more = {}) => freeze(join(dir.path, seed), image, seed, more),
    run: async ({ request }, more = {}, context = {}) =>
      promote({ ...request, ...more }, { ...(await contextOf(dir.path, env)), ...context }),
    images: async tag => {
      const { manifests = [] } = Manifest.parse(await (await ask(tag))?.json())
      const children = manifests.map(async ({ digest, platform: { os, architecture } }) => {
        const child = Manifest.parse(await (await ask(digest))?.json())
        return [`${os}/${architecture}`, child.config?.digest ?? '']
      })
      return Object.fromEntries(await Promise.all(children))
    },
    digest: async tag => (await ask(tag))?.headers.get('docker-content-digest') ?? undefined,
    retag: async (from, to) => {
      const found = await ask(from)
      const headers = { 'content-type': found?.headers.get('content-type') ?? '' }
      const answer = await fetch(url(to), { method: 'PUT', headers, body: (await found?.text()) ?? '' })
      if (!answer.ok) throw new Error(`expected ${to} to be written, got ${answer.status}`)
    },
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]()
      await registry[Symbol.asyncDispose]()
      await dir[Symbol.asyncDispose]()
    },
  }
}

const Plugins = z.array(z.object({ Name: z.string(), Path: z.string() }))

/**
 * A PATH on which `docker buildx` is the plugin itself. The client starts a plugin twice, first to ask what it is, and these
 * tests have it called a thousand times. promote-terminal.test.ts, promote-login.test.ts and the workflows have the client.
 */
async function withPlugin(bin: string): Promise<string> {
  const found = await docker('info', '--format', '{{json .ClientInfo.Plugins}}')
  const buildx = Plugins.parse(JSON.parse(found)).find(({ Name }) => Name === 'buildx')
  if (buildx === undefined) throw new Error('the docker client has no buildx: install it')
  const lines = ['#!/bin/sh', `[ "$1" != buildx ] || { shift; exec '${buildx.Path}' "$@"; }`]
  await mkdir(bin)
  await writeFile(join(bin, 'docker'), [...lines, `PATH="\${PATH#*:}" exec docker "$@"`, ''].join('\n'), {
    mode: 0o755,
  })
  return [bin, process.env['PATH']].join(delimiter)
}

/** No test waits for them, and no slow machine comes to them. */
export const LIMITS = { windowMs: 600_000, settleMs: 600_000 }

/** The real engine and the real client; only the wait before the last look is left out. */
export async function contextOf(cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<PromoteContext> {
  const engine = await connectEngine({ DOCKER_HOST: endpoint() })
  const { signal } = new AbortController()
  const facts = await engine.facts()
  return {
    registry: new DockerRegistry({
      cwd,
      env,
      facts,
      run: randomUUID(),
      signal,
      listener: () => undefined,
      hosts: quickHosts(),
    }),
    engine,
    listener: () => undefined,
    signal,
    hosts: quickHosts(),
    clock: { now: () => performance.now(), pause: async () => undefined },
    limits: LIMITS,
  }
}

async function freeze(
  path: string,
  repository: string,
  seed: string,
  { version = 'v1.2.1', latest = { state: 'absent' } }: { version?: string; latest?: Latest },
): Promise<Gated> {
  const candidates: CandidateIdentity[] = []
  for (const platform of PLATFORMS) candidates.push(await freezeOne(path, repository, seed, platform))
  const digests = candidates.map(({ configDigest }) => configDigest)
  const file = join(path, 'verdict.json')
  await writeFile(file, JSON.stringify(passedVerdict(candidates, latest)))
  const request = { candidates: join(path, 'candidates'), approved: digests.join(), verdict: file, version }
  return { request: { ...request, dryRun: false }, digests }
}

async function freezeOne(
  path: string,
  repository: string,
  seed: string,
  platform: string,
): Promise<CandidateIdentity> {
  const context = join(path, 'context')
  const own = join(path, 'candidates', platform.replace('/', '-'))
  await mkdir(context, { recursive: true })
  await mkdir(own, { recursive: true })
  await writeFile(join(context, 'seed'), `${seed} ${platform}\n`)
  const run = createHash('sha256').update(seed).digest('hex').slice(0, 12)
  const label = `LABEL compat-gate.candidate=pr-${seed} compat-gate.run=${run}`
  await writeFile(join(context, 'Dockerfile'), `FROM scratch\nCOPY seed /seed\n${label}\n`)
  const tag = `${repository}:pr-${seed}`
  await docker(
    'buildx',
    'build',
    '--load',
    '--provenance=false',
    '--platform',
    platform,
    '--tag',
    tag,
    context,
  )
  const engine = await connectEngine({ DOCKER_HOST: endpoint() })
  const archive = await writeArchive(await engine.save(tag), join(own, 'image.tar'))
  await engine.untag(tag)
  const { configDigest, sha256, bytes } = archive
  const commit = seed.padEnd(40, '0')
  const facts: CandidateIdentity = {
    run,
    reference: tag,
    repository,
    tag: `pr-${seed}`,
    engineId: configDigest,
    configDigest,
    archive: { sha256, bytes },
    commit,
    platform: archive.platform,
    builder: 'buildx',
    registry: { state: 'absent', detail: 'manifest unknown' },
  }
  await writeFile(join(own, 'candidate.json'), JSON.stringify(facts))
  return facts
}
