import { Command, CommanderError, Help } from 'commander'
import { wantsColour } from '../report/colour.js'
import { UsageError } from '../shared/errors.js'
import { type BisectArguments, defineBisect } from './definitions/bisect-command.js'
import { type CheckArguments, defineCheck, type PresetCheckArguments } from './definitions/check-command.js'
import { type CompletionArguments, defineCompletion } from './definitions/completion-command.js'
import { type ContractArguments, defineContract } from './definitions/contract-command.js'
import { defineExplain, type ExplainArguments } from './definitions/explain-command.js'
import { defineFolderCommands, type FolderArguments } from './definitions/folder-commands.js'
import { defineInit, type InitArguments } from './definitions/init-command.js'
import {
  defineRun,
  defineStages,
  type PlanListArguments,
  type RunArguments,
} from './definitions/run-command.js'
import { defineWaive, type WaiveArguments } from './definitions/waive-command.js'
import { terminalColumns } from './help-columns.js'

/** Removes what a run left that was killed, see reaper.ts. Started by the program itself. */
export interface ReaperArguments {
  command: 'reaper'
  run: string
  folders: string[]
}

export type Arguments =
  | RunArguments
  | PlanListArguments
  | InitArguments
  | CheckArguments
  | PresetCheckArguments
  | WaiveArguments
  | BisectArguments
  | ContractArguments
  | ExplainArguments
  | FolderArguments
  | CompletionArguments
  | ReaperArguments
  | { command: 'help'; text: string }
  | { command: 'version' }

/**
 * @param args what stands after the program's name
 * @throws UsageError that names what is wrong, and where to read on
 */
export function parseArguments(args: string[], env: NodeJS.ProcessEnv): Arguments {
  let decided: Arguments | undefined
  let help = ''
  const program = defineProgram(env, found => (decided = found))
  for (const command of [program, ...program.commands])
    command
      .configureOutput({ writeOut: text => (help += text), writeErr: () => undefined })
      .exitOverride(error => {
        throw error.exitCode === 0 ? error : asUsageError(error, command)
      })
  refuseOptionAsValue(program, args)
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.code === 'commander.version' ? { command: 'version' } : { command: 'help', text: help }
  }
  if (decided === undefined) throw new Error('expected a command that was decided on')
  return decided
}

/** The commands, each with its options. */
export function defineProgram(env: NodeJS.ProcessEnv, decide: (args: Arguments) => void): Command {
  const program = new Command('compat-gate')
  program
    .description('Do the projects that consume this image still work with it?')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand('help [command]', 'Show the help of a command')
    // What stands after a command is the command's: `promote` has a --version of its own.
    .enablePositionalOptions()
    .option('-V, --version', 'Print the version.')
    .on('option:version', () => {
      throw new CommanderError(0, 'commander.version', '')
    })
    .configureOutput({
      getOutHelpWidth: terminalColumns,
      getOutHasColors: () => wantsColour(env, process.stdout.isTTY),
    })
    .configureHelp({
      minWidthToWrap: 20,
      subcommandTerm: command => command.name(),
      styleTitle: title => `\x1b[1m${title}\x1b[22m`,
    })
    .addHelpText('after', () =>
      ['', ...HELP_NOTES.map(note => new Help().boxWrap(note, terminalColumns()))].join('\n'),
    )
  defineInit(program, env, decide)
  defineRun(program, env, decide)
  defineCheck(program, env, decide)
  defineFolderCommands(program, decide)
  defineExplain(program, decide)
  defineBisect(program, env, decide)
  defineWaive(program, decide)
  defineContract(program, decide)
  defineCompletion(program, decide)
  program.commandsGroup('Stages, as the jobs of a workflow run them:')
  defineStages(program, env, decide)
  program.command('version', { hidden: true }).action(() => decide({ command: 'version' }))
  program
    .command('reaper [run] [folders...]', { hidden: true })
    .action((run = '', folders: string[] = []) => decide({ command: 'reaper', run, folders }))
  return program
}

const HELP_NOTES = [
  'A token for private repositories is read from COMPAT_GATE_TOKEN or GITHUB_TOKEN.',
  'Exit codes: 0 pass or not applicable, 1 fail, 2 inconclusive, 64 wrong usage or configuration.',
]

function asUsageError({ code, message }: CommanderError, command: Command): UsageError {
  const name = command.parent === null ? command.name() : `${command.parent.name()} ${command.name()}`
  return new UsageError(`${whatIsWrong(code, message, command)}\n\n${name} --help says what there is`)
}

function whatIsWrong(code: string, message: string, { args }: Command): string {
  const given = args.map(one => `'${one}'`).join(' ')
  // `help` of an unknown command, or nothing at all.
  if (code === 'commander.help') return `expected a command, got ${given || 'none'}`
  const said = message.replace(/^error: /, '')
  return code === 'commander.excessArguments' ? `${said.replace(/\.$/, '')}: ${given}` : said
}

/** Who forgot a value would otherwise lose the option that stands after it. */
function refuseOptionAsValue(program: Command, [name, ...rest]: string[]): void {
  const command = program.commands.find(one => one.name() === name)
  const given = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  for (const [index, word] of given.entries()) {
    const next = given[index + 1] ?? ''
    if (next.startsWith('-') && command?.options.some(one => one.required && one.long === word))
      throw new UsageError(
        `${word}: expected a value, got '${next}'; one with a dash is written ${word}=${next}`,
      )
  }
}
