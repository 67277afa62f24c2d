import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
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

/** A repository with nothing but a Dockerfile, and a consumer beside it, as a stranger would have them. */
export async function initPlace(engine: TestEngine, kind: string): Promise<InitPlace> {
  const own = await folder()
  const at = (name: string) => join(own.path, name)
  await Promise.all([mkdir(at('tmp')), mkdir(at('home')), mkdir(at('bin'))])
  // Looked for by check, and not started.
  for (const name of ['mvn', 'gradle']) await writeFile(join(at('bin'), name), '#!/bin/sh\n', { mode: 0o755 })
  const image = await testRepository(at('greeter'))
  await image.commit({ Dockerfile: dockerfile(engine) })
  await cp(join(ROOT, 'test/fixtures/consumers', kind), at('consumer'), { recursive: true })
  const consumer = await testRepository(at('consumer'))
  await useOwnImage(consumer)
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

/** Greets, and ends. */
function dockerfile({ fake }: TestEngine): string {
  const shell = fake === undefined ? [`FROM ${SHELL_IMAGE}`] : ['FROM scratch', 'COPY Dockerfile /bin/sh']
  return [...shell, 'CMD ["/bin/sh", "-c", "echo hello $NAME"]', ''].join('\n')
}

/** A name at which nobody answers, so that nothing is asked beyond this machine. */
async function useOwnImage(consumer: TestRepository): Promise<void> {
  await consumer.git('add', '--all')
  const files = (await consumer.git('ls-files')).split('\n')
  for (const file of files) {
    const text = await readFile(join(consumer.path, file), 'utf8')
    if (text.includes('registry.example'))
      await writeFile(join(consumer.path, file), text.replaceAll('registry.example', '127.0.0.1:1'))
  }
  await consumer.commit({})
}

/** Arguments that need no terminal. */
export const initArguments = (...more: string[]) => ['init', '--yes', '--action', ACTION, ...more]
