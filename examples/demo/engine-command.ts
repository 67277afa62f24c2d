import { join } from 'node:path'

export interface EngineSetting {
  folder: string
  cgroup: string
  bridge: string
  range: string
}

/** Folders that every Docker engine of a machine shares; a second one needs its own view of them. */
export const SHARED_FOLDERS = ['/run/containerd', '/etc/docker']

// A system's containerd would be used if its socket were seen, and settings in /etc/docker would be read.
const HIDE_AND_START = `
for folder in ${SHARED_FOLDERS.join(' ')}; do mount -t tmpfs tmpfs "$folder"; done
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
