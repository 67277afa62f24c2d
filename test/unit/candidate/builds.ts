import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CandidateContext } from '../../../src/candidate/request.js'
import type { CandidateConfig } from '../../../src/config/config.js'
import type { BuildRequest, Engine, EngineFacts } from '../../../src/engine/engine.js'
import { folder } from '../../support/folder.js'
import { quickHosts } from '../../support/hosts.js'
import { streamOf, TAG } from './archives.js'

export const RUN = 'run-4711'
export const ENGINE_ID = `sha256:${'e'.repeat(64)}`

export const FACTS: EngineFacts = {
  endpoint: 'unix:///run/engine.sock',
  isDefault: true,
  publishesHere: true,
  name: 'Docker Engine - Community',
  version: '27.0.0',
  apiVersion: '1.46',
  platform: 'linux/amd64',
}

export const NO_BUILD_OPTIONS = {
  labels: {},
  pull: false,
  noCache: false,
  buildContexts: {},
  secrets: {},
  ssh: [],
  cacheFrom: [],
  cacheTo: [],
}

export function candidateConfig(more: Partial<CandidateConfig> = {}): CandidateConfig {
  return {
    image: 'registry.example/emulator',
    context: '.',
    dockerfile: 'Dockerfile',
    buildArgs: {},
    ...NO_BUILD_OPTIONS,
    platforms: [],
    prepare: [],
    ...more,
  }
}

export function buildRequestFor(root: string, more: Partial<BuildRequest> = {}): BuildRequest {
  return {
    contextDir: root,
    dockerfile: join(root, 'Dockerfile'),
    tag: TAG,
    labels: { 'compat-gate.run': RUN },
    buildArgs: {},
    ...more,
  }
}

/** An engine that has one image, freshly built in this run, and nothing else. */
export function engineWith(archive: Buffer, more: Partial<Engine> = {}): Engine {
  const unexpected = () => {
    throw new Error('not expected in this test')
  }
  return {
    tellsImagesLate: false,
    logsHinderRemoval: false,
    losesEvents: true,
    facts: async () => FACTS,
    image: async () => ({ id: ENGINE_ID, tags: [TAG], labels: { 'compat-gate.run': RUN } }),
    save: async () => streamOf(archive),
    build: async () => undefined,
    inRegistry: async () => ({ state: 'absent', detail: 'not found' }),
    tag: unexpected,
    history: unexpected,
    namedImages: unexpected,
    imagesWithLabel: unexpected,
    untag: unexpected,
    pull: unexpected,
    containersOf: unexpected,
    load: unexpected,
    makeEmptyImage: unexpected,
    container: unexpected,
    containersWithLabel: unexpected,
    runningContainers: unexpected,
    removeContainer: unexpected,
    logs: unexpected,
    attach: unexpected,
    watch: unexpected,
    keptEvents: unexpected,
    ...more,
  }
}

/** A root with a Dockerfile, a `bin` that comes first in the PATH, and a place to work in. */
export async function building(engine: Engine, facts: Partial<EngineFacts> = {}) {
  const dir = await folder()
  const root = join(dir.path, 'root')
  const bin = join(dir.path, 'bin')
  await mkdir(root)
  await mkdir(bin)
  await writeFile(join(root, 'Dockerfile'), 'FROM scratch\n')
  const chunks: Buffer[] = []
  const shown: string[] = []
  const context: CandidateContext = {
    root,
    run: RUN,
    engine,
    facts: { ...FACTS, ...facts },
    env: { PATH: `${bin}:/usr/bin:/bin`, HOME: '/home/me', GITHUB_TOKEN: 'ghs', CI: 'true' },
    listener: event => {
      if (event.kind === 'command') shown.push([event.program, ...event.args].join(' '))
    },
    signal: new AbortController().signal,
    hosts: quickHosts(),
    onOutput: chunk => chunks.push(chunk),
    scratch: join(dir.path, 'scratch'),
  }
  return {
    ...{ root, context, shown },
    out: join(dir.path, 'out'),
    output: () => Buffer.concat(chunks).toString(),
    /** Puts a shell script into the place of a program. */
    install: async (name: string, script: string) => {
      await writeFile(join(bin, name), `#!/bin/bash\n${script}\n`)
      await chmod(join(bin, name), 0o755)
    },
    [Symbol.asyncDispose]: () => dir[Symbol.asyncDispose](),
  }
}
