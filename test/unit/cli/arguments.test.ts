import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Arguments, parseArguments } from '../../../src/cli/arguments.js'
import { USAGE } from '../../../src/cli/usage.js'

const HERE = process.cwd()

const RUN: Extract<Arguments, { command: 'run' }> = {
  command: 'run',
  inputs: {
    stage: 'all',
    root: HERE,
    config: undefined,
    sha: undefined,
    token: undefined,
    consumer: undefined,
    ref: undefined,
    platform: undefined,
    lastGreen: undefined,
    failOnVerdict: true,
  },
  report: undefined,
  reproduce: undefined,
  keep: { work: false, candidate: false },
  show: 'conclusion',
  verbose: false,
}
const STAGE: Arguments = { ...RUN, keep: { work: false, candidate: true }, show: 'outputs' }
const CHECK = { command: 'check', root: HERE, consumer: undefined, ref: undefined, token: undefined } as const

describe('arguments', () => {
  it.each<[string[], Arguments]>([
    [['--help'], { command: 'help' }],
    [['run', '-h'], { command: 'help' }],
    [['help'], { command: 'help' }],
    [['--version'], { command: 'version' }],
    [['version'], { command: 'version' }],
    [['run'], RUN],
    [
      ['run', '--root', '/repo', '--consumer', 'a', '--ref', 'v1', '--platform', 'linux/aarch64', '--keep'],
      {
        ...RUN,
        inputs: { ...RUN.inputs, root: '/repo', consumer: 'a', ref: 'v1', platform: 'linux/arm64' },
        keep: { work: true, candidate: true },
      } as Arguments,
    ],
    [
      ['contract', '/a.har', '/b', '--json'],
      { command: 'contract', baseline: '/a.har', candidate: '/b', json: true, all: false },
    ],
    [['run', '--json', '--report', 'out'], { ...RUN, show: 'verdict.json', report: 'out' }],
    [['check', '--config=gate.yml'], { ...CHECK, config: 'gate.yml' }],
    [
      ['check', '--preset', 'p', '--checkout', '/c', '--set-up'],
      { command: 'check-preset', preset: 'p', checkout: '/c', setUp: true },
    ],
    [
      [
        'waive',
        '--verdict',
        '/v',
        '--test',
        'x',
        '--reason',
        'r',
        '--link',
        'l',
        '--author',
        'a',
        '--days',
        '90',
      ],
      {
        ...{ command: 'waive', root: HERE, config: undefined, verdict: '/v', test: 'x', consumer: undefined },
        ...{ reason: 'r', link: 'l', author: 'a', days: 90 },
      },
    ],
    [
      ['reaper', '4711', '/tmp/a', '/tmp/b'],
      { command: 'reaper', run: '4711', folders: ['/tmp/a', '/tmp/b'] },
    ],
    [['reaper'], { command: 'reaper', run: '', folders: [] }],
    [
      ['plan', '--consumer', 'a', '--config', 'ci/gate.yml', '--verbose'],
      {
        ...STAGE,
        inputs: {
          stage: 'plan',
          root: HERE,
          config: 'ci/gate.yml',
          sha: undefined,
          token: undefined,
          consumer: 'a',
        },
        verbose: true,
      },
    ],
    [
      ['trial', '--plan', '{}', '--consumer', 'a', '--shard', '2', '--candidate', 'c', '--report', 'out'],
      {
        ...STAGE,
        inputs: {
          stage: 'trial',
          root: HERE,
          config: undefined,
          token: undefined,
          plan: '{}',
          consumer: 'a',
          shard: 2,
          platform: undefined,
          candidate: join(HERE, 'c'),
        },
        report: 'out',
      },
    ],
  ])('%j', (args, expected) => {
    expect(parseArguments(args, {})).toStrictEqual(expected)
  })

  it('promote takes its folders from the root, and an empty text for what nobody could say', () => {
    const required = ['--candidate', 'c', '--verdict', 'v', '--candidate-image', 'r/a:b']
    const args = ['promote', '--dry-run', '--version', 'v1', '--root', '/repo', ...required]
    expect(parseArguments([...args, '--expected-latest', ''], {})).toStrictEqual({
      ...STAGE,
      inputs: {
        stage: 'promote',
        root: '/repo',
        candidate: '/repo/c',
        approvedImageId: '',
        candidateImage: 'r/a:b',
        verdict: '/repo/v',
        version: 'v1',
        platformTags: undefined,
        expectedLatest: undefined,
        dryRun: true,
      },
    })
  })

  it.each([
    [{ COMPAT_GATE_TOKEN: 'own', GITHUB_TOKEN: 'job' }, 'own'],
    [{ GITHUB_TOKEN: 'job' }, 'job'],
    [{ COMPAT_GATE_TOKEN: '', GITHUB_TOKEN: 'job' }, undefined],
  ])('a token comes from the environment: %j', (env, token) => {
    expect(parseArguments(['run'], env)).toMatchObject({ inputs: { token } })
    expect(parseArguments(['plan'], env)).toMatchObject({ inputs: { token } })
    expect(parseArguments(['check'], env)).toMatchObject({ token })
  })
})

describe('arguments that are wrong are answered with the usage', () => {
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
    [['waive', '--test', 'x'], 'waive: expected --verdict'],
  ])('%j', (args, message) => {
    expect(() => parseArguments(args, {})).toThrow(message)
    expect(() => parseArguments(args, {})).toThrow(USAGE)
  })
})

it.each(['0', '91', '1.5', '-1', 'x'])('waive takes from 1 to 90 days, and not %s', days => {
  const rest = ['--verdict', 'v', '--test', 'x', '--reason', 'r', '--link', 'l']
  expect(() => parseArguments(['waive', ...rest, `--days=${days}`], {})).toThrow(
    `--days: expected a number from 1 to 90, got '${days}'`,
  )
})

describe('a value that a script did not fill in is refused', () => {
  it.each(['config', 'consumer', 'ref', 'sha', 'platform', 'report', 'reproduce', 'root'])(
    'run --%s',
    name => {
      expect(() => parseArguments(['run', `--${name}=`], {})).toThrow(
        `--${name}: expected a value, got an empty text`,
      )
    },
  )

  it.each(['config', 'consumer', 'ref', 'root'])('check --%s', name => {
    expect(() => parseArguments(['check', `--${name}=`], {})).toThrow(`--${name}: expected a value`)
  })
})
