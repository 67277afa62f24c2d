import { resolve } from 'node:path'
import { MOST_WAIVER_DAYS } from '../config/config.js'
import { UsageError } from '../shared/errors.js'
import { INPUTS, type InputFacts, type InputName, type Stage } from '../stages/action-definition.js'
import { readInputs, type StageInputs } from '../stages/inputs.js'
import { CommandOptions, type OptionTypes } from './options.js'
import { USAGE } from './usage.js'

/** `compat-gate run`, and every single stage. */
export interface RunArguments {
  command: 'run'
  inputs: StageInputs
  /** Where the report goes, relative to the current folder; undefined for a new one. */
  report: string | undefined
  /** What the report says that repeats the run, in the place of a command that is made up for it. */
  reproduce: string | undefined
  /** What stays when the run ends. */
  keep: { work: boolean; candidate: boolean }
  /** What is printed on standard output at the end. */
  show: 'conclusion' | 'verdict.json' | 'outputs'
  verbose: boolean
}

export interface CheckArguments {
  command: 'check'
  /** Absolute. */
  root: string
  config: string | undefined
  consumer: string | undefined
  ref: string | undefined
  token: string | undefined
}

/** See waive.ts. */
export interface WaiveArguments {
  command: 'waive'
  /** Absolute. */
  root: string
  config: string | undefined
  /** verdict.json, or its folder; absolute. */
  verdict: string
  /** A glob over ids of tests. */
  test: string
  consumer: string | undefined
  reason: string
  link: string
  author: string | undefined
  days: number
}

/** See check-preset.ts. */
export interface PresetCheckArguments {
  command: 'check-preset'
  preset: string
  /** Absolute. */
  checkout: string
  setUp: boolean
}

/** See bisect.ts. */
export interface BisectArguments {
  command: 'bisect'
  /** Absolute. */
  root: string
  config: string | undefined
  consumer: string | undefined
  /** Of the consumer, where that is not searched. */
  ref: string | undefined
  platform: string | undefined
  token: string | undefined
  good: string
  bad: string
  /** `image`, `consumer`, or a package. */
  of: string
  /** `file` or `file::test`. */
  test: string
  versionEnv: { name: string; value: string } | undefined
  verbose: boolean
}

/** See contract.ts. */
export interface ContractArguments {
  command: 'contract'
  /** HAR files, or folders of them; absolute. */
  baseline: string
  candidate: string
  json: boolean
  all: boolean
}

/** Removes what a run left that was killed, see reaper.ts. Started by the program itself. */
export interface ReaperArguments {
  command: 'reaper'
  run: string
  folders: string[]
}

export type Arguments =
  | RunArguments
  | CheckArguments
  | PresetCheckArguments
  | WaiveArguments
  | BisectArguments
  | ContractArguments
  | ReaperArguments
  | { command: 'help' | 'version' }

const CHECK = {
  root: { type: 'string' },
  config: { type: 'string' },
  consumer: { type: 'string' },
  ref: { type: 'string' },
} as const

const PRESET_CHECK = {
  preset: { type: 'string' },
  checkout: { type: 'string' },
  'set-up': { type: 'boolean' },
} as const

const WAIVE = {
  root: { type: 'string' },
  config: { type: 'string' },
  verdict: { type: 'string' },
  test: { type: 'string' },
  consumer: { type: 'string' },
  reason: { type: 'string' },
  link: { type: 'string' },
  author: { type: 'string' },
  days: { type: 'string' },
} as const

const STAGE = {
  root: { type: 'string' },
  report: { type: 'string' },
  verbose: { type: 'boolean' },
} as const

const RUN = {
  ...STAGE,
  ref: { type: 'string' },
  reproduce: { type: 'string' },
  keep: { type: 'boolean' },
  json: { type: 'boolean' },
} as const

type RunOption = InputName | keyof typeof RUN

/**
 * @param args what stands after the program's name
 * @throws UsageError that names what is wrong, with the usage where an option or a command is not known
 */
export function parseArguments(args: string[], env: NodeJS.ProcessEnv): Arguments {
  const [command, ...rest] = args
  if (args.some(one => one === '--help' || one === '-h') || command === 'help') return { command: 'help' }
  switch (command) {
    case 'run':
      return runArguments(rest, env)
    case 'check':
      return rest.some(one => PRESET_OPTION.test(one))
        ? presetCheckArguments(rest)
        : checkArguments(rest, env)
    case 'bisect':
      return bisectArguments(rest, env)
    case 'plan':
    case 'build':
    case 'trial':
    case 'judge':
    case 'promote':
      return stageArguments(command, rest, env)
    case 'waive':
      return waiveArguments(rest)
    case 'contract':
      return contractArguments(rest)
    case 'reaper':
      return { command, run: rest[0] ?? '', folders: rest.slice(1) }
    case '--version':
    case 'version':
      return { command: 'version' }
    default:
      throw new UsageError(`unknown command '${command ?? ''}'\n\n${USAGE}`)
  }
}

function runArguments(args: string[], env: NodeJS.ProcessEnv): RunArguments {
  const options = new CommandOptions<RunOption>(args, { ...inputOptions('all'), ...RUN })
  options.refuseEmpty()
  const keep = options.flag('keep')
  return {
    command: 'run',
    inputs: readOptions('all', options, env),
    report: options.text('report'),
    reproduce: options.text('reproduce'),
    keep: { work: keep, candidate: keep },
    show: options.flag('json') ? 'verdict.json' : 'conclusion',
    verbose: options.flag('verbose'),
  }
}

