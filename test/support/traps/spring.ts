import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { dayAfter } from '../../../src/config/waivers.js'
import type { Evidence } from '../../../src/evidence.js'
import type { VerdictDocument } from '../../../src/report/verdict-document.js'
import type { ConsumerContract } from '../../../src/verdict/contracts.js'
import { fingerprint } from '../../../src/verdict/fingerprint.js'
import type { Finding, Policy } from '../../../src/verdict/verdict.js'
import { ArchiveRegistry } from '../../../tools/archive-registry.js'
import { folder } from '../folder.js'
import { testRepository } from '../git.js'
import type { StepEnd } from '../runner.js'
import { OTHER_IMAGE, SHELL_IMAGE } from '../shell-image.js'
import { exported } from './hooks.js'
import { buildOther, publishImage, removeAll, type TrapEngine } from './images.js'
import { inOneStep } from './one-step.js'
import { inSplitStages } from './split-stages.js'
import type { Trap } from './trap.js'

/** What a trap has got. */
export interface Sprung {
  verdict: string
  /** Sorted, each once. */
  codes: string[]
  /** What must hold for every trap, and did not; one sentence each. */
  problems: string[]
  /** What the verdict was made from. */
  policies: Policy[]
  evidence: Evidence[]
  found: Finding[]
  contracts: ConsumerContract[]
}

/** What `arrange.mjs` of a trap is given. It may change what is there before the gate runs. */
export interface Arrangement extends Place {
  trap: Trap
  image: string
  endpoint: string
  /** The hand that arranges things in the engine. */
  docker: TrapEngine['docker']
  registry?: ArchiveRegistry
  /** Builds an image of somebody else, with a shell. */
  build: (reference: string) => Promise<void>
  /** Makes the registry have what the engine has under a name. */
  publish: (from: string, reference: string) => Promise<void>
}

/** What it may give back. */
export interface Arranged {
  /** Keys of the consumer. */
  consumer?: object
  environment?: Record<string, string>
  tidy?: () => Promise<void>
}

/** What `verify.mjs` of a trap is given. What it throws is a problem. */
export interface Ended extends Arrangement {
  end: StepEnd
  document: VerdictDocument | undefined
  evidence: Evidence[]
}

export interface Place {
  folder: string
  consumer: string
  provider: string
}

/** How a trap is sprung, once everything is arranged. */
export interface Spring {
  arrangement: Arrangement
  /** Variables of the runner. */
  env: Record<string, string>
  engine: TrapEngine
  /** Whether the steps are run in this process. */
  here: boolean
}

const OF_THE_HARNESS = ['trap.yml', 'arrange.mjs', 'verify.mjs', 'tamper.mjs']

/**
 * Runs the action's step on a trap as a runner does, and removes what the trap left in the engine.
 *
 * @param engine has what `buildShell` makes
 */
export async function spring(trap: Trap, engine: TrapEngine): Promise<Sprung> {
  await using own = await folder()
  const at = (name: string) => join(own.path, name)
  const place = { folder: own.path, consumer: at('consumer'), provider: at('provider') }
  const isPublished = trap.baseline !== undefined
  const needsRegistry = trap.registry || (isPublished && engine.fake === undefined)
  await using registry = needsRegistry ? await ArchiveRegistry.start() : undefined
  const image = `${registry?.host ?? 'traps.example'}/${trap.name}/emulator`
  await Promise.all([mkdir(at('tmp')), mkdir(at('home'))])
  await makeConsumer(trap, place.consumer)
  const { endpoint, docker } = engine
  const build = (reference: string) => buildOther(reference, place.provider, engine)
  const publish = (from: string, reference: string) => publishImage(from, reference, engine, registry)
  const hands = { endpoint, docker, build, publish, ...(registry && { registry }) }
  const arrangement = { ...place, trap, image, ...hands }
  await makeProvider(trap, image, place.provider)
  try {
    // A build for each takes an engine long. What a trap does to its `latest` needs one that has no other name to keep.
    if (await speaksOfLatest(trap)) await build(`${image}:latest`)
    else await docker.getImage(OTHER_IMAGE).tag({ repo: image, tag: 'latest' })
    if (isPublished) await publish(`${image}:latest`, `${image}:latest`)
    return await arranged(arrangement, engine)
  } finally {
    await removeAll(image, engine)
  }
}

async function speaksOfLatest({ folder }: Trap): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile())
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  )
  return texts.some(text => text.includes('latest'))
}

