import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answers, type TestEngine } from './engine-endpoint.js'
import { folder } from './folder.js'
import { type TestRepository, testRepository } from './git.js'
import { SHELL_IMAGE } from './shell-image.js'
import { Meeting } from './small-consumer-meeting.js'

/** How a small consumer differs from one that passes. */
export interface SmallConsumerOptions {
  /** Bodies of the test files, by name; they find the kit's words imported. */
  tests?: Record<string, string>
  /** Instructions after `FROM` an image with a shell. */
  dockerfile?: string[]
  /** Keys of the configuration that replace those of `configuration`. */
  candidate?: object
  consumer?: object
  test?: object
  file?: object
}

/** A repository that builds a tiny image, and a consumer of it; both real git repositories. */
export interface SmallConsumer extends AsyncDisposable {
  folder: string
  /** The folder for temporary files that the gate is given. */
  tmp: string
  home: string
  provider: TestRepository
  consumer: TestRepository
  /** The candidate's repository: nobody answers there, so nothing is ever asked beyond this machine. */
  image: string
  /** A label of the image and so of its containers, as `key=value`. */
  label: string
  meeting: Meeting
  engine: TestEngine
}

const SHELL = [`FROM ${SHELL_IMAGE}`]
/** The fake engine runs the machine's own shell, and takes any file for one. */
const SHELL_OF_FAKE = ['FROM scratch', 'COPY Dockerfile /bin/sh', 'COPY Dockerfile /bin/sleep']

/** An image for another platform can be made from nothing, and from no image of this one. */
const SHELL_OF_ITS_OWN = [
  'FROM scratch',
  'COPY busybox /bin/sh',
  'COPY busybox /bin/sleep',
  'STOPSIGNAL SIGKILL',
  'CMD ["/bin/sh", "-c", "sleep 60"]',
]

const KIT = new URL('small-consumer-kit.js', import.meta.url)
const IMPORTS = `import { askCandidate, daemonise, fail, imageOf, leaveMark, listContainers, marks, meet, report, reportPart, retag, startCandidate, useCandidate, writeReport } from './kit.js'\n`
/** A test file that uses the candidate and passes. */
export const PASSES = `await useCandidate(); report('works')`
/** A test file that uses the candidate, and in which one of two tests fails. */
export const FAILS = `await useCandidate(); fail('breaks', 'expected 1, got 2'); process.exitCode = 1`

/** A step of `candidate.prepare` that meets under this name: it runs beside the consumer's repository. */
export function meetInPreparation(name: string): string {
  return `MEETING=../meeting node ../consumer/kit.js ${name}`
}

/** Gone with its images when it is disposed of, and the processes that wait at its meeting point go on. */
export async function smallConsumer(
  engine: TestEngine,
  options: SmallConsumerOptions = {},
): Promise<SmallConsumer> {
  const id = randomBytes(4).toString('hex')
  const place = await folder()
  const [image, label] = [`127.0.0.1:1/small/${id}`, `test.small=${id}`]
  const at = (name: string) => join(place.path, name)
  await Promise.all([mkdir(at('tmp')), mkdir(at('home'))])
  const meeting = await Meeting.at(at('meeting'))
  const provider = await testRepository(at('provider'))
  const consumer = await testRepository(at('consumer'))
  const tests = options.tests ?? { 'works.js': PASSES }
  await consumer.commit(await consumerFiles(tests))
  const shell = await shellFor(options, engine, provider)
  const facts = { image, label, meeting: meeting.path, shell }
  await provider.commit(providerFiles(facts, Object.keys(tests), options))
  return {
    ...{ folder: place.path, tmp: at('tmp'), home: at('home') },
    ...{ provider, consumer, image, label, meeting, engine },
    [Symbol.asyncDispose]: async () => {
      await meeting[Symbol.asyncDispose]()
      await removeImages(engine, label)
      await place[Symbol.asyncDispose]()
    },
  }
}

/** The names that the engine has now in the candidate's repository. */
export async function tagsOf({ engine, image }: SmallConsumer): Promise<string[]> {
  const images = await engine.docker.listImages()
  return images.flatMap(({ RepoTags }) => RepoTags ?? []).filter(tag => tag.startsWith(`${image}:`))
}

/** The first instructions of the image. */
async function shellFor(
  { candidate = {} }: SmallConsumerOptions,
  { fake, busybox }: TestEngine,
  provider: TestRepository,
): Promise<string[]> {
  if (fake !== undefined) return SHELL_OF_FAKE
  if (busybox === undefined || !('platforms' in candidate)) return SHELL
  await copyFile(busybox, join(provider.path, 'busybox'))
  return SHELL_OF_ITS_OWN
}

/** The files of a small consumer's repository: its tests, and what they import. */
export async function consumerFiles(tests: Record<string, string>): Promise<Record<string, string>> {
  const files = Object.entries(tests).map(([name, body]) => [name, IMPORTS + body])
  const kit = await readFile(KIT, 'utf8')
  return { 'kit.js': kit, 'package.json': '{"type": "module"}', ...Object.fromEntries(files) }
}

function providerFiles(
  facts: { image: string; label: string; meeting: string; shell: string[] },
  files: string[],
  options: SmallConsumerOptions,
): Record<string, string> {
  const [from = '', ...shell] = facts.shell
  const dockerfile = [from, `LABEL ${facts.label}`, ...shell, ...(options.dockerfile ?? [])].join('\n')
  // JSON is YAML.
  const config = JSON.stringify(configuration(facts, files, options), null, 2)
  return { Dockerfile: `${dockerfile}\n`, '.github/compat-gate.yml': config }
}

function configuration(
  { image, meeting }: { image: string; meeting: string },
  files: string[],
  options: SmallConsumerOptions,
): object {
  const test = { command: ['node', '{file}', '{report}'], files, timeout: '10m', ...options.test }
  const { expect, ...more } = (options.consumer ?? {}) as { expect?: object }
  const consumer = { name: 'small', repository: '../consumer', ref: 'main', 'image-env': 'SMALL_IMAGE', test }
  return {
    version: 1,
    candidate: { image, ...options.candidate },
    // The image is no server.
    consumers: [{ ...consumer, env: { MEETING: meeting }, ...more, expect: { requests: 0, ...expect } }],
    ...options.file,
  }
}

// A build that failed leaves images without a name, each with the label and on top of another one.
async function removeImages({ docker, fake }: TestEngine, label: string): Promise<void> {
  if (fake !== undefined || !(await answers(docker))) return
  const images = await docker.listImages({ all: true, filters: { label: [label] } })
  const newestFirst = images.sort((a, b) => b.Created - a.Created).map(({ Id }) => Id)
  for (const id of newestFirst) await docker.getImage(id).remove({ force: true }).catch(unlessGone)
}

function unlessGone(error: unknown): void {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  // 409: it is below another one, and goes with that.
  if (status !== 404 && status !== 409) throw error
}
