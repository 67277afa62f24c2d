import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ROOT } from '../../tools/repository.js'
import type { TestEngine } from './engine-endpoint.js'
import { folder } from './folder.js'
import { type TestRepository, testRepository } from './git.js'
import type { ProgramEnd } from './program.js'
import { programHere } from './program-here.js'
import { SHELL_IMAGE } from './shell-image.js'

export const ACTION = `owner/compat-gate@${'a1'.repeat(20)}`
export const IMAGE = '127.0.0.1:1/acme/greeter'
export const CONFIG = '.github/compat-gate.yml'
export const WORKFLOW = '.github/workflows/compat-gate.yml'

export interface InitPlace extends AsyncDisposable {
  path: string
  image: TestRepository
  consumer: TestRepository
  /** `compat-gate <args>` in the repository of the image. */
  gate: (args: string[], env?: NodeJS.ProcessEnv) => Promise<ProgramEnd>
  read: (path: string) => Promise<string>
}

/** The text of each file, by its path. */
type Files = Record<string, string>

/** A repository with nothing but a Dockerfile, and a consumer beside it, as a stranger would have them. */
export async function initPlace(engine: TestEngine, kind: string): Promise<InitPlace> {
  const project = join(ROOT, 'test/fixtures/consumers', kind)
  const entries = await readdir(project, { recursive: true, withFileTypes: true })
  const paths = entries.filter(one => one.isFile()).map(one => join(one.parentPath, one.name))
  const files = paths.map(async path => [relative(project, path), await readFile(path, 'utf8')] as const)
  const consumer = { name: 'consumer', files: Object.fromEntries(await Promise.all(files)) }
  return initPlaceOf(engine, { Dockerfile: dockerfile(engine) }, consumer)
}

/** The same with any image and consumer: a repository each, side by side. */
export async function initPlaceOf(
  engine: TestEngine,
  imageFiles: Files,
  { name, files }: { name: string; files: Files },
): Promise<InitPlace> {
  const own = await folder()
  const at = (path: string) => join(own.path, path)
  await Promise.all([mkdir(at('tmp')), mkdir(at('home')), mkdir(at('bin'))])
  // Looked for by check, and not started.
  for (const program of ['mvn', 'gradle'])
    await writeFile(join(at('bin'), program), '#!/bin/sh\n', { mode: 0o755 })
  const image = await testRepository(at('greeter'))
  await image.commit(imageFiles)
  const consumer = await testRepository(at(name))
  await consumer.commit(mapValues(files, ofNowhere))
  const env = {
    PATH: `${process.env['PATH']}:${at('bin')}`,
    HOME: at('home'),
    TMPDIR: at('tmp'),
    DOCKER_HOST: engine.endpoint,
  }
  return {
    ...{ path: own.path, image, consumer },
    gate: (args, more) => programHere(args, { cwd: image.path, env: { ...env, ...more } }),
    read: path => readFile(join(image.path, path), 'utf8'),
    [Symbol.asyncDispose]: () => own[Symbol.asyncDispose](),
  }
}

function mapValues(files: Files, change: (text: string) => string): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]))
}

/** With a registry at which nobody answers, so that nothing is asked beyond this machine. */
export function ofNowhere(text: string): string {
  return text.replaceAll('registry.example', '127.0.0.1:1')
}

/** Greets, and ends. */
function dockerfile({ fake }: TestEngine): string {
  const shell = fake === undefined ? [`FROM ${SHELL_IMAGE}`] : ['FROM scratch', 'COPY Dockerfile /bin/sh']
  return [...shell, 'CMD ["/bin/sh", "-c", "echo hello $NAME"]', ''].join('\n')
}

/** Arguments that need no terminal. */
export const initArguments = (...more: string[]) => ['init', '--yes', '--action', ACTION, ...more]
