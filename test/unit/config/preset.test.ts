import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadConfig } from '../../../src/config/load.js'
import { presetNames } from '../../../src/config/presets.js'
import { MINIMAL, problems, Workspace } from './workspace.js'

const PRESET = `repository: owner/cli
ref: main
setup: [{ run: npm ci }]
image-tag-env: TAG
env: { A: a, B: b }
test:
  command: [run, '{report}', '{file}']
  files: [a, b]
  timeout: 10m
expect: { min-passed: 9, containers: 2 }
control: { files: [a], args: [-k, x] }
`

const head = MINIMAL.slice(0, MINIMAL.indexOf('  - name'))
const using = (lines = '') => `${head}  - name: cli\n    preset: known\n${lines.replace(/^(?=.)/gm, '    ')}`

async function merged(lines: string) {
  await using workspace = await Workspace.make({
    '.github/compat-gate.yml': using(lines),
    'presets/known.yml': PRESET,
  })
  const [consumer] = (await workspace.load()).consumers
  return consumer
}

test('a preset is enough', async () => {
  expect(await merged('')).toMatchObject({
    ref: 'main',
    imageVariable: { name: 'TAG', value: 'tag' },
    env: { A: 'a', B: 'b' },
  })
})

test.each<[lines: string, expected: object]>([
  ['ref: v2', { ref: 'v2', repository: 'owner/cli' }],
  ['env: { B: mine, C: c }', { env: { A: 'a', B: 'mine', C: 'c' } }],
  ['setup: []', { setup: [] }],
  ['expect: { min-passed: 3 }', { expect: { minPassed: 3, containers: 2, skips: [] } }],
  [
    'test: { files: [a] }',
    { test: { command: ['run', '{report}', '{file}'], files: ['a'], timeoutMs: 600_000 } },
  ],
  ['control: { args: [] }', { control: { files: ['a'], args: [] } }],
  ['image-env: IMAGE', { imageVariable: { name: 'IMAGE', value: 'image' } }],
  ['image-tag-env: OTHER', { imageVariable: { name: 'OTHER', value: 'tag' } }],
])('over a preset: %s', async (lines, expected) => {
  expect(await merged(lines)).toMatchObject(expected)
})

const FILE = 'preset known (presets/known.yml)'

test.each<[name: string, lines: string, preset: string, ...problems: string[]]>([
  [
    'its own key in the consumer',
    'ref: -x',
    PRESET,
    "7:10: consumers[0].ref: expected a full SHA, a tag or a branch, without a leading '-', got '-x'",
  ],
  [
    'a wrong value in the preset',
    '',
    PRESET.replace('ref: main', 'ref: -x'),
    `${FILE}:2:6: consumers[0].ref: expected a full SHA, a tag or a branch, without a leading '-', got '-x'`,
  ],
  [
    'an unknown key in the preset',
    '',
    PRESET.replace('  timeout', '  timeut'),
    `${FILE}:9:3: consumers[0].test.timeut: unknown key 'timeut': did you mean 'timeout'?`,
  ],
  [
    'a conflict between the two',
    'test: { files: [c] }',
    PRESET,
    `${FILE}:11:20: consumers[0].control.files[0]: expected one of test.files, got 'a'; did you mean 'c'?`,
  ],
  [
    'what is missing in both',
    '',
    PRESET.replace('ref: main\n', ''),
    '5:5: consumers[0].ref: expected a text, got nothing',
  ],
  [
    'a preset that is no YAML',
    '',
    'a: [',
    `${FILE}:1:5: expected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]`,
  ],
  ['a preset that is no map', '', '- a', `${FILE}:1:1: expected a map of a consumer's keys, got a list`],
  [
    'a preset with a name',
    '',
    `name: x\n${PRESET}`,
    `${FILE}:1:7: name: expected no name in a preset: it belongs to the consumer that uses the preset`,
  ],
  [
    'a preset of a preset',
    '',
    `preset: x\n${PRESET}`,
    `${FILE}:1:9: preset: expected no preset in a preset: it belongs to the consumer that uses the preset`,
  ],
])('%s', async (_, lines, preset, ...expected) => {
  expect(await problems(using(lines), { known: preset })).toEqual(expected)
})

test.each([
  ['knwn', "6:13: consumers[0].preset: unknown preset 'knwn': did you mean 'known'? known are known, other"],
  ['../known', "6:13: consumers[0].preset: unknown preset '../known': known are known, other"],
  ['nothing-like-it', "6:13: consumers[0].preset: unknown preset 'nothing-like-it': known are known, other"],
])('an unknown preset, %s, is the only thing reported of what it would have brought', async (name, line) => {
  expect(await problems(using().replace('known', name), { known: PRESET, other: PRESET })).toEqual([line])
})

test('what is wrong with a preset is reported once, however many consumers use it', async () => {
  const second = using('').slice(head.length).replace('name: cli', 'name: second')
  expect(await problems(using('') + second, { known: 'a: b: c' })).toHaveLength(1)
})

test('a preset that is no text', async () => {
  expect(await problems(using().replace('known', '[known]'), { known: PRESET })).toEqual([
    '6:13: consumers[0].preset: expected a text, got a list',
  ])
})

const shipped = await presetNames('presets')

test('every file in presets/ is a preset', async () => {
  expect(shipped.map(name => `${name}.yml`)).toEqual((await readdir('presets')).sort())
})

test.each(shipped)('the preset %s is a complete consumer', async name => {
  // The example's home is wherever the demo makes a repository of it.
  const own = name === 'local-durable' ? 'repository: ./consumer\nref: main\n' : ''
  await using workspace = await Workspace.make({ 'config.yml': using(own).replace('known', name) })
  const config = await loadConfig(workspace.root, 'config.yml', 'presets')
  expect(config.path).toBe(join(workspace.root, 'config.yml'))
  expect(config.consumers[0]?.control).toBeDefined()
})

test('the preset of aws-sam-cli avoids its traps', async () => {
  await using workspace = await Workspace.make({ 'config.yml': using().replace('known', 'aws-sam-cli') })
  const { consumers } = await loadConfig(workspace.root, 'config.yml', 'presets')
  expect(consumers[0]).toMatchObject({
    imageVariable: { name: 'DURABLE_EXECUTIONS_EMULATOR_IMAGE_TAG', value: 'tag' },
    env: {
      SAM_CLI_DEV: '1',
      FORCE_RUN_DOCKER_TEST: '1',
      AWS_DEFAULT_REGION: 'us-east-1',
      SAM_CLI_TELEMETRY: '0',
      // By the default name it would attach to whatever runs.
      DURABLE_EXECUTIONS_CONTAINER_NAME: 'emulator-{trial}',
      DURABLE_EXECUTIONS_EMULATOR_PORT: '{port:emulator}',
    },
    test: { shards: 2 },
    expect: { minPassed: 40, skips: [], containers: 1 },
    exclusive: { containers: [], ports: [], unset: ['DURABLE_EXECUTIONS_EXTERNAL_EMULATOR_PORT'] },
  })
  // Its tests leave their emulator running, and a later file would attach to that.
  expect(consumers[0]?.test.files.at(-1)).toContain('start_lambda')
})
