import { randomBytes, randomInt } from 'node:crypto'
import { mkdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectEngine } from '../../src/engine/connect.js'
import type { EngineFacts } from '../../src/engine/engine.js'
import { messageOf } from '../../src/shared/errors.js'
import { type AddressRange, freeRange } from './address-range.js'
import type { EngineDuty } from './duty.js'
import { Guard } from './guard.js'
import { installEngine } from './install.js'
import { ENGINE_MARK, endpointIn, launch, OUR_FOLDER_MODE, SHARED_FOLDERS } from './launch.js'
import { runProgram } from './program.js'

// A socket's path has at most 107 bytes on Linux, and containerd adds some 40 to the folder's.
const MOST_PATH = 60

export interface OwnEngine extends AsyncDisposable {
  endpoint: `unix://${string}`
}

export interface EngineOptions {
  /** Where the engine's own folder is made; the temporary folder by default. */
  folder?: string
  signal?: AbortSignal
}

/**
 * Starts a Docker engine that shares nothing with any other one of this machine. All of it ends when it is disposed of,
 * and also when this process is killed. Needs root, and the programs that `installEngine` sees to.
 */
export async function startEngine(options: EngineOptions = {}): Promise<OwnEngine> {
  const guard = await Guard.start()
  try {
    const parent = options.folder ?? tmpdir()
    const id = randomBytes(4).toString('hex')
    await promiseFolders(guard)
    const bridge = `cgate${id}`
    const range = await takeRange(bridge, randomInt(640), taken =>
      guard.promise(engineDuty(parent, id, taken)),
    )
    const duty = engineDuty(parent, id, range)
    await mkdir(duty.folder, { mode: 0o700 })
    await launch(duty, options.signal)
    return { endpoint: endpointIn(duty.folder), [Symbol.asyncDispose]: () => guard[Symbol.asyncDispose]() }
  } catch (error) {
    await guard[Symbol.asyncDispose]()
    throw error
  }
}

function engineDuty(parent: string, id: string, { range }: AddressRange): EngineDuty {
  const folder = join(parent, `cgate-${id}`)
  if (folder.length > MOST_PATH) {
    throw new Error(
      `${folder} is too long for the engine's sockets: set TMPDIR to a folder with a short path`,
    )
  }
  return {
    kind: 'engine',
    mark: `${ENGINE_MARK}=${id}`,
    folder,
    cgroup: `cgate-${id}`,
    bridge: `cgate${id}`,
    range,
  }
}

/** Sees to it that a shared folder goes again when it is missing now, or was made for another engine of ours. */
async function promiseFolders(guard: Guard): Promise<void> {
  for (const path of SHARED_FOLDERS) {
    const mode = await stat(path).then(
      stats => stats.mode & 0o7777,
      () => undefined,
    )
    if (mode === undefined || mode === OUR_FOLDER_MODE) await guard.promise({ kind: 'shared-folder', path })
  }
}

// Engines that start at the same moment see the same free ranges, hence the lock and the second look.
const MAKE_BRIDGE = `
if [ -n "$(ip -4 route show root "$3")" ]; then exit 0; fi
ip link add name "$1" type bridge
ip address add "$2" dev "$1"
ip link set "$1" up
echo made`

/**
 * Makes a bridge with a range of addresses that nobody else has.
 *
 * @param start which of the ranges to try first
 * @param promise is called before a bridge with this range is made
 */
export async function takeRange(
  bridge: string,
  start: number,
  promise: (range: AddressRange) => Promise<void>,
): Promise<AddressRange> {
  for (;;) {
    const range = freeRange(await readFile('/proc/net/route', 'utf8'), start)
    await promise(range)
    const made = ['sh', '-euc', MAKE_BRIDGE, 'sh', bridge, range.gateway, range.range]
    if ((await runProgram('flock', ['/run', ...made])) !== '') return range
  }
}

export interface FoundEngine extends AsyncDisposable {
  facts: EngineFacts
  /** Whether it was started for this process alone. */
  own: boolean
}

/** The engine that answers, or else one of our own. */
export async function findEngine(say: (line: string) => void, signal: AbortSignal): Promise<FoundEngine> {
  const facts = await runningEngine(say)
  if (facts !== undefined) {
    say(`using the engine at ${facts.endpoint} (${facts.name} ${facts.version})`)
    return { facts, own: false, [Symbol.asyncDispose]: async () => undefined }
  }
  await installEngine(say, signal)
  say('starting a Docker engine of its own, in a temporary folder')
  return own(await startEngine({ signal }))
}

async function own(engine: OwnEngine): Promise<FoundEngine> {
  const facts = await (await connectEngine({ DOCKER_HOST: engine.endpoint })).facts()
  return { facts, own: true, [Symbol.asyncDispose]: () => engine[Symbol.asyncDispose]() }
}

/** DOCKER_HOST comes first; the usual sockets are tried after it, because any engine will do. */
async function runningEngine(say: (line: string) => void): Promise<EngineFacts | undefined> {
  const { DOCKER_HOST: host, ...without } = process.env
  for (const env of host ? [{ ...without, DOCKER_HOST: host }, without] : [without]) {
    try {
      return await (await connectEngine(env)).facts()
    } catch (error) {
      // The way out that it ends with is what happens next.
      say(messageOf(error).replace(/; start Docker.*$/s, ''))
    }
  }
  return undefined
}
