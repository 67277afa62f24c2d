import type { Command } from 'commander'
import { INPUTS, type InputFacts, type InputName, type Stage } from '../../stages/action-definition.js'
import { type PlanInputs, readInputs, type StageInputs } from '../../stages/inputs.js'
import {
  addOptions,
  COMMON_OPTIONS,
  GivenOptions,
  type OptionFacts,
  terminalToken,
  withExample,
} from '../command-options.js'

/** `compat-gate run`, and every single stage. */
export interface RunArguments {
  command: 'run'
  inputs: StageInputs
  /** Where the report goes, relative to the current folder; undefined for a new one. */
  report: string | undefined
  /** What the report says that repeats the run, in the place of a command that is made up for it. */
  reproduce: string | undefined
  /** No set-up of an earlier run is put back. */
  freshSetUp: boolean
  /** What stays when the run ends. */
  keep: { work: boolean; candidate: boolean }
  /** End at the first red file. */
  failFast: boolean
  /** Also where an earlier run has answered what this one asks. */
  again: boolean
  /** What is printed on standard output at the end. */
  show: 'conclusion' | 'verdict.json' | 'outputs'
  verbose: boolean
  /** Only what it came to is said. */
  quiet: boolean
}

/** `compat-gate plan --list`. */
export interface PlanListArguments {
  command: 'plan-list'
  inputs: PlanInputs
  /** For programs, and no table. */
  json: boolean
}

const STAGE_OPTIONS = {
  root: COMMON_OPTIONS.root,
  report: { value: 'FOLDER', meaning: 'Where the report goes. Default: a new temporary folder.' },
  verbose: COMMON_OPTIONS.verbose,
  quiet: COMMON_OPTIONS.quiet,
} as const satisfies Record<string, OptionFacts>

const RUN_OPTIONS = {
  reproduce: {
    value: 'COMMAND',
    meaning: 'What the report says that repeats the run; for scripts that start the gate.',
  },
  report: {
    value: 'FOLDER',
    meaning:
      'Where the report goes. Default: a new folder below .compat-gate/reports, where the last ten are.',
  },
  'fail-fast': {
    meaning: 'End at the first test file that is red, and name what was not run.',
  },
  again: { meaning: 'Run without a question where nothing has changed since a run that passed.' },
  keep: { meaning: 'Leave the working folders and the candidate, and say where.' },
  'fresh-set-up': {
    meaning: 'Make every set-up from nothing, also where one is kept below .compat-gate/set-ups.',
  },
  json: { meaning: 'Print verdict.json on standard output; everything else goes to standard error.' },
} as const satisfies Record<string, OptionFacts>

const PLAN_OPTIONS = {
  list: {
    meaning: 'Only show what would run, as a table, with how long it took the last time; asks no network.',
  },
  json: { meaning: 'With --list: print it as JSON.' },
} as const satisfies Record<string, OptionFacts>

type RunOption = InputName | keyof typeof STAGE_OPTIONS | keyof typeof RUN_OPTIONS | keyof typeof PLAN_OPTIONS

/** What the value of an input is called; those without one are no options, or take no value. */
const VALUES: Record<InputName, string | undefined> = {
  config: 'FILE',
  stage: undefined,
  sha: 'SHA',
  image: 'IMAGE',
  token: undefined,
  consumer: 'NAME',
  ref: 'REF',
  platform: 'OS/ARCH',
  shard: 'NUMBER',
  plan: 'JSON',
  candidate: 'FOLDER',
  evidence: 'FOLDER',
  'image-id': 'DIGESTS',
  'approved-image-id': 'DIGESTS',
  'candidate-image': 'IMAGE',
  verdict: 'FILE',
  version: 'TAG',
  'platform-tags': 'LIST',
  'expected-latest': 'DIGEST',
  'dry-run': undefined,
  'last-green': 'FILE',
  again: undefined,
  'set-up-cache': 'FOLDER',
  comment: undefined,
  'fail-on-verdict': undefined,
}