function stageArguments(stage: Stage, args: string[], env: NodeJS.ProcessEnv): RunArguments {
  const options = new CommandOptions<RunOption>(args, {
    ...inputOptions(stage),
    ...STAGE,
  })
  return {
    command: 'run',
    inputs: readOptions(stage, options, env),
    report: options.text('report'),
    reproduce: undefined,
    keep: { work: false, candidate: true },
    show: 'outputs',
    verbose: options.flag('verbose'),
  }
}

function checkArguments(args: string[], env: NodeJS.ProcessEnv): CheckArguments {
  const options = new CommandOptions(args, CHECK)
  options.refuseEmpty()
  return {
    command: 'check',
    root: options.root(),
    config: options.text('config'),
    consumer: options.text('consumer'),
    ref: options.text('ref'),
    token: terminalToken(env),
  }
}

const BISECT = {
  ...CHECK,
  platform: { type: 'string' },
  good: { type: 'string' },
  bad: { type: 'string' },
  of: { type: 'string' },
  test: { type: 'string' },
  'version-env': { type: 'string' },
  verbose: { type: 'boolean' },
} as const

function bisectArguments(args: string[], env: NodeJS.ProcessEnv): BisectArguments {
  const options = new CommandOptions(args, BISECT)
  options.refuseEmpty()
  const [good, bad, test] = [options.text('good'), options.text('bad'), options.text('test')]
  if (good === undefined || bad === undefined || test === undefined)
    throw new UsageError(`bisect: expected --good, --bad and --test\n\n${USAGE}`)
  return {
    command: 'bisect',
    root: options.root(),
    config: options.text('config'),
    consumer: options.text('consumer'),
    ref: options.text('ref'),
    platform: options.text('platform'),
    token: terminalToken(env),
    good,
    bad,
    of: options.text('of') ?? 'image',
    test,
    versionEnv: versionVariable(options.text('version-env')),
    verbose: options.flag('verbose'),
  }
}

function versionVariable(text: string | undefined): BisectArguments['versionEnv'] {
  if (text === undefined) return undefined
  const [, name, value] = /^([A-Za-z_]\w*)=(.*\{version\}.*)$/.exec(text) ?? []
  if (name !== undefined && value !== undefined) return { name, value }
  throw new UsageError(`--version-env: expected NAME=TEXT with {version} in the text, got '${text}'`)
}

function contractArguments(args: string[]): ContractArguments {
  const options = new CommandOptions(args, { json: { type: 'boolean' }, all: { type: 'boolean' } }, true)
  const [baseline, candidate, ...rest] = options.operands
  if (!baseline || !candidate || rest.length > 0)
    throw new UsageError(
      `contract: expected two HAR files, or folders of them, got ${options.operands.length}\n\n${USAGE}`,
    )
  return {
    command: 'contract',
    baseline: resolve(baseline),
    candidate: resolve(candidate),
    json: options.flag('json'),
    all: options.flag('all'),
  }
}

const PRESET_OPTION = /^--(preset|checkout|set-up)(=|$)/

function presetCheckArguments(args: string[]): PresetCheckArguments {
  const options = new CommandOptions(args, PRESET_CHECK)
  const [preset, checkout] = [options.text('preset'), options.text('checkout')]
  if (preset === undefined || checkout === undefined)
    throw new UsageError(`check: expected both --preset and --checkout\n\n${USAGE}`)
  return { command: 'check-preset', preset, checkout: resolve(checkout), setUp: options.flag('set-up') }
}

const DAYS_AT_FIRST = '30'

function waiveArguments(args: string[]): WaiveArguments {
  const options = new CommandOptions(args, WAIVE)
  options.refuseEmpty()
  const required = (name: keyof typeof WAIVE) => {
    const value = options.text(name)
    if (value === undefined) throw new UsageError(`waive: expected --${name}\n\n${USAGE}`)
    return value
  }
  const days = options.text('days') ?? DAYS_AT_FIRST
  if (!/^[1-9]\d?$/.test(days) || Number(days) > MOST_WAIVER_DAYS)
    throw new UsageError(`--days: expected a number from 1 to ${MOST_WAIVER_DAYS}, got '${days}'`)
  return {
    command: 'waive',
    root: options.root(),
    config: options.text('config'),
    verdict: resolve(required('verdict')),
    test: required('test'),
    consumer: options.text('consumer'),
    reason: required('reason'),
    link: required('link'),
    author: options.text('author'),
    days: Number(days),
  }
}

/** The inputs that a stage takes as options. A token is none, because every user of the machine sees arguments. */
function inputOptions(stage: Stage): OptionTypes<InputName> {
  const all: [string, InputFacts][] = Object.entries(INPUTS)
  const names = all.filter(([, { stages }]) => stages.includes(stage)).map(([name]) => name)
  const options = names.filter(name => !['token', 'stage', 'fail-on-verdict'].includes(name))
  return Object.fromEntries(options.map(name => [name, { type: name === 'dry-run' ? 'boolean' : 'string' }]))
}

function readOptions(stage: Stage, options: CommandOptions<RunOption>, env: NodeJS.ProcessEnv): StageInputs {
  const get = (name: InputName) => {
    if (name === 'stage') return stage
    return (name === 'token' ? terminalToken(env) : options.value(name)) ?? ''
  }
  return readInputs(get, options.root(), options.text('ref'))
}

function terminalToken(env: NodeJS.ProcessEnv): string | undefined {
  return (env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN']) || undefined
}
