import { expect, test } from 'vitest'
import { loadPreset } from '../../../src/config/load-preset.js'
import { presetNames } from '../../../src/config/presets.js'
import { UsageError } from '../../../src/shared/errors.js'
import { MINIMAL, problems, Workspace } from './workspace.js'

const PRESET = `image-tag-env: EMULATOR_TAG
test:
  command: [run, '{report}', '{file}']
  files: [test/a, test/b]
expect: { min-passed: 5 }
exclusive: { containers: [emulator], ports: [9014], unset: [EMULATOR_URL] }
check:
  collect:
    command: [list, '{file}']
    line: '{file}::*'
  tests: { test/a: 3, test/b: 2 }
  source:
    - file: src/container.py
      holds: [EMULATOR_TAG, 'NAME = "emulator"', PORT = 9014, EMULATOR_URL]
`

async function loaded(text: string) {
  await using workspace = await Workspace.make({ 'presets/known.yml': text })
  return await loadPreset('known', workspace.presetsDir)
}

/** What is wrong with a preset: `<line>:<column>: <key>: <message>`. */
async function wrong(...edits: [from: string, to: string][]): Promise<string[]> {
  const text = edits.reduce((all, [from, to]) => {
    expect(all).toContain(from)
    return all.replace(from, to)
  }, PRESET)
  const thrown = await loaded(text).then(
    () => undefined,
    error => error,
  )
  if (!(thrown instanceof UsageError)) throw thrown ?? new Error('expected a preset with problems, got none')
  const [, ...lines] = thrown.message.split('\n')
  return lines.map(line => line.trim().replace('preset known (presets/known.yml):', ''))
}

test('a preset is loaded with its section', async () => {
  const { name, file, consumer, check } = await loaded(PRESET)
  expect({ name, file }).toEqual({ name: 'known', file: 'presets/known.yml' })
  expect(consumer.test.files).toEqual(['test/a', 'test/b'])
  expect(check).toMatchObject({ tests: { 'test/a': 3, 'test/b': 2 }, collect: { timeout: 300_000 } })
})

test.each<[name: string, edits: [from: string, to: string][], ...lines: string[]]>([
  [
    'an unknown key',
    [['    line:', '    lines:']],
    "10:5: check.collect.lines: unknown key 'lines': did you mean 'line'?",
  ],
  [
    'a count that is no number',
    [['test/b: 2', 'test/b: two']],
    "11:31: check.tests['test/b']: expected a whole number of at least 1, got 'two'",
  ],
  [
    'a path that leaves the checkout',
    [['src/container.py', '../x']],
    "13:13: check.source[0].file: expected a relative path that stays inside: no leading '/' or '-', no '..', got '../x'",
  ],
  [
    'no {file} in the command',
    [["[list, '{file}']", '[list]']],
    '9:14: check.collect.command: expected {file} in an argument',
  ],
  [
    'an unknown placeholder',
    [["'{file}']\n    line", "'{file}', '{files}']\n    line"]],
    '9:31: check.collect.command[2]: unknown placeholder {files}: known are {report}, {file}, {image}, {tag}, {workdir}, {trial}, {port:NAME}; {{files}} stands for the text {files}',
  ],
  [
    'neither a line nor a report',
    [["    line: '{file}::*'\n", '']],
    '9:14: check.collect.command: expected either {report} in an argument or collect.line, got neither',
  ],
  [
    'both a line and a report',
    [["[list, '{file}']", "[list, '{file}', '{report}']"]],
    '9:14: check.collect.command: expected either {report} in an argument or collect.line, got both',
  ],
  [
    'a placeholder of another kind in the line',
    [["'{file}::*'", "'{workdir}/*'"]],
    '10:11: check.collect.line: expected no placeholder but {file}, got {workdir}',
  ],
  [
    'a count for another file',
    [
      [', test/b: 2', ', test/bb: 2'],
      ['min-passed: 5', 'min-passed: 9'],
    ],
    "11:10: check.tests: expected a count for 'test/b' too",
    "11:32: check.tests['test/bb']: expected one of test.files, got 'test/bb'; did you mean 'test/b'?",
  ],
  [
    'a sum that is not min-passed',
    [['test/b: 2', 'test/b: 3']],
    '11:10: check.tests: the counts are 6 together, expect.min-passed is 5',
  ],
  [
    'a sum below min-passed, with skips',
    [['{ min-passed: 5 }', '{ min-passed: 6, skips: [{ test: x, reason: y }] }']],
    '11:10: check.tests: the counts are 5 together, expect.min-passed is 6',
  ],
  [
    'a variable that no text holds',
    [['[EMULATOR_TAG, ', '[']],
    "13:5: check.source: expected a text that holds 'EMULATOR_TAG', got none",
  ],
  [
    'a port that no text holds',
    [['PORT = 9014', 'PORT = 9015']],
    "13:5: check.source: expected a text that holds '9014', got none",
  ],
  [
    'a file of the preset that is left out',
    [['  source:', '  others: { glob: "test/*", left-out: [{ file: test/a, reason: x }] }\n  source:']],
    "12:48: check.others.left-out[0].file: 'test/a' is one of test.files",
  ],
])('%s is reported with its place', async (_, edits, ...lines) => {
  expect(await wrong(...edits)).toEqual(lines)
})

test('skips that are expected lower the number that must pass', async () => {
  const skips = '{ min-passed: 4, skips: [{ test: x, reason: y }] }'
  expect((await loaded(PRESET.replace('{ min-passed: 5 }', skips))).consumer.expect.minPassed).toBe(4)
})

test('a preset without the section, or that is no consumer, is refused', async () => {
  const without = PRESET.slice(0, PRESET.indexOf('check:'))
  await expect(loaded(without)).rejects.toThrow('1:1: check: expected a map, got nothing')
  await expect(loaded(PRESET.replace('test/b]', ']'))).rejects.toThrow(UsageError)
  await expect(loaded(PRESET.replace('ports:', 'prots:'))).rejects.toThrow("did you mean 'ports'?")
})

test('an unknown preset is told from those that are known', async () => {
  await using workspace = await Workspace.make({ 'presets/known.yml': PRESET })
  await expect(loadPreset('knwn', workspace.presetsDir)).rejects.toThrow(
    "--preset: unknown preset 'knwn': did you mean 'known'? known are known",
  )
})

const HEAD = MINIMAL.slice(0, MINIMAL.indexOf('  - name'))
const USING = `${HEAD}  - { name: cli, preset: known, repository: owner/cli, ref: main }\n`

test('a configuration takes nothing of the section from its preset', async () => {
  await using workspace = await Workspace.make({
    '.github/compat-gate.yml': USING,
    'presets/known.yml': PRESET,
  })
  expect(JSON.stringify((await workspace.load()).consumers)).not.toContain('collect')
})

test.each([
  ['with a preset', USING.replace('ref: main', 'ref: main, check: {}')],
  ['without one', `${MINIMAL}    check: {}\n`],
])('a configuration cannot hold the section, %s', async (_, text) => {
  expect(await problems(text, { known: PRESET })).toEqual([
    expect.stringMatching(/consumers\[0\]\.check: unknown key 'check'/),
  ])
})

// The sum, the files and the names are rules of the section: a preset that breaks one is not loaded.
test.each(await presetNames('presets'))('the preset %s holds to the rules of its section', async name => {
  const { consumer, check } = await loadPreset(name, 'presets')
  const sum = Object.values(check.tests).reduce((one, other) => one + other, 0)
  expect(sum).toBe(consumer.expect.minPassed)
  expect(Object.keys(check.tests)).toEqual(consumer.test.files)
})
