import { expect, test } from 'vitest'
import { type Machine, missingPackages } from '../../../tools/engine/install.js'

const DEBIAN: Machine = { platform: 'linux', uid: 0, osRelease: 'PRETTY_NAME="Debian"\nID=debian\n' }
const none = () => false

test.each([
  { name: 'a fresh Debian', machine: DEBIAN, has: [], packages: ['docker.io', 'iptables', 'iproute2'] },
  { name: 'ip is there', machine: DEBIAN, has: ['ip'], packages: ['docker.io', 'iptables'] },
  { name: 'all is there', machine: DEBIAN, has: ['ip', 'iptables', 'dockerd'], packages: [] },
  {
    name: 'a relative of Ubuntu',
    machine: { ...DEBIAN, osRelease: 'ID=mint\nID_LIKE="ubuntu debian"\n' },
    has: ['ip', 'iptables'],
    packages: ['docker.io'],
  },
  {
    name: 'another system with an engine',
    machine: { ...DEBIAN, osRelease: 'ID=alpine\n' },
    has: ['ip', 'iptables', 'dockerd'],
    packages: [],
  },
])('$name: $packages', ({ machine, has, packages }) => {
  expect(missingPackages(machine, program => has.includes(program))).toEqual(packages)
})

test('programs of another suite need no dockerd of the machine, and the keys that Debian signs with', () => {
  expect(missingPackages(DEBIAN, program => program === 'ip', 'docker-sid')).toEqual([
    'debian-archive-keyring',
    'iptables',
  ])
})

test.each([
  { machine: { ...DEBIAN, platform: 'darwin' as const }, message: 'no engine can be started on darwin' },
  { machine: { ...DEBIAN, uid: 1000 }, message: 'only root can start an engine' },
  { machine: { ...DEBIAN, osRelease: 'ID=fedora\n' }, message: 'neither Debian nor Ubuntu' },
  {
    machine: { ...DEBIAN, osRelease: undefined },
    message: 'docker.io, iptables, iproute2 cannot be installed',
  },
])('$message', ({ machine, message }) => {
  expect(() => missingPackages(machine, none)).toThrow(message)
  expect(() => missingPackages(machine, none)).toThrow('or set DOCKER_HOST to the socket of a running engine')
})
