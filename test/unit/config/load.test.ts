import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../../src/shared/errors.js'
import { MINIMAL, Workspace } from './workspace.js'

const FILE = '.github/compat-gate.yml'

test('what is left out has its default', async () => {
  await using workspace = await Workspace.make({ [FILE]: MINIMAL })
  expect(await workspace.load()).toEqual({
    path: join(workspace.root, FILE),
    contract: 'report',
    redact: [],
    candidate: {
      image: 'registry.example/team/emulator',
      context: '.',
      dockerfile: 'Dockerfile',
      buildArgs: {},
      labels: {},
      pull: false,
      noCache: false,
      buildContexts: {},
      secrets: {},
      ssh: [],
      cacheFrom: [],
      cacheTo: [],
      platforms: [],
      prepare: [],
    },
    consumers: [
      {
        name: 'cli',
        repository: 'owner/cli',
        ref: 'main',
        platforms: [],
        setup: [],
        imageVariable: { name: 'EMULATOR_IMAGE', value: 'image' },
        env: {},
        passEnv: [],
        test: {
          command: ['run-tests', '--out={report}', '{file}'],
          files: ['test/a.py'],
          report: { format: 'junit' },
          timeoutMs: 1_800_000,
          shards: 1,
        },
        expect: { minPassed: 1, skips: [], containers: 1, requests: 1, exitCodes: [] },
        exclusive: { containers: [], ports: [], unset: [] },
      },
    ],
  })
})

test.each([
  ['none', undefined],
  ['latest', { image: 'latest', when: 'red', rounds: 3, alreadyBroken: 'allow' }],
  ['{ image: v1.1.2 }', { image: 'v1.1.2', when: 'red', rounds: 3, alreadyBroken: 'allow' }],
  [
    `{ image: 'sha256:${'ba'.repeat(32)}', when: always, rounds: 1, already-broken: block }`,
    { image: `sha256:${'ba'.repeat(32)}`, when: 'always', rounds: 1, alreadyBroken: 'block' },
  ],
])('baseline: %s', async (text, baseline) => {
  await using workspace = await Workspace.make({ [FILE]: `${MINIMAL}baseline: ${text}\n` })
  expect((await workspace.load()).baseline).toEqual(baseline)
})

test.each([
  ['report', { contract: 'report', redact: [] }],
  ['{ redact: [X-Tenant-Key, pin] }', { contract: 'report', redact: ['X-Tenant-Key', 'pin'] }],
  ['{ mode: off, redact: [pin] }', { contract: 'off', redact: ['pin'] }],
  ['block\nbaseline: { image: latest, when: always }', { contract: 'block', redact: [] }],
])('the contract %s', async (text, expected) => {
  await using workspace = await Workspace.make({ [FILE]: `${MINIMAL}contract: ${text}\n` })
  expect(await workspace.load()).toMatchObject(expected)
})

const FULL = `version: 1
candidate:
  image: registry.example/team/emulator
  context: images/emulator
  target: final
  build-args: { VERSION: '1.2' }
  labels: { org.opencontainers.image.source: here }
  pull: true
  no-cache: true
  build-contexts: { lib: ../lib }
  secrets: { token: { env: TOKEN }, conf: { file: ../pip.conf } }
  ssh: [default]
  cache-from: [type=gha]
  cache-to: ['type=gha,mode=max']
  platform: linux/arm64
  prepare: [make wheel]
applies-to: ['src/**', '!**/*.md']
contract: report
consumers:
  - name: cli
    repository: ./consumer
    ref: v1
    releases: { last: 3 }
    setup: [{ run: npm ci }, { run: make, timeout: 1h30m }]
    image-tag-env: TAG
    env: { A: '{workdir}' }
    pass-env: [AWS_PROFILE]
    test:
      command: [run, '{report}', '{file}']
      files: [a, b]
      timeout: 90s
      shards: 2
    expect:
      skips: [{ test: '*::slow', reason: needs a network }]
      containers: 2
      requests: 0
    exclusive: { containers: [emulator], ports: [9014], unset: [OTHER] }
    control: { files: [a], args: [-k, x] }
`

test('every key arrives', async () => {
  await using workspace = await Workspace.make({ [FILE]: FULL })
  const { path: _, ...config } = await workspace.load()
  expect(config).toEqual({
    candidate: {
      image: 'registry.example/team/emulator',
      context: 'images/emulator',
      dockerfile: 'images/emulator/Dockerfile',
      target: 'final',
      buildArgs: { VERSION: '1.2' },
      labels: { 'org.opencontainers.image.source': 'here' },
      pull: true,
      noCache: true,
      buildContexts: { lib: '../lib' },
      secrets: { token: { env: 'TOKEN' }, conf: { file: '../pip.conf' } },
      ssh: ['default'],
      cacheFrom: ['type=gha'],
      cacheTo: ['type=gha,mode=max'],
      platforms: ['linux/arm64'],
      prepare: ['make wheel'],
    },
    contract: 'report',
    redact: [],
    appliesTo: ['src/**', '!**/*.md', FILE],
    consumers: [
      {
        name: 'cli',
        repository: './consumer',
        ref: 'v1',
        releases: { last: 3, tags: 'v*' },
        platforms: ['linux/arm64'],
        setup: [
          { run: 'npm ci', timeoutMs: 1_800_000 },
          { run: 'make', timeoutMs: 5_400_000 },
        ],
        imageVariable: { name: 'TAG', value: 'tag' },
        env: { A: '{workdir}' },
        passEnv: ['AWS_PROFILE'],
        test: {
          command: ['run', '{report}', '{file}'],
          files: ['a', 'b'],
          report: { format: 'junit' },
          timeoutMs: 90_000,
          shards: 2,
        },
        expect: {
          minPassed: 2,
          skips: [{ test: '*::slow', reason: 'needs a network' }],
          containers: 2,
          requests: 0,
          exitCodes: [],
        },
        exclusive: { containers: ['emulator'], ports: [9014], unset: ['OTHER'] },
        control: { files: ['a'], args: ['-k', 'x'] },
      },
    ],
  })
})