export function defineRun(
  program: Command,
  env: NodeJS.ProcessEnv,
  decide: (args: RunArguments) => void,
): void {
  const command = program
    .command('run')
    .description('Build the candidate, try the consumers, give the verdict')
  addOptions(command, { ...inputOptions('all'), ...STAGE_OPTIONS, ...RUN_OPTIONS })
  withExample(command, 'compat-gate run --consumer sam-cli --ref v1.164.0 --keep')
  command.action(() => {
    const options = new GivenOptions<RunOption>(command)
    const keep = options.flag('keep')
    decide({
      command: 'run',
      inputs: stageInputs('all', options, env),
      report: options.text('report'),
      reproduce: options.text('reproduce'),
      freshSetUp: options.flag('fresh-set-up'),
      keep: { work: keep, candidate: keep },
      failFast: options.flag('fail-fast'),
      again: options.flag('again'),
      show: options.flag('json') ? 'verdict.json' : 'conclusion',
      verbose: options.flag('verbose'),
      quiet: options.flag('quiet'),
    })
  })
}

const STAGE_COMMANDS: [Exclude<Stage, 'all'>, string, string][] = [
  ['plan', 'Say what has to be built, tried and judged', 'compat-gate plan --list'],
  ['build', 'Build and freeze the candidate', 'compat-gate build --plan "$plan"'],
  [
    'trial',
    'Run a set of test files of a consumer against it',
    'compat-gate trial --plan "$plan" --candidate candidate --consumer sam-cli --shard 1',
  ],
  [
    'judge',
    'Give the verdict over all evidence',
    'compat-gate judge --plan "$plan" --candidate candidate --evidence evidence --image-id "$image_id"',
  ],
  ['issue', 'Open, update or close an issue for each consumer', 'compat-gate issue --verdict report'],
  [
    'promote',
    'Publish what was approved',
    'compat-gate promote --dry-run --version v1.2.1 --candidate candidate --verdict report --candidate-image "$image" --approved-image-id "$id"',
  ],
]

/** The action's stages, with its inputs as options. */
export function defineStages(
  program: Command,
  env: NodeJS.ProcessEnv,
  decide: (args: RunArguments | PlanListArguments) => void,
): void {
  for (const [stage, meaning, example] of STAGE_COMMANDS) {
    const command = program
      .command(stage)
      .description(`${meaning}. Prints the outputs of the stage as name=value.`)
      .summary(meaning)
    // An empty text is what a step of a workflow says that has nothing to say.
    const inputs = Object.entries({ ...inputOptions(stage), ...STAGE_OPTIONS })
    const options = inputs.map(([name, facts]) => [name, { ...facts, mayBeEmpty: true }] as const)
    addOptions(command, Object.fromEntries(options))
    if (stage === 'plan') addOptions(command, PLAN_OPTIONS)
    withExample(command, example)
    command.action(() => {
      const given = new GivenOptions<RunOption>(command)
      const args = stageArguments(stage, given, env)
      const [list, json] = [given.flag('list'), given.flag('json')]
      if (json && !list) command.error('plan: --json needs --list')
      decide(
        list && args.inputs.stage === 'plan' ? { command: 'plan-list', inputs: args.inputs, json } : args,
      )
    })
  }
}

function stageArguments(
  stage: Stage,
  options: GivenOptions<RunOption>,
  env: NodeJS.ProcessEnv,
): RunArguments {
  return {
    command: 'run',
    inputs: stageInputs(stage, options, env),
    report: options.text('report'),
    reproduce: undefined,
    freshSetUp: false,
    keep: { work: false, candidate: true },
    failFast: false,
    again: true,
    show: 'outputs',
    verbose: options.flag('verbose'),
    quiet: options.flag('quiet'),
  }
}

/** The inputs that a stage takes as options. */
function inputOptions(stage: Stage): Record<string, OptionFacts> {
  const all = Object.entries(INPUTS) as [InputName, InputFacts][]
  const taken = all.filter(
    ([name, { stages }]) => stages.includes(stage) && (name === 'dry-run' || VALUES[name] !== undefined),
  )
  return Object.fromEntries(taken.map(([name, facts]) => [name, inputOption(name, facts)]))
}

function inputOption(name: InputName, { meaning, required, fallback }: InputFacts): OptionFacts {
  const value = VALUES[name]
  const text = meaning.replaceAll('`', "'")
  const more = required
    ? ' (required)'
    : value === undefined || fallback === undefined
      ? ''
      : ` Default: ${fallback}.`
  return { meaning: `${text}${more}`, ...(value !== undefined && { value }) }
}

function stageInputs(stage: Stage, options: GivenOptions<RunOption>, env: NodeJS.ProcessEnv): StageInputs {
  const get = (name: InputName) => {
    if (name === 'stage') return stage
    if (name === 'token') return terminalToken(env) ?? ''
    return options.flag(name) ? 'true' : (options.text(name) ?? '')
  }
  return readInputs(get, options.root())
}
