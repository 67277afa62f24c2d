import type { Command } from 'commander'
import { REASONS } from '../verdict/reasons.js'
import { defineProgram } from './arguments.js'
import { type CompletedCommand, type CompletedValue, shellScript } from './completion-scripts.js'
import { type CompletionArguments, SHELLS, type Shell } from './definitions/completion-command.js'

/**
 * `compat-gate completion`: prints a script that holds all that there is to complete, so that a shell need not start this
 * program at each key.
 */
export function completionInTerminal({ shell }: CompletionArguments): void {
  process.stdout.write(completionScript(shell))
}

export function completionScript(shell: Shell): string {
  return shellScript(shell, completedCommands(defineProgram({}, () => undefined)))
}

const OPERANDS: Readonly<Record<string, CompletedValue>> = {
  explain: Object.keys(REASONS),
  completion: SHELLS,
  contract: 'files',
}

function completedCommands(program: Command): CompletedCommand[] {
  const help = program.createHelp()
  const commands = help.visibleCommands(program)
  return commands.map(command => ({
    name: command.name(),
    meaning: help.subcommandDescription(command),
    options: help.visibleOptions(command).map(({ long, description, required, flags }) => ({
      flag: long ?? '',
      meaning: firstSentence(description),
      value: required ? completedValue(long ?? '', flags) : undefined,
    })),
    operands:
      command.name() === 'help'
        ? program.commands.filter(one => commands.includes(one)).map(one => one.name())
        : (OPERANDS[command.name()] ?? 'text'),
  }))
}

function completedValue(flag: string, flags: string): CompletedValue {
  if (flag === '--of') return ['image', 'consumer']
  return /<(FILE|FOLDER)>/.test(flags) ? 'files' : 'text'
}

function firstSentence(text: string): string {
  return /^.*?(?=\. [A-Z]|\.?$)/.exec(text)?.[0] ?? text
}
