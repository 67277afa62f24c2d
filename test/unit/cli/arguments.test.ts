import { describe, expect, it } from 'vitest'
import { parseWords, USAGE, type Words } from '../../../src/cli/arguments.js'

const HERE = process.cwd()

describe('words', () => {
  it.each<[string[], Words]>([
    [['--help'], { command: 'help' }],
    [['run', '-h'], { command: 'help' }],
    [['help'], { command: 'help' }],
    [['--version'], { command: 'version' }],
    [['version'], { command: 'version' }],
    [['run'], { command: 'run', root: HERE, keep: false, json: false, verbose: false }],
    [
      [
        'run',
        '--root',
        '/repo',
        '--consumer',
        'a',
        '--ref',
        'v1',
        '--platform',
        'linux/arm64',
        '--keep',
        '--json',
      ],
      {
        command: 'run',
        root: '/repo',
        consumer: 'a',
        ref: 'v1',
        platform: 'linux/arm64',
        keep: true,
        json: true,
        verbose: false,
      },
    ],
    [['check', '--config=gate.yml'], { command: 'check', root: HERE, config: 'gate.yml' }],
    [
      ['check', '--preset', 'p', '--checkout', '/c', '--set-up'],
      { command: 'check-preset', preset: 'p', checkout: '/c', setUp: true },
    ],
    [
      ['reaper', '4711', '/tmp/a', '/tmp/b'],
      { command: 'reaper', run: '4711', folders: ['/tmp/a', '/tmp/b'] },
    ],
    [['reaper'], { command: 'reaper', run: '', folders: [] }],
    [
      ['plan', '--consumer', 'a', '--verbose'],
      { command: 'stage', root: HERE, verbose: true, inputs: { stage: 'plan', consumer: 'a' } },
    ],
    [
      ['trial', '--plan', '{}', '--consumer', 'a', '--shard', '2', '--candidate', 'c', '--report', 'out'],
      {
        command: 'stage',
        root: HERE,
        verbose: false,
        report: 'out',
        inputs: { stage: 'trial', plan: '{}', consumer: 'a', shard: '2', candidate: 'c' },
      },
    ],
    [
      ['promote', '--dry-run', '--version', 'v1', '--root', '/repo'],
      {
        command: 'stage',
        root: '/repo',
        verbose: false,
        inputs: { stage: 'promote', 'dry-run': 'true', version: 'v1' },
      },
    ],
  ])('%j', (words, expected) => {
    expect(parseWords(words)).toEqual(expected)
  })
})

describe('words that are wrong are answered with the usage', () => {
  it.each([
    [[], "unknown command ''"],
    [['rum'], "unknown command 'rum'"],
    [['run', '--kep'], "Unknown option '--kep'"],
    [['check', '--set-up'], '--set-up'],
    [['check', '--preset', 'p'], '--checkout'],
    [['build', '--evidence', 'x'], "Unknown option '--evidence'"],
    [['judge', '--fail-on-verdict', 'false'], "Unknown option '--fail-on-verdict'"],
    [['promote', '--token', 'x'], "Unknown option '--token'"],
    [['plan', 'now'], "Unexpected argument 'now'"],
  ])('%j', (words, message) => {
    expect(() => parseWords(words)).toThrow(message)
    expect(() => parseWords(words)).toThrow(USAGE)
  })
})
