import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connectEngine } from '../../src/engine/connect.js'
import { allowedEnvironment } from '../../src/process/environment.js'
import { systemPath } from './program.js'

/** The variable by which every process of an engine of our own is known. */
export const ENGINE_MARK = 'COMPAT_GATE_ENGINE'

const READY_MS = 60_000
const POLL_MS = 50

export interface EngineSetting {
  /** `NAME=value` in the environment of its processes. */
  mark: string
  folder: string
  cgroup: string
  bridge: string
  /** The address range of all its networks, as in `10.213.16.0/20`. */
  range: string
}

/** Folders that every Docker engine of a machine shares; a second one needs its own view of them. */
export const SHARED_FOLDERS = ['/run/containerd', '/etc/docker']
/** Of a shared folder that an engine of our own has made: nobody else gives one the sticky bit. */
export const OUR_FOLDER_MODE = 0o1755

// A system's containerd would be used if its socket were seen, and settings in /etc/docker would be read.
// Another engine's clean-up may remove such a folder until something is mounted over it, hence the lock: see duty.ts.
const HIDE_AND_START = `
for folder in ${SHARED_FOLDERS.join(' ')}; do
  flock "$(dirname "$folder")" sh -euc 'mkdir -p -m ${OUR_FOLDER_MODE.toString(8)} "$1"; mount -t tmpfs tmpfs "$1"' sh "$folder"
done
exec dockerd "$@"`

/**
 * The command that starts an engine in mount and process namespaces of its own: when its first process ends, so do all
 * others, containers included, and its mounts are gone. It changes neither packet filters nor forwarding: published
 * ports go through docker-proxy, on 127.0.0.1.
 */
export function engineCommand({ folder, cgroup, bridge, range }: EngineSetting): string[] {
  return [
    'unshare',
    '--mount',
    '--propagation=slave',
    '--pid',
    '--fork',
    '--kill-child',
    '--mount-proc',
    ...['sh', '-euc', HIDE_AND_START, 'dockerd'],
    `--host=${endpointIn(folder)}`,
    `--config-file=${join(folder, 'daemon.json')}`,
    `--data-root=${join(folder, 'data')}`,
    `--exec-root=${join(folder, 'exec')}`,
    `--pidfile=${join(folder, 'docker.pid')}`,
    `--bridge=${bridge}`,
    `--default-address-pool=base=${range},size=24`,
    '--ip=127.0.0.1',
    '--iptables=false',
    '--ip6tables=false',
    '--ip-forward=false',
    '--ip-masq=false',
    '--exec-opt=native.cgroupdriver=cgroupfs',
    `--cgroup-parent=/${cgroup}`,
  ]
}

export function endpointIn(folder: string): `unix://${string}` {
  return `unix://${join(folder, 'docker.sock')}`
}

/** Starts the engine's processes and returns when it answers. The guard, not this process, ends them. */
export async function launch(setting: EngineSetting, signal?: AbortSignal): Promise<void> {
  const log = join(setting.folder, 'dockerd.log')
  await writeFile(join(setting.folder, 'daemon.json'), '{}')
  const child = await start(setting, log)
  const deadline = performance.now() + READY_MS
  while (!(await answers(endpointIn(setting.folder)))) {
    signal?.throwIfAborted()
    if (child.exitCode !== null) throw await failure(`ended with ${child.exitCode}`, log)
    if (performance.now() > deadline) throw await failure(`did not answer within ${READY_MS / 1000} s`, log)
    await sleep(POLL_MS)
  }
}

async function start(setting: EngineSetting, log: string): Promise<ChildProcess> {
  const [program = '', ...args] = engineCommand(setting)
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
