import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EngineSetting, endpointIn, UNSHARE, viewCommand } from './own-view.js'

// Podman has no option for where its cgroups go: it takes the root for its own. With version 1 every controller has one.
const CGROUP_ROOTS = `
roots=/sys/fs/cgroup
if [ ! -e /sys/fs/cgroup/cgroup.controllers ]; then roots=$(echo /sys/fs/cgroup/*); fi`

const ENTER_CGROUP = `${CGROUP_ROOTS}
for root in $roots; do
  mkdir -p "$root/$1"
  for file in cpuset.cpus cpuset.mems; do
    if [ -e "$root/$file" ]; then cat "$root/$file" >"$root/$1/$file"; fi
  done
  echo 0 >"$root/$1/cgroup.procs"
done
shift
exec "$@"`

// Nor has it one for what it keeps in /var/lib and /dev/shm, and reads in /etc/containers. With version 2, only a cgroup
// without processes has others. A shell stays the first process: Podman does not wait for its containers' monitors.
const START = `${CGROUP_ROOTS}
ip link set lo up
for root in $roots; do mount --bind "$root/$1" "$root"; done
if [ "$roots" = /sys/fs/cgroup ]; then
  mkdir /sys/fs/cgroup/engine
  echo 0 >/sys/fs/cgroup/engine/cgroup.procs
fi
mount -t tmpfs tmpfs /dev/shm
mount --bind "$2" /var/lib
mkdir -p /etc/containers
mount --bind "$3" /etc/containers
shift 3
"$@" &
wait $!`

/**
 * The command that starts Podman's service in namespaces of its own, as `engineCommand` starts Docker. They have a network
 * with no way out, because Podman publishes ports by packet filters alone.
 */
export function podmanCommand({ folder, cgroup }: EngineSetting, programs?: string): string[] {
  return [
    ...['sh', '-euc', ENTER_CGROUP, 'sh', cgroup],
    ...UNSHARE,
    ...['--net', '--cgroup'],
    ...viewCommand(folder, programs),
    ...['sh', '-euc', START, 'sh', cgroup, join(folder, 'var-lib'), join(folder, 'settings')],
    ...['env', `HOME=${folder}`, `TMPDIR=${folder}`],
    ...['podman', `--root=${join(folder, 'data')}`, `--runroot=${join(folder, 'exec')}`],
    ...['system', 'service', '--time=0', endpointIn(folder)],
  ]
}

/** The content of registries.conf. As with Docker, registries of this machine need no TLS either. */
export function podmanRegistries(insecure: readonly string[]): string {
  return ['127.0.0.1', 'localhost', ...insecure]
    .map(location => `[[registry]]\nlocation = ${JSON.stringify(location)}\ninsecure = true\n`)
    .join('')
}

/** Writes what Podman reads in place of the machine's own settings. */
export async function configurePodman(
  folder: string,
  insecureRegistries: readonly string[] = [],
): Promise<void> {
  const settings = join(folder, 'settings')
  await mkdir(join(folder, 'var-lib'))
  await mkdir(settings)
  await writeFile(join(settings, 'policy.json'), '{"default":[{"type":"insecureAcceptAnything"}]}')
  await writeFile(join(settings, 'registries.conf'), podmanRegistries(insecureRegistries))
  const limits = ownLimits(await readFile('/proc/self/limits', 'utf8'))
  await writeFile(join(settings, 'containers.conf'), podmanConfiguration(limits))
}

export function podmanConfiguration(limits: string[]): string {
  return `[containers]
default_ulimits = ${JSON.stringify(limits)}
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
[network]
firewall_driver = "nftables"
`
}

/**
 * Its builds would raise both limits to what root has by default, which a machine may refuse.
 *
 * @param limits the content of /proc/self/limits
 */
export function ownLimits(limits: string): string[] {
  return Object.entries({ nofile: 'open files', nproc: 'processes' }).flatMap(([name, title]) => {
    const [, soft, hard] = new RegExp(`^Max ${title} +(\\S+) +(\\S+)`, 'm').exec(limits) ?? []
    return soft === undefined ? [] : [`${name}=${soft}:${hard}`.replaceAll('unlimited', '-1')]
  })
}
