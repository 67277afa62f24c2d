import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foreground } from '../../tools/engine/foreground.js'
import type { EngineName } from '../../tools/engine/install.js'
import { OwnRegistry } from '../../tools/registry.js'
import { builtProgram } from '../../tools/repository.js'

// The ports that sam takes are its own there, published ports reach containers as on any machine with Docker, nothing can be
// pulled or installed by chance, and the registry of the emulator is one of ours.
const NAMESPACE = [
  '--net',
  '--mount',
  'sh',
  '-euc',
  'mount --bind "$1" /etc/hosts; shift; ip link set lo up; exec "$@"',
  'sh',
]
/** The emulator's registry. Ours answers by that name, and has no TLS. */
const EMULATOR_HOST = 'public.ecr.aws'
const HOSTS = `127.0.0.1 localhost ${EMULATOR_HOST}\n`

export interface InsideRequest {
  engine: EngineName
  /** Where it runs. */
  folder: string
  /** A program of this repository as it lies below build/, and its arguments. */
  command: [program: string, ...args: string[]]
  env: NodeJS.ProcessEnv
  signal: AbortSignal
}

/** Runs a program in a network namespace of its own, on an engine of its own, and returns its exit code. */
export async function runInside({ engine, folder, command, env, signal }: InsideRequest): Promise<number> {
  const node = process.execPath
  const [program, ...args] = command
  const options = ['--engine', engine, '--networking', 'default', '--insecure-registry', EMULATOR_HOST]
  const inside = [node, builtProgram(program), ...args]
  const withEngine = [node, builtProgram('tools/engine/with-engine.js'), ...options, '--', ...inside]
  const hosts = join(folder, 'hosts')
  await writeFile(hosts, HOSTS)
  return await foreground('unshare', [...NAMESPACE, hosts, ...withEngine], { cwd: folder, env, signal })
}

/** The registry of the emulator, inside. */
export async function startEmulatorRegistry(folder: string, program: string): Promise<OwnRegistry> {
  // By that port engines ask a registry whose name has none, and which is on this machine.
  return await OwnRegistry.start({ folder, program, address: '127.0.0.1:80' })
}
