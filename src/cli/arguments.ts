import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf, UsageError } from '../shared/errors.js'
import { INPUTS, type InputFacts, type InputName, type Stage } from '../stages/action-definition.js'
import { readInputs, type StageInputs } from '../stages/inputs.js'

export const USAGE = `compat-gate: do the projects that consume this image still work with it?

usage: compat-gate run [options]     build the candidate, try the consumers, give the verdict
       compat-gate check [options]   is the configuration valid, does the engine answer, do all refs resolve
       compat-gate check --preset NAME --checkout FOLDER [--set-up]
                                     does a checkout of a known consumer still look as its preset says
       compat-gate plan|build|trial|judge|promote [options]
                                     one stage, with the action's inputs for it as options, as in --shard 1;
                                     prints its outputs as name=value. promote has --dry-run

options:
  --config FILE     the configuration; default .github/compat-gate.yml
  --root FOLDER     the repository that builds the image; default: the current folder
  --consumer NAME   only this consumer
  --ref REF         instead of the consumer's configured ref

options of run:
  --sha SHA         tag the candidate after this commit, not the one that is checked out
  --platform OS/ARCH
                    which of candidate.platforms; default: the engine's own
  --report FOLDER   where the report goes; default: a new folder among the temporary ones
  --keep            leave the working folders and the candidate where they are
  --json            print verdict.json on standard output; everything else goes to standard error
  --verbose         show the output of the build, the set-up and the tests

options of check --preset:
  --checkout FOLDER where the consumer is checked out
  --set-up          run the preset's set-up steps in it first: listing its tests may need them

A token for private repositories is read from COMPAT_GATE_TOKEN or GITHUB_TOKEN.
exit codes: 0 pass or not applicable, 1 fail, 2 inconclusive, 64 wrong usage or configuration
`

/** `compat-gate run`, and every single stage. */
export interface RunArguments {
  command: 'run'
  inputs: StageInputs
  /** The run's folder, relative to the current one; undefined for a new one. */
  report: string | undefined
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

/** See check-preset.ts. */
export interface PresetCheckArguments {
  command: 'check-preset'
  preset: string
  /** Absolute. */
  checkout: string
  setUp: boolean
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
  | ReaperArguments
  | { command: 'help' | 'version' }

type OptionTypes = Record<string, { type: 'string' | 'boolean' }>

const CHECK: OptionTypes = {
  root: { type: 'string' },
  config: { type: 'string' },
  consumer: { type: 'string' },
  ref: { type: 'string' },
}

const PRESET_CHECK: OptionTypes = {
  preset: { type: 'string' },
  checkout: { type: 'string' },
  'set-up': { type: 'boolean' },
}

const STAGE: OptionTypes = {
  root: { type: 'string' },
  report: { type: 'string' },
  verbose: { type: 'boolean' },
}

const RUN: OptionTypes = {
  ...STAGE,
  ref: { type: 'string' },
  keep: { type: 'boolean' },
  json: { type: 'boolean' },
}

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
    case 'plan':
    case 'build':
    case 'trial':
    case 'judge':
    case 'promote':
      return stageArguments(command, rest, env)
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
  const options = new Options(args, { ...inputOptions('all'), ...RUN })
  options.refuseEmpty()
  const keep = options.flag('keep')
  return {
    command: 'run',
    inputs: readOptions('all', options, env),
    report: options.text('report'),
    keep: { work: keep, candidate: keep },
    show: options.flag('json') ? 'verdict.json' : 'conclusion',
    verbose: options.flag('verbose'),
  }
}

function stageArguments(stage: Stage, args: string[], env: NodeJS.ProcessEnv): RunArguments {
  const options = new Options(args, { ...inputOptions(stage), ...STAGE })
  return {
    command: 'run',
    inputs: readOptions(stage, options, env),
    report: options.text('report'),
    keep: { work: false, candidate: true },
    show: 'outputs',
    verbose: options.flag('verbose'),
  }
}

function checkArguments(args: string[], env: NodeJS.ProcessEnv): CheckArguments {
  const options = new Options(args, CHECK)
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

const PRESET_OPTION = /^--(preset|checkout|set-up)(=|$)/

function presetCheckArguments(args: string[]): PresetCheckArguments {
  const options = new Options(args, PRESET_CHECK)
  const [preset, checkout] = [options.text('preset'), options.text('checkout')]
  if (preset === undefined || checkout === undefined)
    throw new UsageError(`check: expected both --preset and --checkout\n\n${USAGE}`)
  return { command: 'check-preset', preset, checkout: resolve(checkout), setUp: options.flag('set-up') }
}

/** The inputs that a stage takes as options. A token is none, because every user of the machine sees arguments. */
function inputOptions(stage: Stage): OptionTypes {
  const all: [string, InputFacts][] = Object.entries(INPUTS)
  const names = all.filter(([, { stages }]) => stages.includes(stage)).map(([name]) => name)
  const options = names.filter(name => !['token', 'stage', 'fail-on-verdict'].includes(name))
  return Object.fromEntries(options.map(name => [name, { type: name === 'dry-run' ? 'boolean' : 'string' }]))
}

function readOptions(stage: Stage, options: Options, env: NodeJS.ProcessEnv): StageInputs {
  const get = (name: InputName) => {
    if (name === 'stage') return stage
    return (name === 'token' ? terminalToken(env) : options.value(name)) ?? ''
  }
  return readInputs(get, options.root(), options.text('ref'))
}

function terminalToken(env: NodeJS.ProcessEnv): string | undefined {
  return (env['COMPAT_GATE_TOKEN'] ?? env['GITHUB_TOKEN']) || undefined
}

class Options {
  readonly #values: Record<string, string | boolean | undefined>

  /** @throws UsageError with the usage, for what is not known */
  constructor(args: string[], options: OptionTypes) {
    try {
      this.#values = parseArgs({ args, options, strict: true }).values
    } catch (error) {
      throw new UsageError(`${messageOf(error)}\n\n${USAGE}`)
    }
  }

  /** An empty value comes from a script that did not fill it in: without the option, something else would be done. */
  refuseEmpty(): void {
    const empty = Object.keys(this.#values).find(name => this.#values[name] === '')
    if (empty !== undefined) throw new UsageError(`--${empty}: expected a value, got an empty text`)
  }

  /** As it would be written for the action. */
  value(name: string): string | undefined {
    return this.#values[name]?.toString()
  }

  text(name: string): string | undefined {
    const value = this.#values[name]
    return typeof value === 'string' ? value : undefined
  }

  flag(name: string): boolean {
    return this.#values[name] === true
  }

  root(): string {
    return resolve(this.text('root') ?? '.')
  }
}
