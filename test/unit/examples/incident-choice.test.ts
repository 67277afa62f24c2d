import { expect, test } from 'vitest'
import { optionsOf, parseIncidentChoice } from '../../../examples/incident/arguments.js'
import { INCIDENT } from '../../../examples/incident/releases.js'
import { UsageError } from '../../../src/shared/errors.js'

const newest = { emulator: '1.4.0', sam: '1.170.0' }

test.each([
  { args: [], choice: { kind: 'replay', pairs: INCIDENT, engine: 'docker' } },
  {
    args: ['--emulator', '1.4.0', '--sam=1.170.0'],
    choice: { kind: 'replay', pairs: [newest], engine: 'docker' },
  },
  {
    args: ['--emulator=1.2.1', '--published=1.2.0', '--sam=1.161.0', '--functions=3.0.0'],
    choice: {
      kind: 'replay',
      pairs: [{ emulator: '1.2.1', published: '1.2.0', sam: '1.161.0', functions: '3.0.0' }],
      engine: 'docker',
    },
  },
  { args: ['--engine', 'docker-sid'], choice: { kind: 'replay', pairs: INCIDENT, engine: 'docker-sid' } },
  {
    args: ['--emulator=1.3.0', '--published=1.2.1', '--sam=1.169.0', '--always'],
    choice: {
      kind: 'replay',
      pairs: [{ emulator: '1.3.0', published: '1.2.1', always: true, sam: '1.169.0' }],
      engine: 'docker',
    },
  },
  { args: ['-h'], choice: { kind: 'help' } },
])('$args is $choice', ({ args, choice }) => {
  expect(parseIncidentChoice(args)).toEqual(choice)
})

test.each([
  {
    args: ['--emulator', '1.2.2', '--sam', '1.160.1'],
    message:
      "--emulator: expected one of 1.1.2, 1.2.0, 1.2.1, 1.3.0, 1.4.0, got '1.2.2'; other releases are added in examples/incident/releases.ts",
  },
  { args: ['--emulator', '1.2.0', '--sam', '2'], message: '--sam: expected one of 1.160.1, 1.161.0' },
  { args: ['--emulator', 'toString', '--sam', '1.160.1'], message: "got 'toString'" },
  { args: ['--emulator', '1.2.0'], message: 'expected --emulator and --sam together\nusage:' },
  { args: ['--sam', '1.160.1'], message: 'expected --emulator and --sam together\nusage:' },
  { args: ['--published', '1.2.0'], message: 'expected --emulator and --sam together\nusage:' },
  {
    args: ['--emulator', '1.2.0', '--sam', '1.160.1', '--published', '1'],
    message: '--published: expected one of 1.1.2',
  },
  {
    args: ['--emulator', '1.2.0', '--sam', '1.160.1', '--functions', '1'],
    message: '--functions: expected one of 1.5.0',
  },
  {
    args: ['--emulator', '1.2.0', '--sam', '1.160.1', '--always'],
    message: 'expected --published beside --always\nusage:',
  },
  { args: ['--always'], message: 'expected --emulator and --sam together\nusage:' },
  { args: ['--engine', 'lxc'], message: "--engine: expected one of docker, docker-sid, got 'lxc'" },
  { args: ['--emulater', '1.2.0'], message: "'--emulater'" },
  { args: ['1.2.0'], message: "'1.2.0'" },
])('$args is wrong usage', ({ args, message }) => {
  expect(() => parseIncidentChoice(args)).toThrow(UsageError)
  expect(() => parseIncidentChoice(args)).toThrow(message)
})

test('a pair is asked for again by the options that it was asked for by', () => {
  const pair = { emulator: '1.2.1', published: '1.2.0', sam: '1.161.0', functions: '3.0.0' }
  expect(optionsOf(pair)).toBe('--emulator 1.2.1 --published 1.2.0 --sam 1.161.0 --functions 3.0.0')
  const always = { emulator: '1.3.0', published: '1.2.1', always: true as const, sam: '1.169.0' }
  expect(optionsOf(always)).toBe('--emulator 1.3.0 --published 1.2.1 --sam 1.169.0 --always')
  expect(optionsOf(newest)).toBe('--emulator 1.4.0 --sam 1.170.0')
})
