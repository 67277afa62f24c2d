import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Arguments, parseArguments } from '../../../src/cli/arguments.js'
import { UsageError } from '../../../src/shared/errors.js'

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
    image: undefined,
    platform: undefined,
    lastGreen: undefined,
    again: true,
    failOnVerdict: true,
  },
  report: undefined,
  reproduce: undefined,
  freshSetUp: false,
  keep: { work: false, candidate: false },
  failFast: false,
  again: false,
  show: 'conclusion',
  verbose: false,
  quiet: false,
}
const STAGE: Arguments = { ...RUN, keep: { work: false, candidate: true }, again: true, show: 'outputs' }
const INIT = {
  ...({ command: 'init', root: HERE, image: undefined, dockerfile: undefined, context: undefined } as const),
  ...{ prepare: undefined, consumer: undefined, preset: undefined, ref: undefined, tests: undefined },
  ...{ variable: undefined, action: undefined, token: undefined, yes: false, force: false },
}
const CHECK = {
  command: 'check',
  root: HERE,
  consumer: undefined,
  ref: undefined,
  setUp: false,
  token: undefined,
} as const

describe('arguments', () => {
  it.each<[string[], Arguments]>([
    [['--version'], { command: 'version' }],
    [['-V'], { command: 'version' }],
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
    [['completion', 'zsh'], { command: 'completion', shell: 'zsh' }],
    [['explain'], { command: 'explain', code: undefined }],
    [['explain', 'test-failed'], { command: 'explain', code: 'test-failed' }],
    [['run', '--quiet'], { ...RUN, quiet: true }],
    [['run', '--fail-fast'], { ...RUN, failFast: true }],
    [['run', '--again'], { ...RUN, again: true }],
    [['run', '--json', '--report', 'out'], { ...RUN, show: 'verdict.json', report: 'out' }],
    [['init'], INIT],
    [
      ['init', '--yes', '--force', '--consumer', '../c', '--tests', 'a.js,b', '--image-tag-env', 'TAG'],
      {
        ...{ ...INIT, yes: true, force: true, consumer: '../c', tests: ['a.js', 'b'] },
        variable: { name: 'TAG', value: 'tag' },
      },
    ],
    [
      ['init', '--image-env', 'X', '--preset', 'p'],
      { ...INIT, preset: 'p', variable: { name: 'X', value: 'image' } },
    ],
    [['check', '--config=gate.yml'], { ...CHECK, config: 'gate.yml' }],
    [['check', '--set-up'], { ...CHECK, config: undefined, setUp: true }],
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
          image: undefined,
          token: undefined,
          consumer: 'a',
          ref: undefined,
          lastGreen: undefined,
          again: true,
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
          setUpCache: undefined,
          lastGreen: undefined,
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

describe('arguments that are wrong are answered with what is wrong, and where to read on', () => {
  it.each([
    [[], 'expected a command, got none', 'compat-gate --help'],
    [[''], "unknown command ''", 'compat-gate --help'],
    [['rum'], "unknown command 'rum'\n(Did you mean run?)", 'compat-gate --help'],
    [['help', 'rum'], "expected a command, got 'help' 'rum'", 'compat-gate --help'],
    [['--kep', 'run'], "unknown option '--kep'", 'compat-gate --help'],
    [['run', '--kep'], "unknown option '--kep'\n(Did you mean --keep?)", 'compat-gate run --help'],
    [['run', '--ref'], "option '--ref <REF>' argument missing", 'compat-gate run --help'],
    [['run', '--json=yes'], "unknown option '--json=yes'", 'compat-gate run --help'],
    [['check', '--preset', 'p'], 'check: expected both --preset and --checkout', 'compat-gate check --help'],
    [
      ['check', '--preset', 'p', '--checkout', 'c', '--ref', 'v1'],
      "option '--preset <NAME>' cannot be used with option '--ref <REF>'",
      'compat-gate check --help',
    ],
    [
      ['run', '--quiet', '--verbose'],
      "option '--verbose' cannot be used with option '--quiet'",
      'compat-gate run --help',
    ],
    [['build', '--evidence', 'x'], "unknown option '--evidence'", 'compat-gate build --help'],
    [
      ['judge', '--fail-on-verdict', 'false'],
      "unknown option '--fail-on-verdict'",
      'compat-gate judge --help',
    ],
    [['promote', '--token', 'x'], "unknown option '--token'", 'compat-gate promote --help'],
    [['plan', 'now'], "too many arguments for 'plan'. Expected 0 arguments but got 1: 'now'", 'plan --help'],
    [['waive', '--test', 'x'], 'waive: expected --verdict', 'compat-gate waive --help'],
    [['bisect', '--good', 'x'], 'bisect: expected --bad', 'compat-gate bisect --help'],
    [['contract', 'a'], "missing required argument 'CANDIDATE'", 'compat-gate contract --help'],
    [
      ['contract', 'a', 'b', 'c'],
      "Expected 2 arguments but got 3: 'a' 'b' 'c'",
      'compat-gate contract --help',
    ],
  ])('%j', (args, message, help) => {
    expect(() => parseArguments(args, {})).toThrow(message)
    expect(() => parseArguments(args, {})).toThrow(`${help} says what there is`)
    expect(() => parseArguments(args, {})).toThrow(UsageError)
  })

  it.each([
    [['run', '--report', '--keep'], "--report: expected a value, got '--keep'"],
    [
      ['run', '--keep', '--ref', '-x'],
      "--ref: expected a value, got '-x'; one with a dash is written --ref=-x",
    ],
  ])('an option is no value: %j', (args, message) => {
    expect(() => parseArguments(args, {})).toThrow(message)
  })

  it('a value may begin with a dash where it is written as one', () => {
    expect(parseArguments(['run', '--report=-x', '--ref=--keep'], {})).toMatchObject({
      report: '-x',
      inputs: { ref: '--keep' },
      keep: { work: false },
    })
  })
})

describe('the help', () => {
  const help = (...args: string[]) => {
    const found = parseArguments(args, {})
    return found.command === 'help' ? found.text : expect.fail(`expected the help, got ${found.command}`)
  }
  const commands = [...help('--help').matchAll(/^ {2}([a-z]\S*) /gm)].map(([, name = '']) => name)

  it('names all commands that a person types, and no other', () => {
    expect(commands).toEqual([
      ...[
        'init',
        'run',
        'check',
        'open',
        'clean',
        'explain',
        'bisect',
        'waive',
        'contract',
        'completion',
        'help',
      ],
      ...['plan', 'build', 'trial', 'judge', 'issue', 'promote'],
    ])
    expect(help('help')).toBe(help('--help'))
    expect(help('-h')).toBe(help('--help'))
  })

  it.each(commands.filter(name => name !== 'help'))(
    'of %s has its options, and an example that is right',
    name => {
      const text = help(name, '--help')
      expect(text).toContain(`Usage: compat-gate ${name} `)
      expect(help('help', name)).toBe(text)
      expect(help(name, '--root', '/x', '-h')).toBe(text)
      const [, example = ''] = /^Example:\n {2}.*compat-gate ([^)\n]*)\)?$/m.exec(text) ?? []
      const words = [...example.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
        ([, a, b, c]) => a ?? b ?? c ?? '',
      )
      expect(parseArguments(words, {}).command).toMatch(name === 'check' ? 'check-preset' : /./)
      expect(words[0]).toBe(name)
    },
  )

  it.each<[NodeJS.ProcessEnv, boolean]>([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('has bold titles for %j in a pipe: %s', (env, expected) => {
    const found = parseArguments(['--help'], env)
    expect('text' in found && found.text.includes('\x1b[1mUsage:\x1b[22m compat-gate')).toBe(expected)
  })

  it('says what a stage cannot do without', () => {
    expect(help('trial', '--help').replace(/\s+/g, ' ')).toMatch(
      /--shard <NUMBER> [^.]*from 1\. \(required\)/,
    )
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
