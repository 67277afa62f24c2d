import { statSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { CandidateConfig } from '../config/config.js'
import { placeInContext } from '../engine/build-context.js'
import type { BuildKitOptions } from '../engine/engine.js'
import type { BuildOptions } from '../evidence.js'
import { UsageError } from '../shared/errors.js'
import { type BuildPlace, GATE_FOLDER, refuseFolderInContext } from './request.js'

/** The keys that only buildx can do, as the configuration has them, where something is asked for. */
export function buildKitKeys(config: CandidateConfig): string[] {
  const asked: [string, object][] = [
    ['build-contexts', config.buildContexts],
    ['secrets', config.secrets],
    ['ssh', config.ssh],
    ['cache-from', config.cacheFrom],
    ['cache-to', config.cacheTo],
  ]
  return asked.filter(([, value]) => Object.keys(value).length > 0).map(([key]) => `candidate.${key}`)
}

interface Build {
  root: string
  place: BuildPlace
  env: NodeJS.ProcessEnv
  /** The folder of the run. */
  folder: string
}

/**
 * What of a build only buildx can do, looked up; undefined where nothing of it is asked for.
 *
 * @throws UsageError that names what is not there, and what would get into the image
 */
export async function buildKitOptions(
  config: CandidateConfig,
  build: Build,
): Promise<BuildKitOptions | undefined> {
  if (buildKitKeys(config).length === 0) return undefined
  const { root } = build
  const contexts = mapValues(config.buildContexts, value =>
    isFolderName(value) ? resolve(root, value) : value,
  )
  const secrets = mapValues(config.secrets, one => ('file' in one ? { file: resolve(root, one.file) } : one))
  const { ssh, cacheFrom, cacheTo } = config
  const options = { contexts, secrets, ssh, cacheFrom, cacheTo }
  await refuseContexts(options, build)
  await refuseSecrets(options, build)
  if (ssh.some(one => !one.includes('=')) && !build.env['SSH_AUTH_SOCK'])
    throw new UsageError(
      'candidate.ssh: the variable SSH_AUTH_SOCK is not set: start an agent, or name a key, as in default=/path/to/key',
    )
  return options
}

function mapValues<T, U>(all: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, change(value)]))
}

/** As buildx tells a folder from a URL, an image and a git repository. */
function isFolderName(text: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]+@[\w.-]+:/i.test(text)
}

/** The folders among more contexts: what lies in them is part of the candidate, too. */
export function contextFolders({ contexts }: Pick<BuildKitOptions, 'contexts'>): string[] {
  return Object.values(contexts).filter(isFolderName)
}

async function refuseContexts({ contexts }: BuildKitOptions, { root, folder }: Build): Promise<void> {
  for (const [name, path] of Object.entries(contexts)) {
    if (!isFolderName(path)) continue
    if (!isDirectory(path))
      throw new UsageError(`candidate.build-contexts.${name}: there is no folder ${path}`)
    const place = { contextDir: path, dockerfile: join(path, 'Dockerfile') }
    const own = join(root, GATE_FOLDER)
    for (const one of [folder, ...(isDirectory(own) ? [own] : [])]) await refuseFolderInContext(one, place)
  }
}

async function refuseSecrets(
  { secrets, contexts }: BuildKitOptions,
  { place, env }: Pick<Build, 'place' | 'env'>,
): Promise<void> {
  const places = [
    place,
    ...contextFolders({ contexts }).map(path => ({ contextDir: path, dockerfile: join(path, 'Dockerfile') })),
  ]
  for (const [id, secret] of Object.entries(secrets)) {
    const wrong = (what: string) => new UsageError(`candidate.secrets.${id}: ${what}`)
    if ('env' in secret) {
      if (!env[secret.env])
        throw wrong(`the variable ${secret.env} is not set, or empty: give it to this step`)
      continue
    }
    const path = await realpath(secret.file).catch(() => undefined)
    if (path === undefined || isDirectory(path)) throw wrong(`there is no file ${secret.file}`)
    for (const { contextDir, dockerfile } of places) {
      const inside = (await placeInContext(contextDir, dockerfile))(path)
      if (inside !== undefined)
        throw wrong(
          `${secret.file} is part of the build context ${contextDir}: name ${inside} in .dockerignore`,
        )
    }
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** What of it belongs into the evidence; undefined where nothing was said. */
export function buildOptionsOf(config: CandidateConfig): BuildOptions | undefined {
  const { labels, buildContexts, pull, noCache } = config
  const secrets = Object.keys(config.secrets)
  const ssh = config.ssh.map(text => text.replace(/=.*/s, ''))
  const options: BuildOptions = {
    ...(Object.keys(labels).length > 0 && { labels }),
    ...(Object.keys(buildContexts).length > 0 && { contexts: buildContexts }),
    ...(secrets.length > 0 && { secrets }),
    ...(ssh.length > 0 && { ssh }),
    ...(pull && { pull }),
    ...(noCache && { noCache }),
  }
  return Object.keys(options).length === 0 ? undefined : options
}
