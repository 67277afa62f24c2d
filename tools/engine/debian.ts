import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../src/shared/errors.js'
import { ROOT } from '../repository.js'
import { runProgram } from './program.js'

/** Where programs of another suite of Debian are kept: fetched once for a machine, and anew when somebody has removed them. */
const CACHE = '/var/cache/compat-gate'
const PUBLIC_MIRROR = 'http://deb.debian.org/debian'
export const DEBIAN_KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'
const MOST_SECONDS = 600

/** Programs of a suite of Debian. */
export interface DebianPrograms {
  /** Of the folder in the cache. */
  name: string
  suite: 'sid' | 'trixie'
  packages: string[]
}

/** A current Docker engine, its client and buildx. Without the last package, apt would choose the whole of systemd. */
export const DOCKER_SID: DebianPrograms = {
  name: 'docker-sid',
  suite: 'sid',
  packages: ['docker.io', 'docker-cli', 'docker-buildx', 'iptables', 'systemd-standalone-sysusers'],
}

/** Podman 5, of a stable suite: sid goes on to the next major version. `nftables` publishes ports. */
export const PODMAN: DebianPrograms = {
  name: 'podman',
  suite: 'trixie',
  packages: ['podman', 'crun', 'netavark', 'aardvark-dns', 'nftables'],
}

export interface DebianOptions {
  say: (line: string) => void
  signal?: AbortSignal
  cache?: string
  /** The machine's own by default, if that is Debian's. */
  mirror?: string
}

/**
 * Programs with the libraries that they need, beside those of the machine: nothing is installed. Two that ask at once get
 * the same.
 *
 * @returns a folder with `usr/` and `etc/` in it, and where they have a docker client, nothing but that in `client/`
 * @throws Error that names the mirror, when it does not give them within ten minutes
 */
export async function debianPrograms(programs: DebianPrograms, options: DebianOptions): Promise<string> {
  const { name, suite, packages } = programs
  const { cache = CACHE, signal, say } = options
  const root = join(cache, name)
  if (existsSync(root)) return root
  const mirror = options.mirror ?? (await debianMirror())
  say(`fetching ${packages.join(', ')} of Debian's ${suite} from ${mirror}, into ${root}`)
  await mkdir(cache, { recursive: true })
  const script = join(ROOT, 'tools/engine/unpack-debian.sh')
  const unpack = [script, root, suite, mirror, DEBIAN_KEYRING, ...packages]
  try {
    const command = ['--kill-after=10', `${MOST_SECONDS}`, 'flock', `${cache}/lock`, 'sh', ...unpack]
    await runProgram('timeout', command, { ...(signal && { signal }) })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Error(`${mirror} did not give the packages of Debian's ${suite}: ${messageOf(error)}`)
  }
  return root
}

async function debianMirror(): Promise<string> {
  const format = ['--no-release-info', '--format', '$(REPO_URI)', 'Identifier: Packages']
  const uris = await runProgram('apt-get', ['indextargets', ...format])
  return uris.split('\n').find(uri => /\/debian\/?$/.test(uri)) ?? PUBLIC_MIRROR
}
