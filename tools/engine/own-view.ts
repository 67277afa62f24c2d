import { join } from 'node:path'

export interface EngineSetting {
  /** `NAME=value` in the environment of its processes. */
  mark: string
  folder: string
  cgroup: string
  /** Its bridge and the address range of all its networks, as in `10.213.16.0/20`; Docker's own default without. */
  network?: { bridge: string; range: string } | undefined
}

export function endpointIn(folder: string): `unix://${string}` {
  return `unix://${join(folder, 'docker.sock')}`
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

/** Gives a command mount and process namespaces of its own, which end with its first process. */
export const UNSHARE = [
  'unshare',
  '--mount',
  '--propagation=slave',
  '--pid',
  '--fork',
  '--kill-child',
  '--mount-proc',
]

/** Gives a command in such a namespace the engine's own view of the machine. */
export function viewCommand(folder: string, programs = ''): string[] {
  return ['sh', '-euc', OWN_VIEW, 'sh', join(folder, 'view'), programs]
}
