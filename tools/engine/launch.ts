import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { z } from 'zod'
import { connectEngine, dockerodeOptions } from '../../src/engine/connect.js'
import { allowedEnvironment } from '../../src/process/environment.js'
import { type EngineSetting, endpointIn, UNSHARE, viewCommand } from './own-view.js'
import { configurePodman, podmanCommand } from './podman.js'
import { systemPath } from './program.js'

/** The variable by which every process of an engine of our own is known. */
export const ENGINE_MARK = 'COMPAT_GATE_ENGINE'

const READY_MS = 60_000
// When a program in Go collects garbage: https://pkg.go.dev/runtime#hdr-Environment_Variables
const SELDOM = { GOGC: '2000', GOMEMLIMIT: '512MiB' }
const POLL_MS = 50

/** Where Docker keeps images: with its own graph drivers, or in containerd. Fresh installs of Docker 29 do the latter. */
export const IMAGE_STORES = ['classic', 'containerd'] as const
export type ImageStore = (typeof IMAGE_STORES)[number]

/** Which engine it is. */
export interface EngineKind {
  /** Docker by default. */
  isPodman?: boolean | undefined
  /** A folder with the engine's programs and their libraries in `usr/`; those of the machine by default. */
  programs?: string | undefined
  /** The engine's own default by default. */
  imageStore?: ImageStore | undefined
  /** `host` or `host:port` of registries that may be asked without TLS; localhost and 127.0.0.1 always may. */
  insecureRegistries?: readonly string[] | undefined
}

/**
 * The command that starts an engine in mount and process namespaces of its own: when its first process ends, so do all
 * others, containers included, and its mounts are gone. With a bridge of its own it changes neither packet filters nor
 * forwarding: published ports go through docker-proxy, on 127.0.0.1.
 */
export function engineCommand({ folder, cgroup, network }: EngineSetting, programs?: string): string[] {
  return [
    ...UNSHARE,
    ...viewCommand(folder, programs),
    'dockerd',
    `--host=${endpointIn(folder)}`,
    `--config-file=${join(folder, 'daemon.json')}`,
    `--data-root=${join(folder, 'data')}`,
    `--exec-root=${join(folder, 'exec')}`,
    `--pidfile=${join(folder, 'docker.pid')}`,
    '--exec-opt=native.cgroupdriver=cgroupfs',
    `--cgroup-parent=/${cgroup}`,
    ...(network === undefined ? [] : withoutPacketFilter(network)),
  ]
}

function withoutPacketFilter({ bridge, range }: { bridge: string; range: string }): string[] {
  return [
    `--bridge=${bridge}`,
    `--default-address-pool=base=${range},size=24`,
    '--ip=127.0.0.1',
    '--iptables=false',
    '--ip6tables=false',
    '--ip-forward=false',
    '--ip-masq=false',
  ]
}

/** The content of daemon.json. */
export function engineConfiguration({ imageStore, insecureRegistries = [] }: EngineKind): string {
  return JSON.stringify({
    ...(imageStore && { features: { 'containerd-snapshotter': imageStore === 'containerd' } }),
    ...(insecureRegistries.length > 0 && { 'insecure-registries': insecureRegistries }),
  })
}

/**
 * Starts the engine's processes and returns when it answers. The guard, not this process, ends them.
 *
 * @returns the first of them
 */
export async function launch(
  setting: EngineSetting,
  kind: EngineKind,
  signal?: AbortSignal,
): Promise<number | undefined> {
  const { isPodman = false, programs, imageStore, insecureRegistries } = kind
  const log = join(setting.folder, 'engine.log')
  if (isPodman) await configurePodman(setting.folder, insecureRegistries)
  else await writeFile(join(setting.folder, 'daemon.json'), engineConfiguration(kind))
  const command = isPodman ? podmanCommand(setting, programs) : engineCommand(setting, programs)
  const child = await start(command, setting.mark, log)
  const deadline = performance.now() + READY_MS
  while (!(await answers(endpointIn(setting.folder)))) {
    signal?.throwIfAborted()
    if (child.exitCode !== null) throw await failure(`ended with ${child.exitCode}`, log)
    if (performance.now() > deadline) throw await failure(`did not answer within ${READY_MS / 1000} s`, log)
    await sleep(POLL_MS)
  }
  if (imageStore !== undefined) await expectImageStore(endpointIn(setting.folder), imageStore)
  return child.pid
}

const Info = z.object({ ServerVersion: z.string(), DriverStatus: z.array(z.array(z.string())).nullish() })

/** An engine that does not know the choice ignores it without a word. */
export async function expectImageStore(endpoint: string, wanted: ImageStore): Promise<void> {
  const info = Info.parse(await new Docker(dockerodeOptions(endpoint, {})).info())
  const snapshotter = info.DriverStatus?.some(([, value]) => value === 'io.containerd.snapshotter.v1')
  const got: ImageStore = snapshotter ? 'containerd' : 'classic'
  if (got !== wanted)
    throw new Error(`expected the ${wanted} image store, but Docker ${info.ServerVersion} has the ${got} one`)
}

async function start([program = '', ...args]: string[], mark: string, log: string): Promise<ChildProcess> {
  const [name = '', value = ''] = mark.split('=')
  await using file = await open(log, 'a')
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
    // An engine starts itself anew for each step of a build, each container and each layer, and collected garbage in half
    // of that time. GOMAXPROCS: with little to do for each of its processors, those of current Docker wake each other.
    env: allowedEnvironment(process.env, ['GOMAXPROCS'], { PATH: systemPath(), ...SELDOM, [name]: value }),
  })
  // A program that cannot be started shows as an exit code.
  child.once('error', () => undefined)
  child.unref()
  return child
}

async function answers(endpoint: string): Promise<boolean> {
  return connectEngine({ DOCKER_HOST: endpoint }).then(
    () => true,
    () => false,
  )
}

async function failure(how: string, log: string): Promise<Error> {
  const lines = (await readFile(log, 'utf8')).trim().split('\n').slice(-10)
  return new Error(`the engine ${how}; its last lines:\n${lines.map(line => `  ${line}`).join('\n')}`)
}
