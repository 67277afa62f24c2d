import { randomBytes, randomInt } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectEngine } from '../../src/engine/connect.js'
import type { EngineFacts } from '../../src/engine/engine.js'
import { messageOf } from '../../src/shared/errors.js'
import { type AddressRange, freeRange } from './address-range.js'
import type { EngineDuty } from './duty.js'
import { Guard } from './guard.js'
import { installEngine } from './install.js'
import { ENGINE_MARK, type EngineKind, launch } from './launch.js'
import { endpointIn } from './own-view.js'
import { runProgram } from './program.js'

// A socket's path has at most 107 bytes on Linux, and containerd adds some 40 to the folder's.
const MOST_PATH = 60

export const NETWORKINGS = ['reduced', 'default'] as const
export type Networking = (typeof NETWORKINGS)[number]

export interface OwnEngine extends AsyncDisposable {
  endpoint: `unix://${string}`
  /** What comes before a command that reaches the ports of its containers; nothing where all of the machine does. */
  inside: string[]
}

export interface EngineOptions extends EngineKind {
  /** `default` is Docker's: packet filters and forwarding, in a network namespace with the loopback interface only. */
  networking?: Networking
  /** Where the engine's own folder is made; the temporary folder by default. */
  folder?: string
  signal?: AbortSignal
}

/**
 * Starts an engine that shares nothing with any other one of this machine. All of it ends when it is disposed of,
 * and also when this process is killed. Needs root, and the programs that `installEngine` sees to.
 */
export async function startEngine(options: EngineOptions = {}): Promise<OwnEngine> {
  const guard = await Guard.start()
  try {
    const parent = options.folder ?? tmpdir()
    const id = randomBytes(4).toString('hex')
    const duty = await prepared(guard, parent, id, options)
    await mkdir(duty.folder, { mode: 0o700 })
    const pid = await launch(duty, options, options.signal)
    return {
      endpoint: endpointIn(duty.folder),
      inside: options.isPodman ? ['nsenter', `--net=/proc/${pid}/ns/net`, '--'] : [],
      [Symbol.asyncDispose]: () => guard[Symbol.asyncDispose](),
    }
  } catch (error) {
    await guard[Symbol.asyncDispose]()
    throw error
  }
}

async function prepared(
  guard: Guard,
  parent: string,
  id: string,
  { isPodman, networking }: EngineOptions,
): Promise<EngineDuty> {
  if (isPodman) return promised(guard, engineDuty(parent, id, undefined))
  return networking === 'default'
    ? await withDefaultNetworking(guard, parent, id)
    : await withOwnBridge(guard, parent, id)
}

async function withOwnBridge(guard: Guard, parent: string, id: string): Promise<EngineDuty> {
  const bridge = `cgate${id}`
  const duty = ({ range }: AddressRange) => engineDuty(parent, id, { bridge, range })
  return duty(await takeRange(bridge, randomInt(640), taken => guard.promise(duty(taken))))
}

async function withDefaultNetworking(guard: Guard, parent: string, id: string): Promise<EngineDuty> {
  const devices = (await readFile('/proc/net/dev', 'utf8')).match(/^ *[^:\s]+(?=:)/gm) ?? []
  if (devices.some(name => name.trim() !== 'lo')) {
    throw new Error(
      "Docker's default networking would change the packet filters of this machine: start it below `unshare --net`",
    )
  }
  return promised(guard, engineDuty(parent, id, undefined))
}

async function promised(guard: Guard, duty: EngineDuty): Promise<EngineDuty> {
  await guard.promise(duty)
  return duty
}

function engineDuty(parent: string, id: string, network: EngineDuty['network']): EngineDuty {
  const folder = join(parent, `cgate-${id}`)
  if (folder.length > MOST_PATH) {
    throw new Error(
      `${folder} is too long for the engine's sockets: set TMPDIR to a folder with a short path`,
    )
  }
  if (/^\/(etc|run)\//.test(folder))
    throw new Error(
      `${folder} would be hidden from the engine: set TMPDIR to a folder outside of /etc and /run`,
    )
  return {
    kind: 'engine',
    mark: `${ENGINE_MARK}=${id}`,
    folder,
    cgroup: `cgate-${id}`,
    network,
  }
}

/**
 * Any one of its own. Without one a bridge takes that of a container and another one when that has ended, and for up to a
 * minute all is lost that other containers send to the first.
 */
const BRIDGE_ADDRESS = '02:42:00:00:00:01'

// Engines that start at the same moment see the same free ranges, hence the lock and the second look.
const MAKE_BRIDGE = `
if [ -n "$(ip -4 route show root "$3")" ]; then exit 0; fi
ip link add name "$1" address ${BRIDGE_ADDRESS} type bridge
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
  const kind = await installEngine('docker', say, signal)
  say('starting a Docker engine of its own, in a temporary folder')
  return own(await startEngine({ ...kind, signal }))
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
