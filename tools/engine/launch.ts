import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Docker from 'dockerode'
import { z } from 'zod'
import { connectEngine, dockerodeOptions } from '../../src/engine/connect.js'
import { allowedEnvironment } from '../../src/process/environment.js'
import { systemPath } from './program.js'

/** The variable by which every process of an engine of our own is known. */
export const ENGINE_MARK = 'COMPAT_GATE_ENGINE'

const READY_MS = 60_000
const POLL_MS = 50

/** Where Docker keeps images: with its own graph drivers, or in containerd. Fresh installs of Docker 29 do the latter. */
export const IMAGE_STORES = ['classic', 'containerd'] as const
export type ImageStore = (typeof IMAGE_STORES)[number]

export interface EngineSetting {
  /** `NAME=value` in the environment of its processes. */
  mark: string
  folder: string
  cgroup: string
  /** Its bridge and the address range of all its networks, as in `10.213.16.0/20`; Docker's own default without. */
  network?: { bridge: string; range: string } | undefined
}

/** Which Docker engine it is. */
export interface EngineKind {
  /** A folder with the engine's programs and their libraries in `usr/`; those of the machine by default. */
  programs?: string | undefined
  /** The engine's own default by default. */
  imageStore?: ImageStore | undefined
}

// The engine's own view of what every engine of a machine shares, made of mounts that end with it. In /run containerd
// has its sockets; settings in /etc/docker would be read. What is mounted on a file of /etc, an overlay does not show.
// Programs of another distribution come with its libraries, which serve the older programs of this one too.
const OWN_VIEW = `
view=$1 programs=$2
shift 2
mkdir "$view"
mount -t tmpfs tmpfs "$view"
mkdir "$view/etc" "$view/run" "$view/etc-work" "$view/run-work"
for file in /etc/resolv.conf /etc/hosts; do
  if [ -e "$file" ]; then cp -L "$file" "$view/etc/"; fi
done
for name in etc run; do
  mount -t overlay overlay -o "lowerdir=/$name,upperdir=$view/$name,workdir=$view/$name-work" "/$name"
done
for folder in /etc/docker /run/containerd; do
  mkdir -p "$folder"
  mount -t tmpfs tmpfs "$folder"
done
if [ -n "$programs" ]; then mount -t overlay overlay -o "lowerdir=$programs/usr:/usr" /usr; fi
exec "$@"`

/**
 * The command that starts an engine in mount and process namespaces of its own: when its first process ends, so do all
 * others, containers included, and its mounts are gone. With a bridge of its own it changes neither packet filters nor
 * forwarding: published ports go through docker-proxy, on 127.0.0.1.
 */
export function engineCommand({ folder, cgroup, network }: EngineSetting, programs?: string): string[] {
  return [
    'unshare',
    '--mount',
    '--propagation=slave',
    '--pid',
    '--fork',
    '--kill-child',
    '--mount-proc',
    ...['sh', '-euc', OWN_VIEW, 'sh', join(folder, 'view'), programs ?? ''],
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
export function engineConfiguration(imageStore?: ImageStore): string {
  return JSON.stringify(
    imageStore ? { features: { 'containerd-snapshotter': imageStore === 'containerd' } } : {},
  )
}

export function endpointIn(folder: string): `unix://${string}` {
  return `unix://${join(folder, 'docker.sock')}`
}

/** Starts the engine's processes and returns when it answers. The guard, not this process, ends them. */
export async function launch(
  setting: EngineSetting,
  { programs, imageStore }: EngineKind,
  signal?: AbortSignal,
): Promise<void> {
  const log = join(setting.folder, 'dockerd.log')
  await writeFile(join(setting.folder, 'daemon.json'), engineConfiguration(imageStore))
  const child = await start(setting, programs, log)
  const deadline = performance.now() + READY_MS
  while (!(await answers(endpointIn(setting.folder)))) {
    signal?.throwIfAborted()
    if (child.exitCode !== null) throw await failure(`ended with ${child.exitCode}`, log)
    if (performance.now() > deadline) throw await failure(`did not answer within ${READY_MS / 1000} s`, log)
    await sleep(POLL_MS)
  }
  if (imageStore !== undefined) await expectImageStore(endpointIn(setting.folder), imageStore)
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

async function start(
  setting: EngineSetting,
  programs: string | undefined,
  log: string,
): Promise<ChildProcess> {
  const [program = '', ...args] = engineCommand(setting, programs)
  const [name = '', value = ''] = setting.mark.split('=')
  await using file = await open(log, 'a')
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', file.fd, file.fd],
    env: allowedEnvironment(process.env, [], { PATH: systemPath(), [name]: value }),
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
  return new Error(`the Docker engine ${how}; its last lines:\n${lines.map(line => `  ${line}`).join('\n')}`)
}