test.each([
  ['target/*.xml', 'target/*.xml'],
  ['build/test-results/test/', 'build/test-results/test/*.xml'],
])('reports at %s are those of the glob %s', async (written, path) => {
  const report = `report: { format: junit, path: '${written}' }`
  const text = MINIMAL.replace(/command: .*/, `command: [run]\n      ${report}`)
  await using workspace = await Workspace.make({ [FILE]: text })
  expect((await workspace.load()).consumers[0]?.test.report).toEqual({ format: 'junit', path })
})

test.each([
  ['1h', 3_600_000],
  ['30m', 1_800_000],
  ['90s', 90_000],
  ['1h30m', 5_400_000],
  ['1h1m1s', 3_661_000],
  ['90m', 5_400_000],
  ['24h', 86_400_000],
])('a timeout of %s is %i ms', async (written, ms) => {
  const text = MINIMAL.replace('      files:', `      timeout: ${written}\n      files:`)
  await using workspace = await Workspace.make({ [FILE]: text })
  expect((await workspace.load()).consumers[0]?.test.timeoutMs).toBe(ms)
})

test('without a file, the error says where it was looked for and shows a file that is valid', async () => {
  await using workspace = await Workspace.make()
  const error = await workspace.load().catch(thrown => thrown)
  expect(error).toBeInstanceOf(UsageError)
  expect(error.message).toContain(
    `${FILE} or .github/compat-gate.yaml in ${workspace.root}, got no such file. \`compat-gate init\` writes one; by hand, start with:\n\n`,
  )
  const [, shown, more] = error.message.split('\n\n')
  expect(more).toContain('docs/configuration.md')
  await workspace.write(FILE, shown)
  expect((await workspace.load()).consumers).toHaveLength(1)
})

test('a path that was asked for is the only one that counts', async () => {
  await using workspace = await Workspace.make({ [FILE]: MINIMAL, 'other.yml': MINIMAL })
  expect((await workspace.load('other.yml')).path).toBe(join(workspace.root, 'other.yml'))
  await expect(workspace.load('none.yml')).rejects.toThrow(
    `expected a configuration at none.yml in ${workspace.root}`,
  )
})

test('.yaml is read where there is no .yml, also when .yml is asked for by name', async () => {
  await using workspace = await Workspace.make({ '.github/compat-gate.yaml': MINIMAL })
  const { root } = workspace
  for (const asked of [undefined, FILE])
    expect((await workspace.load(asked)).path).toBe(join(root, '.github/compat-gate.yaml'))
  await workspace.write(FILE, MINIMAL)
  expect((await workspace.load()).path).toBe(join(root, FILE))
})

test('a folder, a file that is too big and bytes that are no text are refused', async () => {
  await using workspace = await Workspace.make({
    'big.yml': '#'.repeat(1024 * 1024 + 1),
    'latin.yml': Buffer.from([0x61, 0xe9]),
  })
  await mkdir(join(workspace.root, 'folder.yml'))
  await expect(workspace.load('folder.yml')).rejects.toThrow(
    'folder.yml: expected a file, got a folder or a device',
  )
  await expect(workspace.load('big.yml')).rejects.toThrow(
    'big.yml: expected at most 1 MiB, got 1048577 bytes',
  )
  await expect(workspace.load('latin.yml')).rejects.toThrow('latin.yml: expected UTF-8 text, got other bytes')
  await expect(workspace.load('/dev/zero')).rejects.toThrow(
    '/dev/zero: expected a file, got a folder or a device',
  )
})

test.each<[string, string | RegExp]>([
  ['{ paths: [.venv/, ~/.m2/repository], key: ["*.lock"] }', ''],
  ['{ paths: [] }', /expected at least one entry/],
  ['{ paths: [.venv, .venv/bin] }', /'\.venv\/bin\/' lies in '\.venv\/'/],
  ['{ paths: [.venv, .venv/] }', /'\.venv\/' is listed twice/],
  ...['.', './x', '/etc', '..', 'a/../b', '-x', '~', '~root/x', '~/../x', '.git', '.git/hooks', 'a//b'].map(
    (path): [string, RegExp] => [`{ paths: ['${path}'] }`, /expected a path below the checkout/],
  ),
])('setup-cache: %s', async (text, problem) => {
  const config = MINIMAL.replace(/(\n {4})(ref: .*)/, `$1$2$1setup-cache: ${text}`)
  await using workspace = await Workspace.make({ [FILE]: config })
  if (problem !== '') return await expect(workspace.load()).rejects.toThrow(problem)
  expect((await workspace.load()).consumers[0]?.setupCache).toEqual({
    paths: ['.venv', '~/.m2/repository'],
    key: ['*.lock'],
    tools: [],
  })
})
