import { expect, test } from 'vitest'
import {
  ownLimits,
  podmanCommand,
  podmanConfiguration,
  podmanRegistries,
} from '../../../tools/engine/podman.js'

const SETTING = { mark: 'COMPAT_GATE_ENGINE=1', folder: '/tmp/e', cgroup: 'cgate-1' }

test.each([
  '--net',
  '--cgroup',
  '--pid',
  'HOME=/tmp/e',
  'TMPDIR=/tmp/e',
  '--root=/tmp/e/data',
  '--runroot=/tmp/e/exec',
  'unix:///tmp/e/docker.sock',
])('Podman is started with %s', word => {
  expect(podmanCommand(SETTING)).toContain(word)
})

const LIMITS = `Limit                     Soft Limit           Hard Limit           Units     
Max cpu time              unlimited            unlimited            seconds   
Max processes             96365                unlimited            processes 
Max open files            1024                 20000                files     
`

test('what builds are limited to is what this process may set', () => {
  const limits = ownLimits(LIMITS)
  expect(limits).toEqual(['nofile=1024:20000', 'nproc=96365:-1'])
  expect(podmanConfiguration(limits)).toContain('default_ulimits = ["nofile=1024:20000","nproc=96365:-1"]\n')
})

test('limits that are not told are left to Podman', () => {
  expect(ownLimits('')).toEqual([])
})

test('registries of this machine and those that are named may be asked without TLS', () => {
  expect(podmanRegistries(['registry.example'])).toBe(`[[registry]]
location = "127.0.0.1"
insecure = true
[[registry]]
location = "localhost"
insecure = true
[[registry]]
location = "registry.example"
insecure = true
`)
})
