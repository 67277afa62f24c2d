import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commitAll } from '../../tools/commit-all.js'
import { ROOT } from '../../tools/repository.js'
import { type Break, broken } from './breaks.js'

const EXAMPLES = join(ROOT, 'examples')
/** The values in examples/compat-gate.yml that a demo replaces by names of its own. */
const BASE = 'base.emulator.example/local/node:latest'
const IMAGE = 'public.emulator.example/durable-functions/durable-emulator'

export interface DemoWorkspace {
  /** The repository that builds the image; its configuration names the consumer as `../consumer`. */
  provider: string
  config: string
  tmp: string
}

export interface WorkspaceRequest {
  folder: string
  base: string
  /** The repository in a registry where the unbroken emulator is `latest`: then both are compared. */
  published?: string
  break?: Break
  signal?: AbortSignal
}

/** Makes the two repositories of the demo in a folder: of the emulator, broken if wanted, and of its consumer. */
export async function makeWorkspace(request: WorkspaceRequest): Promise<DemoWorkspace> {
  const provider = join(request.folder, 'provider')
  const config = join('.github', 'compat-gate.yml')
  const tmp = join(request.folder, 'tmp')
  await mkdir(join(provider, '.github'), { recursive: true })
  await mkdir(tmp)
  await cp(join(EXAMPLES, 'emulator'), join(provider, 'examples', 'emulator'), { recursive: true })
  await writeFile(join(provider, config), await configuration(request))
  await commitAll(provider, 'Add the emulator', request.signal)
  if (request.break) {
    await applyBreak(provider, request.break)
    await commitAll(provider, request.break.what, request.signal)
  }
  await makeConsumer(join(request.folder, 'consumer'), request)
  return { provider, config, tmp }
}

async function configuration({ base, published }: WorkspaceRequest): Promise<string> {
  const text = await readFile(join(EXAMPLES, 'compat-gate.yml'), 'utf8')
  const built = replaceOnce(text, BASE, base, 'compat-gate.yml')
  // Two rounds are the fewest after which a break is called one.
  return published === undefined
    ? built
    : `${replaceOnce(built, IMAGE, published, 'compat-gate.yml')}baseline: { image: latest, rounds: 2 }\n`
}

function replaceOnce(text: string, from: string, to: string, file: string): string {
  if (text.split(from).length === 2) return text.replace(from, () => to)
  throw new Error(`examples/${file}: expected exactly one ${from}`)
}

async function applyBreak(provider: string, way: Break): Promise<void> {
  const path = join(provider, 'examples', 'emulator', way.file)
  await writeFile(path, broken(await readFile(path, 'utf8'), way))
}

async function makeConsumer(folder: string, request: WorkspaceRequest): Promise<void> {
  // What someone installed or left in the example's folder is no part of it.
  const own = (path: string) => !/\/(\.tool|\.durable-executions-local|node_modules)$/.test(path)
  await cp(join(EXAMPLES, 'consumer'), folder, { recursive: true, filter: own })
  // The registry that it names does not exist.
  if (request.published !== undefined)
    for (const file of ['src/settings.js', 'test/unit/settings.test.js'])
      await writeFile(
        join(folder, file),
        replaceOnce(await readFile(join(folder, file), 'utf8'), IMAGE, request.published, `consumer/${file}`),
      )
  await commitAll(folder, 'Add the tool', request.signal)
}
