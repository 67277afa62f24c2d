import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { BREAKS, broken } from '../../examples/demo/breaks.js'
import { ROOT } from '../../tools/repository.js'
import { QUICK_SETUP } from '../support/example.js'
import { type TestRepository, testRepository } from '../support/git.js'
import { consumerFiles, PASSES } from '../support/small-consumer.js'

/** Where the templates say that the image is built from. */
export const PACKAGE = 'packages/aws-durable-execution-sdk-python-testing'
const ABOUT = `${PACKAGE}/src/aws_durable_execution_sdk_python_testing/__about__.py`
const PUBLIC = 'public.emulator.example/durable-functions/durable-emulator'
const TEMPLATES = ['sam-cli-compat.yml', 'ecr-release.yml']
const SHORT_ONLY = ['sam-cli-comment.yml']

/** Which of the templates a run takes: those that call the gate, or those that hold its jobs. */
export type Form = 'short' | 'long'

/** The name in the repository of a template: both forms are there at once. */
export function fileOfForm(form: Form, template: string): string {
  return form === 'long' ? template : `short-${template}`
}

/**
 * What the repository builds: the example emulator, tried by the example consumer; or an image of a shell, tried by a
 * consumer with one test that starts a container. The small one is for what happens between the jobs.
 */
export type Project = 'example' | 'small'

export interface Monorepo {
  repository: TestRepository
  /** The emulator's image in the registry. */
  image: string
}

/**
 * Makes the repository that the templates are copied into, below a folder: laid out as the emulator's own one, with the
 * project as its package, and the consumer in a repository beside it.
 * @param image the image's repository in a registry
 * @param base what the image is built from
 */
export async function monorepo(
  folder: string,
  project: Project,
  image: string,
  base: string,
): Promise<Monorepo> {
  const consumer = await testRepository(join(folder, 'consumer'))
  const repository = await testRepository(join(folder, 'repository'))
  const make = { example: exampleProject, small: smallProject }[project]
  const { built, tried } = await make(consumer, join(repository.path, PACKAGE), image)
  await mkdir(join(repository.path, '.github/workflows'), { recursive: true })
  for (const name of TEMPLATES) {
    const to = (form: Form) => join(repository.path, '.github/workflows', fileOfForm(form, name))
    await cp(join(ROOT, 'workflows-templates', name), to('long'))
    await cp(join(ROOT, 'workflows-templates/short', name), to('short'))
  }
  for (const name of SHORT_ONLY) {
    const own = join(repository.path, '.github/workflows', fileOfForm('short', name))
    await cp(join(ROOT, 'workflows-templates/short', name), own)
  }
  await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  // The templates' own compat-gate.yml is about aws-sam-cli: this one, in the same place, is about the project.
  const configuration = {
    version: 1,
    candidate: {
      image,
      context: PACKAGE,
      platforms: ['linux/amd64', 'linux/arm64'],
      'build-args': { BASE: base },
      ...built,
    },
    'applies-to': [`${PACKAGE}/src/**`, `${PACKAGE}/Dockerfile`],
    consumers: [{ ...tried, repository: consumer.path }],
  }
  await repository.commit({
    '.github/compat-gate.yml': JSON.stringify(configuration, null, 2),
    [ABOUT]: '__version__ = "1.2.1"\n',
  })
  return { repository, image }
}

/** Of the configuration: what a project adds to `candidate`, and its consumer without the repository. */
interface Configured {
  built: object
  tried: object
}

/** The quickest of its test files alone, because what is tried here are the workflows. */
async function exampleProject(consumer: TestRepository, folder: string, image: string): Promise<Configured> {
  // What someone installed or left in the example's folder is no part of it.
  const own = (path: string) => !/\/(\.tool|\.durable-executions-local|node_modules)$/.test(path)
  await cp(join(ROOT, 'examples/consumer'), consumer.path, { recursive: true, filter: own })
  await consumer.commit({
    ...(await naming('src/settings.js', image)),
    ...(await naming('test/unit/settings.test.js', image)),
  })
  await cp(join(ROOT, 'examples/emulator'), folder, { recursive: true })
  const example = parse(await readFile(join(ROOT, 'examples/compat-gate.yml'), 'utf8')).consumers[0]
  const files = ['test/start-lambda.test.js']
  const tests = {
    ...QUICK_SETUP,
    test: { ...example.test, files, shards: 1 },
    expect: { ...example.expect, 'min-passed': 6 },
    control: { files },
  }
  return { built: { prepare: [`node --check ${PACKAGE}/src/main.js`] }, tried: { ...example, ...tests } }
}

async function smallProject(consumer: TestRepository, folder: string): Promise<Configured> {
  await consumer.commit(await consumerFiles({ 'works.js': PASSES }))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'Dockerfile'), ['ARG BASE', 'FROM $BASE', 'COPY src /src\n'].join('\n'))
  const test = { command: ['node', '{file}', '{report}'], files: ['works.js'], timeout: '10m' }
  const tried = { name: 'small', ref: 'main', 'image-env': 'SMALL_IMAGE', test, expect: { requests: 0 } }
  return { built: {}, tried }
}

/** A file of the consumer, as aws-sam-cli fixed to one repository of the image: here to the one in the tests' registry. */
async function naming(name: string, image: string): Promise<Record<string, string>> {
  const text = await readFile(join(ROOT, 'examples/consumer', name), 'utf8')
  if (text.split(PUBLIC).length === 2) return { [name]: text.replace(PUBLIC, image) }
  throw new Error(`examples/consumer/${name}: expected exactly one ${PUBLIC}`)
}

/** Commits a change to the emulator that its consumer notices. */
export async function breakEmulator({ repository }: Monorepo, way: string): Promise<void> {
  const change = BREAKS[way]
  if (change === undefined) throw new Error(`examples/demo/breaks.ts has no '${way}'`)
  const path = join(PACKAGE, change.file)
  const source = await readFile(join(repository.path, path), 'utf8')
  await repository.commit({ [path]: broken(source, change) })
}

/** Commits a change to the emulator's source that nobody can notice. */
export async function improveEmulator({ repository }: Monorepo): Promise<void> {
  const path = join(PACKAGE, 'src/main.js')
  const source = await readFile(join(repository.path, path), 'utf8')
  await repository.commit({ [path]: `${source}\n// Nothing is different.\n` })
}

/** Commits another version of the emulator. */
export async function setVersion({ repository }: Monorepo, version: string): Promise<void> {
  await repository.commit({ [ABOUT]: `__version__ = "${version}"\n` })
}
