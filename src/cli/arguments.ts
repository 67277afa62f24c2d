import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { messageOf, UsageError } from '../shared/errors.js'
import { INPUTS, type InputName, type Stage } from '../stages/action-definition.js'

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

interface Common {
  root: string
  config?: string
  consumer?: string
  ref?: string
}

export interface CheckWords extends Common {
  command: 'check'
}

/** See terminal-preset-check.ts. */
export interface PresetCheckWords {
  command: 'check-preset'
  preset: string
  /** Absolute. */
  checkout: string
  setUp: boolean
}

export interface RunWords extends Common {
  command: 'run'
  sha?: string
  platform?: string
  report?: string
  keep: boolean
  json: boolean
  verbose: boolean
}

/** Watches over a run, see reaper.ts. Started by the program itself. */
export interface ReaperWords {
  command: 'reaper'
  run: string
  folders: string[]
}

/** One stage, as a job of a workflow runs it. */
export interface StageWords {
  command: 'stage'
  root: string
  report?: string
  verbose: boolean
  /** By the names that the action has for them. */
  inputs: Record<string, string>
}

export type Words =
  | StageWords
  | RunWords
  | CheckWords
  | PresetCheckWords
  | ReaperWords
  | { command: 'help' | 'version' }

const COMMON = {
  config: { type: 'string' },
  root: { type: 'string' },
  consumer: { type: 'string' },
  ref: { type: 'string' },
} as const

const PRESET_CHECK = {
  preset: { type: 'string' },
  checkout: { type: 'string' },
  'set-up': { type: 'boolean', default: false },
} as const

const RUN = {
  ...COMMON,
  sha: { type: 'string' },
  platform: { type: 'string' },
  report: { type: 'string' },
  keep: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  verbose: { type: 'boolean', default: false },
} as const

const OF_STAGES = {
  root: { type: 'string' },
  report: { type: 'string' },
  verbose: { type: 'boolean', default: false },
} as const

/** @throws UsageError with the usage, for words that are not known */
export function parseWords(words: string[]): Words {
  const [command, ...rest] = words
  if (words.some(word => word === '--help' || word === '-h') || command === 'help') return { command: 'help' }
  switch (command) {
    case 'run':
      return { command, ...parse(() => parseArgs({ args: rest, options: RUN, strict: true }).values) }
    case 'check':
      return rest.some(word => PRESET_WORD.test(word))
        ? presetCheck(rest)
        : { command, ...parse(() => parseArgs({ args: rest, options: COMMON, strict: true }).values) }
    case 'plan':
    case 'build':
    case 'trial':
    case 'judge':
    case 'promote':
      return stageWords(command, rest)
    case 'reaper':
      return { command, run: rest[0] ?? '', folders: rest.slice(1) }
    case '--version':
    case 'version':
      return { command: 'version' }
    default:
      throw new UsageError(`unknown command '${command ?? ''}'\n\n${USAGE}`)
  }
}

const PRESET_WORD = /^--(preset|checkout|set-up)(=|$)/

function presetCheck(args: string[]): PresetCheckWords {
  const values = asked(() => parseArgs({ args, options: PRESET_CHECK, strict: true }).values)
  const { preset, checkout } = values
  if (preset === undefined || checkout === undefined)
    throw new UsageError(`check: expected both --preset and --checkout\n\n${USAGE}`)
  return { command: 'check-preset', preset, checkout: resolve(checkout), setUp: values['set-up'] }
}

function stageWords(stage: Stage, args: string[]): StageWords {
  const named = inputsOf(stage)
  const inputs = Object.fromEntries(named.map(name => [name, { type: typeOf(name) }]))
  const { root, report, verbose, ...values } = parse(
    () => parseArgs({ args, options: { ...inputs, ...OF_STAGES }, strict: true }).values,
  )
  const given = Object.entries(values).map(([name, value]) => [name, String(value)])
  return {
    command: 'stage',
    root,
    verbose: verbose === true,
    ...(typeof report === 'string' && { report }),
    inputs: { ...Object.fromEntries(given), stage },
  }
}

/** The inputs that a stage takes from its words: a token is none that others should see. */
function inputsOf(stage: Stage): InputName[] {
  const names = Object.keys(INPUTS) as InputName[]
  const taken = (name: InputName) => (INPUTS[name].stages as readonly Stage[]).includes(stage)
  return names.filter(
    name => taken(name) && name !== 'token' && name !== 'stage' && name !== 'fail-on-verdict',
  )
}

function typeOf(name: InputName): 'boolean' | 'string' {
  return name === 'dry-run' ? 'boolean' : 'string'
}

function parse<T extends { root?: string }>(read: () => T): T & { root: string } {
  const values = asked(read)
  return { ...values, root: resolve(values.root ?? '.') }
}

function asked<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n\n${USAGE}`)
  }
}
