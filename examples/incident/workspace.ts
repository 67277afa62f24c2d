import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commitAll } from '../../tools/commit-all.js'
import { ROOT } from '../../tools/repository.js'
import type { PackageIndex } from './packages.js'
import { daysOf, emulatorDay, type Pair } from './releases.js'

const EMULATOR = 'aws-durable-execution-sdk-python-testing'
const SDK = 'aws-durable-execution-sdk-python'
const OWN = join(ROOT, 'examples', 'incident')

/** The SDK in the emulator's image, and the one of the functions. */
export interface Sdks {
  image: string
  functions: string
}

/**
 * Makes the two repositories of a replay in a folder: `provider`, which builds the emulator's image, and `consumer`; and
 * `published`, the provider as it was when `:latest` was built. All that they install is locked in them, and downloaded.
 */
export async function makeIncidentWorkspace(
  folder: string,
  pair: Pair,
  index: PackageIndex,
  signal: AbortSignal,
): Promise<Sdks> {
  await mkdir(join(folder, 'tmp'), { recursive: true })
  const image = await makeProvider(join(folder, 'provider'), pair, index, signal)
  if (pair.published !== undefined)
    await makeProvider(join(folder, 'published'), { ...pair, emulator: pair.published }, index, signal)
  const functions = await makeConsumer(folder, pair, index, signal)
  return { image, functions }
}

async function makeProvider(
  folder: string,
  { emulator, always }: Pair,
  index: PackageIndex,
  signal: AbortSignal,
): Promise<string> {
  await mkdir(join(folder, '.github'), { recursive: true })
  const config = await readFile(join(OWN, 'compat-gate.yml'), 'utf8')
  await writeFile(
    join(folder, '.github', 'compat-gate.yml'),
    always ? config.replace('when: red', 'when: always') : config,
  )
  await cp(join(OWN, 'emulator', 'Dockerfile'), join(folder, 'Dockerfile'))
  await writeFile(join(folder, '.gitignore'), 'dist/\n')
  const lock = join(folder, 'requirements.txt')
  const locked = await index.lock([`${EMULATOR}==${emulator}`], emulatorDay(emulator), 'image', lock)
  await commitAll(folder, `The emulator ${emulator}`, signal)
  await index.download(lock, join(folder, 'dist'))
  return versionIn(locked)
}

async function makeConsumer(
  folder: string,
  pair: Pair,
  index: PackageIndex,
  signal: AbortSignal,
): Promise<string> {
  const consumer = join(folder, 'consumer')
  await cp(join(OWN, 'consumer'), consumer, { recursive: true, filter: isSource })
  const days = daysOf(pair)
  const lock = join(consumer, 'requirements.txt')
  await index.lock([`aws-sam-cli==${pair.sam}`, 'boto3', 'pytest'], days.sam, 'machine', lock)
  await index.warm(lock, join(folder, 'warm'))
  const wanted = pair.functions === undefined ? SDK : `${SDK}==${pair.functions}`
  const functions = join(consumer, 'functions', 'requirements.txt')
  const locked = await index.lock([wanted], days.functions, 'image', functions)
  await index.install(functions, join(folder, 'warm-functions'))
  await commitAll(consumer, `The tests, with sam ${pair.sam}`, signal)
  return versionIn(locked)
}

function versionIn(locked: Map<string, string>): string {
  const version = locked.get(SDK)
  if (version === undefined) throw new Error(`expected ${SDK} among ${[...locked.keys()].join(', ')}`)
  return version
}

// What someone installed or left in the example's folder is no part of it.
function isSource(path: string): boolean {
  return !/\/(\.venv|build|__pycache__|\.pytest_cache|\.durable-executions-local)$/.test(path)
}
