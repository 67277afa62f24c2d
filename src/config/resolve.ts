import { posix } from 'node:path'
import type { BaselineConfig, BuildSecret, CandidateConfig, Config, ConsumerConfig } from './config.js'
import type { ConfigFile, ConsumerFile } from './schema.js'

/**
 * The parsed file as the rest of the program reads it: keys in camelCase, and defaults that depend on other values
 * filled in.
 * @param path absolute path of the file
 * @param own the file's path from the repository's root, when it is inside; a change to it, or to the waivers, always applies
 */
export function resolveConfig(file: ConfigFile, path: string, own: string | undefined): Config {
  const globs = file['applies-to']
  const waivers = file.waivers && posix.normalize(file.waivers)
  const always = [own, waivers].flatMap(one => one?.replace(/[^\w./-]/g, '\\$&') ?? [])
  return {
    path,
    candidate: candidate(file.candidate),
    ...baseline(file.baseline),
    ...contract(file.contract),
    ...(waivers !== undefined && { waivers }),
    ...(globs && { appliesTo: [...globs, ...always] }),
    consumers: file.consumers.map(one => consumer(one, platformsOf(file.candidate))),
  }
}

function candidate(file: ConfigFile['candidate']): CandidateConfig {
  const { image, context, target, prepare } = file
  return {
    image,
    context,
    dockerfile: file.dockerfile ?? posix.join(context, 'Dockerfile'),
    buildArgs: file['build-args'],
    labels: file.labels,
    pull: file.pull,
    noCache: file['no-cache'],
    buildContexts: file['build-contexts'],
    secrets: Object.fromEntries(Object.entries(file.secrets).map(([id, one]) => [id, secret(one)])),
    ssh: file.ssh,
    cacheFrom: file['cache-from'],
    cacheTo: file['cache-to'],
    platforms: platformsOf(file),
    prepare,
    ...(target !== undefined && { target }),
    ...(file['image-ref'] !== undefined && { imageRef: file['image-ref'] }),
  }
}

function secret({ env, file }: ConfigFile['candidate']['secrets'][string]): BuildSecret {
  if (env !== undefined) return { env }
  if (file !== undefined) return { file }
  throw new Error('expected a secret to have env or file')
}

function baseline(file: ConfigFile['baseline']): { baseline?: BaselineConfig } {
  if (file === 'none') return {}
  if (typeof file === 'string')
    return { baseline: { image: file, when: 'red', rounds: 3, alreadyBroken: 'allow' } }
  const { 'already-broken': alreadyBroken, ...rest } = file
  return { baseline: { ...rest, alreadyBroken } }
}

function contract(file: ConfigFile['contract']): Pick<Config, 'contract' | 'redact'> {
  return typeof file === 'string'
    ? { contract: file, redact: [] }
    : { contract: file.mode, redact: file.redact }
}

function platformsOf({ platform, platforms }: ConfigFile['candidate']): string[] {
  return platforms ?? (platform === undefined ? [] : [platform])
}

function consumer(file: ConsumerFile, platforms: string[]): ConsumerConfig {
  const { name, repository, ref, setup, env, test, expect, exclusive, control } = file
  return {
    name,
    repository,
    ref,
    platforms: file.platforms ?? platforms,
    setup: setup.map(step => ({ run: step.run, timeoutMs: step.timeout })),
    imageVariable: imageVariable(file),
    env,
    passEnv: file['pass-env'],
    test: {
      command: test.command,
      files: test.files,
      report: reportOf(test.report),
      timeoutMs: test.timeout,
      shards: test.shards,
      ...(test.select !== undefined && { select: test.select }),
    },
    expect: {
      minPassed: expect['min-passed'] ?? test.files.length,
      skips: expect.skips,
      containers: expect.containers,
      requests: expect.requests,
      exitCodes: expect['exit-codes'],
    },
    exclusive,
    ...(file.preset !== undefined && { preset: file.preset }),
    ...(control && { control }),
    ...(file.releases && { releases: file.releases }),
    ...(file.installed && { installed: file.installed }),
    ...(file['setup-cache'] && { setupCache: file['setup-cache'] }),
  }
}

function reportOf(report: ConsumerFile['test']['report']): ConsumerConfig['test']['report'] {
  if (typeof report === 'string') return { format: report }
  return { ...report, path: report.path.replace(/\/$/, '/*.xml') }
}

function imageVariable(file: ConsumerFile): ConsumerConfig['imageVariable'] {
  const tag = file['image-tag-env']
  if (tag !== undefined) return { name: tag, value: 'tag' }
  const image = file['image-env']
  if (image === undefined) throw new Error(`expected ${file.name} to have image-tag-env or image-env`)
  return { name: image, value: 'image' }
}
