import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf, UsageError } from '../../src/shared/errors.js'
import { foreground, Stopped, stopSignal } from './foreground.js'
import { Guard } from './guard.js'
import { ENGINES, type EngineName, installEngine } from './install.js'
import { IMAGE_STORES, type ImageStore } from './launch.js'
import { NETWORKINGS, type Networking, startEngine } from './own-engine.js'

const MARK = 'COMPAT_GATE_WITH_ENGINE'
/** How long the command may take to end when this program is killed. */
const GRACE_MS = 10_000

const HELP = `expected a command, as in: node with-engine.js -- npm test
before the --:
  --engine ${ENGINES.join(' | ')} | FOLDER    the first by default; a folder with an engine's programs in usr/
  --image-store ${IMAGE_STORES.join(' | ')}
  --insecure-registry HOST[:PORT]    may be asked without TLS; once for each
  --networking ${NETWORKINGS.join(' | ')}    the last one below \`unshare --net\` only`

interface Wanted {
  engine: EngineName | { programs: string }
  imageStore: ImageStore | undefined
  insecureRegistries: string[]
  networking: Networking
  command: string[]
}

/** `with-engine.js [<options>] -- <command…>`: runs a command with DOCKER_HOST set to an engine of its own. */
async function main(words: string[]): Promise<number> {
  const { engine: name, imageStore, insecureRegistries, networking, command } = wantedEngine(words)
  const signal = stopSignal()
  const say = (line: string) => console.error(`with-engine: ${line}`)
  const kind = typeof name === 'string' ? await installEngine(name, say, signal) : name
  const choice = { ...kind, ...(imageStore && { imageStore }), insecureRegistries }
  await using engine = await startEngine({ ...choice, networking, signal })
  await using guard = await Guard.start()
  const id = randomUUID()
  await guard.promise({ kind: 'processes', mark: `${MARK}=${id}`, graceMs: GRACE_MS })
  const path = choice.programs && `${choice.programs}/client:${process.env['PATH']}`
  const env = { ...process.env, DOCKER_HOST: engine.endpoint, [MARK]: id, ...(path && { PATH: path }) }
  const [program = '', ...args] = [...engine.inside, ...command]
  return await foreground(program, args, { env, signal })
}

function wantedEngine(words: string[]): Wanted {
  const end = words.indexOf('--')
  const { values } = parseArgs({
    args: words.slice(0, Math.max(end, 0)),
    options: {
      engine: { type: 'string', default: 'docker' },
      'image-store': { type: 'string' },
      'insecure-registry': { type: 'string', multiple: true, default: [] },
      networking: { type: 'string', default: 'reduced' },
    },
  })
  const command = words.slice(end + 1)
  if (command[0] === undefined || command[0].startsWith('-')) throw new UsageError(HELP)
  const store = values['image-store']
  return {
    engine: values.engine.includes('/')
      ? { programs: resolve(values.engine) }
      : oneOf('--engine', ENGINES, values.engine),
    imageStore: store === undefined ? undefined : oneOf('--image-store', IMAGE_STORES, store),
    insecureRegistries: values['insecure-registry'],
    networking: oneOf('--networking', NETWORKINGS, values.networking),
    command,
  }
}

function oneOf<T extends string>(option: string, known: readonly T[], word: string): T {
  const found = known.find(one => one === word)
  if (found === undefined)
    throw new UsageError(`expected ${option} to be one of ${known.join(', ')}, got ${word}`)
  return found
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(`with-engine: ${messageOf(error)}`)
  process.exitCode = error instanceof Stopped ? error.exitCode : error instanceof UsageError ? 64 : 2
}