/** From what the arrangement changes to what the trap has got. */
async function arranged(arrangement: Arrangement, engine: TrapEngine): Promise<Sprung> {
  const { trap, image, provider } = arrangement
  const given = await arrange(arrangement)
  try {
    await configure(trap, image, provider, given)
    const env = trapEnvironment(arrangement, given, engine)
    // A process of its own takes longer, and only a trap that says so turns on it.
    const here = trap['own-process'] === undefined
    return await (trap.split ? inSplitStages : inOneStep)({ arrangement, env, engine, here })
  } finally {
    await given.tidy?.()
  }
}

async function makeConsumer(trap: Trap, path: string): Promise<void> {
  const filter = (from: string) => !OF_THE_HARNESS.some(name => from === join(trap.folder, name))
  await cp(trap.folder, path, { recursive: true, filter })
  await cp(join(trap.folder, '..', 'lib.mjs'), join(path, 'lib.mjs'))
  const repository = await testRepository(path)
  await repository.commit({})
}

async function makeProvider(trap: Trap, image: string, root: string): Promise<void> {
  await mkdir(root)
  const provider = await testRepository(root)
  const own = trap.dockerfile.map(line => line.replaceAll('{host}', image.split('/', 1)[0] ?? ''))
  const shell = trap.shell === undefined ? [] : [`CMD ${JSON.stringify(['/bin/sh', '-c', trap.shell])}`]
  await provider.commit({
    Dockerfile: [`FROM ${SHELL_IMAGE}`, ...own, ...shell, ''].join('\n'),
    'Dockerfile.other': `FROM ${SHELL_IMAGE}\n`,
    '.github/compat-gate.yml': stringify(configuration(trap, image, {})),
    ...(trap.waivers.length > 0 && { [WAIVERS]: stringify(waiversFile(trap)) }),
  })
}

const WAIVERS = '.github/waivers.yml'

function waiversFile({ waivers }: Trap) {
  const today = new Date().toISOString().slice(0, 10)
  const entries = waivers.map(({ text, days, ...rest }) => ({
    ...{ consumer: 'trap', ...rest, fingerprint: fingerprint(text), expires: dayAfter(today, days) },
    ...{ author: 'ada', reason: 'it is known', link: 'https://example.org/issues/7' },
  }))
  return { version: 1, waivers: entries }
}

function configuration(trap: Trap, image: string, more: object) {
  const usual = {
    name: 'trap',
    repository: '../consumer',
    ref: 'main',
    'image-tag-env': 'EMULATOR_TAG',
    test: { command: ['node', '{file}', '{report}'], files: ['test.mjs'], timeout: '10m' },
    env: { TRAP_IMAGE: image },
  }
  const own = { ...trap.consumer, ...more }
  // The image is no server, unless the trap says so.
  const expect = { requests: 0, ...('expect' in own && (own.expect as object)) }
  const consumers = [{ ...usual, ...own, expect }]
  const waivers = trap.waivers.length > 0 ? { waivers: WAIVERS } : {}
  const { baseline = 'none', contract } = trap
  const candidate = { image, ...trap.candidate }
  return { version: 1, candidate, baseline, ...(contract && { contract }), ...waivers, consumers }
}

/** What only the arrangement knows, a commit for instance, comes into the configuration. */
async function configure(trap: Trap, image: string, root: string, { consumer }: Arranged): Promise<void> {
  if (consumer === undefined) return
  const text = stringify(configuration(trap, image, consumer))
  await (await testRepository(root)).commit({ '.github/compat-gate.yml': text })
}

async function arrange(arrangement: Arrangement): Promise<Arranged> {
  const work = await exported(arrangement.trap, 'arrange.mjs')
  return ((await work?.(arrangement)) as Arranged | undefined) ?? {}
}

/** Variables of the runner. */
export function trapEnvironment(
  { trap, consumer }: Pick<Arrangement, 'trap' | 'consumer'>,
  arranged: Arranged,
  { fake }: Pick<TrapEngine, 'fake'>,
): Record<string, string> {
  const { DOCKER_CONFIG } = process.env
  // The docker client's buildx lies there: on Podman it alone tells which image is published.
  const needsClient = fake === undefined && trap.baseline !== undefined
  const client = needsClient && DOCKER_CONFIG !== undefined ? { DOCKER_CONFIG } : {}
  const fill = (text: string) =>
    text.replaceAll('{consumer}', consumer).replaceAll('{PATH}', process.env['PATH'] ?? '')
  const given = Object.entries({ CI: 'true', ...client, ...trap.environment, ...arranged.environment })
  return Object.fromEntries(given.map(([name, text]) => [name, fill(text)]))
}
