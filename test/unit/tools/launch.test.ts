import { expect, test } from 'vitest'
import { engineCommand, engineConfiguration, expectImageStore } from '../../../tools/engine/launch.js'
import { endpointIn } from '../../../tools/engine/own-view.js'
import { fakeEngine } from '../../support/engine-endpoint.js'

const SETTING = {
  mark: 'COMPAT_GATE_ENGINE=1',
  folder: '/tmp/e',
  cgroup: 'cgate-1',
  network: { bridge: 'cgate1', range: '10.200.0.0/20' },
}

test('the engine gets namespaces of its own, and ends with its first process', () => {
  const words = engineCommand(SETTING)
  expect(words.slice(0, 7)).toEqual([
    'unshare',
    '--mount',
    '--propagation=slave',
    '--pid',
    '--fork',
    '--kill-child',
    '--mount-proc',
  ])
})

test.each([
  '--host=unix:///tmp/e/docker.sock',
  '--data-root=/tmp/e/data',
  '--exec-root=/tmp/e/exec',
  '--pidfile=/tmp/e/docker.pid',
  '--config-file=/tmp/e/daemon.json',
  '--bridge=cgate1',
  '--default-address-pool=base=10.200.0.0/20,size=24',
  '--cgroup-parent=/cgate-1',
  '--iptables=false',
  '--ip-forward=false',
  '--ip=127.0.0.1',
])('the engine is started with %s', word => {
  expect(engineCommand(SETTING)).toContain(word)
})

test("Docker's default networking is left as Docker has it", () => {
  const words = engineCommand({ ...SETTING, network: undefined })
  expect(words.filter(word => /^--(bridge|default-address-pool|ip)/.test(word))).toEqual([])
})

test.each([
  [undefined, '{}'],
  ['classic', '{"features":{"containerd-snapshotter":false}}'],
  ['containerd', '{"features":{"containerd-snapshotter":true}}'],
] as const)('the %s image store is asked for', (imageStore, content) => {
  expect(engineConfiguration({ imageStore })).toBe(content)
})

test('registries that may be asked without TLS are named to the engine', () => {
  const insecureRegistries = ['registry.example', 'localhost:5000']
  expect(engineConfiguration({ insecureRegistries })).toBe(
    '{"insecure-registries":["registry.example","localhost:5000"]}',
  )
})

test('an engine that ignores the image store that was asked for is refused', async () => {
  await using fake = await fakeEngine()
  await expect(expectImageStore(fake.endpoint, 'containerd')).rejects.toThrow(
    /expected the containerd image store, but Docker \S+ has the classic one/,
  )
  await expectImageStore(fake.endpoint, 'classic')
})

test('the engine answers in its folder', () => {
  expect(endpointIn('/tmp/e')).toBe('unix:///tmp/e/docker.sock')
})
