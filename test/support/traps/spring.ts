import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { stringify } from 'yaml'
import { z } from 'zod'
import { policyOf } from '../../../src/conclude.js'
import { loadConfig } from '../../../src/config/load.js'
import { Evidence } from '../../../src/evidence.js'
import { VerdictDocument } from '../../../src/report/document.js'
import { judge } from '../../../src/verdict/judge.js'
import type { Policy } from '../../../src/verdict/policy.js'
import { folder } from '../folder.js'
import { testRepository } from '../git.js'
import { Runner, type StepEnd } from '../runner.js'
import { buildOther, removeAll, type TrapEngine } from './images.js'
import { neutral } from './neutral.js'
import { TrapRegistry } from './registry.js'
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
}

/** What `arrange.mjs` of a trap is given. It may change what is there before the gate runs. */
export interface Arrangement extends Place {
  trap: Trap
  image: string
  endpoint: string
  /** The hand that arranges things in the engine. */
  docker: TrapEngine['docker']
  registry?: TrapRegistry
  /** Builds an image of somebody else, with a shell. */
  build: (reference: string) => Promise<void>
}

/** What it may give back. */
interface Arranged {
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

interface Place {
  folder: string
  consumer: string
  provider: string
}

const OF_THE_HARNESS = ['trap.yml', 'arrange.mjs', 'verify.mjs', 'tamper.mjs']

/** Runs the action's step on a trap as a runner does, and removes what the trap left in the engine. */
export async function spring(trap: Trap, engine: TrapEngine): Promise<Sprung> {
  await using own = await folder()
  const at = (name: string) => join(own.path, name)
  const place = { folder: own.path, consumer: at('consumer'), provider: at('provider') }
  await using registry = trap.registry ? await TrapRegistry.start() : undefined
  const image = `${registry?.host ?? 'traps.example'}/${trap.name}/emulator`
  await Promise.all([mkdir(at('tmp')), mkdir(at('home'))])
  await makeConsumer(trap, place.consumer)
  const { endpoint, docker } = engine
  const build = (reference: string) => buildOther(reference, place.provider, engine)
  const arrangement = { ...place, trap, image, endpoint, docker, build, ...(registry && { registry }) }
  await makeProvider(trap, image, place.provider, engine.busybox)
  try {
    await build(`${image}:latest`)
    return await arranged(arrangement, engine)
  } finally {
    await removeAll(image, engine)
  }
}

/** From what the arrangement changes to what the trap has got. */
async function arranged(arrangement: Arrangement, engine: TrapEngine): Promise<Sprung> {
  const { trap, image, provider } = arrangement
  const given = await arrange(arrangement)
  try {
    await configure(trap, image, provider, given)
    const end = await step(arrangement, engine, trap, given)
    return await outcome(end, arrangement)
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

async function makeProvider(
  trap: Trap,
  image: string,
  root: string,
  busybox: string | undefined,
): Promise<void> {
  await mkdir(root)
  const binary = busybox === undefined ? '' : await readFile(busybox)
  await writeFile(join(root, 'busybox'), binary, { mode: 0o755 })
  const provider = await testRepository(root)
  const shell = ['FROM scratch', ...['sh', 'sleep', 'busybox'].map(name => `COPY busybox /bin/${name}`)]
  const own = trap.dockerfile.map(line => line.replaceAll('{host}', image.split('/', 1)[0] ?? ''))
  const lines = [...shell, ...own, `CMD ${JSON.stringify(['/bin/sh', '-c', trap.shell])}`, '']
  await provider.commit({
    Dockerfile: lines.join('\n'),
    'Dockerfile.other': [...shell, 'CMD ["/bin/sh", "-c", "sleep 60"]', ''].join('\n'),
    '.github/compat-gate.yml': stringify(configuration(trap, image, {})),
  })
}

function configuration(trap: Trap, image: string, more: object) {
  const usual = {
    name: 'trap',
    repository: '../consumer',
    ref: 'main',
    'image-tag-env': 'EMULATOR_TAG',
    test: { command: ['node', '{file}', '{report}'], files: ['test.mjs'], timeout: '1m' },
    env: { TRAP_IMAGE: image },
  }
  const consumers = [{ ...usual, ...trap.consumer, ...more }]
  return { version: 1, candidate: { image, ...trap.candidate }, consumers }
}

/** What only the arrangement knows, a commit for instance, comes into the configuration. */
async function configure(trap: Trap, image: string, root: string, { consumer }: Arranged): Promise<void> {
  if (consumer === undefined) return
  const text = stringify(configuration(trap, image, consumer))
  await writeFile(join(root, '.github/compat-gate.yml'), text)
}

async function arrange(arrangement: Arrangement): Promise<Arranged> {
  const work = await exported(arrangement.trap, 'arrange.mjs')
  return ((await work?.(arrangement)) as Arranged | undefined) ?? {}
}

/** The function that a file of the trap's own exports, when there is such a file. */
async function exported({ folder }: Trap, name: string): Promise<((given: unknown) => unknown) | undefined> {
  const path = join(folder, name)
  return existsSync(path) ? (await import(pathToFileURL(path).href)).default : undefined
}

async function step(place: Place, engine: TrapEngine, trap: Trap, arranged: Arranged): Promise<StepEnd> {
  const fill = (text: string) =>
    text.replaceAll('{consumer}', place.consumer).replaceAll('{PATH}', process.env['PATH'] ?? '')
  const given = Object.entries({ CI: 'true', ...trap.environment, ...arranged.environment })
  const env = Object.fromEntries(given.map(([name, text]) => [name, fill(text)]))
  const { folder } = place
  const places = { folder, tmp: join(folder, 'tmp'), home: join(folder, 'home') }
  const runner = await Runner.for(
    { ...places, provider: { path: place.provider }, engine },
    { env, inputs: trap.inputs },
  )
  return await runner.run()
}

async function outcome(end: StepEnd, arrangement: Arrangement): Promise<Sprung> {
  const { trap, provider } = arrangement
  const folder = end.outputs['report-dir'] ?? ''
  const document =
    folder === ''
      ? undefined
      : VerdictDocument.parse(JSON.parse(await readFile(join(folder, 'verdict.json'), 'utf8')))
  const evidence = folder === '' ? [] : await readEvidence(folder)
  const config = await loadConfig({ root: provider, presetsDir: 'presets' })
  // A run that ended by an error came to no verdict, so no rule had a part in it.
  const policies = document === undefined ? [] : config.consumers.map(policyOf)
  const before = trap.class === 'tampered' ? 'pass' : trap.verdict
  const problems = [
    ...neutral(end, before, document, trap.inputs['token']),
    ...(await verify({ ...arrangement, end, document, evidence })),
  ]
  const verdict = end.outputs['verdict'] ?? 'none'
  if (trap.class !== 'tampered') {
    const reasons = document?.consumers.flatMap(one => one.reasons) ?? []
    return { verdict, codes: codesOf(reasons), problems, policies, evidence }
  }
  const tampered = await tamper(trap, evidence)
  const judgement = judge(policies, tampered)
  const reasons = judgement.consumers.flatMap(one => one.reasons)
  const own = verdict === 'pass' ? [] : [`the evidence was ${verdict} before anybody tampered with it`]
  return {
    ...{ verdict: judgement.verdict, codes: codesOf(reasons) },
    ...{ problems: [...problems, ...own], policies, evidence: tampered },
  }
}

function codesOf(reasons: { code: string }[]): string[] {
  return [...new Set(reasons.map(({ code }) => code))].sort()
}

/** What is left of the evidence on its way to the judge. */
async function tamper(trap: Trap, evidence: Evidence[]): Promise<Evidence[]> {
  const change = await exported(trap, 'tamper.mjs')
  return z.array(Evidence).parse(await change?.(structuredClone(evidence)))
}

async function readEvidence(folder: string): Promise<Evidence[]> {
  const files = await readdir(join(folder, 'evidence'), { recursive: true })
  const names = files.filter(name => name.endsWith('evidence.json')).sort()
  const texts = await Promise.all(names.map(name => readFile(join(folder, 'evidence', name), 'utf8')))
  return texts.map(text => Evidence.parse(JSON.parse(text)))
}

async function verify(ended: Ended): Promise<string[]> {
  try {
    const check = await exported(ended.trap, 'verify.mjs')
    await check?.(ended)
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
