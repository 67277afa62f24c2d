import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { DEBIAN_KEYRING, DOCKER_SID, debianPrograms, PODMAN } from './debian.js'
import { Guard } from './guard.js'
import type { EngineKind } from './launch.js'
import { findProgram, runProgram } from './program.js'

/** `docker` is the machine's own or the distribution's, `docker-sid` the one of Debian's sid, `podman` that of Debian 13. */
export const ENGINES = ['docker', 'docker-sid', 'podman'] as const
export type EngineName = (typeof ENGINES)[number]

/** The distribution's packages, by the program or the file that each is needed for. */
const PACKAGES: Record<EngineName, Record<string, string>> = {
  docker: { dockerd: 'docker.io', iptables: 'iptables', ip: 'iproute2' },
  'docker-sid': { [DEBIAN_KEYRING]: 'debian-archive-keyring', iptables: 'iptables', ip: 'iproute2' },
  podman: { [DEBIAN_KEYRING]: 'debian-archive-keyring', ip: 'iproute2' },
}
const MARK = 'COMPAT_GATE_INSTALL'
const POLICY = '/usr/sbin/policy-rc.d'

const WAY_OUT =
  'start Docker or Podman (https://docs.docker.com/engine/install/), or set DOCKER_HOST to the socket of a running engine'

export interface Machine {
  platform: NodeJS.Platform
  /** The user's number; undefined where there is none. */
  uid: number | undefined
  /** The content of /etc/os-release; undefined where there is none. */
  osRelease: string | undefined
}

export async function thisMachine(): Promise<Machine> {
  const osRelease = await readFile('/etc/os-release', 'utf8').catch(() => undefined)
  return { platform: process.platform, uid: process.getuid?.(), osRelease }
}

/** The packages to install before an engine can be started here. An error says why that cannot be done. */
export function missingPackages(
  machine: Machine,
  has: (program: string) => boolean,
  engine: EngineName = 'docker',
): string[] {
  if (machine.platform !== 'linux')
    throw new Error(`no engine can be started on ${machine.platform}: ${WAY_OUT}`)
  if (machine.uid !== 0) throw new Error(`only root can start an engine: ${WAY_OUT}`)
  const missing = Object.entries(PACKAGES[engine]).flatMap(([program, name]) => (has(program) ? [] : [name]))
  if (missing.length > 0 && !isDebian(machine.osRelease)) {
    throw new Error(
      `this is neither Debian nor Ubuntu, so that ${missing.join(', ')} cannot be installed: ${WAY_OUT}`,
    )
  }
  return missing
}

function isDebian(osRelease = ''): boolean {
  const ids = /^ID(?:_LIKE)?=(.*)$/gm
  return [...osRelease.matchAll(ids)].some(([, value = '']) => /\b(debian|ubuntu)\b/.test(value))
}

/**
 * Sees to it that an engine's programs are there: from the distribution, where they stay installed, or beside it.
 * Nothing is started by it.
 */
export async function installEngine(
  engine: EngineName,
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<EngineKind> {
  const packages = missingPackages(await thisMachine(), isThere, engine)
  if (packages.length > 0) await installPackages(packages, say, signal)
  if (engine === 'docker') return {}
  const options = { say, ...(signal && { signal }) }
  if (engine === 'podman') return { isPodman: true, programs: await debianPrograms(PODMAN, options) }
  return { programs: await debianPrograms(DOCKER_SID, options), imageStore: 'containerd' }
}

function isThere(name: string): boolean {
  return name.startsWith('/') ? existsSync(name) : findProgram(name) !== undefined
}

async function installPackages(
  packages: string[],
  say: (line: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  say(`installing ${packages.join(', ')} with apt-get`)
  await using guard = await Guard.start()
  await forbidServices(guard)
  const env = { DEBIAN_FRONTEND: 'noninteractive', [MARK]: String(process.pid) }
  await runProgram('apt-get', ['update', '--quiet'], { env, ...(signal && { signal }) })
  // Not cancelled by the signal: an interrupted installation would leave the machine's packages broken.
  await runProgram('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...packages], {
    env,
  })
}

/**
 * Keeps the packages from starting the machine's own Docker service, which would stay behind:
 * https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt
 */
async function forbidServices(guard: Guard): Promise<void> {
  if (existsSync(POLICY)) return
  await guard.promise({ kind: 'path', path: POLICY })
  await guard.promise({ kind: 'wait', mark: `${MARK}=${process.pid}`, mostMs: 10 * 60_000 })
  await writeFile(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
}
