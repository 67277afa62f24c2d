import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../src/shared/errors.js'
import { ROOT } from '../repository.js'
import { runProgram } from './program.js'

/** Where programs of Debian's sid are kept: fetched once for a machine, and anew when somebody has removed them. */
const CACHE = '/var/cache/compat-gate'
const PUBLIC_MIRROR = 'http://deb.debian.org/debian'
export const DEBIAN_KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'
const MOST_SECONDS = 600

/** A current Docker engine, its client and buildx. Without the last, apt would choose the whole of systemd. */
const DOCKER = ['docker.io', 'docker-cli', 'docker-buildx', 'iptables', 'systemd-standalone-sysusers']

export interface SidOptions {
  say: (line: string) => void
  signal?: AbortSignal
  cache?: string
  /** The machine's own by default, if that is Debian's. */
  mirror?: string
}

/** @returns a folder with the programs of a current Docker in `usr/`, and nothing but `docker` in `client/` */
export async function sidDocker(options: SidOptions): Promise<string> {
  return await sidPrograms('docker-sid', DOCKER, options)
}

/**
 * Programs of Debian's sid with the libraries that they need, beside those of the machine: nothing is installed. Two
 * that ask at once get the same.
 *
 * @param name of the folder in the cache
 * @returns a folder with `usr/` in it
 * @throws Error that names the mirror, when it does not give them within ten minutes
 */
export async function sidPrograms(name: string, packages: string[], options: SidOptions): Promise<string> {
  const { cache = CACHE, signal, say } = options
  const root = join(cache, name)
  if (existsSync(root)) return root
  const mirror = options.mirror ?? (await debianMirror())
  say(`fetching ${packages.join(', ')} of Debian's sid from ${mirror}, into ${root}`)
  await mkdir(cache, { recursive: true })
  const unpack = [join(ROOT, 'tools/engine/unpack-sid.sh'), root, mirror, DEBIAN_KEYRING, ...packages]
  try {
    const command = ['--kill-after=10', `${MOST_SECONDS}`, 'flock', `${cache}/lock`, 'sh', ...unpack]
    await runProgram('timeout', command, { ...(signal && { signal }) })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Error(`${mirror} did not give the packages of Debian's sid: ${messageOf(error)}`)
  }
  return root
}

async function debianMirror(): Promise<string> {
  const format = ['--no-release-info', '--format', '$(REPO_URI)', 'Identifier: Packages']
  const uris = await runProgram('apt-get', ['indextargets', ...format])
  return uris.split('\n').find(uri => /\/debian\/?$/.test(uri)) ?? PUBLIC_MIRROR
}
